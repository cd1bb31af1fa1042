/**
 * The `render` command: widgets as HTML that needs no script. The templates are the widgets' own; what depends on scripts
 * or styles is taken out of them (`reduce.ts`).
 */
import { contentOf, type Attributes } from '../server/content.ts';
import type { Widget } from '../server/widgets.ts';
import { write } from './markup.ts';
import { nowhere, reduce } from './reduce.ts';

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
export function render(document: object, widget: Widget, options: Attributes = {}, base = nowhere): Rendered {
  // Nobody can ask for more later.
  const all = { 'page-size': 'Infinity', ...options };
  const { contents, lost } = reduce(contentOf(widget, document, all, base));
  return { html: write(contents), lost };
}

/** The addresses that a widget leaves out if the address of the feed is unknown. */
export const withoutBase = (document: object, widget: Widget, options: Attributes): readonly string[] =>
  reduce(contentOf(widget, document, options, nowhere)).lost.filter((address) => address.startsWith(nowhere));
