// Written by `npm run generate` from src/feed/schema/feed.ts; do not edit.
import type { CollectionName } from '../schema/feed.ts';
import * as rules from './rules.ts';
import { list, map, object, union, wholeList, type Properties } from './structure-checks.ts';
import type { Collection } from './validation.ts';
import { address, boolean, date, integer, number, oneOf, pattern, reference, text } from './value-checks.ts';

const Text = text;
const Version = /* @__PURE__ */ pattern(/^\d+\.\d+\.\d+$/);
const LanguageTag = /* @__PURE__ */ pattern(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);
const Texts = /* @__PURE__ */ map(LanguageTag, Text);
const LocalizedText = /* @__PURE__ */ union(Text, Texts);
const Translation = /* @__PURE__ */ object({
  required: {
    language: LanguageTag,
    from: LanguageTag,
    official: boolean,
  },
  optional: {
    note: LocalizedText,
  },
});
const DateTime = /* @__PURE__ */ date(
  /^\d{4}-\d\d-\d\dT(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d)))$/,
);
const Id = /* @__PURE__ */ pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const Url = address;
const License = /* @__PURE__ */ object({
  required: {
    name: LocalizedText,
  },
  optional: {
    url: Url,
  },
});
const PartialDate = /* @__PURE__ */ date(/^(?:\d{4}-\d\d-\d\d|\d{4}(?:-\d\d)?)$/);
const Place = /* @__PURE__ */ object({
  optional: {
    name: LocalizedText,
    nuts: Text,
    ags: Text,
    postalCode: Text,
    lat: /* @__PURE__ */ number(-90, 90),
    lon: /* @__PURE__ */ number(-180, 180),
  },
});
const ParentAlliance = /* @__PURE__ */ object({
  required: {
    name: LocalizedText,
  },
  optional: {
    url: Url,
    relation: LocalizedText,
  },
});
const Agreement = /* @__PURE__ */ object({
  required: {
    title: LocalizedText,
  },
  optional: {
    date: PartialDate,
    kind: /* @__PURE__ */ oneOf(['declared', 'renewed']),
    source: /* @__PURE__ */ reference(['sources']),
  },
});
const Alliance = /* @__PURE__ */ object({
  required: {
    id: Id,
    name: LocalizedText,
  },
  optional: {
    alternateName: /* @__PURE__ */ list(LocalizedText),
    partnerLabel: LocalizedText,
    slogan: LocalizedText,
    description: LocalizedText,
    founded: PartialDate,
    area: Place,
    partOf: /* @__PURE__ */ list(ParentAlliance),
    url: Url,
    agreement: /* @__PURE__ */ list(Agreement),
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const Geometry = /* @__PURE__ */ object({
  required: {
    width: /* @__PURE__ */ number(1),
    height: /* @__PURE__ */ number(1),
    license: License,
    source: /* @__PURE__ */ reference(['sources']),
  },
});
const Date = /* @__PURE__ */ date(/^\d{4}-\d\d-\d\d$/);
const Source = /* @__PURE__ */ object({
  required: {
    id: Id,
    title: LocalizedText,
  },
  optional: {
    publisher: LocalizedText,
    url: Url,
    datePublished: PartialDate,
    retrieved: Date,
    type: /* @__PURE__ */ oneOf(['press-release', 'report', 'list-of-operations', 'website', 'agreement']),
  },
});
const PostalAddress = /* @__PURE__ */ object({
  optional: {
    streetAddress: Text,
    postalCode: Text,
    addressLocality: Text,
    addressCountry: Text,
  },
});
const Location = /* @__PURE__ */ object({
  optional: {
    name: LocalizedText,
    nuts: Text,
    ags: Text,
    postalCode: Text,
    lat: /* @__PURE__ */ number(-90, 90),
    lon: /* @__PURE__ */ number(-180, 180),
    area: /* @__PURE__ */ reference(['areas']),
  },
});
const RegistryEntry = /* @__PURE__ */ object({
  required: {
    scheme: Text,
    value: Text,
  },
});
const Partner = /* @__PURE__ */ object({
  required: {
    id: Id,
    name: LocalizedText,
    type: /* @__PURE__ */ oneOf([
      'regional-authority',
      'municipality',
      'employment-agency',
      'jobcenter',
      'chamber-commerce',
      'chamber-crafts',
      'trade-union',
      'employers-association',
      'university',
      'university-applied-sciences',
      'economic-development',
      'association',
      'company',
      'other',
    ]),
  },
  limiting: {
    memberSince: PartialDate,
    memberUntil: PartialDate,
  },
  optional: {
    legalName: Text,
    shortName: LocalizedText,
    alternateName: /* @__PURE__ */ list(Text),
    group: /* @__PURE__ */ oneOf([
      'administration',
      'labour-market',
      'business',
      'social-partners',
      'science',
      'civil-society',
      'other',
    ]),
    role: LocalizedText,
    url: Url,
    logo: /* @__PURE__ */ reference(['media']),
    position: /* @__PURE__ */ integer(),
    address: PostalAddress,
    location: /* @__PURE__ */ list(Location),
    identifiers: /* @__PURE__ */ list(RegistryEntry),
    sameAs: /* @__PURE__ */ list(Url),
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const Goal = /* @__PURE__ */ object({
  required: {
    id: Id,
    title: LocalizedText,
  },
  limiting: {
    validFrom: PartialDate,
    validUntil: PartialDate,
  },
  optional: {
    label: LocalizedText,
    description: LocalizedText,
    crossCutting: boolean,
    position: /* @__PURE__ */ integer(),
    parent: /* @__PURE__ */ reference(['goals']),
    icon: /* @__PURE__ */ oneOf(['family', 'training', 'welcome', 'science', 'participation']),
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const InlineOrganization = /* @__PURE__ */ object({
  required: {
    name: LocalizedText,
  },
  optional: {
    url: Url,
  },
});
const Award = /* @__PURE__ */ object({
  required: {
    name: LocalizedText,
  },
  optional: {
    year: /* @__PURE__ */ integer(),
  },
});
const Project = /* @__PURE__ */ object({
  required: {
    id: Id,
    name: LocalizedText,
    source: /* @__PURE__ */ reference(['sources']),
  },
  limiting: {
    status: /* @__PURE__ */ oneOf(['planned', 'active', 'completed', 'suspended', 'cancelled', 'unknown']),
  },
  optional: {
    operationCode: Text,
    alternateName: /* @__PURE__ */ list(LocalizedText),
    summary: LocalizedText,
    results: LocalizedText,
    startDate: PartialDate,
    endDate: PartialDate,
    endDateKind: /* @__PURE__ */ oneOf(['expected', 'actual']),
    reach: /* @__PURE__ */ oneOf(['local', 'regional', 'statewide', 'national', 'international']),
    goals: /* @__PURE__ */ list(/* @__PURE__ */ reference(['goals'])),
    targetGroups: /* @__PURE__ */ list(LocalizedText),
    lead: /* @__PURE__ */ union(/* @__PURE__ */ reference(['partners', 'alliance']), InlineOrganization),
    partners: /* @__PURE__ */ list(/* @__PURE__ */ reference(['partners', 'alliance'])),
    initiatedBy: /* @__PURE__ */ list(/* @__PURE__ */ reference(['partners', 'alliance'])),
    funding: /* @__PURE__ */ list(/* @__PURE__ */ reference(['funding'])),
    location: /* @__PURE__ */ list(Location),
    interventionField: Text,
    specificObjective: Text,
    url: Url,
    contact: /* @__PURE__ */ reference(['contacts']),
    image: /* @__PURE__ */ reference(['media']),
    awards: /* @__PURE__ */ list(Award),
    tags: /* @__PURE__ */ list(Text),
    asOf: PartialDate,
  },
});
const Currency = /* @__PURE__ */ pattern(/^[A-Z]{3}$/);
const Money = /* @__PURE__ */ object({
  required: {
    value: /* @__PURE__ */ number(0),
    currency: Currency,
  },
});
const Share = /* @__PURE__ */ number(0, 1);
const Funder = /* @__PURE__ */ object({
  required: {
    org: LocalizedText,
    level: /* @__PURE__ */ oneOf(['eu', 'federal', 'state', 'region', 'municipality', 'private']),
  },
  optional: {
    amount: Money,
    rate: Share,
  },
});
const Programme = /* @__PURE__ */ object({
  required: {
    name: LocalizedText,
  },
  optional: {
    code: Text,
  },
});
const Period = /* @__PURE__ */ object({
  limiting: {
    start: PartialDate,
    end: PartialDate,
  },
  optional: {
    label: LocalizedText,
  },
});
const Count = /* @__PURE__ */ integer(0);
const Statement = /* @__PURE__ */ object({
  required: {
    kind: /* @__PURE__ */ oneOf(['funded', 'co-funded', 'none']),
  },
  optional: {
    extra: /* @__PURE__ */ list(LocalizedText),
  },
});
const Funding = /* @__PURE__ */ object({
  required: {
    id: Id,
    kind: /* @__PURE__ */ oneOf([
      'award',
      'planning-budget',
      'total-volume',
      'eligible-cost',
      'co-financing-pot',
      'disbursed',
      'project-share',
    ]),
    recurrence: /* @__PURE__ */ oneOf(['once', 'per-year']),
    funders: /* @__PURE__ */ wholeList(Funder),
    asOf: PartialDate,
    source: /* @__PURE__ */ reference(['sources']),
  },
  limiting: {
    qualifier: /* @__PURE__ */ oneOf(['exact', 'about', 'at-least', 'up-to']),
  },
  optional: {
    title: LocalizedText,
    amount: Money,
    precision: /* @__PURE__ */ number(0),
    programme: Programme,
    fund: Text,
    programmingPeriod: /* @__PURE__ */ oneOf(['2007-2013', '2014-2020', '2021-2027', 'mixed', 'national']),
    coFinancingRate: Share,
    period: Period,
    projects: /* @__PURE__ */ list(/* @__PURE__ */ reference(['projects'])),
    projectCount: Count,
    statement: Statement,
  },
});
const Figure = /* @__PURE__ */ object({
  required: {
    id: Id,
    label: LocalizedText,
    value: /* @__PURE__ */ number(),
    unit: /* @__PURE__ */ oneOf(['count', 'EUR', 'EUR-per-year', 'years', 'percent', 'custom']),
    asOf: PartialDate,
    source: /* @__PURE__ */ reference(['sources']),
  },
  limiting: {
    qualifier: /* @__PURE__ */ oneOf(['exact', 'about', 'at-least', 'up-to']),
    derived: boolean,
  },
  optional: {
    unitText: LocalizedText,
    precision: /* @__PURE__ */ number(0),
    period: Period,
    note: LocalizedText,
    funding: /* @__PURE__ */ reference(['funding']),
    method: LocalizedText,
  },
});
const Milestone = /* @__PURE__ */ object({
  required: {
    id: Id,
    date: PartialDate,
    title: LocalizedText,
  },
  optional: {
    description: LocalizedText,
    dateKind: /* @__PURE__ */ oneOf(['occurred', 'published']),
    image: /* @__PURE__ */ reference(['media']),
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const Person = /* @__PURE__ */ object({
  required: {
    id: Id,
    name: Text,
  },
  limiting: {
    expires: Date,
  },
  optional: {
    honorificPrefix: Text,
    role: LocalizedText,
    organization: /* @__PURE__ */ reference(['partners', 'alliance']),
    portrait: /* @__PURE__ */ reference(['media']),
    reviewed: Date,
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const Email = /* @__PURE__ */ pattern(/^[^\s@<>"]+@[^\s@<>"]+$/);
const Telephone = /* @__PURE__ */ pattern(/^\+[1-9](?:[ -]?\d){1,14}$/);
const Contact = /* @__PURE__ */ object({
  required: {
    id: Id,
    kind: /* @__PURE__ */ oneOf(['press', 'general', 'project', 'office']),
    organization: /* @__PURE__ */ reference(['partners', 'alliance']),
  },
  optional: {
    unit: /* @__PURE__ */ list(LocalizedText),
    person: /* @__PURE__ */ reference(['people']),
    email: Email,
    telephone: Telephone,
    url: Url,
    address: PostalAddress,
    hours: LocalizedText,
    languages: /* @__PURE__ */ list(LanguageTag),
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const News = /* @__PURE__ */ object({
  required: {
    id: Id,
    headline: LocalizedText,
    datePublished: Date,
  },
  optional: {
    teaser: LocalizedText,
    url: Url,
    publisher: /* @__PURE__ */ reference(['partners', 'alliance']),
    image: /* @__PURE__ */ reference(['media']),
    language: LanguageTag,
    projects: /* @__PURE__ */ list(/* @__PURE__ */ reference(['projects'])),
    goals: /* @__PURE__ */ list(/* @__PURE__ */ reference(['goals'])),
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const DateOrTime = /* @__PURE__ */ date(
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\dT(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d))))$/,
);
const Event = /* @__PURE__ */ object({
  required: {
    id: Id,
    name: LocalizedText,
    start: DateOrTime,
  },
  limiting: {
    status: /* @__PURE__ */ oneOf(['scheduled', 'cancelled', 'postponed']),
  },
  optional: {
    end: DateOrTime,
    attendance: /* @__PURE__ */ oneOf(['onsite', 'online', 'mixed']),
    location: LocalizedText,
    organizer: /* @__PURE__ */ reference(['partners', 'alliance']),
    registrationUrl: Url,
    accessibility: LocalizedText,
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const Call = /* @__PURE__ */ object({
  required: {
    id: Id,
    name: LocalizedText,
    opens: DateOrTime,
  },
  limiting: {
    status: /* @__PURE__ */ oneOf(['scheduled', 'cancelled', 'postponed']),
    closes: DateOrTime,
  },
  optional: {
    start: DateOrTime,
    end: DateOrTime,
    attendance: /* @__PURE__ */ oneOf(['onsite', 'online', 'mixed']),
    location: LocalizedText,
    organizer: /* @__PURE__ */ reference(['partners', 'alliance']),
    registrationUrl: Url,
    accessibility: LocalizedText,
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
    budget: Money,
    applicants: LocalizedText,
    area: Place,
    objective: LocalizedText,
  },
});
const Document = /* @__PURE__ */ object({
  required: {
    id: Id,
    title: LocalizedText,
    url: Url,
    language: LanguageTag,
  },
  optional: {
    mediaType: Text,
    byteSize: Count,
    pages: Count,
    datePublished: PartialDate,
    accessible: /* @__PURE__ */ oneOf(['yes', 'no', 'unknown']),
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const ImageVariant = /* @__PURE__ */ object({
  required: {
    src: Url,
    width: Count,
  },
});
const FocalPoint = /* @__PURE__ */ object({
  required: {
    x: Share,
    y: Share,
  },
});
const Media = /* @__PURE__ */ object({
  required: {
    id: Id,
    credit: Text,
  },
  limiting: {
    rightsConfirmed: boolean,
    consent: Text,
  },
  optional: {
    src: Url,
    srcset: /* @__PURE__ */ list(ImageVariant),
    width: Count,
    height: Count,
    alt: LocalizedText,
    decorative: boolean,
    caption: LocalizedText,
    license: License,
    background: /* @__PURE__ */ oneOf(['light', 'dark', 'any']),
    focalPoint: FocalPoint,
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const Quote = /* @__PURE__ */ object({
  required: {
    id: Id,
    text: LocalizedText,
    person: /* @__PURE__ */ reference(['people']),
    date: PartialDate,
    source: /* @__PURE__ */ reference(['sources']),
  },
});
const Term = /* @__PURE__ */ object({
  required: {
    term: LocalizedText,
  },
  optional: {
    id: Id,
    short: LocalizedText,
    explanation: LocalizedText,
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});
const Shape = /* @__PURE__ */ pattern(/^M[-MLHVZmlhvz\d., ]*$/);
const LabelPoint = /* @__PURE__ */ object({
  required: {
    x: /* @__PURE__ */ number(),
    y: /* @__PURE__ */ number(),
    radius: /* @__PURE__ */ number(0),
  },
});
const Area = /* @__PURE__ */ object({
  required: {
    id: Id,
    name: LocalizedText,
  },
  optional: {
    ags: Text,
    nuts: Text,
    shape: Shape,
    label: LabelPoint,
    source: /* @__PURE__ */ reference(['sources']),
    asOf: PartialDate,
  },
});

/** The checks of the feed's own properties: all except the collections. */
export const header = {
  required: {
    version: Version,
    language: LanguageTag,
    modified: DateTime,
    publisher: /* @__PURE__ */ reference(['partners', 'alliance']),
    license: License,
    alliance: Alliance,
  },
  optional: {
    $schema: Text,
    id: Text,
    languages: /* @__PURE__ */ list(LanguageTag),
    translations: /* @__PURE__ */ list(Translation),
    published: DateTime,
    expires: DateTime,
    attribution: LocalizedText,
    contact: /* @__PURE__ */ reference(['contacts']),
    canonicalUrl: Url,
    geometry: Geometry,
  },
} satisfies Properties;

export const sources: Collection<'sources'> = { name: 'sources', check: Source };
export const partners: Collection<'partners'> = { name: 'partners', check: Partner, rule: rules.partners };
export const goals: Collection<'goals'> = { name: 'goals', check: Goal, rule: rules.goals };
export const projects: Collection<'projects'> = { name: 'projects', check: Project, rule: rules.projects };
export const funding: Collection<'funding'> = { name: 'funding', check: Funding, rule: rules.funding };
export const figures: Collection<'figures'> = { name: 'figures', check: Figure, rule: rules.figures };
export const milestones: Collection<'milestones'> = { name: 'milestones', check: Milestone };
export const people: Collection<'people'> = { name: 'people', check: Person, rule: rules.people };
export const contacts: Collection<'contacts'> = { name: 'contacts', check: Contact };
export const news: Collection<'news'> = { name: 'news', check: News };
export const events: Collection<'events'> = { name: 'events', check: Event, rule: rules.events };
export const calls: Collection<'calls'> = { name: 'calls', check: Call, rule: rules.calls };
export const documents: Collection<'documents'> = { name: 'documents', check: Document };
export const media: Collection<'media'> = { name: 'media', check: Media, rule: rules.media };
export const quotes: Collection<'quotes'> = { name: 'quotes', check: Quote };
export const glossary: Collection<'glossary'> = { name: 'glossary', check: Term };
export const areas: Collection<'areas'> = { name: 'areas', check: Area };

/** For reading a whole feed. Code that needs few collections imports those, so that bundlers drop the others. */
export const allCollections = [
  sources,
  partners,
  goals,
  projects,
  funding,
  figures,
  milestones,
  people,
  contacts,
  news,
  events,
  calls,
  documents,
  media,
  quotes,
  glossary,
  areas,
] as readonly Collection<CollectionName>[];
