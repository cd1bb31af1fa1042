/** Dates for reading. */
import { intl, isGerman, noBreak } from './intl.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Formats "10.04.2024" or "10 Apr 2024", "September 2014", "2014". A time stamp gives its date as written. */
export function formatDate(date: string, locale: string): string {
  if (date.length === 4) return date;
  // Before the year 1000, `Intl` writes fewer digits.
  if (isGerman(locale) && date >= '1')
    return date.length > 7
      ? date.slice(0, 10).split('-').reverse().join('.')
      : `${months[Number(date.slice(5)) - 1]}\u00a0${date.slice(0, 4)}`;
  const text = intl('DateTimeFormat', locale, {
    ...(date.length === 7 ? { month: 'long', year: 'numeric' } : { dateStyle: 'medium' }),
    // A date without a time is midnight in UTC, the evening before in America.
    timeZone: 'UTC',
  }).format(new Date(date.slice(0, 10)));
  return noBreak(text);
}

/** Formats "01.07.2022 – 30.06.2025" or "2014–2024". If the line breaks, the dash stays with the first date. */
export function formatPeriod(start: string, end: string, locale: string, endText = formatDate(end, locale)): string {
  if (start === end) return endText;
  const dash = start.length === 4 && endText.length === 4 ? '–' : '\u00a0– ';
  return formatDate(start, locale) + dash + endText;
}
