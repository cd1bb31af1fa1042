/** A visitor's selection in the address of the page. */
import type { LocalizedText } from '../../src/feed/schema/feed.ts';
import { facets, keyOf, type Facet, type Selection } from './project-filter.ts';

/** The names of the parameters. */
export const stateNames = [...facets, 'query', 'order', 'page'] as const;

export type State = Readonly<Record<string, string>>;

/** Reads a selection from the address; values that these projects do not offer are left out. */
export function selectionFrom(state: State, values: ReadonlyMap<Facet, readonly LocalizedText[]>): Selection {
  const offered = facets.filter((facet) => values.get(facet)!.some((value) => keyOf(value) === state[facet]));
  const order = state.order === 'name' || state.order === 'newest' ? state.order : '';
  return { ...Object.fromEntries(offered.map((facet) => [facet, state[facet]])), query: state.query, order };
}

/** Writes a selection and the number of pages as values of parameters; an empty one leaves its parameter out. */
export const stateOf = (selection: Selection, pages: number): State => ({
  ...Object.fromEntries(stateNames.map((name) => [name, ''])),
  ...selection,
  page: pages > 1 ? `${pages}` : '',
});

/** Reads how many pages of the list are shown. */
export const pagesFrom = ({ page }: State) => Math.max(1, Math.floor(Number(page)) || 1);
