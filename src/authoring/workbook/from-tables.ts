/** Reads the tables of a workbook into a feed. */
import { restSheet, sheets } from '../columns/sheets.ts';
import { formatVersion } from '../format-version.ts';
import type { Finding } from '../findings.ts';
import { Memory } from '../memory.ts';
import type { RawTable } from '../read/tables.ts';
import { Choices, type ChoiceOptions } from './choices.ts';
import type { SheetRows } from './entries.ts';
import { fillForm, formLines, isForm, languageOf } from './form.ts';
import { unreadSheets } from './hidden.ts';
import { identify } from './identify.ts';
import { giveIds } from './ids.ts';
import { headingKey, sheetNamed } from './layout.ts';
import { allianceNames, ListNames, Names } from './names.ts';
import { isObject, type JsonObject } from './paths.ts';
import { Places } from './places.ts';
import { restOf, taking } from './rest-sheet.ts';
import type { Reading } from './read-column.ts';
import { patched } from './rest.ts';
import { sheetEntries } from './sheet-entries.ts';
import { rowsOf } from './sheet-rows.ts';

export interface ImportOptions extends ChoiceOptions {
  /** An earlier feed: rows that it knows by name keep their ids. */
  readonly previous?: unknown;
  readonly today?: Date;
  /** What is known of the last import of nearly the same tables. */
  readonly memory?: Memory;
}

export interface Imported {
  /** The feed as the workbook says it, not validated. Missing if the workbook has no sheet that is known. */
  readonly document?: JsonObject;
  readonly findings: readonly Finding[];
  readonly places: Places;
}

export function importTables(
  tables: readonly RawTable[],
  { previous, today = new Date(), dates, numbers, memory = new Memory() }: ImportOptions = {},
): Imported {
  const findings: Finding[] = [];
  const restTable = tables.find((table) => headingKey(table.sheet) === headingKey(restSheet.de));
  const take = taking(memory.of('rest', [restTable], () => restOf(restTable?.rows ?? [])));
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
  const identities = identify(found, names, previous, language, memory);
  const header: JsonObject = {};
  // The alliance's name comes first: other lines may refer to it.
  const choices = new Choices({ dates, numbers }, found.length + Number(Boolean(form)) === 1);
  const reading: Reading = { names, language, today, choices, memory };
  const [own, others] = [lines.filter(isAlliance), lines.filter((line) => !isAlliance(line))];
  findings.push(...fillForm(own, header, reading));
  nameAlliance(header, names, memory);
  findings.push(...fillForm(others, header, reading));

  const defaults = memory.same('defaults', header.defaults);
  delete header.defaults;
  const places = new Places();
  lines.forEach((line) => places.addLine(line));
  const document: JsonObject = { version: formatVersion, ...header };
  found.forEach((sheet, index) => {
    const { collection } = sheet.definition!;
    const patches = identities[index]!.map(({ key }) => take(collection, key));
    const { entries, findings: ofRows } = sheetEntries(sheet, identities[index]!, patches, defaults, reading);
    findings.push(...ofRows);
    const before = (document[collection] ?? []) as JsonObject[];
    places.addSheet(collection, before.length, sheet);
    if (entries.length) document[collection] = [...before, ...entries];
  });
  for (const choice of choices.unused())
    findings.push({ severity: 'error', code: 'choice-unused', found: choice, values: {} });
  return { document: patched(document, take('', '')), findings, places };
}

const isAlliance = ({ columns }: SheetRows) => /^alliance\.(?:name|id)$/.test(columns[0]?.column?.path ?? '');

/** Gives the alliance its id, and makes it known by its name. */
function nameAlliance(header: JsonObject, names: Names, memory: Memory): void {
  const { alliance } = header;
  if (!isObject(alliance)) return;
  const all = allianceNames(alliance);
  if (all[0] && alliance.id === undefined)
    alliance.id = giveIds([{ name: all[0], entry: {} }], 'partners', new Set())[0]!;
  const { id } = alliance;
  if (typeof id !== 'string') return;
  const list = memory.of('names of the alliance', [id, ...all], () => {
    const own = new ListNames();
    own.add(id, all);
    return own;
  });
  names.put('alliance', list);
}
