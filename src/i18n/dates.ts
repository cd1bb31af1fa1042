/** Dates for reading. */
import { intl, isGerman, noBreak } from './intl.ts';
import { isSimple } from './locale.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/**
 * Formats "10.04.2024" or "10 Apr 2024", "September 2014", "2014"; in easy German "10. April 2024". A time stamp gives its
 * date as written.
 */
export function formatDate(date: string, locale: string): string {
  if (date.length === 4) return date;
  // Before the year 1000, `Intl` writes fewer digits.
  if (isGerman(locale) && date >= '1') {
    const [year, month, day] = date.slice(0, 10).split('-');
    if (day && !isSimple(locale)) return `${day}.${month}.${year}`;
    return noBreak(`${day ? `${Number(day)}. ` : ''}${months[Number(month) - 1]} ${year}`);
  }
  const text = intl('DateTimeFormat', locale, {
    ...(date.length === 7 ? { month: 'long', year: 'numeric' } : { dateStyle: 'medium' }),
    // A date without a time is midnight in UTC, the evening before in America.
    timeZone: 'UTC',
  }).format(new Date(date.slice(0, 10)));
  return noBreak(text);
}

/**
 * Formats "01.07.2022 – 30.06.2025" or "2014–2024"; in easy German "1. Juli 2022 bis 30. Juni 2025". If the line breaks, the
 * dash stays with the first date.
 */
export function formatPeriod(start: string, end: string, locale: string, endText = formatDate(end, locale)): string {
  if (start === end) return endText;
  if (isGerman(locale) && isSimple(locale)) return `${formatDate(start, locale)} bis ${endText}`;
  const dash = start.length === 4 && endText.length === 4 ? '–' : '\u00a0– ';
  return formatDate(start, locale) + dash + endText;
}
