/** The schemas of the alliance's programme: goals, projects, funding and figures. */
import * as z from 'zod';
import * as v from './values.ts';

export const goal = z
  .object({
    id: v.identifier,
    title: v.localizedText.describe('The full sentence, without a marker such as “Übergreifend:”.'),
    label: v.localizedText.optional().describe('A short form for filters and tags.'),
    description: v.localizedText.optional(),
    crossCutting: z
      .boolean()
      .optional()
      .describe('Whether the goal runs through all others; it is marked, not numbered.'),
    position: z.int().optional(),
    parent: v.reference('goals').optional().describe('The field of action this goal belongs to.'),
    validFrom: v.limiting(v.partialDate),
    validUntil: v.limiting(v.partialDate),
    icon: z.enum(['family', 'training', 'welcome', 'science', 'participation']).optional(),
    ...v.provenance,
  })
  .meta({ id: 'Goal', description: 'A goal or field of action of the alliance.' });

const inlineOrganization = z
  .object({ name: v.localizedText, url: v.url.optional() })
  .meta({ id: 'InlineOrganization', description: 'An organisation that is not a partner of the alliance.' });

const award = z
  .object({ name: v.localizedText, year: z.int().optional() })
  .meta({ id: 'Award', description: 'A prize the project won.' });

export const project = z
  .object({
    id: v.identifier,
    operationCode: v.text.optional().describe('The unique code in the list of operations (CPR Art. 49(3)).'),
    name: v.localizedText.describe('CPR Art. 49(3)(d), “Bezeichnung des Vorhabens”.'),
    alternateName: z.array(v.localizedText).optional(),
    summary: v.localizedText.optional().describe('Purpose, CPR Art. 49(3)(e), “Zusammenfassung des Vorhabens”.'),
    results: v.localizedText.optional().describe('Expected or actual achievements, CPR Art. 49(3)(e).'),
    status: v
      .limiting(z.enum(['planned', 'active', 'completed', 'suspended', 'cancelled', 'unknown']))
      .describe('After the IATI activity status.'),
    startDate: v.partialDate.optional().describe('CPR Art. 49(3)(f).'),
    endDate: v.partialDate.optional().describe('CPR Art. 49(3)(g).'),
    endDateKind: z.enum(['expected', 'actual']).optional(),
    reach: z
      .enum(['local', 'regional', 'statewide', 'national', 'international'])
      .optional()
      .describe('“statewide” is one Land (landesweit), “national” the whole country (bundesweit).'),
    goals: z.array(v.reference('goals')).optional(),
    targetGroups: z.array(v.localizedText).optional(),
    lead: z
      .union([v.organization, inlineOrganization])
      .optional()
      .describe('Beneficiary or lead organisation, CPR Art. 49(3)(a).'),
    partners: z.array(v.organization).optional(),
    initiatedBy: z.array(v.organization).optional(),
    funding: z.array(v.reference('funding')).optional(),
    location: z.array(v.location).optional(),
    interventionField: v.text.optional().describe('CPR Art. 49(3)(n).'),
    specificObjective: v.text.optional().describe('CPR Art. 49(3)(j).'),
    url: v.url.optional(),
    contact: v.reference('contacts').optional(),
    image: v.reference('media').optional(),
    awards: z.array(award).optional(),
    tags: z.array(v.text).optional(),
    ...v.provenance,
    source: v.source,
  })
  .meta({
    id: 'Project',
    description: 'A project, in EU terms an operation (schema.org Project; CPR Art. 49(3); Kohesio).',
  });

const funder = z
  .object({
    org: v.localizedText.describe('The id of a partner, or the funder’s name.'),
    level: z.enum(['eu', 'federal', 'state', 'region', 'municipality', 'private']),
    amount: v.money.optional(),
    rate: v.share.optional(),
  })
  .meta({ id: 'Funder', description: 'Who gave the money. The share of each is printed only where it was published.' });

export const funding = z
  .object({
    id: v.identifier,
    title: v.localizedText.optional(),
    kind: z
      .enum([
        'award',
        'planning-budget',
        'total-volume',
        'eligible-cost',
        'co-financing-pot',
        'disbursed',
        'project-share',
      ])
      .describe('What the amount means; amounts of different kinds are never compared or added.'),
    amount: v.money.optional(),
    precision: v.precision.optional(),
    qualifier: v.limiting(v.qualifier),
    recurrence: z.enum(['once', 'per-year']).describe('A per-year pot is never added to a one-off sum.'),
    funders: z.array(funder),
    programme: z
      .object({ name: v.localizedText, code: v.text.optional() })
      .meta({ id: 'Programme', description: 'The funding guideline (Richtlinie).' })
      .optional(),
    fund: v.text.optional().describe('The EU fund: ESF, ESF+, EFRE … (CPR Art. 49(3)(i)).'),
    programmingPeriod: z.enum(['2007-2013', '2014-2020', '2021-2027', 'mixed', 'national']).optional(),
    coFinancingRate: v.share.optional().describe('CPR Art. 49(3)(k); absent is unknown, not 0.'),
    period: v.period.optional(),
    projects: z.array(v.reference('projects')).optional(),
    projectCount: v.count.optional().describe('The published number of projects, which need not be in this feed.'),
    statement: z
      .object({
        kind: z.enum(['funded', 'co-funded', 'none']).describe('As the grant decision says, never guessed.'),
        extra: z.array(v.localizedText).optional().describe('Sentences the Land or region prescribes.'),
      })
      .meta({ id: 'Statement', description: 'The funding statement of CPR Art. 50 and Annex IX.' })
      .optional(),
    asOf: v.partialDate,
    source: v.source,
  })
  .meta({ id: 'Funding', description: 'A grant, budget or pot (schema.org MonetaryGrant; 360Giving grant).' });

export const figure = z
  .object({
    id: v.identifier,
    label: v.localizedText,
    value: z.number(),
    unit: z
      .enum(['count', 'EUR', 'EUR-per-year', 'years', 'percent', 'custom'])
      .describe('What the value counts. Percent as it is printed: 85.4 is “85,4 %”.'),
    unitText: v.localizedText.optional(),
    precision: v.precision.optional(),
    qualifier: v.limiting(v.qualifier),
    period: v.period.optional(),
    note: v.localizedText.optional().describe('What the figure does not mean.'),
    funding: v.reference('funding').optional(),
    derived: v.limiting(z.boolean()).describe('Whether it was computed; then `method` says how.'),
    method: v.localizedText.optional(),
    asOf: v.partialDate,
    source: v.source,
  })
  .meta({ id: 'Figure', description: 'A published number (schema.org PropertyValue).' });
