import { html } from 'lit';
import { mostCommon, type Provenance } from './provenance.ts';
import type { View } from './view.ts';

/** How a widget renders its list. */
interface Parts<T> {
  /** Wraps the rendered entries. */
  readonly list: (items: readonly unknown[]) => unknown;
  /** Renders one entry; `meta` is the line with its date and source, or nothing if it is the common one. */
  readonly entry: (entry: T, meta: unknown) => unknown;
}

/**
 * Renders entries with their dates and sources: what most entries share once below the list, what differs in its entry.
 * @param shown The entries to render, of all `entries`.
 */
export function entryList<T extends Provenance>(
  entries: readonly T[],
  view: View,
  { list, entry }: Parts<T>,
  shown = entries,
) {
  const common = mostCommon(entries);
  const items = shown.map((each) => entry(each, view.meta(each, common)));
  return html`${list(items)} ${view.meta(common)}`;
}
