/** Feeds for property tests, drawn from the JSON Schema itself, so that a property added to the schema is tested too. */
import * as fc from 'fast-check';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import type { JsonSchema } from '../../tools/generate/validator.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const definitions = (feedJsonSchema() as JsonSchema).$defs!;

/** Values that fast-check cannot make from the pattern, or that should meet each other within a feed. */
const examples: Record<string, fc.Arbitrary<Json>> = {
  Version: fc.constantFrom('1.0.0', '1.12.3', '0.9.0'),
  Url: fc.constantFrom('https://example.org/ä?b#c', 'mailto:post@example.org', 'tel:+4951112345', './a', '#b:c', '//d'),
  Id: fc.oneof(
    fc.constantFrom('a', 'b', 'c-1', 'constructor', 'tostring'),
    fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/),
  ),
};

interface Options {
  /** True if the feed has every optional property, and one item in every list. */
  complete?: boolean;
}

/** Valid values of a schema. */
function valid(schema: JsonSchema, options: Options): fc.Arbitrary<Json> {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/$defs/', '');
    return examples[name] ?? valid(definitions[name]!, options);
  }
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => valid(option, options)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern, 'u'));
  const { complete } = options;
  const { type, minimum: min, maximum: max } = schema;
  if (type === 'string') return fc.string({ minLength: schema.minLength ?? 0, unit: 'grapheme' });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.maxSafeInteger().filter((value) => value >= min! && value <= max!);
  if (type === 'number') return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  if (type === 'array')
    return fc.array(valid(schema.items!, options), complete ? { minLength: 1, maxLength: 1 } : { maxLength: 3 });
  if (schema.propertyNames) {
    const size = { minKeys: 1, maxKeys: 3, noNullPrototype: true };
    return fc.dictionary(
      valid(schema.propertyNames, options) as fc.Arbitrary<string>,
      valid(schema.additionalProperties!, options),
      size,
    );
  }
  const properties = Object.entries(schema.properties!).map(([name, value]) => [name, valid(value, options)] as const);
  return fc.record(Object.fromEntries(properties), {
    requiredKeys: complete ? undefined : (schema.required ?? []),
    noNullPrototype: true,
  });
}

/** Feeds without a structural fault. */
export const validFeed = (options: Options = {}) => valid(definitions.Feed!, options);

/** Values that are wrong in most places, and right in some. */
export const misfits: Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  181,
  2 ** 53,
  1e300,
  '',
  ' ',
  'x',
  'Ä b',
  '1',
  'javascript:alert(1)',
  'https://example.org/\u202e',
  '2024-02-30',
  '2024-13',
  'constructor',
  '__proto__',
  [],
  ['de'],
  [null],
  {},
  { de: '' },
  { de: null, en: 'x' },
  { de_DE: 'x' },
  { name: 'x', url: 'data:,x' },
];

/** Property names that a careless look-up would find on every object. */
const hostileNames = [
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__proto__',
  'then',
  'length',
  '',
  'a/b~c',
];

export interface Place {
  holder: Record<string, Json>;
  name: string;
}

/** Every value below another, by the object or list that holds it. */
export function places(value: Json, found: Place[] = []): Place[] {
  if (typeof value === 'object' && value !== null)
    for (const [name, below] of Object.entries(value)) {
      found.push({ holder: value as Record<string, Json>, name });
      places(below, found);
    }
  return found;
}

/** Sets an own property, even one called `__proto__`, as `JSON.parse` does. */
export const put = ({ holder, name }: Place, value: Json) =>
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });

/** Changes a place of a feed that has all these places. */
export type Mutation = (place: Place, all: Place[]) => void;

/** Changes of a feed, most of them for the worse; `values` are what they put in other places. */
export const mutation = (values: fc.Arbitrary<Json>): fc.Arbitrary<Mutation> =>
  fc.oneof(
    fc.constant<Mutation>(({ holder, name }) => {
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete holder[name];
    }),
    // A copy: the same value put into itself would have no end.
    values.map<Mutation>((value) => (place) => {
      put(place, structuredClone(value));
    }),
    // A value that is right in one place is wrong in another.
    fc.nat().map<Mutation>((at) => (place, all) => {
      const { holder, name } = all[at % all.length]!;
      put(place, structuredClone(holder[name]!));
    }),
    fc.tuple(fc.constantFrom(...hostileNames), values).map<Mutation>(([name, value]) => ({ holder }) => {
      if (!Array.isArray(holder)) put({ holder, name }, structuredClone(value));
    }),
  );

/** Makes feeds with up to a dozen changes, as `JSON.parse` returns them. */
export const mutated = (feeds: fc.Arbitrary<Json>, mutations: fc.Arbitrary<Mutation>) =>
  fc.tuple(feeds, fc.array(fc.tuple(fc.nat(), mutations), { maxLength: 12 })).map(([feed, changes]): Json => {
    const broken = structuredClone(feed);
    for (const [at, mutate] of changes) {
      const all = places(broken);
      if (all.length) mutate(all[at % all.length]!, all);
    }
    return JSON.parse(JSON.stringify(broken));
  });

export const brokenFeed = mutated(
  validFeed(),
  mutation(fc.oneof(fc.constantFrom(...misfits), fc.string(), fc.double({ noNaN: true }))),
);
