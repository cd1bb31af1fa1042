/**
 * Writes grants by the 360Giving Data Standard (standard.threesixtygiving.org). It demands more than most pots of a feed say:
 * one recipient, an exact amount and a day. A pot without them is left out and reported, because nothing here is guessed.
 */
import { funding, projects } from '../../feed/validation/generated.ts';
import type { Funding, Project } from '../../feed/schema/feed.ts';
import { slug } from '../values/identifier.ts';
import { defined, ExportSource, type ExportOptions } from './source.ts';

interface Organization {
  readonly id: string;
  readonly name: string;
}

export interface Grant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  readonly amountAwarded: number;
  readonly awardDate: string;
  readonly recipientOrganization: readonly Organization[];
  readonly fundingOrganization: readonly Organization[];
  readonly grantProgramme?: readonly { readonly title: string; readonly code?: string }[];
  readonly plannedDates?: readonly { readonly startDate?: string; readonly endDate?: string }[];
  readonly url?: string;
  readonly dateModified?: string;
}

/** Why a pot is no grant of the standard. */
export type Reason = 'kind' | 'amount' | 'recipient' | 'date' | 'funder';

export interface Grants {
  readonly grants: readonly Grant[];
  readonly leftOut: readonly { readonly id: string; readonly reason: Reason }[];
}

export function grantsOf(document: unknown, options: ExportOptions = {}): Grants {
  const source = new ExportSource(document, options);
  const grants: Grant[] = [];
  const leftOut: { id: string; reason: Reason }[] = [];
  for (const pot of source.feed.entries(funding)) {
    const grant = grantOf(source, pot);
    if (typeof grant === 'string') leftOut.push({ id: pot.id, reason: grant });
    else grants.push(grant);
  }
  return { grants, leftOut };
}

function grantOf(source: ExportSource, pot: Funding): Grant | Reason {
  const { amount, programme, qualifier, precision, recurrence } = pot;
  if ((pot.kind !== 'award' && pot.kind !== 'project-share') || recurrence !== 'once') return 'kind';
  if (!amount || precision || (qualifier && qualifier !== 'exact')) return 'amount';
  const project = onlyProject(source, pot);
  if (!project?.lead) return 'recipient';
  // Feeds do not say when a grant was decided. Its start is the nearest day that they publish.
  const awardDate = [pot.period?.start, project.startDate].find((date) => date?.length === 'YYYY-MM-DD'.length);
  if (!awardDate) return 'date';
  if (!pot.funders.length) return 'funder';
  const title = source.text(pot.title) ?? source.text(project.name);
  return defined({
    id: identifier(source, pot.id),
    title: title.slice(0, 140),
    description: source.text(project.summary) ?? source.text(project.name),
    currency: amount.currency,
    amountAwarded: amount.value,
    awardDate,
    recipientOrganization: [organizationOf(source, project.lead)],
    fundingOrganization: pot.funders.map(({ org }) =>
      organizationOf(source, typeof org === 'string' ? org : { name: org }),
    ),
    grantProgramme: programme && [defined({ title: source.text(programme.name), code: programme.code })],
    plannedDates:
      project.startDate || project.endDate
        ? [defined({ startDate: project.startDate, endDate: project.endDate })]
        : undefined,
    url: source.url(project.url),
    dateModified: source.feed.header.modified,
  });
}

/** Returns the project of a pot that funds one project alone. The pot or the project may name the other. */
function onlyProject(source: ExportSource, pot: Funding): Project | undefined {
  const all = source.feed.entries(projects);
  const ids = pot.projects ?? all.filter(({ funding: pots = [] }) => pots.includes(pot.id)).map(({ id }) => id);
  if (ids.length !== 1 || (pot.projectCount ?? 1) !== 1) return undefined;
  return source.feed.find(projects, ids[0]);
}

/** The publisher's prefix and the id, as the standard forms them. */
const identifier = (source: ExportSource, id: string) => `360G-${source.feed.header.alliance?.id ?? 'alliance'}-${id}`;

function organizationOf(source: ExportSource, reference: NonNullable<Project['lead']>): Organization {
  const isId = typeof reference === 'string' && source.isOrganization(reference);
  const name = typeof reference === 'string' ? source.organization(reference) : source.text(reference.name);
  return { id: identifier(source, isId ? reference : slug(name) || 'organisation'), name };
}
