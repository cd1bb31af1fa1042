/** What to paste: the code, what the website's policy must allow, and where the code goes. */
import { html, nothing, type TemplateResult } from 'lit';
import { tokensCss } from '../gestalten/theme-css.ts';
import { code } from './code.ts';
import { checkbox, radios, select } from './controls.ts';
import { say, type LoadedFeed } from './feed.ts';
import { files, frameworks, frameworkSnippet, type Framework } from './frameworks.ts';
import { help, integrity, lang as pageLang, root, texts, titleOf, version, type View } from './page.ts';
import { policyOf, snippetOf, type Place } from './snippets.ts';
import { ways, type State } from './state.ts';
import { isCut } from './theme.ts';

const frameworkNames: Record<Framework, string> = {
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
  astro: 'Astro',
};

/** As in docs/frameworks/vue.md. */
const vueOption = "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('alliance-') } } })";

/** The package, the file, and where its help is. */
const inFramework = (framework: Framework, snippet: string) => html`
  <p>${texts.frameworkHint} <code>npm install alliance-widgets</code></p>
  ${framework === 'vue' ? html`<p>${texts.vueHint} <code>${vueOption}</code></p>` : nothing}
  ${code('framework-snippet', files[framework], snippet, texts)}
  <p><a href="${help}frameworks/${framework}/">${texts.more(frameworkNames[framework])}</a></p>
`;

/** Says which feed the code names if the page does not show the published one. */
function feedHint({ kind, name }: LoadedFeed, way: State['way']): string {
  if (kind === 'file') return texts.feedOfFile;
  return way === 'iframe' ? texts.feedOfFrames : texts.feedOfOthers(name);
}

export function pasteView({ state, widgets, feed, published, change }: View): TemplateResult {
  const { chosen, lang, way, isPinned, framework, theme } = state;
  const { content } = feed;
  const isAtAddress = feed.kind === 'address' && way !== 'iframe';
  const address = isAtAddress ? feed.address : published.address;
  const css = way === 'iframe' ? '' : tokensCss(theme);
  const place: Place = {
    ...{ root, version, integrity, titleOf },
    ...{
      feed: address,
      name: say(content, pageLang, content.header.alliance?.name) || new URL(address).host,
      link: content.header.canonicalUrl ?? root,
    },
  };
  const pieces = chosen.map(({ widget, options }) => ({
    widget: widgets.find(({ name }) => name === widget)!,
    options,
  }));
  return html`<section aria-labelledby="code">
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
    ${feed.kind === 'published' ? nothing : html`<p class="hint">${feedHint(feed, way)}</p>`}
    ${way === 'iframe' && isCut(theme) ? html`<p class="hint">${texts.frameCut}</p>` : nothing}
    ${css ? code('theme-css', texts.themeCss, css, texts) : nothing}
    <p id="copy-status" role="status"></p>
    <h3>${texts.policy}</h3>
    <p>${texts.policyHint} <code>${policyOf(state, root, address)}</code></p>
    <h3>${texts.privacy}</h3>
    <p>${texts.privacyNote([...new Set([root, address].map((place) => new URL(place).host))].join(texts.and))}</p>
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
    ${framework ? inFramework(framework, frameworkSnippet(pieces, framework, lang, place)) : nothing}
  </section>`;
}
