import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { failuresOf } from './contrast/contrast.ts';
import { failuresStyles } from './failures.styles.ts';
import { failures } from './failures.ts';
import { fieldsStyles } from './fields.styles.ts';
import { fields } from './fields.ts';
import { measure, unmeasured, type Measured } from './measure.ts';
import { texts, type Language } from './texts.ts';
import { pageCss, tokensCss, type Values } from './theme-css.ts';
import { themeLink, themeOfAddress } from './theme-link.ts';
import { styles } from './theme-panel.styles.ts';

/** How long nobody types or picks, and no widget arrives, before the page is measured. */
const QUIET = 250;

const darkPage = matchMedia('(prefers-color-scheme: dark)');
const forcedColors = matchMedia('(forced-colors: active)');

/**
 * Tools beside a page: changes the tokens of the page, and measures the widgets in each `.stage` beside itself.
 *
 * @fires theme-change - after `values` have changed
 */
export class ThemePanel extends LitElement {
  static override styles = [styles, fieldsStyles, failuresStyles];
  static override properties = {
    language: { attribute: false },
    head: { attribute: false },
    values: { attribute: false },
    measured: { state: true },
    feedback: { state: true },
    isWithoutFeed: { state: true },
    isForced: { state: true },
  };

  language: Language = 'de';
  /** What stands above the fields, such as choices of the page. If it changes, the page is measured again. */
  head: unknown = nothing;
  /** A link brings them along. */
  values: Values = themeOfAddress();
  measured: readonly Measured[] = [];
  feedback: 'copied' | 'selected' | undefined;
  /** Whether no widget could load its feed: there is nothing to measure. */
  isWithoutFeed = false;
  /** Whether the system replaces the colours of the page: then there is nothing of the theme to measure. */
  isForced = forcedColors.matches;
  #hasFeed = false;
  #sheet = new CSSStyleSheet();
  #timer = 0;

  get #stages() {
    return [...this.parentElement!.querySelectorAll('.stage')];
  }

  override connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
    addEventListener('alliance-load', this.#onFeed);
    addEventListener('alliance-error', this.#onFeed);
    darkPage.addEventListener('change', this.#measureSoon);
    forcedColors.addEventListener('change', this.#onForced);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    removeEventListener('alliance-load', this.#onFeed);
    removeEventListener('alliance-error', this.#onFeed);
    darkPage.removeEventListener('change', this.#measureSoon);
    forcedColors.removeEventListener('change', this.#onForced);
    clearTimeout(this.#timer);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('values')) {
      this.#sheet.replaceSync(tokensCss(this.values) + pageCss(this.values));
      this.dispatchEvent(new Event('theme-change'));
    }
    if (changed.has('values') || changed.has('head')) this.#measureSoon();
  }

  #onFeed = ({ type }: Event) => {
    this.#hasFeed ||= type === 'alliance-load';
    this.isWithoutFeed = !this.#hasFeed;
    this.#measureSoon();
  };

  #onForced = ({ matches }: MediaQueryListEvent) => {
    this.isForced = matches;
    this.measured = [];
    this.#measureSoon();
  };

  #measureSoon = () => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#measure(), QUIET);
  };

  /** Measures all pages. If one changes meanwhile, the next timer measures them again. */
  async #measure() {
    const timer = this.#timer;
    // An update can end after the panel has left the page, where nothing has a colour.
    const isCurrent = () => this.isConnected && timer === this.#timer;
    const measured: Measured[] = [];
    for (const stage of this.#stages) {
      if (!isCurrent()) return;
      measured.push(this.isForced ? unmeasured(stage, this.values) : await measure(stage));
    }
    if (isCurrent()) this.measured = measured;
  }

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
    const { language, values, measured } = this;
    const say = texts[language];
    const failing = failuresOf(measured.flatMap(({ pairs }) => pairs));
    return html`
      <section lang=${language} dir="ltr" aria-label=${say.title}>
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.head}
          <div @input=${this.#change}>${fields({ language, values, measured, take: this.#take })}</div>
          <button type="button" @click=${() => this.#set({})}>${say.reset}</button>
        </form>
        <div class="result">
          <p role="status" class=${this.#verdictClass(failing.length)}>${this.#verdict(failing.length)}</p>
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

  #verdictClass(failing: number) {
    if (this.isForced) return nothing;
    return failing || this.isWithoutFeed ? 'failed' : 'passed';
  }

  #verdict(failing: number): string {
    const say = texts[this.language];
    if (this.isForced) return say.forced;
    if (this.isWithoutFeed) return say.withoutFeed;
    const count = this.measured.reduce((sum, { pairs }) => sum + pairs.length, 0);
    if (count === 0) return say.checking;
    return failing ? say.failed(count, failing) : say.passed(count);
  }

  #css() {
    const say = texts[this.language];
    const css = tokensCss(this.values);
    return html`
      <div class="css">
        <label for="css">${say.css}</label>
        <textarea id="css" readonly rows="4" spellcheck="false" placeholder=${say.unchanged} .value=${css}></textarea>
        <button type="button" class="main" ?disabled=${!css} @click=${this.#copy}>${say.copy}</button>
        <span role="status">${this.feedback ? say[this.feedback] : ''}</span>
        ${css.includes('light-dark(') ? html`<p class="purpose">${say.followsScheme}</p>` : nothing}
        ${css ? html`<p><a href=${themeLink(this.values)} target="_parent">${say.link}</a></p>` : nothing}
      </div>
    `;
  }
}
