/** What somebody has chosen. All of it is in the hash of the address: a link reproduces the page, and "back" works. */
import { frameworks, type Framework } from './frameworks.ts';
import type { Widget } from './manifest.ts';

export const ways = ['element', 'attributes', 'iframe', 'html'] as const;
export type Way = (typeof ways)[number];
export const widths = ['320', '640', '960'] as const;
export const schemes = ['light', 'dark'] as const;

export interface State {
  readonly widget: string;
  readonly lang: string;
  readonly options: Readonly<Record<string, string>>;
  readonly way: Way;
  readonly isPinned: boolean;
  /** In which the widgets are to be, or none. */
  readonly framework: Framework | '';
  readonly width: (typeof widths)[number];
  readonly scheme: (typeof schemes)[number];
}

const oneOf = <T extends string>(words: readonly T[], word: string | null): T =>
  words.find((known) => known === word) ?? words[0]!;

/** Reads a hash. Ignores what no widget has: a hash may be written by hand. */
export function stateOf(hash: string, widgets: readonly Widget[], languages: readonly string[]): State {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const widget = widgets.find(({ name }) => name === words.get('widget')) ?? widgets.find(isFirst) ?? widgets[0]!;
  const options = widget.options.flatMap((option) => {
    const value = words.get(option.name);
    return value === null || !isRight(option, value) ? [] : [[option.name, value] as const];
  });
  return {
    widget: widget.name,
    lang: oneOf(['', ...languages], words.get('lang')),
    options: Object.fromEntries(options),
    way: oneOf(ways, words.get('way')),
    isPinned: words.has('pinned'),
    framework: oneOf(['', ...frameworks], words.get('framework')),
    width: oneOf(widths, words.get('width') ?? widths[1]),
    scheme: oneOf(schemes, words.get('scheme')),
  };
}

const isFirst = ({ name }: Widget) => name === 'partner-grid';

function isRight(option: Widget['options'][number], value: string): boolean {
  if (option.kind === 'choice') return option.choices.includes(value);
  if (option.kind === 'number')
    return /^[1-9]\d{0,3}$/.test(value) && (option.name !== 'heading-level' || /^[2-6]$/.test(value));
  if (option.kind === 'flag') return value === '';
  return value !== '';
}

export function hashOf({ widget, lang, options, way, isPinned, framework, width, scheme }: State): string {
  const words = new URLSearchParams({ widget });
  if (lang) words.set('lang', lang);
  for (const [name, value] of Object.entries(options)) words.set(name, value);
  if (way !== ways[0]) words.set('way', way);
  if (isPinned) words.set('pinned', '');
  if (framework) words.set('framework', framework);
  if (width !== '640') words.set('width', width);
  if (scheme !== schemes[0]) words.set('scheme', scheme);
  return `#${words}`;
}
