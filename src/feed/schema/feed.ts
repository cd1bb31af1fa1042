/**
 * Defines the feed. The types (in this file), the published JSON Schema (`json-schema.ts`) and the browser's validator
 * (`validation/generated.ts`, written by `npm run generate`) are derived from this definition.
 *
 * Unknown properties are allowed and ignored, so that a newer feed works with an older script.
 * Browsers do not load zod: code for browsers imports only types from this file.
 */
import * as z from 'zod';
import * as geography from './geography.ts';
import * as organizations from './organizations.ts';
import * as programme from './programme.ts';
import * as publications from './publications.ts';
import * as v from './values.ts';

const translation = z
  .object({
    language: v.languageTag,
    from: v.languageTag.describe('The language of the original texts.'),
    official: z.boolean().describe('Whether the publisher itself stands by the translation.'),
    note: v.localizedText.optional(),
  })
  .meta({ id: 'Translation', description: 'Marks all texts in one language as translations.' });

/** The lists of entries. All are optional, so that a partner can publish a feed of twenty lines. */
const collections = {
  sources: z.array(publications.source),
  partners: z.array(organizations.partner),
  goals: z.array(programme.goal),
  projects: z.array(programme.project),
  funding: z.array(programme.funding),
  figures: z.array(programme.figure),
  milestones: z.array(publications.milestone),
  people: z.array(organizations.person),
  contacts: z.array(organizations.contact),
  news: z.array(publications.news),
  events: z.array(publications.event),
  calls: z.array(publications.call),
  documents: z.array(publications.document),
  media: z.array(publications.media),
  quotes: z.array(publications.quote),
  glossary: z.array(publications.term),
  areas: z.array(geography.area),
};

export const feedSchema = z
  .object({
    $schema: v.text.optional().describe('The address of this JSON Schema, for editors’ completion.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .meta({ id: 'Version', description: 'The version of the feed format (semver), not of the content: 1.1.0.' }),
    id: v.text.optional(),
    language: v.languageTag.describe('The language of all plain texts.'),
    languages: z.array(v.languageTag).optional(),
    translations: z.array(translation).optional(),
    published: v.dateTime.optional(),
    modified: v.dateTime.describe('When the content last changed (dct:modified).'),
    expires: v.dateTime.optional().describe('From then on the widgets say how old the content is.'),
    publisher: v.organization,
    license: v.license,
    attribution: v.localizedText.optional(),
    contact: v.reference('contacts').optional(),
    canonicalUrl: v.url
      .optional()
      .describe('The alliance’s own page; the way out when a widget cannot show its content.'),
    alliance: organizations.alliance,
    geometry: geography.geometry.optional(),
    ...z.object(collections).partial().shape,
  })
  .meta({
    id: 'Feed',
    title: 'Alliance feed',
    description: 'One alliance, for all widgets on all partners’ websites.',
  });

/** A published feed. Widgets work with an `AllianceFeed`, which leaves out broken entries. */
export type Feed = z.infer<typeof feedSchema>;

/** The names of the feed’s lists of entries. */
export type CollectionName = keyof typeof collections;

export const COLLECTION_NAMES = Object.keys(collections) as readonly CollectionName[];

/** An entry of one of the lists. */
export type Entry<C extends CollectionName> = z.infer<(typeof collections)[C]>[number];

export type LocalizedText = z.infer<typeof v.localizedText>;
export type Money = z.infer<typeof v.money>;
export type Period = z.infer<typeof v.period>;
export type Alliance = z.infer<typeof organizations.alliance>;
export type Partner = z.infer<typeof organizations.partner>;
export type Person = z.infer<typeof organizations.person>;
export type Contact = z.infer<typeof organizations.contact>;
export type Goal = z.infer<typeof programme.goal>;
export type Project = z.infer<typeof programme.project>;
export type Funding = z.infer<typeof programme.funding>;
export type Figure = z.infer<typeof programme.figure>;
export type PublishedSource = z.infer<typeof publications.source>;
export type Milestone = z.infer<typeof publications.milestone>;
export type News = z.infer<typeof publications.news>;
export type AllianceEvent = z.infer<typeof publications.event>;
export type Call = z.infer<typeof publications.call>;
export type PublishedDocument = z.infer<typeof publications.document>;
export type PublishedMedia = z.infer<typeof publications.media>;
export type Quote = z.infer<typeof publications.quote>;
export type Term = z.infer<typeof publications.term>;
export type Area = z.infer<typeof geography.area>;
export type Geometry = z.infer<typeof geography.geometry>;
