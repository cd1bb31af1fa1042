/** Entries that are probably the same in two spellings. */
import type { CollectionName } from '../../../feed/schema/feed.ts';
import { entryNames, namePaths } from '../../columns/sheets.ts';
import { slug } from '../../values/identifier.ts';
import { remembering } from '../../values/remembering.ts';
import { comparable } from '../../values/text.ts';
import { isObject, valueAt } from '../../workbook/paths.ts';
import { excerpt, type CheckedPart, type Rule } from './rule.ts';

/** Lists whose entries are known by their names; two milestones or quotes may well be called the same. */
const named: readonly CollectionName[] = ['partners', 'goals', 'projects', 'people', 'sources', 'glossary'];

/** Shorter words differ by a letter too often: “Phase I”, “Phase II”. */
const shortest = 5;

export const spellings: Rule = ({ entriesOf, language, memory }) =>
  named.flatMap((collection) => {
    const entries = entriesOf(collection);
    const names = entries.map((entry) => nameOf(entry, collection, language));
    const twins = memory.of(`spellings of ${collection}`, [], () => new Spellings()).twinsOf(names);
    return [...twins]
      .sort(([a], [b]) => a - b)
      .map(([index, other]) => {
        const [name, twin] = [names[index]!, names[other]!];
        return [
          entries[index]!,
          {
            severity: 'question',
            code: name === twin ? 'name-twice' : 'name-similar',
            segments: [namePaths[collection][0]],
            found: excerpt(name),
            values: { other: excerpt(twin), ...kindOf(collection) },
          },
        ] as const;
      });
  });

function nameOf({ value }: CheckedPart, collection: CollectionName, language: string): string | undefined {
  const text = isObject(value) ? valueAt(value, namePaths[collection][0]) : undefined;
  const name = isObject(text) ? text[language] : text;
  return typeof name === 'string' && plainName(name) ? name : undefined;
}

const kindOf = (collection: CollectionName) => ({ de: entryNames[collection].de, en: entryNames[collection].en });

/** Finds each entry's twin: one before it with nearly the same name. Only names that changed since the last check are compared again. */
class Spellings {
  #names: readonly (string | undefined)[] = [];
  /** The entries that have a key, in their order. */
  readonly #owners = new Map<string, number[]>();
  readonly #twins = new Map<number, number>();

  twinsOf(names: readonly (string | undefined)[]): ReadonlyMap<number, number> {
    /** The entries whose twin may be another one. */
    const open = new Set<number>();
    const before = this.#names;
    this.#names = names;
    for (let index = 0; index < Math.max(before.length, names.length); index++) {
      if (before[index] === names[index]) continue;
      for (const key of keysOf(before[index] ?? '')) this.#remove(key, index, open);
      for (const key of keysOf(names[index] ?? '')) this.#add(key, index, open);
      open.add(index);
    }
    for (const index of open) {
      const twin = this.#twinOf(index);
      if (twin === undefined) this.#twins.delete(index);
      else this.#twins.set(index, twin);
    }
    return this.#twins;
  }

  #twinOf(index: number): number | undefined {
    const name = this.#names[index];
    if (name === undefined) return undefined;
    return keysOf(name)
      .map((key) => this.#owners.get(key)![0]!)
      .find((owner) => owner < index && isSpelling(plainName(this.#names[owner]!), plainName(name)));
  }

  #add(key: string, index: number, open: Set<number>): void {
    const owners = this.#owners.get(key);
    if (!owners) this.#owners.set(key, [index]);
    else if (owners.at(-1)! < index) owners.push(index);
    else {
      const place = owners.findIndex((owner) => owner > index);
      owners.splice(place, 0, index);
      // The first one with a key is whom the others are compared with.
      if (place === 0) for (const owner of owners) open.add(owner);
    }
  }

  #remove(key: string, index: number, open: Set<number>): void {
    const owners = this.#owners.get(key)!;
    const place = owners.indexOf(index);
    owners.splice(place, 1);
    if (!owners.length) this.#owners.delete(key);
    else if (place === 0) for (const owner of owners) open.add(owner);
  }
}

/** Without its legal form if it is short, as ids are made; of a long one, all its words. */
const plainName = remembering((name) =>
  name.length <= 36 ? slug(name) : comparable(name).replace(/[^\p{L}\p{N}]+/gu, '-'),
);

/** The name without one of its letters, for each: two names that differ by a letter have one of these in common. */
const neighboursOf = (name: string): string[] =>
  name.length < shortest || name.length > 200
    ? []
    : [...name].flatMap((_, index) => (isDouble(name, index) ? [] : [name.slice(0, index) + name.slice(index + 1)]));

/** Of two equal letters, it is the same which one is left out. */
const isDouble = (name: string, index: number) => index > 0 && name[index] === name[index - 1];

/** The name, and its neighbours. */
const keysOf = remembering((name) => {
  const plain = plainName(name);
  return plain ? [plain, ...neighboursOf(plain)] : [];
});

/** Returns whether two names differ by a letter of a long word. Numbers are never a spelling. */
function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  const [words, others] = [one.split(/[^\p{L}]+/u), other.split(/[^\p{L}]+/u)];
  if (words.length !== others.length) return words.join('') === others.join('');
  return words.every((word, index) => {
    const like = others[index]!;
    return (
      word === like || (word.length >= shortest && like.length >= shortest && Math.abs(word.length - like.length) <= 1)
    );
  });
}
