/** Which events and calls are to come and which are over, and their order. */
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { AllianceEvent, Call } from '../../src/feed/schema/feed.ts';
import { calls, events } from '../../src/feed/validation/generated.ts';
import { dayAfter, hasTime, startOfDay } from '../../src/i18n/berlin.ts';

interface Times {
  /** The instant that decides the order: the start of an event, the deadline of a call. */
  readonly at: number;
  /** The instant from which it is over; Infinity for a call without a deadline. */
  readonly over: number;
}

/** An event or a call, with its instants in milliseconds. */
export type Item = Times &
  (
    | { readonly kind: 'event'; readonly entry: AllianceEvent }
    | {
        readonly kind: 'call';
        readonly entry: Call;
      }
  );

const startOf = (value: string) => (hasTime(value) ? Date.parse(value) : startOfDay(value));
const endOf = (value: string) => (hasTime(value) ? Date.parse(value) : startOfDay(dayAfter(value)));

/** An event without an end is over when its day is. */
const eventItem = (entry: AllianceEvent): Item => ({
  kind: 'event',
  entry,
  at: startOf(entry.start),
  over: endOf(entry.end ?? entry.start.slice(0, 10)),
});

const callItem = (entry: Call): Item => {
  const over = entry.closes ? endOf(entry.closes) : Infinity;
  return { kind: 'call', entry, at: over, over };
};

export interface AgendaOptions {
  readonly kind: 'all' | 'events' | 'calls';
  /** Lists past entries instead of coming ones. */
  readonly past: boolean;
}

/** Lists coming entries, the next one first, or past entries, the latest one first. */
export function agenda(feed: AllianceFeed, { kind, past }: AgendaOptions): Item[] {
  const now = Date.now();
  const items = [
    ...(kind === 'calls' ? [] : feed.entries(events).map(eventItem)),
    ...(kind === 'events' ? [] : feed.entries(calls).map(callItem)),
  ].filter(({ over }) => over <= now === past);
  // Compares instead of subtracting: two calls without a deadline are both at Infinity, and their difference is NaN.
  const order = (a: Item, b: Item) => (a.at < b.at ? -1 : Number(a.at > b.at));
  return past ? items.sort((a, b) => order(b, a)) : items.sort(order);
}
