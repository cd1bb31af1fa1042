/** Reads the tables of a workbook into a feed. */
import { allianceSheet, restSheet, sheets, showColumn, type SheetDefinition } from '../columns/sheets.ts';
import { formatVersion } from '../../feed/schema/version.ts';
import type { CollectionName } from '../../feed/schema/feed.ts';
import type { Finding } from '../findings.ts';
import type { RawCell, RawTable } from '../read/tables.ts';
import { comparable } from '../values/text.ts';
import { fillEntries, namesOfRows, type Row, type SheetRows } from './entries.ts';
import { giveIds } from './ids.ts';
import { headingKey, Headings, sheetNamed, type PlacedColumn } from './layout.ts';
import { allianceNames, Names, namesOf } from './names.ts';
import { isObject, setAt, type JsonObject } from './paths.ts';
import { restOf } from './rest-sheet.ts';
import { applyPatches } from './rest.ts';
import { isShown } from './words.ts';

export interface ImportOptions {
  /** An earlier feed: rows that it knows by name keep their ids. */
  readonly previous?: unknown;
  readonly today?: Date;
}

export interface Imported {
  /** The feed as the workbook says it, not validated. Missing if the workbook has no sheet that is known. */
  readonly document?: JsonObject;
  readonly findings: readonly Finding[];
  /** Where each entry comes from: by the pointer of the entry (`/projects/3`), the sheet and the number of the row. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;
}

/** How many rows may stand above the headings. */
const headingRows = 25;

export function importTables(
  tables: readonly RawTable[],
  { previous, today = new Date() }: ImportOptions = {},
): Imported {
  const findings: Finding[] = [];
  const rest = restOf(tables.find((table) => headingKey(table.sheet) === headingKey(restSheet.de))?.rows ?? []);
  const form = tables.find((table) => isForm(table.sheet));
  const found = sheets.flatMap((definition) =>
    tables.filter((table) => sheetNamed(table.sheet, [definition])).map((table) => rowsOf(table, definition, findings)),
  );
  if (!form && !found.length)
    return { findings: [{ severity: 'error', code: 'workbook-foreign', values: {} }], places: new Map() };

  const lines = form ? formLines(form) : [];
  const language = languageOf(lines);
  const names = new Names();
  identify(found, names, previous, language);
  const header: JsonObject = {};
  // The alliance's name comes first: other lines may refer to it.
  const fill = (line: SheetRows) => findings.push(...fillEntries(line, [header], names, language, today));
  const [own, others] = [lines.filter(isAlliance), lines.filter((line) => !isAlliance(line))];
  own.forEach(fill);
  nameAlliance(header, names);
  others.forEach(fill);

  const { defaults } = header;
  delete header.defaults;
  const places = new Map<string, { sheet: string; row: number }>();
  const document: JsonObject = { version: formatVersion, ...header };
  for (const sheet of found) {
    const entries = sheet.rows.map(({ entry }) => entry);
    findings.push(...fillEntries(sheet, entries, names, language, today));
    sheet.rows.forEach(({ entry, key, row }) => {
      addDefaults(entry, sheet.definition!, defaults);
      applyPatches(entry, rest.take(sheet.definition!.collection, key));
      const list = (document[sheet.definition!.collection] ??= []) as JsonObject[];
      places.set(`/${sheet.definition!.collection}/${list.push(entry) - 1}`, { sheet: sheet.name, row: row + 1 });
    });
  }
  applyPatches(document, rest.take('', ''));
  return { document, findings, places };
}

const isForm = (name: string) =>
  Object.values<string>({ ...allianceSheet.name }).some((own) => headingKey(own) === headingKey(name));

/** The language of the texts: what the form says, else German. */
function languageOf(rows: readonly SheetRows[]): string {
  const row = rows.find(({ columns }) => columns[0]?.column?.path === 'language');
  return row?.rows[0]?.cells[0]?.text.trim() || 'de';
}

/** The rows of a sheet below its headings, without those that are not published. */
function rowsOf(table: RawTable, definition: SheetDefinition, findings: Finding[]): SheetRows {
  const headings = new Headings(definition.columns, showColumn);
  const read = (cells: readonly RawCell[]) => cells.map(({ text }) => (text.trim() ? headings.find(text) : undefined));
  const candidates = table.rows.slice(0, headingRows).map((cells, row) => ({ row, columns: read(cells) }));
  const count = (columns: readonly unknown[]) => columns.filter(Boolean).length;
  const best = candidates.reduce((a, b) => (count(b.columns) > count(a.columns) ? b : a), {
    row: 0,
    columns: read([]),
  });
  if (count(best.columns) === 0) {
    if (table.rows.length)
      findings.push({ severity: 'error', code: 'headings-missing', where: { sheet: table.sheet }, values: {} });
    return { name: table.sheet, definition, columns: [], rows: [], headings: [] };
  }
  const headingTexts = table.rows[best.row]!.map(({ text }) => text);
  tellUnknown(table.sheet, headingTexts, best.columns, findings);
  const show = best.columns.findIndex((column) => column && !column.column);
  const rows = table.rows.slice(best.row + 1).flatMap((cells, index): Row[] => {
    const isEmpty = cells.every(({ text }, place) => place === show || !text.trim());
    if (isEmpty || !isShown(cells[show]?.text ?? '')) return [];
    return [{ row: best.row + 1 + index, cells, entry: {}, key: '' }];
  });
  return { name: table.sheet, definition, columns: best.columns, rows, headings: headingTexts };
}

function tellUnknown(
  sheet: string,
  headings: readonly string[],
  columns: readonly (PlacedColumn | undefined)[],
  findings: Finding[],
): void {
  const seen = new Set<string>();
  headings.forEach((heading, index) => {
    const column = columns[index];
    const key = column && `${column.column?.path}/${column.language ?? ''}`;
    const code = column
      ? seen.has(key!)
        ? 'heading-twice'
        : undefined
      : heading.trim()
        ? 'heading-unknown'
        : undefined;
    if (key) seen.add(key);
    if (code)
      findings.push({ severity: 'note', code, where: { sheet }, found: heading.trim().slice(0, 80), values: {} });
  });
}

/** The form has a line for each column: each becomes a sheet of one row. */
function formLines(table: RawTable): SheetRows[] {
  const headings = new Headings(allianceSheet.columns);
  const head = table.rows.findIndex((cells) => cells.some(({ text }) => isContent(text)));
  const top = table.rows[head] ?? [];
  return table.rows.slice(head + 1).flatMap((cells, index): SheetRows[] => {
    const placed = headings.find(cells[0]?.text ?? '');
    if (!placed) return [];
    const used = top.flatMap(({ text }, place): { column: PlacedColumn; place: number }[] => {
      if (isContent(text)) return [{ column: placed, place }];
      const [, suffix] = /^(?:inhalt|content)\s*(\(.+\))$/i.exec(text.trim()) ?? [];
      const column = suffix && headings.find(`${placed.heading} ${suffix}`);
      return column ? [{ column, place }] : [];
    });
    const row: Row = {
      row: head + 1 + index,
      cells: used.map(({ place }) => cells[place] ?? { value: null, text: '' }),
      entry: {},
      key: '',
    };
    return [
      {
        name: table.sheet,
        columns: used.map(({ column }) => column),
        places: used.map(({ place }) => place),
        headings: used.map(() => placed.heading),
        rows: [row],
      },
    ];
  });
}

const isContent = (text: string) => /^(?:inhalt|content)$/i.test(text.trim());

const isAlliance = ({ columns }: SheetRows) => /^alliance\.(?:name|id)$/.test(columns[0]?.column?.path ?? '');

/** Gives the alliance its id, and makes it known by its name. */
function nameAlliance(header: JsonObject, names: Names): void {
  const { alliance } = header;
  if (!isObject(alliance)) return;
  const all = allianceNames(alliance);
  if (all[0] && alliance.id === undefined)
    alliance.id = giveIds([{ name: all[0], entry: {} }], 'partners', new Set())[0]!;
  if (typeof alliance.id === 'string') names.add('alliance', alliance.id, all);
}

/** Gives every row its id, and makes the rows known by their names. */
function identify(found: readonly SheetRows[], names: Names, previous: unknown, language: string): void {
  const taken = new Set<string>();
  for (const { rows, columns } of found) {
    const place = columns.findIndex((column) => column?.column?.kind === 'id');
    for (const row of rows) if (row.cells[place]?.text.trim()) taken.add((row.key = row.cells[place]!.text.trim()));
  }
  const known = knownIds(previous);
  for (const sheet of found) {
    const { collection } = sheet.definition!;
    const named = sheet.rows.map((row) => ({ row, names: namesOfRows(row, sheet, language) }));
    // A glossary needs no ids.
    const unnamed = collection === 'glossary' ? [] : named.filter(({ row }) => !row.key);
    for (const entry of unnamed) {
      const id = entry.names.map((name) => known.get(`${collection}/${comparable(name)}`)).find(Boolean);
      if (id && !taken.has(id)) taken.add((entry.row.key = id));
    }
    const fresh = unnamed.filter(({ row }) => !row.key);
    const ids = giveIds(
      fresh.map(({ row, names }) => ({ name: names[0] ?? '', entry: textsOf(row, sheet) })),
      collection,
      taken,
    );
    fresh.forEach(({ row }, index) => (row.key = ids[index]!));
    for (const { row, names: all } of named) {
      if (row.key) row.entry.id = row.key;
      else row.key = all[0] ?? '';
      if (row.entry.id) names.add(collection, row.key, all);
    }
  }
}

/** What a row says, as it is written: for telling rows of one name apart. */
function textsOf({ cells }: Row, { columns }: SheetRows): JsonObject {
  const entry: JsonObject = {};
  columns.forEach((column, index) => {
    if (column?.column && cells[index]?.text.trim()) setAt(entry, column.column.path, cells[index].text.trim());
  });
  return entry;
}

function knownIds(previous: unknown): Map<string, string> {
  const known = new Map<string, string>();
  if (!isObject(previous)) return known;
  for (const { collection } of sheets) {
    const entries = previous[collection];
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isObject(entry) || typeof entry.id !== 'string') continue;
      for (const name of namesOf(collection as CollectionName, entry))
        known.set(`${collection}/${comparable(name)}`, entry.id);
    }
  }
  return known;
}

/** Source and date from the form, for rows that have none. */
function addDefaults(entry: JsonObject, { columns }: SheetDefinition, defaults: unknown): void {
  if (!isObject(defaults)) return;
  for (const { path } of columns)
    if ((path === 'source' || path === 'asOf') && entry[path] === undefined && defaults[path] !== undefined)
      entry[path] = defaults[path];
}
