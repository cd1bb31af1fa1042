/** Turns the JSON Schema of the feed into the browser's validator, which calls the checks of `src/feed/validation/`. */

import * as z from 'zod';

/** The keywords of JSON Schema 2020-12 that our zod schema produces. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema;
  minProperties?: number;
  'x-references'?: string[];
  /** True if the property hides or limits an entry. An entry in which it is unreadable is not shown. */
  'x-limits'?: boolean;
}

const nameOf = (schema: JsonSchema) => schema.$ref?.replace('#/$defs/', '');

const arrayOf = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`;

/** Writes a call. The annotation lets bundlers drop the checks of entries that no widget of the bundle shows. */
const call = (check: string, ...args: string[]) => `/* @__PURE__ */ ${check}(${args.join(', ')})`;

/** Refuses a schema without a matching check, so that the browser never validates less than zod. */
function unsupported(schema: JsonSchema): never {
  throw new Error(`No check for this part of the feed schema: ${JSON.stringify(schema)}`);
}

function number({ type, minimum = -Infinity, maximum = Infinity }: JsonSchema): string {
  const args = [minimum, maximum].map((limit) =>
    Math.abs(limit) === Number.MAX_SAFE_INTEGER ? limit * Infinity : limit,
  );
  if (args[1] === Infinity) args.pop();
  if (args[0] === -Infinity) args.pop();
  return call(type!, ...args.map(String));
}

/** Writes an object with the checks of the named properties. Of a required list, every item is needed. */
function checks(properties: Record<string, JsonSchema>, names: readonly string[], group: string): string {
  const checkOf = ({ type, items, ...schema }: JsonSchema) =>
    type === 'array' && group === 'required' ? call('wholeList', check(items!)) : check({ type, items, ...schema });
  return `{\n${names.map((name) => `${name}: ${checkOf(properties[name]!)},\n`).join('')}}`;
}

/** Writes the `Properties` of an object: the checks of the required, the limiting and the other optional ones. */
function propertyChecks(properties: Record<string, JsonSchema>, required: readonly string[]): string {
  const others = Object.keys(properties).filter((name) => !required.includes(name));
  const limiting = others.filter((name) => properties[name]!['x-limits']);
  const optional = others.filter((name) => !limiting.includes(name));
  const groups = Object.entries({ required, limiting, optional }).filter(([, names]) => names.length);
  return `{\n${groups.map(([group, names]) => `${group}: ${checks(properties, names, group)},\n`).join('')}}`;
}

const object = ({ properties = {}, required = [] }: JsonSchema) => call('object', propertyChecks(properties, required));

/** zod's patterns match only days and months that exist. The `date` check tests the calendar, so its patterns match digits. */
const day = z.regexes.date.source.slice(1, -1);
const month = '(?:0[1-9]|1[0-2])';

function pattern(source: string): string {
  if (!source.includes(day)) return call('pattern', String(new RegExp(source, source.includes('\\p') ? 'u' : '')));
  const digits = source.replaceAll(day, '\\d{4}-\\d\\d-\\d\\d').replaceAll(month, '\\d\\d');
  return call('date', String(new RegExp(digits)));
}

/** Writes the check of a schema. */
function check(schema: JsonSchema): string {
  if (schema['x-references']) return call('reference', arrayOf(schema['x-references']));
  if (schema.$ref) return nameOf(schema)!;
  if (schema.anyOf) return call('union', ...schema.anyOf.map(check));
  if (schema.enum) return call('oneOf', arrayOf(schema.enum));
  if (schema.type === 'array') return call('list', check(schema.items!));
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'number' || schema.type === 'integer') return number(schema);
  if (schema.propertyNames) return call('map', check(schema.propertyNames), check(schema.additionalProperties!));
  if (schema.type === 'object') return object(schema);
  if (schema.format === 'iri-reference') return 'address';
  if (schema.pattern) return pattern(schema.pattern);
  if (schema.minLength === 1) return 'text';
  return unsupported(schema);
}

/** Sorts the definitions so that each follows the definitions it refers to: constants cannot be used earlier. */
function inOrder(definitions: Record<string, JsonSchema>): [string, JsonSchema][] {
  const ordered = new Map<string, JsonSchema>();
  const visit = (name: string) => {
    if (ordered.has(name)) return;
    const schema = definitions[name]!;
    for (const [, used] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) if (used !== name) visit(used!);
    ordered.set(name, schema);
  };
  Object.keys(definitions).forEach(visit);
  return [...ordered];
}

/**
 * Writes the module of the validator.
 * @param rules The collections that have rules beyond the schema.
 */
export function validatorSource(schema: JsonSchema, rules: readonly string[]): string {
  const { Feed, ...definitions } = schema.$defs!;
  const properties = Object.entries(Feed!.properties!);
  const entryOf = (property: JsonSchema) => {
    const name = property.type === 'array' ? nameOf(property.items!) : undefined;
    return name && schema.$defs![name]!.properties?.id ? name : undefined;
  };
  const header = Object.fromEntries(properties.filter(([, property]) => !entryOf(property)));
  const required = Feed!.required!.filter((name) => header[name]);
  const constants = inOrder(definitions).map(([name, definition]) => `const ${name} = ${check(definition)};\n`);
  const names = properties.map(([name]) => name).filter((name) => !header[name]);
  const collections = names.map((name) => {
    const rule = rules.includes(name) ? `, rule: rules.${name}` : '';
    const entry = entryOf(Feed!.properties![name]!);
    return `export const ${name}: Collection<'${name}'> = { name: '${name}', check: ${entry}${rule} };\n`;
  });
  return `// Written by \`npm run generate\` from src/feed/schema/feed.ts; do not edit.
import type { CollectionName } from '../schema/feed.ts';
import * as rules from './rules.ts';
import { list, map, object, union, wholeList, type Properties } from './structure-checks.ts';
import type { Collection } from './validation.ts';
import { address, boolean, date, integer, number, oneOf, pattern, reference, text } from './value-checks.ts';

${constants.join('')}
/** The checks of the feed's own properties: all except the collections. */
export const header = ${propertyChecks(header, required)} satisfies Properties;

${collections.join('')}
/** For reading a whole feed. Code that needs few collections imports those, so that bundlers drop the others. */
export const allCollections = [${names.join(', ')}] as readonly Collection<CollectionName>[];
`;
}
