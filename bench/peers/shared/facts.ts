/** The texts of an entry. The peers differ only in how they put them on the page. */
import type { Feed, Funding, Goal, LocalizedText, Partner, Project } from '../../../src/feed/schema/feed.ts';
import { date, money, period, searchKey } from './format.ts';

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
export interface Row {
  label: string;
  values: string[];
  /** Whether it has a line of its own on a card. The others share one. */
  isLine?: boolean;
}

export interface Card {
  id: string;
  name: string;
  summary: string;
  rows: Row[];
  /** Returns the text that the filter searches. The first search makes it. */
  key: () => string;
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
  const goalTexts = {
    labels: new Map(goals.map(({ id, label, title }) => [id, plain(label ?? title)])),
    titles: new Map(goals.map(({ id, title }) => [id, plain(title)])),
  };
  return projects.map((project) => () => card(project, partnerNames, goalTexts));
}

/** What goals are called on a card, and in full. */
interface GoalTexts {
  labels: Map<string, string>;
  titles: Map<string, string>;
}

function card(project: Project, partnerNames: Map<string, string>, { labels, titles }: GoalTexts): Card {
  const {
    id,
    name,
    summary,
    lead,
    partners = [],
    startDate,
    endDate,
    status,
    reach,
    goals = [],
    targetGroups = [],
  } = project;
  const nameOf = (partner: string) => partnerNames.get(partner) ?? partner;
  const textsOf = (texts: Map<string, string>) => goals.map((goal) => texts.get(goal) ?? goal);
  const rows: Row[] = [];
  if (typeof lead === 'string') rows.push({ label: 'Träger', values: [nameOf(lead)], isLine: true });
  if (startDate) rows.push({ label: 'Laufzeit', values: [period(startDate, endDate)], isLine: true });
  if (status) rows.push({ label: 'Status', values: [STATUS[status]] });
  if (reach) rows.push({ label: 'Gebiet', values: [REACH[reach]] });
  if (goals.length) rows.push({ label: 'Ziel', values: textsOf(labels) });
  const shown = () => [plain(name), plain(summary), ...rows.flatMap(({ values }) => values)];
  // The detail of a project says more than its card.
  const inDetail = () => [...targetGroups.map(plain), ...partners.map(nameOf), ...textsOf(titles)];
  let key: string | undefined;
  return {
    id,
    name: plain(name),
    summary: plain(summary),
    rows,
    key: () => (key ??= searchKey([...shown(), ...inDetail()].join(' '))),
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
    const rows: Row[] = [{ label: 'Gefördert durch', values: pot.funders.map(({ org }) => plain(org)) }];
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
  const words = searchKey(query).split(' ').filter(Boolean);
  return ({ key }: Pick<Card, 'key'>) => words.every((word) => key().includes(word));
};
