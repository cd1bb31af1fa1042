/** Entries from the oldest to the newest, or the other way round; partial dates come before the days they contain. */
export const byDate = <T>(entries: readonly T[], dateOf: (entry: T) => string, isDescending = false): T[] =>
  entries.toSorted((a, b) => {
    const [first, second] = isDescending ? [dateOf(b), dateOf(a)] : [dateOf(a), dateOf(b)];
    return first < second ? -1 : Number(first > second);
  });

/** Entries in their published order; those without a position follow as they stand in the feed. */
export const byPosition = <T extends { position?: number }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0);
