/** The rules of each collection that a schema cannot express: they compare properties of an entry, or two entries. */
import { hasExpired } from '../membership.ts';
import type { Funding, Project } from '../schema/feed.ts';
import type { Rule, Validation } from './validation.ts';

/** Returns whether the end is not before the start. Compares the part that partial dates share: 2014-09 to 2014 is fine. */
const isSpan = (start = '', end?: string) => end === undefined || end >= start.slice(0, end.length);

/** Compares two times as instants, because their offsets may differ. If one of them is a date, compares them as written. */
const isTimeSpan = (start?: string, end?: string) =>
  start?.includes('T') && end?.includes('T') ? Date.parse(end) >= Date.parse(start) : isSpan(start, end);

export const partners: Rule<'partners'> = (partner, context) =>
  isSpan(partner.memberSince, partner.memberUntil) ? partner : context.report('period', '/memberUntil');

export const goals: Rule<'goals'> = (goal, context) =>
  isSpan(goal.validFrom, goal.validUntil) ? goal : context.report('period', '/validUntil');

export const projects: Rule<'projects'> = (project, context) => {
  const { startDate, endDate, ...others } = project;
  const written = context.index.get(project.id)?.entry as Partial<Project>;
  const isReadable = endDate !== undefined || written.endDate === undefined;
  if (isReadable && isSpan(startDate, endDate)) return project;
  // The start alone would say that the project goes on. If the end is before the start, nobody knows which one is wrong.
  if (isReadable) context.report('period', '/endDate');
  return others;
};

/** Leaves out the dates of a period that ends before it starts. */
function checkPeriod<E extends Pick<Funding, 'period'>>(entry: E, context: Validation): E {
  const { start, end, ...others } = entry.period ?? {};
  if (isSpan(start, end)) return entry;
  context.report('period', '/period/end');
  return { ...entry, period: others };
}

export const funding: Rule<'funding'> = (pot, context) => {
  if (!pot.statement && pot.funders.some(({ level }) => level === 'eu')) context.report('statement', '/statement');
  return checkPeriod(pot, context);
};

export const figures: Rule<'figures'> = (figure, context) => {
  const { unit, funding } = figure;
  // The funding entry may be broken, and then have any type.
  const { recurrence } = (context.index.get(funding)?.entry ?? {}) as Partial<Funding>;
  if ((recurrence === 'once' && unit === 'EUR-per-year') || (recurrence === 'per-year' && unit === 'EUR'))
    return context.report('recurrence', '/unit');
  return checkPeriod(figure, context);
};

export const media: Rule<'media'> = (picture, context) => {
  const { src, width, height, alt, decorative } = picture;
  const hasSize = !src || (width && height);
  if (!hasSize) context.report('size', '/width');
  if (!alt === !decorative) return context.report('alt', '/alt');
  return hasSize ? picture : undefined;
};

export const people: Rule<'people'> = (person, context) =>
  hasExpired(person, context.today) ? context.report('expired', '/expires') : person;

export const events: Rule<'events'> = (event, context) => {
  if (isTimeSpan(event.start, event.end)) return event;
  context.report('period', '/end');
  return { ...event, end: undefined };
};

export const calls: Rule<'calls'> = (call, context) =>
  isTimeSpan(call.opens, call.closes) ? call : context.report('period', '/closes');
