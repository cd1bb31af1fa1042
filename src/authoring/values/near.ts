/** Finds the name that a mistyped text may mean; it is only suggested. */

/** Fewer letters begin too many words alike. */
const MIN_BEGINNING = 5;

/**
 * Returns what belongs to the nearest of the keys: one that differs by two letters at most, in short words by fewer; else
 * the only one that begins with the text or that the text begins with.
 */
export function nearest<T>(text: string, keys: Iterable<readonly [key: string, T]>): T | undefined {
  let near: { distance: number; value: T } | undefined;
  const beginnings: T[] = [];
  for (const [key, value] of keys) {
    const [shorter, longer] = key.length < text.length ? [key, text] : [text, key];
    if (shorter.length >= MIN_BEGINNING && longer.startsWith(shorter)) beginnings.push(value);
    const limit = Math.min(2, Math.floor((longer.length - 1) / 3));
    if (longer.length - shorter.length > limit) continue;
    const found = distance(key, text);
    if (found <= limit && !(near && near.distance <= found)) near = { distance: found, value };
  }
  return near ? near.value : beginnings.length === 1 ? beginnings[0] : undefined;
}

/** The Levenshtein distance of two short texts. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = row;
  }
  return previous[b.length]!;
}
