/** What somebody has chosen. All of it is in the hash of the address: a link reproduces the page, and "back" works. */
import { absolute, isAddress } from '../../src/feed/url.ts';
import { isField } from '../gestalten/theme-link.ts';
import { frameworks, type Framework } from './frameworks.ts';
import { hostNames, type HostName } from './preview/protocol.ts';
import type { Widget } from './manifest.ts';

export const ways = ['element', 'attributes', 'iframe', 'html'] as const;
export type Way = (typeof ways)[number];
export const widths = ['320', '640', '960'] as const;
export const schemes = ['light', 'dark'] as const;

/** From here on, a style sheet is left out of the address: programs cut long links. */
export const mostInLink = 2000;

/** A widget of the page, with its settings. */
export interface Chosen {
  readonly widget: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface State {
  /** In the order of the page; at least one. */
  readonly chosen: readonly Chosen[];
  /** Which of them the fields are for. */
  readonly at: number;
  readonly lang: string;
  readonly way: Way;
  readonly isPinned: boolean;
  /** The framework whose file the page writes; empty for HTML. */
  readonly framework: Framework | '';
  /** Tokens and the colours of the page around, from the page "Gestalten". */
  readonly theme: Readonly<Record<string, string>>;
  readonly width: (typeof widths)[number];
  readonly scheme: (typeof schemes)[number];
  /** The page around the widgets of the preview. */
  readonly host: HostName;
  /** The style sheet of the page `own`, if it is short. */
  readonly css: string;
  /** The address of the feed; empty for the published one. */
  readonly feed: string;
  /** What the hash says beyond, and what counts for nothing: `width=3`. */
  readonly unknown: readonly string[];
}

const oneOf = <T extends string>(words: readonly T[], word: string | undefined): T =>
  words.find((known) => known === word) ?? words[0]!;

const isFirst = ({ name }: Widget) => name === 'partner-grid';

/** Whether a word of the page itself is one, with a value that it can have. */
function isWord(name: string, value: string, languages: readonly string[]): boolean {
  const choices = new Map<string, readonly string[]>([
    ['lang', languages],
    ['way', ways],
    ['framework', frameworks],
    ['width', widths],
    ['scheme', schemes],
    ['host', hostNames],
  ]);
  if (name === 'css') return value.length <= mostInLink;
  if (name === 'feed') return /^https?:/i.test(value) && isAddress(value) && value.length <= mostInLink;
  if (name === 'edit') return /^\d+$/.test(value);
  return choices.get(name)?.includes(value) ?? (name === 'pinned' || isField(name));
}

/** Reads a hash. What no widget and no field has counts for nothing: a hash may be written by hand. */
export function stateOf(hash: string, widgets: readonly Widget[], languages: readonly string[]): State {
  const chosen: { widget: Widget; options: Record<string, string> }[] = [];
  const words: Record<string, string> = {};
  const unknown: string[] = [];
  // What follows a widget is its own if it has such an option: `scheme` is one of the page and of some widgets.
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    const last = chosen.at(-1);
    const option = last?.widget.options.find((option) => option.name === name);
    const widget = name === 'widget' && widgets.find((widget) => widget.name === value);
    if (widget) chosen.push({ widget, options: {} });
    else if (last && option && isRight(option, value)) last.options[name] = value;
    else if (!option && isWord(name, value, languages)) words[name] ??= value;
    else unknown.push(`${name}=${value}`);
  }
  if (!chosen.length) chosen.push({ widget: widgets.find(isFirst) ?? widgets[0]!, options: {} });
  return {
    chosen: chosen.map(({ widget, options }) => ({ widget: widget.name, options })),
    at: Math.max(
      0,
      chosen.findIndex((_, index) => `${index + 1}` === words.edit),
    ),
    lang: oneOf(['', ...languages], words.lang),
    way: oneOf(ways, words.way),
    isPinned: words.pinned !== undefined,
    framework: oneOf(['', ...frameworks], words.framework),
    theme: Object.fromEntries(Object.entries(words).filter(([name]) => isField(name))),
    width: oneOf(widths, words.width ?? widths[1]),
    scheme: oneOf(schemes, words.scheme),
    host: oneOf(hostNames, words.host),
    css: words.css ?? '',
    feed: absolute(words.feed, undefined)?.href ?? '',
    unknown,
  };
}

function isRight(option: Widget['options'][number], value: string): boolean {
  if (option.kind === 'choice') return option.choices.includes(value);
  if (option.kind === 'number')
    return /^[1-9]\d{0,3}$/.test(value) && (option.name !== 'heading-level' || /^[2-6]$/.test(value));
  if (option.kind === 'flag') return value === '';
  return value !== '';
}

export function hashOf(state: State): string {
  const { chosen, at, lang, way, isPinned, framework, theme, width, scheme, host, css, feed } = state;
  const words = new URLSearchParams(theme);
  if (lang) words.set('lang', lang);
  if (way !== ways[0]) words.set('way', way);
  if (isPinned) words.set('pinned', '');
  if (framework) words.set('framework', framework);
  if (width !== '640') words.set('width', width);
  if (scheme !== schemes[0]) words.set('scheme', scheme);
  if (host !== hostNames[0]) words.set('host', host);
  if (host === 'own' && css) words.set('css', css);
  if (feed) words.set('feed', feed);
  if (at > 0) words.set('edit', `${at + 1}`);
  for (const { widget, options } of chosen)
    for (const [name, value] of Object.entries({ widget, ...options })) words.append(name, value);
  return `#${words}`;
}
