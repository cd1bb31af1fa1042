/**
 * Merges what several feeds say in one place. A value that one feed alone changed is taken. Values that contradict each
 * other are a conflict for a person. What a feed leaves out stays, unless removals are wanted.
 */
import type { Column } from '../columns/column.ts';
import { inLanguages } from '../diff/compare-values.ts';
import { isObject, type Json, type JsonObject } from '../workbook/paths.ts';
import { equal } from '../workbook/rest.ts';

export type Value = Json | undefined;

/** What one feed says. */
export interface Statement {
  /** The number of the feed among those that are merged. */
  readonly file: number;
  /** Missing if the feed leaves it out. */
  readonly value?: Json;
}

/** What a person should know of a value: that it is contradictory, or that a feed leaves it out and it was kept. */
export interface MergeRemark {
  readonly kind: 'conflict' | 'kept';
  /** The place in the entry, as columns name it; empty for the whole entry. */
  readonly path: string;
  /** The language of a text that has several. */
  readonly language?: string;
  readonly base?: Json;
  /** The contradicting statements, or the one that leaves the value out. */
  readonly statements: readonly Statement[];
}

export interface MergeContext {
  readonly columns: readonly Column[];
  /** The language of plain texts, in all feeds. */
  readonly language: string;
  /** Whether there is a feed that all others started from. */
  readonly hasBase: boolean;
  readonly removals: boolean;
  /** The number of the feed that wins conflicts. */
  readonly prefer?: number;
  readonly report: (remark: MergeRemark) => void;
}

export function mergeObjects(
  base: JsonObject | undefined,
  statements: readonly Statement[],
  path: string,
  context: MergeContext,
): JsonObject {
  const objects = [base, ...statements.map(({ value }) => value)].filter(isObject);
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const inside = statements.map(({ file, value }) =>
        statementOf(file, isObject(value) ? own(value, name) : undefined),
      );
      const merged = mergeValue(base && own(base, name), inside, path ? `${path}.${name}` : name, context);
      return merged === undefined ? [] : [[name, merged]];
    }),
  ) as JsonObject;
}

/** @param base The value that all feeds started from, if there is one. */
export function mergeValue(base: Value, statements: readonly Statement[], path: string, context: MergeContext): Value {
  const values = [base, ...statements.map(({ value }) => value)].filter((value) => value !== undefined);
  if (values.every((value) => equal(value, values[0])) && statements.every(({ value }) => value !== undefined))
    return values[0];
  const kind = context.columns.find((column) => column.path === path)?.kind;
  const texts = kind === 'localized' || (values.some(isText) && values.some(isObject));
  if (texts && values.every((value) => isText(value) || isObject(value)))
    return mergeTexts(base, statements, path, context);
  if (!kind && values.every(isObject)) {
    const merged = mergeObjects(base as JsonObject | undefined, statements, path, context);
    return Object.keys(merged).length ? merged : undefined;
  }
  return choose(base, statements, context, { path });
}

/** Merges a text language by language. */
function mergeTexts(base: Value, statements: readonly Statement[], path: string, context: MergeContext): Value {
  const { language: plain } = context;
  const from = inLanguages(base, plain) ?? {};
  const said = statements.map(({ file, value }) => ({ file, texts: inLanguages(value, plain) ?? {} }));
  const tags = new Set([from, ...said.map(({ texts }) => texts)].flatMap((texts) => Object.keys(texts)));
  const merged = Object.fromEntries(
    [...tags].flatMap((tag) => {
      const inside = said.map(({ file, texts }) => statementOf(file, own(texts, tag)));
      const text = choose(own(from, tag), inside, context, { path, ...(tag !== plain && { language: tag }) });
      return text === undefined ? [] : [[tag, text]];
    }),
  ) as JsonObject;
  // A text keeps the form in which it was written.
  const written = [base, ...statements.map(({ value }) => value)].find((value) =>
    equal(inLanguages(value, plain), merged),
  );
  if (written !== undefined) return written;
  const names = Object.keys(merged);
  return names.length === 1 && names[0] === plain ? merged[plain] : names.length ? merged : undefined;
}

function choose(
  base: Value,
  statements: readonly Statement[],
  context: MergeContext,
  at: Pick<MergeRemark, 'path' | 'language'>,
): Value {
  const about = { ...at, ...(base !== undefined && { base }) };
  const changed = statements.filter(({ value }) => !equal(value, base));
  const stated = changed.filter((statement) => {
    const counts = context.removals || statement.value !== undefined;
    if (!counts) context.report({ kind: 'kept', ...about, statements: [statement] });
    return counts;
  });
  const [first] = stated;
  if (!first) return base;
  if (stated.every(({ value }) => equal(value, first.value))) return first.value;
  const list = context.hasBase ? mergedList(base ?? [], stated) : undefined;
  if (list) return list;
  context.report({ kind: 'conflict', ...about, statements: stated });
  const preferred = stated.find(({ file }) => file === context.prefer);
  if (preferred) return preferred.value;
  return context.hasBase ? base : first.value;
}

/** Merges a list of words or ids: adds what each feed added, removes what each removed. Returns undefined if a feed changed the order. */
function mergedList(base: Json, statements: readonly Statement[]): Json | undefined {
  const lists = statements.map(({ value }) => value);
  if (!isTexts(base) || !lists.every(isTexts)) return undefined;
  const keepsOrder = (list: readonly string[]) =>
    equal(
      list.filter((item) => base.includes(item)),
      base.filter((item) => list.includes(item)),
    );
  if (!lists.every(keepsOrder)) return undefined;
  return [
    ...new Set([
      ...base.filter((item) => lists.every((list) => list.includes(item))),
      ...lists.flatMap((list) => list.filter((item) => !base.includes(item))),
    ]),
  ];
}

export const statementOf = (file: number, value: Value): Statement => ({ file, ...(value !== undefined && { value }) });

const own = (object: JsonObject, name: string): Value => (Object.hasOwn(object, name) ? object[name] : undefined);
const isText = (value: Value): value is string => typeof value === 'string';
const isTexts = (value: Value): value is string[] => Array.isArray(value) && value.every(isText);
