/**
 * The types of the feed as plain interfaces, from its JSON Schema. The types in the source are derived by zod; in the package
 * they would make zod and its types a dependency of every page that shows a widget.
 */
import type { JsonSchema } from '../generate/validator.ts';

/** Exported names that differ from the schema's, because browsers have types of the same names. */
const RENAMED: Record<string, string> = {
  Event: 'AllianceEvent',
  Document: 'PublishedDocument',
  Media: 'PublishedMedia',
  Source: 'PublishedSource',
};

type Described = JsonSchema & { readonly description?: string };
type Definitions = Record<string, Described>;

const comment = ({ description }: Described) => (description ? `/** ${description.replaceAll('*/', '*')} */\n` : '');

/**
 * Writes the declarations that stand for `src/feed/schema/feed.ts`.
 * @param collections The names of the feed's lists of entries.
 */
export function feedDeclarations({ $defs = {} }: JsonSchema, collections: readonly string[]): string {
  const definitions: Definitions = $defs;
  const declarations = Object.entries(definitions)
    .filter(([, schema]) => schema.type !== 'string')
    .map(([name, schema]) => `${comment(schema)}export ${declaration(RENAMED[name] ?? name, schema, definitions)}`);
  return [
    ...declarations,
    `/** The names of the feed’s lists of entries. */\nexport type CollectionName = ${words(collections)};`,
    '/** An entry of one of the lists. */\nexport type Entry<C extends CollectionName> = NonNullable<Feed[C]>[number];\n',
  ].join('\n\n');
}

function declaration(name: string, schema: Described, definitions: Definitions): string {
  const type = typeOf(schema, definitions);
  return schema.properties ? `interface ${name} ${type}` : `type ${name} = ${type};`;
}

const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(' | ');

function typeOf(schema: Described, definitions: Definitions): string {
  const write = (part: Described) => typeOf(part, definitions);
  if (schema.$ref) return reference(schema.$ref.replace('#/$defs/', ''), definitions);
  if (schema.anyOf) return schema.anyOf.map(write).join(' | ');
  if (schema.enum) return words(schema.enum);
  if (schema.properties) return object(schema.properties, schema.required ?? [], write);
  switch (schema.type) {
    case 'array':
      return `Array<${write(schema.items!)}>`;
    case 'object':
      return `Record<string, ${write(schema.additionalProperties!)}>`;
    case 'integer':
      return 'number';
    case 'string':
    case 'number':
    case 'boolean':
      return schema.type;
    default:
      throw new Error(`No type for this part of the feed schema: ${JSON.stringify(schema)}`);
  }
}

/** Texts with a pattern are texts to TypeScript; everything else keeps its name. */
function reference(name: string, definitions: Definitions): string {
  const schema = definitions[name]!;
  return schema.type === 'string' ? typeOf(schema, definitions) : (RENAMED[name] ?? name);
}

function object(
  properties: Record<string, Described>,
  required: readonly string[],
  write: (schema: Described) => string,
): string {
  const lines = Object.entries(properties).map(([name, schema]) => {
    const isOptional = !required.includes(name);
    return `${comment(schema)}${name}${isOptional ? '?' : ''}: ${write(schema)}${isOptional ? ' | undefined' : ''};`;
  });
  return `{\n${lines.join('\n')}\n}`;
}
