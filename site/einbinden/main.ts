/** The page "Einbinden": a widget, its settings, a preview, and the line to paste. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { tokensCss } from '../gestalten/theme-css.ts';
import { code } from './code.ts';
import { checkbox, radios, select } from './controls.ts';
import { namedEntries, say, type Feed } from './feed.ts';
import { files, frameworks, frameworkSnippet, type Framework } from './frameworks.ts';
import { widgetsOf, type Manifest, type Schema, type Widget } from './manifest.ts';
import { optionField } from './option-field.ts';
import { frameAddress, policyOf, snippetOf, type Place } from './snippets.ts';
import { pageList } from './page-list.ts';
import { hashOf, schemes, stateOf, ways, widths, type Chosen, type State } from './state.ts';
import { frameTheme, isCut, themingAddress } from './theme.ts';
import { textsOf } from './texts/texts.ts';

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

function change(next: Partial<State>): void {
  history.pushState(null, '', hashOf({ ...state, ...next }));
  update();
}

/** Changes the widget whose fields are shown. */
const changeOne = (next: Chosen) => change({ chosen: state.chosen.with(state.at, next) });

function setOption(name: string, value: string | undefined): void {
  const { widget, options: before } = state.chosen[state.at]!;
  const options = { ...before };
  if (value === undefined) delete options[name];
  else options[name] = value;
  changeOne({ widget, options });
}

const widgetNamed = (name: string) => widgets.find((widget) => widget.name === name)!;

const languageName = (tag: string) =>
  tag === 'de-simple' ? 'Leichte Sprache' : (new Intl.DisplayNames([page.lang], { type: 'language' }).of(tag) ?? tag);

const looks = { light: { color: '1d2125', background: 'fff' }, dark: { color: 'e8eaed', background: '15181b' } };

const frameworkNames: Record<Framework, string> = {
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
  astro: 'Astro',
};

/** The package, the file, and where its help is. */
const inFramework = (framework: Framework, snippet: string) => html`
  <p>${texts.frameworkHint} <code>npm install alliance-widgets</code></p>
  ${framework === 'vue' ? html`<p>${texts.vueHint} <code>${vueOption}</code></p>` : nothing}
  ${code('framework-snippet', files[framework], snippet, texts)}
  <p><a href="${main.dataset.help}frameworks/${framework}/">${texts.more(frameworkNames[framework])}</a></p>
`;

/** As in docs/frameworks/vue.md. */
const vueOption = "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('alliance-') } } })";

function view(): TemplateResult {
  const { chosen, at, lang, way, width, scheme, isPinned, framework, theme } = state;
  const css = way === 'iframe' ? '' : tokensCss(theme);
  const titleOf = (name: string) => texts.widgets[name] ?? name;
  const { options } = chosen[at]!;
  const widget = widgetNamed(chosen[at]!.widget);
  const place: Place = {
    ...{ root, version, integrity, titleOf },
    name: say(feed, page.lang, feed.alliance?.name),
    link: feed.canonicalUrl ?? root,
  };
  const next = widgets.find(({ name }) => chosen.every((one) => one.widget !== name)) ?? widgets[0]!;
  const frames = chosen.map(
    (one) =>
      [frameAddress(one, lang, root, { ...looks[scheme], ...frameTheme(theme, scheme) }), titleOf(one.widget)] as const,
  );
  return html`
    <section aria-labelledby="choose">
      <h2 id="choose">${texts.choose}</h2>
      ${select(
        texts.widget,
        widget.name,
        widgets.map(({ name }) => [name, titleOf(name)]),
        (name) => changeOne({ widget: name, options: {} }),
      )}
      ${select(texts.language, lang, [['', texts.ofFeed], ...languages.map((tag) => [tag, languageName(tag)] as const)], (tag) => change({ lang: tag }))}
      <fieldset>
        <legend>${texts.options}</legend>
        ${widget.options.map((option) =>
          optionField({
            ...{ option, value: options[option.name], texts },
            entries: 'collection' in option ? namedEntries(feed, page.lang, option.collection) : [],
            set: (value) => setOption(option.name, value),
          }),
        )}
      </fieldset>
      ${pageList({ state, titleOf, texts, next: next.name, change })}
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
      <p><a href=${themingAddress(theme, hashOf({ ...state, theme: {} }))}>${texts.theming}</a></p>
      ${isCut(theme, scheme) ? html`<p class="hint">${texts.previewCut}</p>` : nothing}
      <div class="stage" tabindex="0" role="group" aria-labelledby="preview">
        ${
          // A new frame for each address: an old one would add a step to the history.
          frames.map(([address, label], index) =>
            keyed(
              address,
              html`<iframe
                title="${texts.preview}: ${frames.length > 1 ? `${index + 1}. ` : ''}${label}"
                width=${width}
                height="480"
                src=${address}
              ></iframe>`,
            ),
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
      <p>${texts.hints[way]}${chosen.length > 1 && way !== 'html' ? ` ${texts.sharedHint}` : ''}</p>
      ${
        way === 'element' || way === 'attributes'
          ? html`${checkbox(texts.pinned, isPinned, (is) => change({ isPinned: is }))}
              <p class="hint">${texts.pinnedHint}</p>`
          : nothing
      }
      ${code('snippet', texts.snippet, snippetOf(state, place), texts)}
      ${way === 'iframe' && isCut(theme) ? html`<p class="hint">${texts.frameCut}</p>` : nothing}
      ${css ? code('theme-css', texts.themeCss, css, texts) : nothing}
      <p id="copy-status" role="status"></p>
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
      <h3>${texts.inFramework}</h3>
      ${select(
        texts.framework,
        framework,
        [['', texts.noFramework], ...frameworks.map((name) => [name, frameworkNames[name]] as const)],
        (name) => change({ framework: name as State['framework'] }),
      )}
      ${
        framework
          ? inFramework(
              framework,
              frameworkSnippet(
                chosen.map((one) => ({ widget: widgetNamed(one.widget), options: one.options })),
                framework,
                lang,
                place,
              ),
            )
          : nothing
      }
    </section>
  `;
}

function update(): void {
  state = stateOf(location.hash, widgets, languages);
  render(view(), main);
}

try {
  const [manifest, schema, document] = await Promise.all(
    ['v1/custom-elements.json', 'v1/feed.schema.json', 'feed.json'].map(load),
  );
  feed = document as Feed;
  widgets = widgetsOf(manifest as Manifest, schema as Schema);
  main.replaceChildren();
  update();
  addEventListener('popstate', () => {
    // The link that skips to the content has an address, too.
    if (location.hash === `#${main.id}`) history.replaceState(null, '', hashOf(state));
    else update();
  });
} catch {
  main.textContent = texts.failed;
}
