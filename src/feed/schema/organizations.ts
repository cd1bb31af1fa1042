/** The schemas of organisations and people: the alliance, its partners, their people and contacts. */
import * as z from 'zod';
import * as v from './values.ts';

const agreement = z
  .object({
    title: v.localizedText,
    date: v.partialDate.optional(),
    kind: z.enum(['declared', 'renewed']).optional(),
    source: v.source.optional(),
  })
  .meta({ id: 'Agreement', description: 'A declaration or agreement of the alliance.' });

const parentAlliance = z
  .object({ name: v.localizedText, url: v.url.optional(), relation: v.localizedText.optional() })
  .meta({ id: 'ParentAlliance', description: 'A larger alliance this one belongs to.' });

export const alliance = z
  .object({
    id: v.identifier,
    name: v.localizedText,
    alternateName: z.array(v.localizedText).optional(),
    partnerLabel: v.localizedText
      .optional()
      .describe('What its partners call themselves, as grammar wants it: “Partner der Fachkräfteallianz Hannover”.'),
    slogan: v.localizedText.optional(),
    description: v.localizedText.optional(),
    founded: v.partialDate.optional().describe('Only with a source of its own; never computed from an anniversary.'),
    area: v.place.optional(),
    partOf: z.array(parentAlliance).optional(),
    url: v.url.optional(),
    agreement: z.array(agreement).optional(),
    ...v.provenance,
  })
  .meta({
    id: 'Alliance',
    description: 'The alliance itself (schema.org Organization). Its members are the partners.',
  });

const registryEntry = z
  .object({ scheme: v.text.describe('LEI, ROR, Wikidata, HRB …'), value: v.text })
  .meta({ id: 'RegistryEntry', description: 'The organisation’s number in a public register.' });

export const partner = z
  .object({
    id: v.identifier,
    name: v.localizedText.describe('The name as the alliance prints it.'),
    legalName: v.text.optional().describe('The verified official name.'),
    shortName: v.localizedText.optional(),
    alternateName: z.array(v.text).optional(),
    type: z.enum([
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
    group: z
      .enum(['administration', 'labour-market', 'business', 'social-partners', 'science', 'civil-society', 'other'])
      .optional(),
    role: v.localizedText.optional().describe('The role within the alliance: “Lenkungsgruppe”.'),
    url: v.url.optional(),
    logo: v.reference('media').optional(),
    position: z.int().optional().describe('The published order; without it, the order of the feed.'),
    memberSince: v.limiting(v.partialDate),
    memberUntil: v.limiting(v.partialDate),
    address: v.postalAddress.optional(),
    location: z.array(v.location).optional().describe('Where the map shows the partner.'),
    identifiers: z.array(registryEntry).optional(),
    sameAs: z.array(v.url).optional(),
    ...v.provenance,
  })
  .meta({ id: 'Partner', description: 'A member organisation (schema.org Organization with memberOf).' });

export const person = z
  .object({
    id: v.identifier,
    name: v.text,
    honorificPrefix: v.text.optional().describe('“Dr.”'),
    role: v.localizedText.optional(),
    organization: v.organization.optional(),
    portrait: v.reference('media').optional(),
    expires: v.limiting(v.date).describe('After this day the person is no longer shown.'),
    reviewed: v.date.optional(),
    ...v.provenance,
  })
  .meta({
    id: 'Person',
    description: 'A person in an office (schema.org Person). There are no fields for private data.',
  });

export const contact = z
  .object({
    id: v.identifier,
    kind: z.enum(['press', 'general', 'project', 'office']),
    organization: v.organization,
    unit: z.array(v.localizedText).optional().describe('Department and the like, from the smallest unit up.'),
    person: v.reference('people').optional(),
    email: v.email.optional(),
    telephone: v.telephone.optional(),
    url: v.url.optional(),
    address: v.postalAddress.optional(),
    hours: v.localizedText.optional(),
    languages: z.array(v.languageTag).optional(),
    ...v.provenance,
  })
  .meta({ id: 'Contact', description: 'A point of contact (schema.org ContactPoint).' });
