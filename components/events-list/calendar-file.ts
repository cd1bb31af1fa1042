/** The calendar file of an event: iCalendar (RFC 5545). */
import type { AllianceEvent } from '../../src/feed/schema/feed.ts';
import { dayAfter, hasTime } from '../../src/i18n/berlin.ts';

/** The texts of an event in the language of the widget. */
export interface CalendarTexts {
  readonly name: string;
  readonly location?: string;
  readonly description?: string;
  /** The absolute address of the page about the event. */
  readonly url?: string;
}

/** The most octets that a line may have without its line break. */
const LINE = 75;

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Breaks a line so that no part has too many octets; a part after the first begins with a blank. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

/** An instant in UTC, which every calendar shows in its own time zone: 20270506T073000Z. */
const instant = (time: string | number) => new Date(time).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');

const compact = (date: string) => date.slice(0, 10).replaceAll('-', '');

/** The lines of start and end; days end with the day after, as the format wants it. */
function schedule({ start, end }: AllianceEvent): string[] {
  if (hasTime(start) && (!end || hasTime(end)))
    return [`DTSTART:${instant(start)}`, end ? `DTEND:${instant(end)}` : ''];
  return [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(dayAfter(end ?? start))}`];
}

/**
 * Writes the calendar file of an event.
 * @param alliance The id of the alliance. Together with the event's id, it lets a calendar recognise an event that it has.
 * @param modified When the feed last changed.
 */
export function calendarFile(event: AllianceEvent, texts: CalendarTexts, alliance: string, modified: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//alliance-widgets//EN',
    'BEGIN:VEVENT',
    `UID:${event.id}@${alliance}`,
    `DTSTAMP:${instant(modified)}`,
    ...schedule(event),
    `SUMMARY:${escape(texts.name)}`,
    texts.location && `LOCATION:${escape(texts.location)}`,
    texts.description && `DESCRIPTION:${escape(texts.description)}`,
    texts.url && `URL:${texts.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines
    .filter((line, index) => line || index === lines.length - 1)
    .map((line) => fold(line!))
    .join('\r\n');
}
