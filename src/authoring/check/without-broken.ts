import type { Issue } from '../../feed/validation/issues.ts';
import { segmentsOf } from './where.ts';

/** The places of a value that are left out, by name or index; all of the value if it says so. */
interface LeftOut {
  isWhole?: boolean;
  readonly inside: Map<string, LeftOut>;
}

/** Removes from a feed what its readers would leave out. Returns the feed; what stays whole in it is the same object as in the document. */
export function withoutBroken<T>(document: T, issues: readonly Issue[]): T {
  const root: LeftOut = { inside: new Map() };
  for (const { path, leftOut = path, severity } of issues) if (severity === 'error') mark(root, segmentsOf(leftOut));
  return without(document, root) as T;
}

function mark(place: LeftOut, segments: readonly string[]): void {
  let inner = place;
  for (const segment of segments) {
    const known = inner.inside.get(segment) ?? { inside: new Map<string, LeftOut>() };
    inner.inside.set(segment, known);
    inner = known;
  }
  // The whole feed is never left out.
  if (segments.length) inner.isWhole = true;
}

function without(value: unknown, { inside }: LeftOut): unknown {
  if (!inside.size || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      const left = inside.get(String(index));
      return left?.isWhole ? [] : [left ? without(item, left) : item];
    });
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
      const left = inside.get(name);
      return left?.isWhole ? [] : [[name, left ? without(item, left) : item]];
    }),
  );
}
