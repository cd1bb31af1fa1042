/** Ids of operations that do not depend on the order of rows. */
import { unwatched, type Progress } from '../read/progress.ts';
import { shortHash, slug } from '../values/identifier.ts';
import { comparable } from '../values/text.ts';
import type { Operation } from './operations.ts';

/** The key of an operation: its code, or beneficiary, name, start and place. No id contains a person's name. */
function keyOf({ code, beneficiary, person, name, start, place }: Operation): string {
  if (code) return `code ${code}`;
  const who = person ? '' : beneficiary;
  return [who, name, start, place?.name, place?.postalCode].map((text) => comparable(text ?? '')).join('|');
}

/** Distinguishes operations with the same key, so that sorting the rows does not change their numbers. */
function detailsOf({ end, summary, amounts, rate }: Operation): string {
  return JSON.stringify([end, summary, rate, amounts.map(({ amount }) => String(amount.cents))]);
}

/** The ids, in the order of the operations. Identical rows get -2, -3 … */
export function identifiersOf(operations: Operation[], onRow: Progress = unwatched): string[] {
  const groups = new Map<string, number[]>();
  operations.forEach((operation, index) => {
    onRow();
    const key = keyOf(operation);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const ids: string[] = [];
  const taken = new Set<string>();
  for (const [key, indexes] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const details = new Map(indexes.map((index) => [index, detailsOf(operations[index]!)]));
    indexes.sort((a, b) => (details.get(a)! < details.get(b)! ? -1 : 1));
    for (const index of indexes) {
      onRow();
      const id = firstFree(baseOf(operations[index]!, key), taken);
      taken.add(id);
      ids[index] = id;
    }
  }
  return ids;
}

function baseOf({ code, name, summary }: Operation, key: string): string {
  const ofCode = code && slug(code);
  if (ofCode) return `vorhaben-${ofCode}`;
  return `${slug(name ?? summary ?? '') || 'vorhaben'}-${shortHash(key)}`;
}

function firstFree(base: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
