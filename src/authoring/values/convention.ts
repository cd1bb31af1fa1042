/**
 * One convention per column, with proof. `01/02/2025` and `1.234` are never guessed: a convention needs a value that
 * has only one reading, and no value that only the other convention can read.
 */

/** A value's reading under each convention; a convention that cannot read it is missing. */
export type Readings<C extends string> = Partial<Record<C, string>>;

export interface Candidate<C extends string> {
  row: number;
  text: string;
  readings: Readings<C>;
}

export type Decision<C extends string> =
  /** No value depends on the convention. */
  | { kind: 'indifferent' }
  /** `decided` values have two readings; the proof has one. */
  | { kind: 'proven'; convention: C; proof: Candidate<C>; decided: number }
  /** A person has chosen. */
  | { kind: 'chosen'; convention: C }
  | { kind: 'open'; example: Candidate<C>; ambiguous: number }
  | { kind: 'contradictory'; proofs: [Candidate<C>, Candidate<C>] };

export function decide<C extends string>(candidates: Candidate<C>[], chosen?: C): Decision<C> {
  if (chosen) return { kind: 'chosen', convention: chosen };
  const proofs = new Map<C, Candidate<C>>();
  const ambiguous: Candidate<C>[] = [];
  for (const candidate of candidates) {
    const conventions = Object.keys(candidate.readings) as C[];
    if (conventions.length === 1) {
      if (!proofs.has(conventions[0]!)) proofs.set(conventions[0]!, candidate);
    } else if (new Set(Object.values(candidate.readings)).size > 1) ambiguous.push(candidate);
  }
  const [first, second] = proofs.entries();
  if (first && second) return { kind: 'contradictory', proofs: [first[1], second[1]] };
  if (first) return { kind: 'proven', convention: first[0], proof: first[1], decided: ambiguous.length };
  if (ambiguous[0]) return { kind: 'open', example: ambiguous[0], ambiguous: ambiguous.length };
  return { kind: 'indifferent' };
}

/** The value's reading by the decision; undefined if it has none, or if the column is open or refused. */
export function readingOf<C extends string>(readings: Readings<C>, decision: Decision<C>): string | undefined {
  if (decision.kind === 'proven' || decision.kind === 'chosen') return readings[decision.convention];
  const [reading, ...others] = new Set(Object.values<string | undefined>(readings));
  // An open column still has values that read the same either way.
  return decision.kind === 'contradictory' || others.length > 0 ? undefined : reading;
}
