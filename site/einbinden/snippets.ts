/** The lines that an editor pastes: one line for each widget, never empty, as editors break and strip anything else. */
import type { Chosen, State } from './state.ts';
import { frameTheme } from './theme.ts';

/** What of the choice is in the lines. */
type Written = Pick<State, 'chosen' | 'lang' | 'way' | 'isPinned' | 'theme'>;

export interface Place {
  /** The published folder, with a slash at its end. */
  readonly root: string;
  /** The address of the feed, if it is not the one in the folder. */
  readonly feed?: string;
  /** The version of the scripts, and the value of `integrity` for them. */
  readonly version: string;
  readonly integrity: string;
  /** What a visitor reads if no script runs. */
  readonly name: string;
  readonly link: string;
  /** What a widget shows, as a title for a frame: "Projekte". */
  readonly titleOf: (widget: string) => string;
}

export const feedAddress = ({ root, feed = `${root}feed.json` }: Place): string => feed;

const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&${names[character]};`);

const attributes = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`)).join('');

/** Others are files of their own. */
export const languagesInScript = ['', 'de', 'en'];

function scripts({ lang, isPinned }: Written, { root, version, integrity }: Place): string {
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

const frame = (chosen: Chosen, { lang, theme }: Written, place: Place) =>
  `<iframe src="${escape(frameAddress(chosen, lang, place.root, frameTheme(theme)))}" title="${escape(`${place.titleOf(chosen.widget)} – ${place.name}`)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="100%" height="600" loading="lazy"></iframe>`;

/** The command that writes the widget as HTML without a script. */
const command = ({ widget, options }: Chosen, lang: string, place: Place) =>
  `npx alliance-widgets render feed.json --widget ${widget}${lang ? ` --lang ${lang}` : ''}${Object.entries(options)
    .map(([name, value]) => ` --${name}${value ? ` "${value.replace(/["\\$`]/g, '\\$&')}"` : ''}`)
    .join('')} --base "${feedAddress(place)}"`;

function element({ widget, options }: Chosen, { lang, way }: Written, place: Place): string {
  const all: [string, string][] = [
    ['src', feedAddress(place)],
    ...(lang ? [['lang', lang] as [string, string]] : []),
    ...Object.entries(options),
  ];
  if (way === 'element') return `<alliance-${widget}${attributes(all)}>${fallback(widget, place)}</alliance-${widget}>`;
  const prefixed = all.map(([name, value]) => [name === 'lang' ? name : `data-alliance-${name}`, value] as const);
  return `<div data-alliance="${widget}"${attributes(prefixed)}>${fallback(widget, place)}</div>`;
}

/** Requests the feed once for all, beside the script. docs/embedding.md says why it has these attributes. */
const preload = (place: Place) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" referrerpolicy="no-referrer" href="${escape(feedAddress(place))}">`;

/** A line for one widget; for several, a line of what they share, and a line each. */
export function snippetOf(state: Written, place: Place): string {
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
export function policyOf({ way }: Written, root: string, feed = root): string {
  const { origin } = new URL(root);
  const origins = [...new Set([origin, new URL(feed).origin])].join(' ');
  if (way === 'html') return `img-src ${origins}`;
  if (way === 'iframe') return `script-src ${origin}; frame-src ${origin}`;
  return `script-src ${origin}; connect-src ${origins}; img-src ${origins}`;
}
