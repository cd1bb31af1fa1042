/** The HTML that the `render` command writes, without a process per widget. */
import { render } from '../../cli/render.ts';
import type { Attributes } from '../../server/content.ts';
import { widgets } from '../../server/widgets.ts';
import { readJson } from './site.ts';

/** Renders a widget of a feed of data/, whose address is `base`. */
export function renderedHtml(tag: string, feed: string, options: Attributes, base: string): string {
  const widget = widgets.get(tag.replace('alliance-', ''))!;
  return render(readJson<object>(`data/${feed}.json`), widget, options, base).html;
}
