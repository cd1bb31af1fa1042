/** When and where a claim was published. */
export interface Provenance {
  readonly asOf?: string;
  readonly source?: string;
}

const keyOf = ({ asOf, source }: Provenance) => `${asOf} ${source}`;

export const isSame = (a: Provenance, b: Provenance) => keyOf(a) === keyOf(b);

/** The date and source that most entries have; none if every entry has its own. */
export function mostCommon(entries: readonly Provenance[]): Provenance | undefined {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return most > 1 || entries.length === 1 ? entries.find((entry) => counts.get(keyOf(entry)) === most) : undefined;
}

/** The date and source that all entries have. */
export const sharedByAll = ([first, ...others]: readonly Provenance[]): Provenance | undefined =>
  others.every((entry) => isSame(entry, first!)) ? first : undefined;
