/** What a schema cannot say: how the properties of an entry, and entries among each other, must fit. */
import type { CollectionName, Entry } from './schema.ts';
import type { Validation } from './validate.ts';

type Rules = { [C in CollectionName]?: (entry: Entry<C>, context: Validation, feed: Lookup) => void };

/** Finds other entries and knows the day, `2026-11-24`. */
export interface Lookup {
  readonly today: string;
  find<C extends CollectionName>(collection: C, id: string | undefined): Entry<C> | undefined;
}

/** Partial dates compare by the part they share: a project may start in 2014-09 and end in 2014. */
const before = (end?: string, start?: string) =>
  end !== undefined && start !== undefined && end < start.slice(0, end.length);

/** Per collection, the rules beyond the schema (docs/feed.md). They run on entries of valid structure only. */
export const consistency: Rules = {
  projects({ startDate, endDate }, context) {
    if (before(endDate, startDate)) context.report('period', '', 'endDate');
  },
  funding({ period, funders, statement }, context) {
    if (before(period?.end, period?.start)) context.report('period', '', 'period.end');
    if (!statement && funders.some(({ level }) => level === 'eu')) context.report('statement', '', 'statement');
  },
  figures({ unit, period, funding }, context, { find }) {
    if (before(period?.end, period?.start)) context.report('period', '', 'period.end');
    const recurrence = find('funding', funding)?.recurrence;
    if ((unit === 'EUR' && recurrence === 'per-year') || (unit === 'EUR-per-year' && recurrence === 'once'))
      context.report('recurrence', '', 'unit');
  },
  media({ src, width, height, alt, decorative }, context) {
    if ((alt === undefined) === !decorative) context.report('alt', '', 'alt');
    if (src && !(width && height)) context.report('size', '', 'width');
  },
  people({ expires }, context, { today }) {
    if (expires && expires < today) context.report('expired', '', 'expires');
  },
};
