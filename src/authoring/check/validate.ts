/** Validates a feed as its readers do. Entries that were validated before are taken over, as long as what they refer to is the same. */
import { AllianceFeed } from '../../feed/alliance-feed.ts';
import { allCollections } from '../../feed/validation/generated.ts';
import type { Issue } from '../../feed/validation/issues.ts';
import { Validation, type AnyCollection, type Check, type Found } from '../../feed/validation/validation.ts';
import type { Memory } from '../memory.ts';

/** @throws {FeedError} If the document is no feed. */
export function issuesOf(document: object, today: string, memory: Memory): readonly Issue[] {
  const feed = new AllianceFeed(document, today);
  const collections = memory.of('collections', [today], () => (allCollections as readonly AnyCollection[]).map(once));
  for (const collection of collections) feed.entries(collection as (typeof allCollections)[number]);
  return feed.issues;
}

/** The collection with checks that know what they found. A check asks of what an entry refers to only its list, a rule its values. */
function once({ name, check, rule }: AnyCollection): AnyCollection {
  return {
    name,
    check: checkOnce(check, 'collection'),
    ...(rule && { rule: checkOnce(rule as Check, 'entry') as NonNullable<AnyCollection['rule']> }),
  };
}

interface Verdict {
  readonly sound: unknown;
  readonly issues: readonly Issue[];
  /** What was asked of the index of the feed, and its answer. */
  readonly lookups: readonly (readonly [id: unknown, answer: unknown])[];
}

function checkOnce(check: Check, part: keyof Found): Check {
  const known = new WeakMap<object, Verdict>();
  const isStillRight = ({ lookups }: Verdict, { index }: Validation) =>
    lookups.every(([id, answer]) => index.get(id)?.[part] === answer);
  return (value, context) => {
    if (typeof value !== 'object' || value === null) return check(value, context);
    let verdict = known.get(value);
    if (!verdict || !isStillRight(verdict, context)) known.set(value, (verdict = judge(value, check, context, part)));
    // Each check writes its own places into the issues.
    for (const issue of verdict.issues) context.issues.push({ ...issue });
    return verdict.sound;
  };
}

function judge(value: object, check: Check, { index, today }: Validation, part: keyof Found): Verdict {
  const lookups: [unknown, unknown][] = [];
  const get = (id: unknown) => {
    const found = index.get(id);
    lookups.push([id, found?.[part]]);
    return found;
  };
  const context = new Validation({ get } as Pick<Validation['index'], 'get'> as Validation['index'], today);
  const sound = check(value, context);
  return { sound, issues: context.issues, lookups };
}
