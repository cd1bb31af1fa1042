/** The schemas of publications: sources, milestones, news, events, calls, documents, media, quotes and terms. */
import * as z from 'zod';
import * as v from './values.ts';

export const source = z
  .object({
    id: v.identifier,
    title: v.localizedText,
    publisher: v.localizedText.optional(),
    url: v.url.optional(),
    datePublished: v.partialDate.optional(),
    retrieved: v.date.optional(),
    type: z.enum(['press-release', 'report', 'list-of-operations', 'website', 'agreement']).optional(),
  })
  .meta({ id: 'Source', description: 'Where a claim of this feed was published.' });

export const milestone = z
  .object({
    id: v.identifier,
    date: v.partialDate,
    title: v.localizedText,
    description: v.localizedText.optional(),
    dateKind: z
      .enum(['occurred', 'published'])
      .optional()
      .describe('Whether the date is the event’s or that of its publication.'),
    image: v.reference('media').optional(),
    ...v.provenance,
  })
  .meta({ id: 'Milestone', description: 'An event in the alliance’s history.' });

export const news = z
  .object({
    id: v.identifier,
    headline: v.localizedText,
    teaser: v.localizedText.optional(),
    datePublished: v.date,
    url: v.url.optional(),
    publisher: v.organization.optional(),
    image: v.reference('media').optional(),
    language: v.languageTag.optional().describe('The language of the linked article.'),
    projects: z.array(v.reference('projects')).optional(),
    goals: z.array(v.reference('goals')).optional(),
    ...v.provenance,
  })
  .meta({ id: 'News', description: 'A press release or news item (schema.org NewsArticle).' });

const eventFields = {
  id: v.identifier,
  name: v.localizedText,
  start: v.dateOrTime,
  end: v.dateOrTime.optional(),
  attendance: z.enum(['onsite', 'online', 'mixed']).optional(),
  location: v.localizedText.optional(),
  organizer: v.organization.optional(),
  registrationUrl: v.url.optional(),
  status: v.limiting(z.enum(['scheduled', 'cancelled', 'postponed'])),
  accessibility: v.localizedText.optional().describe('Step-free access, sign language, captions …'),
  ...v.provenance,
};

export const event = z
  .object(eventFields)
  .meta({ id: 'Event', description: 'A meeting or other date (schema.org Event).' });

export const call = z
  .object({
    ...eventFields,
    start: v.dateOrTime.optional(),
    budget: v.money.optional(),
    applicants: v.localizedText.optional(),
    area: v.place.optional(),
    objective: v.localizedText.optional(),
    opens: v.dateOrTime,
    closes: v.limiting(v.dateOrTime),
  })
  .meta({ id: 'Call', description: 'A call for applications (CPR Art. 49(2)).' });

export const document = z
  .object({
    id: v.identifier,
    title: v.localizedText,
    url: v.url,
    mediaType: v.text.optional(),
    byteSize: v.count.optional(),
    pages: v.count.optional(),
    datePublished: v.partialDate.optional(),
    language: v.languageTag,
    accessible: z.enum(['yes', 'no', 'unknown']).optional(),
    ...v.provenance,
  })
  .meta({ id: 'Document', description: 'A file to download (schema.org DigitalDocument).' });

export const media = z
  .object({
    id: v.identifier,
    src: v.url.optional().describe('Absent where only the credit of a picture may be published, not the picture.'),
    srcset: z
      .array(
        z.object({ src: v.url, width: v.count }).meta({ id: 'ImageVariant', description: 'One width of a picture.' }),
      )
      .optional(),
    width: v.count.optional().describe('Pixels; required with `src`, so that nothing shifts while it loads.'),
    height: v.count.optional().describe('Pixels; required with `src`.'),
    alt: v.localizedText.optional().describe('Either this or `decorative`, never both.'),
    decorative: z.boolean().optional().describe('Whether the picture says nothing that the text does not.'),
    caption: v.localizedText.optional(),
    credit: v.text.describe('Printed word for word beside the picture: “© Region Hannover”.'),
    license: v.license.optional(),
    rightsConfirmed: v.limiting(z.boolean()),
    background: z.enum(['light', 'dark', 'any']).optional().describe('The ground a logo was made for.'),
    focalPoint: z
      .object({ x: v.share, y: v.share })
      .meta({ id: 'FocalPoint', description: 'What stays in view when the picture is cropped.' })
      .optional(),
    consent: v.limiting(v.text).describe('The consent of the people shown.'),
    ...v.provenance,
  })
  .meta({ id: 'Media', description: 'A picture or logo (schema.org ImageObject).' });

export const quote = z
  .object({
    id: v.identifier,
    text: v.localizedText,
    person: v.reference('people'),
    date: v.partialDate,
    source: v.source,
  })
  .meta({ id: 'Quote', description: 'A published quotation; without a source it is none.' });

export const term = z
  .object({
    id: v.identifier.optional(),
    term: v.localizedText,
    short: v.localizedText.optional(),
    explanation: v.localizedText.optional(),
    ...v.provenance,
  })
  .meta({ id: 'Term', description: 'A glossary entry, needed for easy German.' });
