/** The page "Einbinden": a widget, its settings, a preview, and the line to paste. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { widgetsOf, type Manifest, type Schema, type Widget, type WidgetOption } from './manifest.ts';
import { frameAddress, policyOf, snippetOf, type Place } from './snippets.ts';
import { hashOf, schemes, stateOf, ways, widths, type State } from './state.ts';
import { textsOf } from './texts.ts';

type Entry = Record<string, unknown> & { id?: string };
type Feed = Record<string, unknown> & { alliance?: { name?: unknown }; canonicalUrl?: string; language?: string };

const page = document.documentElement;
const texts = textsOf(page.lang);
const main = document.querySelector<HTMLElement>('#builder')!;
const root = new URL(main.dataset.root!, location.href).href;
const { version = '', integrity = '', languages: tags = '' } = main.dataset;
const languages = tags.split(' ');

let widgets: readonly Widget[] = [];
let feed: Feed = {};
let state: State;

const load = async (path: string): Promise<unknown> => {
  const response = await fetch(root + path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
};

/** A text of the feed in the language of this page, or in any. */
function say(text: unknown): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const all = text as Record<string, string>;
  return all[page.lang] ?? all[feed.language ?? ''] ?? Object.values(all)[0] ?? '';
}

const nameOf = (entry: Entry) =>
  ['name', 'title', 'label', 'programme'].map((key) => say(entry[key])).find(Boolean) ?? entry.id ?? '';

const entriesOf = (collection: string): Entry[] =>
  Array.isArray(feed[collection]) ? (feed[collection] as Entry[]).filter(({ id }) => typeof id === 'string') : [];

function change(next: Partial<State>): void {
  history.pushState(null, '', hashOf({ ...state, ...next }));
  update();
}

function setOption(name: string, value: string | undefined): void {
  const options = { ...state.options };
  if (value === undefined) delete options[name];
  else options[name] = value;
  change({ options });
}

const labelOf = ({ name }: WidgetOption) => texts.labels[name] ?? name;

function select(
  label: string,
  value: string,
  choices: readonly (readonly [string, string])[],
  set: (value: string) => void,
) {
  return html`<label
    >${label}
    <select .value=${live(value)} @change=${({ target }: Event) => set((target as HTMLSelectElement).value)}>
      ${choices.map(([choice, name]) => html`<option value=${choice} ?selected=${choice === value}>${name}</option>`)}
    </select></label
  >`;
}

function checkbox(label: string, isChecked: boolean, set: (isChecked: boolean) => void) {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${live(isChecked)}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
    />
    ${label}</label
  >`;
}

function radios<T extends string>(
  legend: string,
  name: string,
  value: T,
  choices: readonly (readonly [T, string])[],
  set: (value: T) => void,
) {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ([choice, label]) =>
        html`<label class="check"
          ><input type="radio" name=${name} .checked=${live(choice === value)} @change=${() => set(choice)} />
          ${label}</label
        >`,
    )}
  </fieldset>`;
}

function field(option: WidgetOption): TemplateResult {
  const { name } = option;
  const label = labelOf(option);
  const value = state.options[name];
  const set = (text: string) => setOption(name, text.trim() || undefined);
  if (option.kind === 'flag') return checkbox(label, value !== undefined, (is) => setOption(name, is ? '' : undefined));
  if (option.kind === 'choice') {
    const choices = option.choices.map((choice) => [choice, texts.choices[choice] ?? choice] as const);
    return select(label, value ?? option.default, option.default ? choices : [['', texts.any], ...choices], (text) =>
      set(text === option.default ? '' : text),
    );
  }
  if (option.kind === 'id') {
    const entries = entriesOf(option.collection).map((entry) => [entry.id!, nameOf(entry)] as const);
    return select(label, value ?? '', [['', texts.any], ...entries], set);
  }
  if (option.kind === 'ids') {
    const chosen = value?.split(' ') ?? [];
    const ids = entriesOf(option.collection).map(({ id }) => id!);
    return html`<details>
      <summary>${label}${chosen.length ? ` (${chosen.length})` : ''}</summary>
      ${entriesOf(option.collection).map((entry) =>
        checkbox(nameOf(entry), chosen.includes(entry.id!), (is) =>
          set(ids.filter((id) => (id === entry.id ? is : chosen.includes(id))).join(' ')),
        ),
      )}
    </details>`;
  }
  return html`<label
    >${label}
    <input
      type=${option.kind === 'number' ? 'number' : 'text'}
      min=${name === 'heading-level' ? 2 : 1}
      max=${name === 'heading-level' ? 6 : nothing}
      placeholder=${option.default}
      .value=${live(value ?? '')}
      @change=${({ target }: Event) => set((target as HTMLInputElement).value)}
    />
  </label>`;
}

/** Copies a text; if the browser does not allow it, selects it for the keyboard. */
async function copy(id: string): Promise<void> {
  const code = main.querySelector(`#${id}`)!;
  const status = main.querySelector('[role="status"]')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = texts.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = texts.notCopied;
  }
}

const code = (id: string, label: string, text: string) =>
  html`<h3 id="${id}-label">${label}</h3>
    <pre tabindex="0" role="region" aria-labelledby="${id}-label"><code id=${id}>${text}</code></pre>
    <button type="button" aria-describedby="${id}-label" @click=${() => copy(id)}>${texts.copy}</button>`;

const languageName = (tag: string) =>
  tag === 'de-simple' ? 'Leichte Sprache' : (new Intl.DisplayNames([page.lang], { type: 'language' }).of(tag) ?? tag);

const looks = { light: { color: '1d2125', background: 'fff' }, dark: { color: 'e8eaed', background: '15181b' } };

function view(widget: Widget): TemplateResult {
  const { lang, way, width, scheme, isPinned } = state;
  const label = texts.widgets[widget.name] ?? widget.name;
  const place: Place = {
    ...{ root, version, integrity, title: label },
    name: say(feed.alliance?.name),
    link: feed.canonicalUrl ?? root,
  };
  const address = frameAddress(state, root, looks[scheme]);
  return html`
    <section aria-labelledby="choose">
      <h2 id="choose">${texts.choose}</h2>
      ${select(
        texts.widget,
        widget.name,
        widgets.map(({ name }) => [name, texts.widgets[name] ?? name]),
        (name) => change({ widget: name, options: {} }),
      )}
      ${select(texts.language, lang, [['', texts.ofFeed], ...languages.map((tag) => [tag, languageName(tag)] as const)], (tag) => change({ lang: tag }))}
      <fieldset>
        <legend>${texts.options}</legend>
        ${widget.options.map(field)}
      </fieldset>
    </section>
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">${texts.preview}</h2>
      <div class="row">
        ${select(
          texts.width,
          width,
          widths.map((px) => [px, px]),
          (px) => change({ width: px as State['width'] }),
        )}
        ${select(
          texts.scheme,
          scheme,
          schemes.map((name) => [name, texts[name]]),
          (name) => change({ scheme: name as State['scheme'] }),
        )}
      </div>
      <div class="stage" tabindex="0" role="group" aria-labelledby="preview">
        ${
          // A new frame for each address: an old one would add a step to the history.
          keyed(
            address,
            html`<iframe title="${texts.preview}: ${label}" width=${width} height="480" src=${address}></iframe>`,
          )
        }
      </div>
    </section>
    <section aria-labelledby="code">
      <h2 id="code">${texts.code}</h2>
      ${radios(
        texts.way,
        'way',
        way,
        ways.map((name) => [name, texts.ways[name]] as const),
        (name) => change({ way: name }),
      )}
      <p>${texts.hints[way]}</p>
      ${
        way === 'element' || way === 'attributes'
          ? html`${checkbox(texts.pinned, isPinned, (is) => change({ isPinned: is }))}
              <p class="hint">${texts.pinnedHint}</p>`
          : nothing
      }
      ${code('snippet', texts.snippet, snippetOf(state, place))}
      <p role="status"></p>
      <h3>${texts.policy}</h3>
      <p>${texts.policyHint} <code>${policyOf(state, root)}</code></p>
      <h3>${texts.privacy}</h3>
      <p>${texts.privacyNote(new URL(root).host)}</p>
      <h3>${texts.systems}</h3>
      <dl>
        ${texts.instructions.map(
          ([system, instruction]) =>
            html`<dt>${system}</dt>
              <dd>${instruction}</dd>`,
        )}
      </dl>
    </section>
  `;
}

function update(): void {
  state = stateOf(location.hash, widgets, languages);
  render(view(widgets.find(({ name }) => name === state.widget)!), main);
}

try {
  const [manifest, schema, document] = await Promise.all(
    ['v1/custom-elements.json', 'v1/feed.schema.json', 'feed.json'].map(load),
  );
  feed = document as Feed;
  widgets = widgetsOf(manifest as Manifest, schema as Schema);
  main.replaceChildren();
  update();
  addEventListener('popstate', update);
} catch {
  main.textContent = texts.failed;
}
