/** The rules of each collection that a schema cannot express: they compare properties of an entry, or two entries. */
import type { Funding } from '../schema/feed.ts';
import type { Rule, Validation } from './checks.ts';

/** Compares partial dates by the part they share: a project may start in 2014-09 and end in 2014. */
function checkSpan(context: Validation, below: string, start?: string, end?: string) {
  if (start && end && end < start.slice(0, end.length)) context.report('period', below);
}

/** Compares two times as instants, because their offsets may differ. If one of them is a date, compares them as written. */
function checkTimes(context: Validation, below: string, start?: string, end?: string) {
  if (!start?.includes('T') || !end?.includes('T')) checkSpan(context, below, start, end);
  else if (Date.parse(end) < Date.parse(start)) context.report('period', below);
}

export const partners: Rule<'partners'> = ({ memberSince, memberUntil }, context) =>
  checkSpan(context, '/memberUntil', memberSince, memberUntil);

export const goals: Rule<'goals'> = ({ validFrom, validUntil }, context) =>
  checkSpan(context, '/validUntil', validFrom, validUntil);

export const projects: Rule<'projects'> = ({ startDate, endDate }, context) =>
  checkSpan(context, '/endDate', startDate, endDate);

export const funding: Rule<'funding'> = ({ period, funders, statement }, context) => {
  checkSpan(context, '/period/end', period?.start, period?.end);
  if (!statement && funders.some(({ level }) => level === 'eu')) context.report('statement', '/statement');
};

export const figures: Rule<'figures'> = ({ unit, period, funding }, context) => {
  checkSpan(context, '/period/end', period?.start, period?.end);
  // The funding entry may be broken, and then have any type.
  const { recurrence } = (context.index.get(funding)?.entry ?? {}) as Partial<Funding>;
  if ((recurrence === 'once' && unit === 'EUR-per-year') || (recurrence === 'per-year' && unit === 'EUR'))
    context.report('recurrence', '/unit');
};

export const media: Rule<'media'> = ({ src, width, height, alt, decorative }, context) => {
  if (!alt === !decorative) context.report('alt', '/alt');
  if (src && !(width && height)) context.report('size', '/width');
};

export const people: Rule<'people'> = ({ expires }, context) => {
  if (expires && expires < context.today) context.report('expired', '/expires');
};

export const events: Rule<'events'> = ({ start, end }, context) => checkTimes(context, '/end', start, end);

export const calls: Rule<'calls'> = ({ opens, closes }, context) => checkTimes(context, '/closes', opens, closes);
