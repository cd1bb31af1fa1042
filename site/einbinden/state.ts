/** What somebody has chosen. All of it is in the hash of the address: a link reproduces the page, and "back" works. */
import { isField } from '../gestalten/theme-link.ts';
import { frameworks, type Framework } from './frameworks.ts';
import type { Widget } from './manifest.ts';

export const ways = ['element', 'attributes', 'iframe', 'html'] as const;
export type Way = (typeof ways)[number];
export const widths = ['320', '640', '960'] as const;
export const schemes = ['light', 'dark'] as const;

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
}

const oneOf = <T extends string>(words: readonly T[], word: string | undefined): T =>
  words.find((known) => known === word) ?? words[0]!;

const isFirst = ({ name }: Widget) => name === 'partner-grid';

/** Reads a hash. Ignores what no widget has: a hash may be written by hand. */
export function stateOf(hash: string, widgets: readonly Widget[], languages: readonly string[]): State {
  const chosen: { widget: Widget; options: Record<string, string> }[] = [];
  const words: Record<string, string> = {};
  // What follows a widget is its own if it has such an option: `scheme` is one of the page and of some widgets.
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    const last = chosen.at(-1);
    const option = last?.widget.options.find((option) => option.name === name);
    const widget = name === 'widget' && widgets.find((widget) => widget.name === value);
    if (widget) chosen.push({ widget, options: {} });
    else if (!last || !option) words[name] ??= value;
    else if (isRight(option, value)) last.options[name] = value;
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
  };
}

function isRight(option: Widget['options'][number], value: string): boolean {
  if (option.kind === 'choice') return option.choices.includes(value);
  if (option.kind === 'number')
    return /^[1-9]\d{0,3}$/.test(value) && (option.name !== 'heading-level' || /^[2-6]$/.test(value));
  if (option.kind === 'flag') return value === '';
  return value !== '';
}

export function hashOf({ chosen, at, lang, way, isPinned, framework, theme, width, scheme }: State): string {
  const words = new URLSearchParams(theme);
  if (lang) words.set('lang', lang);
  if (way !== ways[0]) words.set('way', way);
  if (isPinned) words.set('pinned', '');
  if (framework) words.set('framework', framework);
  if (width !== '640') words.set('width', width);
  if (scheme !== schemes[0]) words.set('scheme', scheme);
  if (at > 0) words.set('edit', `${at + 1}`);
  for (const { widget, options } of chosen)
    for (const [name, value] of Object.entries({ widget, ...options })) words.append(name, value);
  return `#${words}`;
}
