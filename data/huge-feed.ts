/**
 * A fictional feed of any size, the same at every run, to measure and test with. Also runs in browsers.
 * `npx tsx data/huge-feed.ts` writes data/huge.json, which is not committed.
 */
import { randomNumbers } from './random.ts';
import type { Feed, Funding, Goal, Partner, Project } from '../src/feed/schema/feed.ts';

export interface HugeFeedOptions {
  projects?: number;
  partners?: number;
  goals?: number;
  seed?: number;
}

function generator(seed: number) {
  const random = randomNumbers(seed);
  const integer = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[integer(0, list.length - 1)]!;
  /** Up to `count` different entries; fewer where the list is short. */
  const some = <T>(list: readonly T[], count: number): T[] => [
    ...new Set(Array.from({ length: list.length ? count : 0 }, () => pick(list))),
  ];
  return { integer, pick, some, chance: (share: number) => random() < share };
}

const two = (value: number) => String(value).padStart(2, '0');

const places = ['Muster', 'Beispiel', 'Probe', 'Modell', 'Vorlagen'].flatMap((first) =>
  ['stadt', 'hausen', 'burg', 'dorf', 'felde', 'heim', 'kirchen', 'tal', 'au', 'brück'].map((last) => first + last),
);
const topics = [
  'Azubi-Lotsen',
  'Weiterbildungsverbund',
  'Anerkennungsberatung',
  'Meisterkurs am Abend',
  'Ferienwerkstatt',
  'Teilzeitausbildung',
  'Sprache am Arbeitsplatz',
  'Digitale Werkbank',
  'Fachkräftemonitor',
  'Wiedereinstieg mit Plan',
  'Pflege und Beruf',
  'Lernfabrik',
  'Ankommen im Betrieb',
  'Berufsorientierungswoche',
  'Ausbildungsplatzbörse',
  'Qualifizierungsbedarfsermittlung',
];
const actions = [
  'Beratung und Kurse',
  'Ein Jahr Begleitung',
  'Gemeinsame Werkstätten',
  'Praktika',
  'Sprechstunden vor Ort',
];
const groups = [
  'kleine und mittlere Unternehmen',
  'Jugendliche und junge Erwachsene',
  'zugewanderte Fachkräfte',
  'Beschäftigte ohne Berufsabschluss',
  'pflegende Angehörige',
  'Studierende vor dem Berufseinstieg',
];
const purposes = [
  'damit mehr Menschen eine Ausbildung abschließen.',
  'damit Betriebe offene Stellen besetzen können.',
  'damit Wissen in der Region bleibt.',
  'damit Familie und Beruf besser zusammenpassen.',
];
const organizations = [
  ['Stadt', 'municipality', 'administration'],
  ['Landkreis', 'regional-authority', 'administration'],
  ['Arbeitsagentur', 'employment-agency', 'labour-market'],
  ['Jobcenter', 'jobcenter', 'labour-market'],
  ['Handwerkskammer', 'chamber-crafts', 'business'],
  ['Wirtschaftsförderungsgesellschaft', 'economic-development', 'business'],
  ['Arbeitgebervereinigung', 'employers-association', 'social-partners'],
  ['Mustergewerkschaft', 'trade-union', 'social-partners'],
  ['Hochschule', 'university-applied-sciences', 'science'],
  ['Bildungswerk', 'association', 'civil-society'],
] as const;
const aims = ['Ausbildung', 'Weiterbildung', 'Willkommenskultur', 'Vereinbarkeit', 'Chancengleichheit', 'Gesundheit'];
const statuses = [
  'planned',
  'active',
  'active',
  'completed',
  'completed',
  'suspended',
  'cancelled',
  'unknown',
] as const;
const reaches = ['local', 'regional', 'regional', 'statewide', 'national', 'international'] as const;

/** A valid feed with that many entries. */
export function hugeFeed({ projects = 10_000, partners = 700, goals = 200, seed = 1 }: HugeFeedOptions = {}): Feed {
  const { integer, pick, some, chance } = generator(seed);
  const provenance = { source: 'erfunden', asOf: '2026-01-15' };

  const partner = (_: unknown, index: number): Partner => {
    const [name, type, group] = pick(organizations);
    return {
      id: `partner-${index + 1}`,
      name: `${name} ${pick(places)}`,
      type,
      group,
      position: index + 1,
      ...(chance(0.7) && { url: `https://partner-${index + 1}.example.org/` }),
      ...provenance,
    };
  };

  const goal = (_: unknown, index: number): Goal => {
    const aim = pick(aims);
    return {
      id: `ziel-${index + 1}`,
      title: `${aim} in ${pick(places)} stärken, besonders für ${pick(groups)}`,
      label: `${aim} ${index + 1}`,
      position: index + 1,
      // The first tenth are fields of action, the rest belong to one of them.
      ...(index >= goals / 10 && { parent: `ziel-${integer(1, Math.ceil(goals / 10))}` }),
      ...provenance,
    };
  };

  const funding = (_: unknown, index: number): Funding => ({
    id: `foerderung-${index + 1}`,
    title: `Projektförderung ${2015 + index}`,
    kind: 'award',
    amount: { value: integer(10, 400) * 10_000, currency: 'EUR' },
    precision: 10_000,
    recurrence: 'once',
    funders: [
      { org: 'Europäische Union', level: 'eu' },
      { org: 'Land Musterland', level: 'state' },
    ],
    fund: index < 7 ? 'ESF' : 'ESF+',
    programmingPeriod: index < 7 ? '2014-2020' : '2021-2027',
    statement: { kind: 'co-funded' },
    ...provenance,
  });

  const allPartners = Array.from({ length: partners }, partner);
  const allGoals = Array.from({ length: goals }, goal);
  const allFunding = Array.from({ length: 12 }, funding);
  const [partnerIds, goalIds, fundingIds] = [allPartners, allGoals, allFunding].map((list) => list.map(({ id }) => id));

  const project = (_: unknown, index: number): Project => {
    const [topic, place, group, start] = [pick(topics), pick(places), pick(groups), integer(2015, 2026)];
    const [lead, ...others] = some(partnerIds!, integer(1, 4));
    return {
      id: `projekt-${index + 1}`,
      operationCode: `MUSTER-${String(index + 1).padStart(6, '0')}`,
      name: `${topic} ${place} ${index + 1}`,
      summary: `${pick(actions)} für ${group} in ${place}, ${pick(purposes)}`,
      status: pick(statuses),
      startDate: `${start}-${two(integer(1, 12))}`,
      ...(chance(0.8) && { endDate: `${start + integer(1, 4)}-${two(integer(1, 12))}-${two(integer(1, 28))}` }),
      reach: pick(reaches),
      goals: some(goalIds!, integer(1, 3)),
      targetGroups: [group],
      ...(lead && { lead }),
      ...(others.length && { partners: others }),
      funding: some(fundingIds!, 1),
      ...provenance,
    };
  };

  return {
    version: '1.0.0',
    language: 'de',
    modified: '2026-01-15T09:00:00+01:00',
    publisher: 'musterallianz',
    license: { name: 'Beispieldaten, frei erfunden' },
    canonicalUrl: 'https://www.example.org/musterallianz',
    alliance: { id: 'musterallianz', name: 'Musterallianz Beispielstadt', ...provenance },
    sources: [{ id: 'erfunden', title: 'Von einem Skript erfunden', type: 'website' }],
    partners: allPartners,
    goals: allGoals,
    projects: Array.from({ length: projects }, project),
    funding: allFunding,
  };
}

if (globalThis.process?.argv?.[1]?.endsWith('huge-feed.ts')) {
  const { writeFileSync } = process.getBuiltinModule('node:fs');
  const file = new URL('./huge.json', import.meta.url);
  const json = JSON.stringify(hugeFeed());
  writeFileSync(file, json);
  console.log(`data/huge.json: ${(json.length / 1e6).toFixed(1)} MB`);
}
