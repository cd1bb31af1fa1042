/**
 * The time in Germany, independent of the visitor's time zone: alliances announce their events in it.
 * A date without a time is that day in Germany.
 */
import { intl, isGerman } from './intl.ts';

const timeZone = 'Europe/Berlin';

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Returns whether a value of the feed has a time, or is a calendar date. */
export const hasTime = (dateOrTime: string) => dateOrTime.includes('T');

/** The day after a date: 2027-01-01 after 2026-12-31. */
export const dayAfter = (date: string) => new Date(Date.parse(date.slice(0, 10)) + DAY).toISOString().slice(0, 10);

/** The instant at which a day begins in Germany, in milliseconds. */
export function startOfDay(date: string): number {
  // The clocks change at 01:00 UTC. Before that hour, midnight's offset holds.
  const parts = intl('DateTimeFormat', 'en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(Date.parse(date));
  const offset = parts.find(({ type }) => type === 'timeZoneName')!.value.slice('GMT'.length, 'GMT+01:00'.length);
  return Date.parse(`${date}T00:00:00${offset}`);
}

/**
 * Dates or times as a calendar shows them: "Do., 06.05.2027, 09:30–17:00 Uhr MESZ". If one of them has no time, neither is
 * shown with a time.
 */
export function formatSchedule(start: string, end: string, locale: string): string {
  const isTimed = hasTime(start) && hasTime(end);
  const digits = isGerman(locale) ? '2-digit' : undefined;
  const format = intl('DateTimeFormat', locale, {
    weekday: 'short',
    day: digits ?? 'numeric',
    month: digits ?? 'short',
    year: 'numeric',
    ...(isTimed && { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
    timeZone: isTimed ? timeZone : 'UTC',
  });
  const [from, to] = [start, end].map((value) => new Date(isTimed ? value : value.slice(0, 10))) as [Date, Date];
  const zoneOf = (date: Date) => format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value;
  // A span over the change of the clocks has two time zones; `Intl` would name the first alone.
  const isOneZone = zoneOf(from) === zoneOf(to) || from.getTime() + DAY < to.getTime();
  const text = isOneZone ? format.formatRange(from, to) : `${format.format(from)} – ${format.format(to)}`;
  return (
    text
      // Engines set different spaces around a dash; the dash stays with the first date, as in `formatPeriod`.
      .replace(/\s–\s/g, '\u00a0– ')
      // In German, `Intl` writes “Uhr” for a span alone.
      .replace(/(\d\d:\d\d) (?=ME)/g, '$1 Uhr ')
  );
}
