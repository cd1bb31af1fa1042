/** Salvages a feed by asking zod alone, to hold the browser's validator against it. */
import type * as z from 'zod';
import { feedSchema } from '../../src/feed/schema/feed.ts';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import { allCollections } from '../../src/feed/validation/generated.ts';
import type { JsonSchema } from '../../tools/generate/validator.ts';
import type { Json } from './arbitrary-feed.ts';

export type ZodIssue = z.core.$ZodIssue;

const { $defs: definitions = {} } = feedJsonSchema() as JsonSchema;

/** Stands in the place of an item that is left out, so that the others keep their numbers. */
export const LEFT_OUT = null;

/** zod reports the faults of each alternative. This picks the alternative that the value was meant to be. */
function withoutUnions(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOtherType = ({ code, path }: ZodIssue) => code === 'invalid_type' && !path.length;
  const meant = issue.errors.find((issues) => !issues.some(isOtherType));
  if (!meant) return [{ code: 'invalid_type', expected: 'string', message: '', path: issue.path }];
  return meant.flatMap((below) => withoutUnions({ ...below, path: [...issue.path, ...below.path] }));
}

/** The faults that zod finds in a feed. */
export const zodIssues = (document: unknown) =>
  (feedSchema.safeParse(document).error?.issues ?? []).flatMap(withoutUnions);

/** The schema that a value was meant to follow. */
function resolve(schema: JsonSchema, value: unknown): JsonSchema {
  if (schema.$ref) return resolve(definitions[schema.$ref.replace('#/$defs/', '')]!, value);
  if (!schema.anyOf) return schema;
  const options = schema.anyOf.map((option) => resolve(option, value));
  return options.find(({ type }) => (type === 'string') === (typeof value === 'string'))!;
}

/** The longest beginning of a path that can be left out while all around it stays. */
function leastOf(path: PropertyKey[], document: Json): PropertyKey[] {
  let schema = resolve({ $ref: '#/$defs/Feed' }, document);
  let value: unknown = document;
  let isWhole = false;
  let least = path.slice(0, 1);
  for (const [depth, name] of path.entries()) {
    const { items, properties, additionalProperties, required = [] } = schema;
    const below: JsonSchema | undefined = items ?? properties?.[String(name)] ?? additionalProperties;
    if (!below) break;
    const isNeeded = items ? isWhole : !!properties && (required.includes(String(name)) || !!below['x-limits']);
    if (!isNeeded) least = path.slice(0, depth + 1);
    isWhole = required.includes(String(name));
    value = Object.getOwnPropertyDescriptor(Object(value), name)?.value;
    schema = resolve(below, value);
  }
  return least;
}

/** Leaves out one value. Items leave a gap. */
function leaveOut(document: Json, path: PropertyKey[]) {
  const holder = path
    .slice(0, -1)
    .reduce<Json | undefined>((value, name) => (value as Record<PropertyKey, Json> | undefined)?.[name], document);
  const name = path.at(-1)!;
  if (Array.isArray(holder)) holder[Number(name)] = GAP;
  else if (holder) delete (holder as Record<PropertyKey, Json>)[name];
}

/** Marks a gap until zod is asked again. */
const GAP = Symbol('left out') as unknown as Json;

const closeGaps = (value: Json): Json => {
  if (Array.isArray(value)) return value.filter((item) => item !== GAP).map(closeGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, closeGaps(below)]));
};

const isList = (document: Record<string, Json>, name: string) =>
  Array.isArray(document[name]) && allCollections.some((collection) => collection.name === name);

/** Closes the gaps, but not those between the entries of a list. */
const closeGapsBelow = (document: Record<string, Json>) =>
  Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      if (!isList(document, name)) return [name, closeGaps(value)];
      return [name, (value as Json[]).map((entry) => (entry === GAP ? LEFT_OUT : closeGaps(entry)))];
    }),
  );

/** Removes every broken value from a feed, each time the smallest that makes the feed valid. */
export function salvageByZod(document: Json): Record<string, Json> {
  let rest = structuredClone(document) as Record<string, Json>;
  for (;;) {
    const isGap = ([name, index, ...below]: PropertyKey[]) =>
      isList(rest, String(name)) && !below.length && (rest[String(name)] as Json[])[Number(index)] === LEFT_OUT;
    const isOpen = ({ path }: ZodIssue) => Object.hasOwn(rest, path[0]!) && !isGap(path);
    const issues = zodIssues(rest).filter(isOpen);
    if (!issues.length) return rest;
    for (const { path } of issues) leaveOut(rest, leastOf(path, rest));
    rest = closeGapsBelow(rest);
  }
}
