/** Sorts entries from the oldest to the newest, or in reverse. A partial date counts as earlier than the days it contains. */
export const byDate = <T>(entries: readonly T[], dateOf: (entry: T) => string, isDescending = false): T[] =>
  entries.toSorted((a, b) => {
    const [first, second] = isDescending ? [dateOf(b), dateOf(a)] : [dateOf(a), dateOf(b)];
    return first < second ? -1 : Number(first > second);
  });

/** Sorts entries by their published position. Entries without a position come last, in the order of the feed. */
export const byPosition = <T extends { position?: number }>(entries: readonly T[]): T[] =>
  // The difference of two missing positions is NaN; 0 keeps their order.
  entries.toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0);
