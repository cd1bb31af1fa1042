/** Compares two entries value by value. What a column holds is one value. */
import type { Column } from '../columns/column.ts';
import { isObject, type Json } from '../workbook/paths.ts';
import { equal } from '../workbook/rest.ts';

export interface ValueChange {
  /** The place in the entry, as columns name it: `funders[0].amount`. */
  readonly path: string;
  /** The language of a text that has several. */
  readonly language?: string;
  /** Missing if there was nothing. */
  readonly before?: Json;
  readonly after?: Json;
}

/** The languages of the plain texts, before and after. */
type Languages = readonly [before: string, after: string];
type Value = Json | undefined;
type Values = { readonly [name: string]: Json };

export function compareValues(
  before: Value,
  after: Value,
  columns: readonly Column[],
  languages: Languages,
  path = '',
): ValueChange[] {
  if (equal(before, after)) return [];
  const kind = columns.find((column) => column.path === path)?.kind;
  if (kind === 'localized' || (isText(before) && isObject(after)) || (isObject(before) && isText(after))) {
    const texts = [inLanguages(before, languages[0]), inLanguages(after, languages[1])] as const;
    if (texts[0] && texts[1]) return compareTexts(texts[0], texts[1], languages, path);
  }
  const inside = (name: string, from: Value, to: Value) => compareValues(from, to, columns, languages, name);
  if (!kind && isObjectOrMissing(before) && isObjectOrMissing(after))
    return namesIn(before, after).flatMap((name) =>
      inside(path ? `${path}.${name}` : name, own(before, name), own(after, name)),
    );
  if (!kind && isListOfObjects(before) && isListOfObjects(after)) {
    const pairs = pairsOf(before ?? [], after ?? []);
    if (pairs.length) return pairs.flatMap(({ place, from, to }) => inside(`${path}[${place}]`, from, to));
  }
  return [changeOf(path, before, after)];
}

const changeOf = (path: string, before: Value, after: Value): ValueChange => ({
  path,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

const isText = (value: Value): value is string => typeof value === 'string';
const isObjectOrMissing = (value: Value): value is Values | undefined => value === undefined || isObject(value);
const isListOfObjects = (value: Value): value is Values[] | undefined =>
  value === undefined || (Array.isArray(value) && value.every(isObject));

const own = (object: Values = {}, name: string) => (Object.hasOwn(object, name) ? object[name] : undefined);
const namesIn = (before: Values = {}, after: Values = {}) => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/** Leaves out equal values, and pairs the others by their order. */
function pairsOf(before: readonly Values[], after: readonly Values[]) {
  const only = (list: readonly Values[], others: readonly Values[]) =>
    list.flatMap((item, place) => (others.some((other) => equal(item, other)) ? [] : [{ item, place }]));
  const [old, now] = [only(before, after), only(after, before)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({
    place: (old[index] ?? now[index])!.place,
    from: old[index]?.item,
    to: now[index]?.item,
  }));
}

/** A text is a plain string, or an object with a text for each language. */
export function inLanguages(value: Value, language: string): Values | undefined {
  if (isText(value)) return { [language]: value };
  return value === undefined ? {} : isObject(value) ? value : undefined;
}

const compareTexts = (before: Values, after: Values, [language]: Languages, path: string): ValueChange[] =>
  namesIn(before, after).flatMap((tag) => {
    if (equal(own(before, tag), own(after, tag))) return [];
    const change = changeOf(path, own(before, tag), own(after, tag));
    return [tag === language ? change : { ...change, language: tag }];
  });
