/** The texts of an entry. The peers differ only in how they put them on the page. */
import type { Feed, Funding, Goal, LocalizedText, Partner, Project } from '../../../src/feed/schema/feed.ts';
import { date, money, period } from './format.ts';

export const HEADINGS = {
  partners: 'Partnerorganisationen',
  goals: 'Ziele',
  funding: 'Förderung',
  projects: 'Projekte',
};
export const SEARCH = 'Suche';
export const MORE = 'Weitere anzeigen';
export const PAGE_SIZE = 60;

/** A label with its values. */
export type Row = [label: string, ...values: string[]];

export interface Card {
  id: string;
  name: string;
  summary: string;
  rows: Row[];
  /** The text that the filter searches. */
  key: string;
}

const STATUS = {
  planned: 'geplant',
  active: 'laufend',
  completed: 'abgeschlossen',
  suspended: 'ausgesetzt',
  cancelled: 'abgebrochen',
  unknown: 'keine Angabe',
};
const REACH = {
  local: 'örtlich',
  regional: 'regional',
  statewide: 'landesweit',
  national: 'bundesweit',
  international: 'international',
};

/** The measured feeds have one language, so every text is a string. */
const plain = (text: LocalizedText | undefined) => String(text ?? '');

/** The projects as cards; each is prepared when it is asked for. */
export function cardsOf({ projects = [], partners = [], goals = [] }: Feed): (() => Card)[] {
  const partnerNames = new Map(partners.map(({ id, name }) => [id, plain(name)]));
  const goalLabels = new Map(goals.map(({ id, label, title }) => [id, plain(label ?? title)]));
  return projects.map((project) => () => card(project, partnerNames, goalLabels));
}

function card(project: Project, partnerNames: Map<string, string>, goalLabels: Map<string, string>): Card {
  const { id, name, summary, lead, startDate, endDate, status, reach, goals = [], targetGroups = [] } = project;
  const rows: Row[] = [];
  if (typeof lead === 'string') rows.push(['Träger', partnerNames.get(lead) ?? lead]);
  if (startDate) rows.push(['Laufzeit', period(startDate, endDate)]);
  if (status) rows.push(['Status', STATUS[status]]);
  const reaches = [reach ?? []].flat();
  if (reaches.length) rows.push(['Reichweite', ...reaches.map((one) => REACH[one])]);
  if (goals.length) rows.push(['Ziel', ...goals.map((goal) => goalLabels.get(goal) ?? goal)]);
  return {
    id,
    name: plain(name),
    summary: plain(summary),
    rows,
    key: [name, summary, ...targetGroups].map(plain).join(' ').toLowerCase(),
  };
}

export interface Pot {
  id: string;
  number: string;
  unit: string;
  title: string;
  rows: Row[];
}

export const potsOf = (feed: Feed): Pot[] =>
  (feed.funding ?? []).map((pot: Funding) => {
    const [number, unit] = money(pot.amount!);
    const rows: Row[] = [['Fördergeber', ...pot.funders.map(({ org }) => plain(org))]];
    return { id: pot.id, number, unit, title: plain(pot.title), rows };
  });

export const partnersOf = ({ partners = [] }: Feed) =>
  partners.map(({ id, name, url }: Partner) => ({ id, name: plain(name), url }));

export const goalsOf = ({ goals = [] }: Feed) => goals.map(({ id, title }: Goal) => ({ id, title: plain(title) }));

/** "Stand: 15.01.2026 · Quelle: …" */
export function meta({ asOf, source }: { asOf?: string; source?: string }, { sources = [] }: Feed): string {
  const title = sources.find(({ id }) => id === source)?.title;
  return `Stand: ${date(asOf!)} · Quelle: ${plain(title)}`;
}

/** The line below a list if all entries have the same date and source. */
export const metaOf = (feed: Feed, list: 'partners' | 'goals' | 'funding' | 'projects') => meta(feed[list]![0]!, feed);

/** Whether a card has every word that the visitor typed. */
export const search = (query: string) => {
  const words = query.toLowerCase().split(' ');
  return ({ key }: { key: string }) => words.every((word) => key.includes(word));
};
