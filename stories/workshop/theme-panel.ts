import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { addons } from 'storybook/preview-api';
import { globalTypes } from '../toolbars.ts';
import { failuresOf, pairsOf, type Pair } from '../../tools/contrast/contrast.ts';
import { tags } from '../docs/manifest.ts';
import { failuresStyles } from './failures.styles.ts';
import { failures } from './failures.ts';
import { fieldsStyles } from './fields.styles.ts';
import { fields } from './fields.ts';
import { inEffect } from './in-effect.ts';
import { languageFor, texts } from './texts.ts';
import { pageCss, tokensCss, type Values } from './theme-css.ts';
import { themeLink, themeOfAddress } from './theme-link.ts';
import { styles } from './theme-panel.styles.ts';

/** How long nobody types or picks, and no widget arrives, before the page is measured. */
const QUIET = 250;
const CHOICES = ['host', 'preset', 'theme', 'language'] as const;

/** Tools beside a page: changes the tokens of the page in the element after it, and measures the widgets there. */
export class ThemePanel extends LitElement {
  static override styles = [styles, fieldsStyles, failuresStyles];
  static override properties = {
    globals: { attribute: false },
    values: { state: true },
    inEffect: { state: true },
    pairs: { state: true },
    feedback: { state: true },
  };

  /** Of Storybook's toolbars. */
  globals: Record<string, string> = {};
  /** A link brings them along. */
  values: Values = themeOfAddress();
  inEffect: Values = {};
  pairs: Pair[] | undefined;
  feedback: 'copied' | 'selected' | undefined;
  #sheet = new CSSStyleSheet();
  #timer = 0;

  get #stage() {
    return this.nextElementSibling!;
  }

  get #language() {
    return languageFor(this.globals.language ?? '');
  }

  override connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
    addEventListener('alliance-load', this.#measureSoon);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#measureSoon);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    removeEventListener('alliance-load', this.#measureSoon);
    matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', this.#measureSoon);
    clearTimeout(this.#timer);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('values')) this.#sheet.replaceSync(tokensCss(this.values) + pageCss(this.values));
    if (changed.has('values') || changed.has('globals')) this.#measureSoon();
  }

  #measureSoon = () => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      // An update can end after the panel has left the page, where nothing has a colour.
      if (!this.isConnected) return;
      this.pairs = pairsOf(this.#stage.querySelectorAll(tags.join()));
      this.inEffect = inEffect(this.#stage);
    }, QUIET);
  };

  #change({ target }: InputEvent) {
    const { name, value } = target as HTMLInputElement;
    this.#set({ ...this.values, [name]: value });
  }

  /** Takes a suggested colour. Its button goes away, so the field gets the focus. */
  #take = (name: string, color: string) => {
    this.#set({ ...this.values, [name]: color });
    this.renderRoot.querySelector<HTMLInputElement>(`input[type=text][name="${name}"]`)!.focus();
  };

  #set(values: Values) {
    this.values = values;
    this.feedback = undefined;
  }

  #choose({ target }: Event) {
    const { name, value } = target as HTMLSelectElement;
    addons.getChannel().emit('updateGlobals', { globals: { [name]: value } });
  }

  async #copy() {
    const area = this.renderRoot.querySelector('textarea')!;
    this.feedback = undefined;
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(area.value);
      this.feedback = 'copied';
    } catch {
      // Browsers forbid it on pages without https, and in some frames.
      area.select();
      this.feedback = 'selected';
    }
  }

  override render() {
    const language = this.#language;
    const say = texts[language];
    const failing = failuresOf(this.pairs ?? []);
    return html`
      <section lang=${language} dir="ltr" aria-labelledby="title">
        <form @submit=${(event: Event) => event.preventDefault()}>
          <h1 id="title">${say.title}</h1>
          <p>${say.lead}</p>
          <div class="choices" @change=${this.#choose}>${CHOICES.map((name) => this.#choice(name))}</div>
          <div @input=${this.#change}>
            ${fields({ language, values: this.values, inEffect: this.inEffect, pairs: this.pairs ?? [], take: this.#take })}
          </div>
          <button type="button" @click=${() => this.#set({})}>${say.reset}</button>
        </form>
        <div class="result">
          <p role="status" class=${failing.length ? 'failed' : 'passed'}>${this.#verdict(failing.length)}</p>
          ${
            failing.length
              ? html`<div class="scroll" role="group" aria-label=${say.failing} tabindex="0">
                  ${failures(failing, language)}
                </div>`
              : nothing
          }
        </div>
        ${this.#css()}
      </section>
    `;
  }

  /** One of Storybook's toolbars. Its titles are German, the explanations beside them English. */
  #choice(name: (typeof CHOICES)[number]) {
    const items = globalTypes[name].toolbar.items as { value: string; title: string; right: string }[];
    return html`
      <p>
        <label for=${name}>${texts[this.#language].choices[name]}</label>
        <select id=${name} name=${name}>
          ${items.map(
            ({ value, title, right }) =>
              html`<option value=${value} .selected=${value === this.globals[name]}>
                ${this.#language === 'de' || name === 'language' ? title : right}
              </option>`,
          )}
        </select>
      </p>
    `;
  }

  #verdict(failing: number): string {
    const say = texts[this.#language];
    if (!this.pairs?.length) return say.checking;
    return failing ? say.failed(this.pairs.length, failing) : say.passed(this.pairs.length);
  }

  #css() {
    const say = texts[this.#language];
    const css = tokensCss(this.values);
    return html`
      <div class="css">
        <label for="css">${say.css}</label>
        <textarea id="css" readonly rows="4" spellcheck="false" placeholder=${say.unchanged} .value=${css}></textarea>
        <button type="button" class="main" ?disabled=${!css} @click=${this.#copy}>${say.copy}</button>
        <span role="status">${this.feedback ? say[this.feedback] : ''}</span>
        ${css ? html`<p><a href=${themeLink(this.values)} target="_parent">${say.link}</a></p>` : nothing}
      </div>
    `;
  }
}
