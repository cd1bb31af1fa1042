/** The widgets and their options, as the custom-elements manifest lists them. */
import type { NamedList } from './feed.ts';

export type OptionKind =
  | { readonly kind: 'flag' }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'id' | 'ids'; readonly collection: NamedList };

export type WidgetOption = OptionKind & {
  readonly name: string;
  /** What the manifest says of it, in English. */
  readonly description: string;
  readonly default: string;
};

export interface Widget {
  /** The tag without `alliance-`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly WidgetOption[];
}

interface Attribute {
  name: string;
  type?: { text: string };
  default?: string;
  description?: string;
}

export interface Manifest {
  modules: { declarations?: { tagName?: string; description?: string; attributes?: Attribute[] }[] }[];
}

/** The published JSON Schema, for the words of options whose type names a property of an entry. */
export interface Schema {
  $defs: Record<string, { properties?: Record<string, { enum?: string[] }> }>;
}

/** Options that name entries of the feed, with the list in which these are. */
const collections: Record<string, NamedList> = {
  goal: 'goals',
  partner: 'partners',
  project: 'projects',
  funding: 'funding',
  figures: 'figures',
};

/** Options that have a place of their own on the page, or that nobody sets in a snippet. */
const elsewhere = new Set(['src', 'debug', 'image-origins', 'lang']);

export function widgetsOf({ modules }: Manifest, schema: Schema): Widget[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, description = '', attributes = [] }) => {
      if (!tagName) return [];
      const options = attributes
        .filter(({ name }) => !elsewhere.has(name))
        .map((attribute) => optionOf(attribute, schema));
      return [{ name: tagName.replace('alliance-', ''), description, options }];
    });
}

function optionOf({ name, type, default: value = '', description = '' }: Attribute, schema: Schema): WidgetOption {
  const text = type?.text ?? 'string';
  const option = { name, description: description.replace(/\s+/g, ' '), default: value.replace(/^'|'$/g, '') };
  const collection = collections[name];
  if (collection) return { ...option, kind: /\[\]/.test(text) || name === 'project' ? 'ids' : 'id', collection };
  if (text === 'boolean') return { ...option, kind: 'flag' };
  if (/^number\b/.test(text)) return { ...option, kind: 'number' };
  const choices = choicesOf(text, schema);
  return choices.length ? { ...option, kind: 'choice', choices } : { ...option, kind: 'text' };
}

/** The words of `'figures' | 'table'`, or of `Project['reach']`. */
function choicesOf(type: string, { $defs }: Schema): string[] {
  const [, entry, property] = /^(\w+)\['(\w+)'\]/.exec(type) ?? [];
  if (entry && property) return $defs[entry]?.properties?.[property]?.enum ?? [];
  return [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
}
