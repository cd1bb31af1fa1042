/** Turns operations into a feed: projects with their funding. It computes nothing and leaves unknown values out. */
import { formatVersion } from '../format-version.ts';
import type { Feed, Funding, Project } from '../../feed/schema/feed.ts';
import { unwatched, type Progress } from '../read/progress.ts';
import { unitsOf, type Amount } from '../values/amount.ts';
import { nameKey } from '../values/text.ts';
import type { About } from './about.ts';
import { identifiersOf } from './identifiers.ts';
import type { AmountColumn, Operation } from './operations.ts';

export interface FeedOptions {
  /** Whether natural persons are named. */
  withPersons?: boolean;
  about: About;
  asOf: string;
  modified: string;
  sourceUrl?: string;
}

/** Rows that did not become projects are those without any text to name them by. */
export interface Converted {
  feed: Feed;
  nameless: Operation[];
  negative: { operation: Operation; amount: Amount }[];
}

const SOURCE = 'liste';
const ALLIANCE = 'allianz';

export function toFeed(operations: Operation[], options: FeedOptions, onRow: Progress = unwatched): Converted {
  const { about, asOf, modified, sourceUrl } = options;
  const ids = identifiersOf(operations, onRow);
  const spellings = spellingsOf(operations);
  const projects: Project[] = [];
  const funding: Funding[] = [];
  const nameless: Operation[] = [];
  const negative: Converted['negative'] = [];
  operations.forEach((operation, index) => {
    onRow();
    const { beneficiary, person } = operation;
    const organisation =
      beneficiary && (!person || options.withPersons) ? spellings.get(nameKey(beneficiary)) : undefined;
    const name = operation.name ?? operation.summary ?? (person ? undefined : organisation);
    if (name === undefined) {
      nameless.push(operation);
      return;
    }
    const id = ids[index]!;
    const pots = fundingOf(operation, id, options);
    negative.push(...operation.amounts.flatMap(({ amount }) => (amount.cents < 0n ? [{ operation, amount }] : [])));
    funding.push(...pots);
    projects.push({
      id,
      ...(operation.code && { operationCode: operation.code }),
      name,
      ...(operation.name && operation.summary && { summary: operation.summary }),
      ...(operation.start && { startDate: operation.start }),
      ...(operation.end && !endsBeforeStart(operation) && { endDate: operation.end }),
      ...(organisation && { lead: { name: organisation } }),
      ...(pots.length > 0 && { funding: pots.map((pot) => pot.id) }),
      ...(operation.place && { location: [operation.place] }),
      ...(operation.field && { interventionField: operation.field }),
      ...(operation.objective && { specificObjective: operation.objective }),
      asOf,
      source: SOURCE,
    });
  });
  const feed: Feed = {
    version: formatVersion,
    language: 'de',
    modified,
    publisher: ALLIANCE,
    license: { name: 'Siehe Quelle' },
    alliance: { id: ALLIANCE, name: about.title },
    sources: [{ id: SOURCE, title: about.title, type: 'list-of-operations', ...(sourceUrl && { url: sourceUrl }) }],
    projects,
    funding,
  };
  return { feed, nameless, negative };
}

/** Dates are compared by the part they share. */
export function endsBeforeStart({ start, end }: Operation): boolean {
  return start !== undefined && end !== undefined && end.slice(0, start.length) < start.slice(0, end.length);
}

/** One spelling per beneficiary, the first: case and blanks make no other organisation. */
export function spellingsOf(operations: Operation[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const { beneficiary } of operations) {
    const key = beneficiary && nameKey(beneficiary);
    if (key && !spellings.has(key)) spellings.set(key, beneficiary);
  }
  return spellings;
}

function fundingOf(operation: Operation, project: string, { about, asOf }: FeedOptions): Funding[] {
  const { awarded, programme, rate, fund = about.fund } = operation;
  const counts = new Map<string, number>();
  return operation.amounts.flatMap(({ column, amount }): Funding[] => {
    // The feed has no negative amounts; they are told.
    if (amount.cents < 0n) return [];
    const kind = column.eu ? `${column.kind}-eu` : column.kind;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return [
      {
        id: `${project}-${kind}${count > 1 ? `-${count}` : ''}`,
        kind: column.kind,
        amount: { value: unitsOf(amount.cents), currency: column.currency },
        ...(amount.precision !== undefined && { precision: amount.precision }),
        ...(amount.qualifier && { qualifier: amount.qualifier }),
        recurrence: amount.perYear ? 'per-year' : 'once',
        funders: fundersOf(column),
        ...(programme && { programme: { name: programme } }),
        ...(fund && { fund }),
        ...(about.programmingPeriod && { programmingPeriod: about.programmingPeriod }),
        ...(rate !== undefined && !column.eu && { coFinancingRate: rate }),
        ...(awarded && { period: periodOf(awarded) }),
        projects: [project],
        asOf,
        source: SOURCE,
      },
    ];
  });
}

/** Only a column that says so tells who paid. */
const fundersOf = ({ eu }: AmountColumn): Funding['funders'] => (eu ? [{ org: 'Europäische Union', level: 'eu' }] : []);

const periodOf = ({ start, end, label }: NonNullable<Operation['awarded']>) => ({
  start,
  ...(end !== start && { end }),
  ...(label && { label }),
});
