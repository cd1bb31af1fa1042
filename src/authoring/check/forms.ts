/** Says which form a value of the feed has, by its place: what the schema says, in words. */
import { feedJsonSchema } from '../../feed/schema/json-schema.ts';
import type { SheetLanguage } from '../columns/column.ts';
import { forms, type FormName } from '../messages/forms.ts';

/** The parts of a JSON Schema that say what is where. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly 'x-references'?: readonly string[];
}

let root: Schema & { readonly $defs: Readonly<Record<string, Schema>> };

const nameOf = ({ $ref }: Schema) => $ref?.replace('#/$defs/', '') ?? '';

function resolve(schema: Schema): Schema {
  const target = schema.$ref ? root.$defs[nameOf(schema)] : undefined;
  return target ? resolve(target) : schema;
}

/** The schema of what is one step further inside. */
function inner(schema: Schema, segment: string): Schema | undefined {
  const { anyOf = [], items, properties = {}, additionalProperties } = resolve(schema);
  if (Object.hasOwn(properties, segment)) return properties[segment];
  if (items && /^\d+$/.test(segment)) return items;
  if (additionalProperties) return additionalProperties;
  return anyOf.map((option) => inner(option, segment)).find(Boolean);
}

/** The schema of the place, or undefined if the feed has no such place. */
function schemaAt(segments: readonly string[]): Schema | undefined {
  root ??= feedJsonSchema() as unknown as typeof root;
  let schema: Schema | undefined = root;
  for (const segment of segments) schema = schema && inner(schema, segment);
  return schema;
}

/** Says the right form of a value: `a calendar date such as 2024-04-10`. */
export function formAt(segments: readonly string[], language: SheetLanguage): string {
  const schema = schemaAt(segments);
  return schema ? formOf(schema, language) : '';
}

function formOf(schema: Schema, language: SheetLanguage): string {
  const words = forms[language];
  const references = schema['x-references'];
  if (references) return `${words.reference} ${references.join(', ')}`;
  const name = nameOf(schema);
  if (name in words) return words[name as FormName];
  const { type, enum: choices, required = [], items, anyOf } = resolve(schema);
  if (anyOf) return anyOf.map((option) => formOf(option, language)).join(` ${words.or} `);
  if (choices) return `${words.choice} ${choices.join(' ')}`;
  if (type === 'array' && items) return `${words.array} ${formOf(items, language)}`;
  if (type === 'object' && required.length) return `${words.objectWith} ${required.join(', ')}`;
  return type && type in words ? words[type as FormName] : '';
}
