/** What a feed can be written as. */
import { calendarFile } from '../components/events-list/calendar-file.ts';
import { grantsOf } from '../src/authoring/export/360-giving.ts';
import { csvFiles, type TextFile } from '../src/authoring/export/csv.ts';
import { jsonFeed } from '../src/authoring/export/json-feed.ts';
import { jsonLd } from '../src/authoring/export/json-ld.ts';
import { ExportSource, type ExportOptions } from '../src/authoring/export/source.ts';
import { sheetsOf } from '../src/authoring/workbook/to-sheets.ts';
import { writeWorkbook } from '../src/authoring/workbook/write-workbook.ts';
import type { JsonObject } from '../src/authoring/workbook/paths.ts';
import { events } from '../src/feed/validation/generated.ts';
import type { Language, Texts } from './texts/language.ts';

export interface Written {
  /** A file, or a folder of files. */
  readonly content: string | Uint8Array | readonly TextFile[];
  /** What a person should know of it. */
  readonly note?: string;
}

interface Request extends ExportOptions {
  /** The language of headings. */
  readonly sheets: Language;
  readonly texts: Texts;
}

export const writers: Record<string, (document: JsonObject, request: Request) => Written | Promise<Written>> = {
  xlsx: async (document, { sheets: language }) => ({
    content: await writeWorkbook(sheetsOf(document, { language }), language),
  }),
  csv: (document, { sheets: language }) => ({ content: csvFiles(document, { language }) }),
  jsonfeed: (document, options) => ({ content: json(jsonFeed(document, options)) }),
  jsonld: (document, options) => ({ content: json(jsonLd(document, options)) }),
  '360giving'(document, options) {
    const { grants, leftOut } = grantsOf(document, options);
    const { noGrant } = options.texts;
    const lines = leftOut.map(({ id, reason }) => `${id}: ${noGrant[reason]}`);
    return {
      content: json({ version: '1.1', grants }),
      ...(lines.length && { note: [`${noGrant.title} (${lines.length})`, ...lines].join('\n  ') }),
    };
  },
  ics: (document, options) => ({ content: calendarOf(document, options) }),
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** One calendar with all events; each is as the widget’s calendar file has it. */
function calendarOf(document: JsonObject, options: ExportOptions): string {
  const source = new ExportSource(document, options);
  const { alliance, modified } = source.feed.header;
  const entries = source.feed.entries(events).map((event) => {
    const texts = {
      name: source.text(event.name),
      location: source.text(event.location),
      description: source.text(event.accessibility),
      url: source.url(event.registrationUrl),
    };
    const file = calendarFile(event, texts, alliance?.id ?? 'alliance', modified ?? new Date().toISOString());
    return file.slice(file.indexOf('BEGIN:VEVENT'), file.indexOf('END:VCALENDAR'));
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//alliance-widgets//EN', ''].join('\r\n');
  return `${head}${entries.join('')}END:VCALENDAR\r\n`;
}
