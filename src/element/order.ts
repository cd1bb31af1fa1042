/** Entries in their published order; those without a position follow as they stand in the feed. */
export const byPosition = <T extends { position?: number }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0);
