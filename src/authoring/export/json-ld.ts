/** Writes a feed as JSON-LD with the vocabulary of schema.org. Its types are checked when the library is compiled. */
import type { Event, Graph, MonetaryGrant, NewsArticle, Organization, Project } from 'schema-dts';
import { contacts, events, funding, media, news, partners, projects } from '../../feed/validation/generated.ts';
import type { AllianceEvent, Contact, Funding, News, Partner, Project as Entry } from '../../feed/schema/feed.ts';
import { defined, ExportSource, type ExportOptions } from './source.ts';

export function jsonLd(document: unknown, options: ExportOptions = {}): Graph {
  const source = new ExportSource(document, options);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      allianceOf(source),
      ...source.feed.entries(partners).map((partner) => partnerNode(source, partner)),
      ...source.feed.entries(projects).map((project) => projectOf(source, project)),
      ...source.feed.entries(funding).map((pot) => grantOf(source, pot)),
      ...source.feed.entries(news).map((article) => articleOf(source, article)),
      ...source.feed.entries(events).map((event) => eventOf(source, event)),
    ],
  };
}

function allianceOf(source: ExportSource): Organization {
  const { alliance } = source.feed.header;
  return defined({
    '@type': 'Organization' as const,
    '@id': source.id(alliance?.id ?? 'alliance'),
    name: source.text(alliance?.name),
    slogan: source.text(alliance?.slogan),
    description: source.text(alliance?.description),
    foundingDate: alliance?.founded,
    url: source.url(alliance?.url),
    areaServed: source.text(alliance?.area?.name),
    member: source.feed.entries(partners).map(({ id }) => ({ '@id': source.id(id) })),
    contactPoint: source.feed.entries(contacts).map((contact) => contactOf(source, contact)),
  });
}

const contactOf = (source: ExportSource, { kind, email, telephone, url }: Contact) =>
  defined({
    '@type': 'ContactPoint' as const,
    contactType: kind,
    email,
    telephone,
    url: source.url(url),
  });

function partnerNode(source: ExportSource, partner: Partner): Organization {
  const { address } = partner;
  return defined({
    '@type': 'Organization' as const,
    '@id': source.id(partner.id),
    name: source.text(partner.name),
    legalName: partner.legalName,
    alternateName: partner.alternateName?.map((name) => source.text(name)),
    url: source.url(partner.url),
    logo: source.url(source.feed.find(media, partner.logo)?.src),
    sameAs: partner.sameAs?.flatMap((address) => source.url(address) ?? []),
    address:
      address &&
      defined({
        '@type': 'PostalAddress' as const,
        streetAddress: address.streetAddress,
        postalCode: address.postalCode,
        addressLocality: address.addressLocality,
        addressCountry: address.addressCountry,
      }),
  });
}

/** A partner by its identifier, another organisation by its name. */
function organizationOf(source: ExportSource, reference: NonNullable<Entry['lead']>): Organization {
  const isKnown = typeof reference === 'string' && source.isOrganization(reference);
  if (isKnown) return { '@type': 'Organization', '@id': source.id(reference) };
  const name = typeof reference === 'string' ? reference : source.text(reference.name);
  return { '@type': 'Organization', name };
}

function projectOf(source: ExportSource, project: Entry): Project {
  const { lead, initiatedBy = [], partners: others = [] } = project;
  return defined({
    '@type': 'Project' as const,
    '@id': source.id(project.id),
    name: source.text(project.name),
    alternateName: project.alternateName?.map((name) => source.text(name)),
    description: source.text(project.summary),
    url: source.url(project.url),
    foundingDate: project.startDate,
    dissolutionDate: project.endDate,
    parentOrganization: lead && organizationOf(source, lead),
    founder: initiatedBy.map((reference) => organizationOf(source, reference)),
    member: others.map((reference) => organizationOf(source, reference)),
    keywords: project.tags,
    award: project.awards?.map(({ name }) => source.text(name)),
  });
}

/** The amount belongs to the whole pot. A project of the pot never gets it. */
function grantOf(source: ExportSource, pot: Funding): MonetaryGrant {
  return defined({
    '@type': 'MonetaryGrant' as const,
    '@id': source.id(pot.id),
    name: source.text(pot.title),
    amount: pot.amount && {
      '@type': 'MonetaryAmount' as const,
      currency: pot.amount.currency,
      ...(pot.qualifier === 'up-to'
        ? { maxValue: pot.amount.value }
        : pot.qualifier === 'at-least'
          ? { minValue: pot.amount.value }
          : { value: pot.amount.value }),
    },
    funder: pot.funders.map(({ org }) => organizationOf(source, typeof org === 'string' ? org : { name: org })),
    fundedItem: pot.projects?.map((id) => ({ '@id': source.id(id) })),
  });
}

function articleOf(source: ExportSource, article: News): NewsArticle {
  return defined({
    '@type': 'NewsArticle' as const,
    '@id': source.id(article.id),
    headline: source.text(article.headline),
    description: source.text(article.teaser),
    datePublished: article.datePublished,
    url: source.url(article.url),
    image: source.url(source.feed.find(media, article.image)?.src),
    inLanguage: article.language,
    publisher: article.publisher && organizationOf(source, article.publisher),
  });
}

const attendances = { onsite: 'Offline', online: 'Online', mixed: 'Mixed' } as const;
const statuses = { scheduled: 'Scheduled', cancelled: 'Cancelled', postponed: 'Postponed' } as const;

function eventOf(source: ExportSource, event: AllianceEvent): Event {
  const { location, attendance, status, organizer } = event;
  return defined({
    '@type': 'Event' as const,
    '@id': source.id(event.id),
    name: source.text(event.name),
    startDate: event.start,
    endDate: event.end,
    location: source.text(location),
    eventAttendanceMode: attendance && (`https://schema.org/${attendances[attendance]}EventAttendanceMode` as const),
    eventStatus: status && (`https://schema.org/Event${statuses[status]}` as const),
    organizer: organizer && organizationOf(source, organizer),
    url: source.url(event.registrationUrl),
  });
}
