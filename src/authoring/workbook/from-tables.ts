/** Reads the tables of a workbook into a feed. */
import { restSheet, sheets, type SheetDefinition } from '../columns/sheets.ts';
import { formatVersion } from '../format-version.ts';
import type { Finding } from '../findings.ts';
import type { RawTable } from '../read/tables.ts';
import { Choices, type ChoiceOptions } from './choices.ts';
import { fillEntries, type SheetRows } from './entries.ts';
import { fillForm, formLines, isForm, languageOf } from './form.ts';
import { unreadSheets } from './hidden.ts';
import { identify } from './identify.ts';
import { giveIds } from './ids.ts';
import { headingKey, sheetNamed } from './layout.ts';
import { allianceNames, Names } from './names.ts';
import { isObject, type JsonObject } from './paths.ts';
import { lettersOf, Places } from './places.ts';
import { restOf } from './rest-sheet.ts';
import type { Reading } from './read-column.ts';
import { applyPatches } from './rest.ts';
import { rowsOf } from './sheet-rows.ts';

export interface ImportOptions extends ChoiceOptions {
  /** An earlier feed: rows that it knows by name keep their ids. */
  readonly previous?: unknown;
  readonly today?: Date;
}

export interface Imported {
  /** The feed as the workbook says it, not validated. Missing if the workbook has no sheet that is known. */
  readonly document?: JsonObject;
  readonly findings: readonly Finding[];
  readonly places: Places;
}

export function importTables(
  tables: readonly RawTable[],
  { previous, today = new Date(), dates, numbers }: ImportOptions = {},
): Imported {
  const findings: Finding[] = [];
  const rest = restOf(tables.find((table) => headingKey(table.sheet) === headingKey(restSheet.de))?.rows ?? []);
  const form = tables.find((table) => isForm(table.sheet));
  const found = sheets.flatMap((definition) =>
    tables.filter((table) => sheetNamed(table.sheet, [definition])).map((table) => rowsOf(table, definition, findings)),
  );
  if (!form && !found.length)
    return { findings: [{ severity: 'error', code: 'workbook-foreign', values: {} }], places: new Places() };

  findings.push(...unreadSheets(tables));

  const lines = form ? formLines(form) : [];
  const language = languageOf(lines);
  const names = new Names();
  identify(found, names, previous, language);
  const header: JsonObject = {};
  // The alliance's name comes first: other lines may refer to it.
  const choices = new Choices({ dates, numbers }, found.length + Number(Boolean(form)) === 1);
  const reading: Reading = { names, language, today, choices };
  const [own, others] = [lines.filter(isAlliance), lines.filter((line) => !isAlliance(line))];
  findings.push(...fillForm(own, header, reading));
  nameAlliance(header, names);
  findings.push(...fillForm(others, header, reading));

  const { defaults } = header;
  delete header.defaults;
  const places = new Places();
  lines.forEach((line) => places.addLine(line));
  const document: JsonObject = { version: formatVersion, ...header };
  for (const sheet of found) {
    const entries = sheet.rows.map(({ entry }) => entry);
    findings.push(...fillEntries(sheet, entries, reading));
    const letters = lettersOf(sheet);
    sheet.rows.forEach(({ entry, key, row }) => {
      addDefaults(entry, sheet.definition!, defaults);
      applyPatches(entry, rest.take(sheet.definition!.collection, key));
      const list = (document[sheet.definition!.collection] ??= []) as JsonObject[];
      places.addRow(`/${sheet.definition!.collection}/${list.push(entry) - 1}`, sheet.name, row, letters);
    });
  }
  applyPatches(document, rest.take('', ''));
  for (const choice of choices.unused())
    findings.push({ severity: 'error', code: 'choice-unused', found: choice, values: {} });
  return { document, findings, places };
}

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

/** Source and date from the form, for rows that have none. */
function addDefaults(entry: JsonObject, { columns }: SheetDefinition, defaults: unknown): void {
  if (!isObject(defaults)) return;
  for (const { path } of columns)
    if ((path === 'source' || path === 'asOf') && entry[path] === undefined && defaults[path] !== undefined)
      entry[path] = defaults[path];
}
