/** The lines that an editor pastes: one line for each widget, never empty, as editors break and strip anything else. */
import type { Chosen, State } from './state.ts';
import { frameTheme } from './theme.ts';

export interface Place {
  /** The published folder, with a slash at its end. */
  readonly root: string;
  /** The version of the scripts, and the value of `integrity` for them. */
  readonly version: string;
  readonly integrity: string;
  /** What a visitor reads if no script runs. */
  readonly name: string;
  readonly link: string;
  /** What a widget shows, as a title for a frame: "Projekte". */
  readonly titleOf: (widget: string) => string;
}

const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&${names[character]};`);

const attributes = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`)).join('');

/** Others are files of their own. */
export const languagesInScript = ['', 'de', 'en'];

function scripts({ lang, isPinned }: State, { root, version, integrity }: Place): string {
  const script = isPinned
    ? `<script type="module" src="${escape(root)}v${version}/alliance-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>`
    : `<script type="module" src="${escape(root)}v1/alliance-widgets.js"></script>`;
  const folder = isPinned ? `v${version}` : 'v1';
  if (languagesInScript.includes(lang)) return script;
  return `${script}<script src="${escape(root)}${folder}/locales/${escape(lang)}.js" defer></script>`;
}

const fallback = (widget: string, { name, link, titleOf }: Place) =>
  `<p>${escape(titleOf(widget))}: <a href="${escape(link)}">${escape(name)}</a></p>`;

/** The address of the frame: the preview shows the same. */
export function frameAddress(
  { widget, options }: Chosen,
  lang: string,
  root: string,
  looks: Record<string, string> = {},
): string {
  const { pathname } = new URL('feed.json', root);
  const parameters = new URLSearchParams({ widget, src: pathname });
  if (lang) parameters.set('lang', lang);
  for (const [name, value] of Object.entries({ ...options, ...looks })) parameters.set(name, value);
  return `${root}embed.html?${parameters}`;
}

const frame = (chosen: Chosen, { lang, theme }: State, place: Place) =>
  `<iframe src="${escape(frameAddress(chosen, lang, place.root, frameTheme(theme)))}" title="${escape(`${place.titleOf(chosen.widget)} – ${place.name}`)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="100%" height="600" loading="lazy"></iframe>`;

/** The command that writes the widget as HTML without a script. */
const command = ({ widget, options }: Chosen, lang: string, { root }: Place) =>
  `npx alliance-widgets render feed.json --widget ${widget}${lang ? ` --lang ${lang}` : ''}${Object.entries(options)
    .map(([name, value]) => ` --${name}${value ? ` "${value.replace(/["\\$`]/g, '\\$&')}"` : ''}`)
    .join('')} --base "${root}feed.json"`;

function element({ widget, options }: Chosen, { lang, way }: State, place: Place): string {
  const all: [string, string][] = [
    ['src', `${place.root}feed.json`],
    ...(lang ? [['lang', lang] as [string, string]] : []),
    ...Object.entries(options),
  ];
  if (way === 'element') return `<alliance-${widget}${attributes(all)}>${fallback(widget, place)}</alliance-${widget}>`;
  const prefixed = all.map(([name, value]) => [name === 'lang' ? name : `data-alliance-${name}`, value] as const);
  return `<div data-alliance="${widget}"${attributes(prefixed)}>${fallback(widget, place)}</div>`;
}

/** Requests the feed once for all, beside the script. docs/embedding.md says why it has these attributes. */
const preload = ({ root }: Place) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" referrerpolicy="no-referrer" href="${escape(root)}feed.json">`;

/** A line for one widget; for several, a line of what they share, and a line each. */
export function snippetOf(state: State, place: Place): string {
  const { chosen, lang, way } = state;
  if (way === 'html') return chosen.map((one) => command(one, lang, place)).join('\n');
  const isOne = chosen.length === 1;
  const [shared, lines] =
    way === 'iframe'
      ? [
          `<script src="${escape(place.root)}v1/embed-parent.js" async></script>`,
          chosen.map((one) => frame(one, state, place)),
        ]
      : [`${isOne ? '' : preload(place)}${scripts(state, place)}`, chosen.map((one) => element(one, state, place))];
  return isOne ? shared + lines.join('') : [shared, ...lines].join('\n');
}

/** What a page with a policy must allow. */
export function policyOf({ way }: State, root: string): string {
  const { origin } = new URL(root);
  if (way === 'html') return `img-src ${origin}`;
  if (way === 'iframe') return `script-src ${origin}; frame-src ${origin}`;
  return `script-src ${origin}; connect-src ${origin}; img-src ${origin}`;
}
