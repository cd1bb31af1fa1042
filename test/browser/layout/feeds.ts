/** Feeds that are hard to lay out, made of an ordinary one. */
import type { Feed } from '../../../src/feed/schema/feed.ts';

const COMPOUNDS = [
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
];

const URL = `https://www.example.org/${'sehr-langer-pfad_ohne-pause'.repeat(12)}`;

/** Names of properties whose texts people read. */
const TEXTS =
  /^(name|legalName|shortName|title|label|partnerLabel|slogan|summary|description|results|role|unit|unitText|note|method|headline|teaser|caption|credit|hours|streetAddress|addressLocality|de|en|org|publisher|lead)$/;

/** The schema's own words and identifiers are no texts. */
const isText = (key: string, value: unknown): value is string =>
  TEXTS.test(key) && typeof value === 'string' && !/^[a-zA-Z-]+$/.test(value);

const changed = (feed: Feed, change: (key: string, value: unknown) => unknown): Feed =>
  JSON.parse(JSON.stringify(feed), change);

/** Every text begins with one of the longest words that German has. */
export const withLongWords = (feed: Feed): Feed => {
  let index = 0;
  return changed(feed, (key, value) =>
    isText(key, value) ? `${COMPOUNDS[index++ % COMPOUNDS.length]} ${value}` : value,
  );
};

/** Every address of a page is a very long one, and so is every mail address. */
export const withLongAddresses = (feed: Feed): Feed =>
  changed(feed, (key, value) => {
    if (key === 'url') return URL;
    return key === 'email' ? `${'geschaeftsstelle'.repeat(4)}@${'musterallianz'.repeat(4)}.example.org` : value;
  });

/** Every list has so many entries: the first ones, or all again and again. */
export const withEntries = (feed: Feed, count: number): Feed =>
  Object.fromEntries(
    Object.entries(feed).map(([key, value]) => [
      key,
      isListOfEntries(value) ? Array.from({ length: count }, (_, index) => entryOf(value, index)) : value,
    ]),
  ) as unknown as Feed;

interface Entry {
  readonly id: string;
}

const isListOfEntries = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.some((entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry);

function entryOf(list: readonly Entry[], index: number): Entry {
  const entry = list[index % list.length]!;
  return index < list.length ? entry : { ...entry, id: `${entry.id}-${index}` };
}
