/** Turns the JSON Schema of the feed into the table of `src/feed/shape.ts`. */
import type { Rule, Shape } from '../src/feed/shape.ts';

/** The part of JSON Schema 2020-12 that our zod schema produces. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema;
  'x-references'?: string[];
}

const nameOf = (schema: JsonSchema) => schema.$ref?.replace('#/$defs/', '');

/** Anything a rule would silently not check is refused here, so that the browser never validates less than zod. */
function unsupported(schema: JsonSchema): never {
  throw new Error(`No rule for this part of the feed schema: ${JSON.stringify(schema)}`);
}

function named(schema: JsonSchema): string {
  if (schema['x-references']) return '@' + schema['x-references'].join();
  return nameOf(schema) ?? unsupported(schema);
}

function numberRule({ type, minimum, maximum }: JsonSchema): (number | null)[] {
  const safe = (limit?: number) => (limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? null : limit);
  return [safe(minimum), safe(maximum), ...(type === 'integer' ? [1] : [])];
}

function shape({ properties, required = [], propertyNames, additionalProperties }: JsonSchema): Shape {
  if (propertyNames) return { '*': [named(propertyNames), named(additionalProperties!)] };
  const rules = Object.entries(properties ?? {}).map(([name, property]) => [
    (required.includes(name) ? '!' : '') + name,
    rule(property),
  ]);
  return Object.fromEntries(rules) as Shape;
}

function rule(schema: JsonSchema): Rule {
  if (schema['x-references'] || schema.$ref) return named(schema);
  if (schema.anyOf) return schema.anyOf.map(named).join('|');
  if (schema.enum) return schema.enum;
  if (schema.type === 'array') return named(schema.items!) + '*';
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer') return numberRule(schema);
  if (schema.type === 'object') return shape(schema);
  if (schema.pattern) return new RegExp(schema.pattern, 'u');
  if (schema.minLength === 1) return /[^]/;
  return unsupported(schema);
}

export const shapesOf = (schema: JsonSchema): Record<string, Rule> =>
  Object.fromEntries(Object.entries(schema.$defs ?? {}).map(([name, definition]) => [name, rule(definition)]));

/** A rule as TypeScript source, one property a line. */
export function toSource(rule: Rule, indent = ''): string {
  if (rule instanceof RegExp) return String(rule);
  if (typeof rule !== 'object' || Array.isArray(rule)) return JSON.stringify(rule).replaceAll('"', "'");
  const lines = Object.entries(rule).map(
    ([name, value]) => `${indent}  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${toSource(value, indent + '  ')},\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}
