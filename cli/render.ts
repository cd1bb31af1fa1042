/**
 * The `render` command: widgets as HTML that needs no script. The templates are the widgets' own; what depends on scripts
 * or styles is taken out of them (`reduce.ts`).
 */
import './page.ts';
import type { PropertyValues } from 'lit';
import { render as stream } from '@lit-labs/ssr';
import type { RenderResult, ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import * as library from '../components/widgets.ts';
import type { AllianceElement } from '../src/element/alliance-element.ts';
import '../src/embed/add-languages.ts';
import { flag } from '../src/element/converters.ts';
import { join } from './join.ts';
import { write } from './markup.ts';
import { visit } from './page.ts';
import { nowhere, reduce } from './reduce.ts';

/** The two steps of Lit's update that the command line calls. */
type Renderable = AllianceElement & { willUpdate(changed: PropertyValues): void; render(): unknown };

/** The class of a widget. */
export type Widget = (new () => AllianceElement) &
  Pick<typeof AllianceElement, 'tag' | 'elementProperties' | 'observedAttributes' | 'define'>;

/** All widgets by their names: the tags without "alliance-". */
export const widgets: ReadonlyMap<string, Widget> = new Map(
  Object.values<Widget>(library).map((widget) => [widget.tag.replace('alliance-', ''), widget]),
);

for (const widget of widgets.values()) widget.define();

/** The attributes of a widget that the command line has as options, and whether they have a value. */
export function optionsOf(widget: Widget): ReadonlyMap<string, 'string' | 'boolean'> {
  const options = new Map<string, 'string' | 'boolean'>([['lang', 'string']]);
  for (const [name, { attribute, converter }] of widget.elementProperties) {
    if (attribute === false || name === 'src') continue;
    options.set(typeof attribute === 'string' ? attribute : String(name), converter === flag ? 'boolean' : 'string');
  }
  return options;
}

/** Matches the comments with which Lit marks its values. Removing them halves what the parser reads. */
const marks = /<!--.*?-->/gs;

/** Joins what Lit renders, without Lit's marks. Widgets render synchronously, so there are no promises. */
function* piecesOf(result: RenderResult | ThunkedRenderResult): Generator<string> {
  for (const piece of result) {
    const value = typeof piece === 'function' ? piece() : piece;
    if (typeof value === 'string') yield value.replace(marks, '');
    else if (Array.isArray(value)) yield* piecesOf(value);
  }
}

/** A widget as HTML. */
export interface Rendered {
  readonly html: string;
  /** The addresses left out because they are relative to a feed whose address is unknown. */
  readonly lost: readonly string[];
}

/**
 * Renders one widget.
 * @param document The feed.
 * @param options The attributes of the tag. Attributes of other widgets are ignored.
 * @param base The address of the feed, to which its relative addresses are relative.
 */
export function render(
  document: object,
  Widget: Widget,
  options: Readonly<Record<string, string | boolean>> = {},
  base = nowhere,
): Rendered {
  visit(base);
  const widget = new Widget() as Renderable;
  // Nobody can ask for more later.
  const all: typeof options = { 'page-size': 'Infinity', ...options };
  for (const name of optionsOf(Widget).keys()) {
    if (!Object.hasOwn(all, name)) continue;
    const value = all[name] === true ? '' : `${all[name]}`;
    if (name === 'lang') widget.setAttribute(name, value);
    else widget.attributeChangedCallback(name, null, value);
  }
  widget.feedData = document;
  widget.willUpdate(new Map());
  const { contents, lost } = reduce(join(piecesOf(stream(widget.render()))));
  return { html: write(contents), lost };
}
