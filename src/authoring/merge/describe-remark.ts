/** Says what contradicts itself, and what was left out by one file and kept. */
import type { SheetLanguage } from '../columns/column.ts';
import { cut, headingOf, subjectOf } from '../diff/describe-change.ts';
import { excerptsOf } from '../diff/excerpts.ts';
import { columnAt, valueText, type NameOfId } from '../diff/value-text.ts';
import type { Finding } from '../findings.ts';
import type { Json } from '../workbook/paths.ts';
import type { EntryRemark } from './merge-entries.ts';
import type { MergeFile } from './merge-feeds.ts';
import type { Statement } from './merge-values.ts';

export interface ConflictingValue {
  /** The name of the file. */
  readonly file: string;
  /** The cell, if the file is a workbook. */
  readonly cell?: string;
  /** Missing if the file leaves the value out. */
  readonly value?: Json;
}

export interface DescribedConflict extends Pick<EntryRemark, 'collection' | 'id' | 'name' | 'path' | 'language'> {
  readonly base?: Json;
  readonly values: readonly ConflictingValue[];
  /** The name of the preferred file, if it is one of those that contradict each other. */
  readonly chosen?: string;
  /** `Projekt Adelante: Status läuft (region.xlsx, Projekte!F4) oder abgeschlossen (stadt.json)`. */
  readonly sentence: string;
}

interface Describing {
  readonly files: readonly MergeFile[];
  readonly language: SheetLanguage;
  readonly nameOfId: NameOfId;
  /** The name of the file that wins conflicts. */
  readonly prefer?: string;
}

const words = {
  de: { or: ' oder ', gone: 'entfällt', changed: 'geändert', empty: 'leer', whole: 'Eintrag' },
  en: { or: ' or ', gone: 'removed', changed: 'changed', empty: 'empty', whole: 'entry' },
} as const;

export function describeConflict(remark: EntryRemark, describing: Describing): DescribedConflict {
  const { entries: _, kind: __, statements, ...about } = remark;
  const { files, language, prefer } = describing;
  const texts = textsOf(remark, describing);
  const values = statements.map((statement) => {
    const cell = cellOf(remark, statement, files[statement.file]!);
    return {
      file: files[statement.file]!.name,
      ...(cell && { cell }),
      ...('value' in statement && { value: statement.value }),
    };
  });
  const said = values.map(({ file, cell }, index) => `${texts[index]} (${[file, cell].filter(Boolean).join(', ')})`);
  const subject = `${subjectOf(remark, language)}: ${remark.path ? `${headingOf(remark, language)} ` : ''}`;
  const chosen = values.find(({ file }) => file === prefer)?.file;
  return {
    ...about,
    values,
    ...(chosen !== undefined && { chosen }),
    sentence: subject + said.join(words[language].or),
  };
}

/** What each statement says, as people write it. */
function textsOf(remark: EntryRemark, { language, nameOfId }: Describing): string[] {
  const { statements, path, collection } = remark;
  const text = words[language];
  if (!path) return statements.map(({ value }) => (value === undefined ? text.gone : text.changed));
  const column = columnAt(collection, path);
  const written = statements.map(({ value }) =>
    value === undefined
      ? text.empty
      : Array.isArray(value)
        ? value.map((item) => valueText(item, column, language, nameOfId)).join(', ')
        : valueText(value, column, language, nameOfId),
  );
  const [first, second, ...others] = written;
  return (others.length || second === undefined ? written : excerptsOf(first!, second)).map((value) => cut(value, 250));
}

function cellOf(
  { collection, entries, path, language }: EntryRemark,
  { file }: Statement,
  { document, places }: MergeFile,
) {
  if (!places) return undefined;
  const entry = entries?.get(file);
  if (collection && !entry) return undefined;
  // A feed in another language was converted: its entries have kept their order, and their ids.
  const list = collection ? (document[collection] as Json[]) : [];
  const index = list.findIndex((item) => item === entry || sameId(item, entry));
  const place = places.find(collection && [collection, index], columnAt(collection, path)?.path ?? path, language);
  return place && `${place.sheet}!${place.cell}`;
}

const sameId = (a: unknown, b: unknown) => {
  const [id, other] = [a, b].map((entry) => (entry as { id?: unknown }).id);
  return typeof id === 'string' && id === other;
};

export function findingOfKept(remark: EntryRemark, { files, language }: Describing): Finding {
  const file = files[remark.statements[0]!.file]!.name;
  return {
    severity: 'note',
    code: remark.path ? 'merge-value-kept' : 'merge-entry-kept',
    found: subjectOf(remark, language),
    values: { file, heading: remark.path ? headingOf(remark, language) : words[language].whole },
  };
}
