import { html, nothing } from 'lit';
import type { Provenance, View } from './view.ts';

/** How a widget renders its list. */
interface Parts<T> {
  /** Wraps the rendered entries. */
  readonly list: (items: readonly unknown[]) => unknown;
  /** Renders one entry; `meta` is the line with its date and source, or nothing if all entries share it. */
  readonly entry: (entry: T, meta: unknown) => unknown;
}

/**
 * Renders entries with their dates and sources: once below the list if all entries share them, else in each entry.
 * @param shown The entries to render, of all `entries`.
 */
export function entryList<T extends Provenance>(
  entries: readonly T[],
  view: View,
  { list, entry }: Parts<T>,
  shown = entries,
) {
  const common = view.common(entries);
  const items = shown.map((each) => entry(each, common ? nothing : view.meta(each)));
  return html`${list(items)} ${view.meta(common)}`;
}
