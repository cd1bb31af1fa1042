/**
 * The `render` command: widgets as HTML that needs no script. The templates are the widgets' own; what depends on scripts
 * or styles is taken out of them (`reduce.ts`).
 */
import './page.ts';
import { render as stream } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import * as library from '../components/index.ts';
import { AllianceElement } from '../components/index.ts';
import '../src/i18n/languages/all.ts';
import { write } from './markup.ts';
import { visit } from './page.ts';
import { nowhere, reduce } from './reduce.ts';

/** The class of a widget, with what the command line calls of it: the two steps of an update. */
type Widget = (new () => AllianceElement & { willUpdate(changed: ReadonlySet<string>): void; render(): unknown }) &
  Pick<typeof AllianceElement, 'tag' | 'properties' | 'observedAttributes' | 'define'>;

const isWidget = (value: unknown): value is Widget =>
  typeof value === 'function' && value.prototype instanceof AllianceElement;

/** All widgets by their names: the tags without "alliance-". */
export const widgets: ReadonlyMap<string, Widget> = new Map(
  Object.values<unknown>(library)
    .filter(isWidget)
    .map((widget) => [widget.tag.replace('alliance-', ''), widget]),
);

for (const widget of widgets.values()) widget.define();

/** The attributes of a widget that the command line has as options, and whether they have a value. */
export function optionsOf(widget: Widget): ReadonlyMap<string, 'string' | 'boolean'> {
  const typeOf = (name: string) => {
    const property = name.replace(/-./g, ([, letter]) => letter!.toUpperCase());
    return widget.properties[property] === Boolean ? 'boolean' : 'string';
  };
  const names = ['lang', ...widget.observedAttributes.filter((name) => name !== 'src')];
  return new Map(names.map((name) => [name, typeOf(name)]));
}

/** A widget as HTML. */
export interface Rendered {
  readonly html: string;
  /** The addresses that are left out, as they are relative to a feed whose address is not known. */
  readonly lost: readonly string[];
}

/**
 * Renders one widget.
 * @param document The feed.
 * @param options What a page would write into the tag; those of other widgets are ignored.
 * @param base The address of the feed, to which its relative addresses are relative.
 */
export function render(
  document: object,
  Widget: Widget,
  options: Readonly<Record<string, string | boolean>> = {},
  base = nowhere,
): Rendered {
  visit(base);
  const widget = new Widget();
  // Nobody can ask for more later.
  const all: typeof options = { 'page-size': 'Infinity', ...options };
  for (const name of optionsOf(Widget).keys()) {
    if (!Object.hasOwn(all, name)) continue;
    const value = all[name] === true ? '' : `${all[name]}`;
    if (name === 'lang') widget.setAttribute(name, value);
    else widget.attributeChangedCallback(name, null, value);
  }
  widget.feed = document;
  widget.willUpdate(new Set());
  const { contents, lost } = reduce(collectResultSync(stream(widget.render())));
  return { html: write(contents), lost };
}
