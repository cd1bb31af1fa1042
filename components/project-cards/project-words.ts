/** The words of a project that search finds: what its card and its detail show. */
import type { LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { formatMoney } from '../../src/i18n/numbers.ts';
import { searchKey } from '../../src/i18n/plain-text.ts';
import type { View } from '../../src/templates/view.ts';

/** The search keys of projects, made once for each project and language. */
const keys = new WeakMap<Project, { readonly lang: string; readonly key: string }>();

/** Returns the text that a search for this project looks through. */
export function wordsOf(project: Project, view: View): string {
  let found = keys.get(project);
  if (found?.lang !== view.lang) {
    const texts = textsOf(project, view).filter((text) => text !== undefined);
    found = { lang: view.lang, key: searchKey(texts.map((text) => view.resolve(text).text).join(' ')) };
    keys.set(project, found);
  }
  return found.key;
}

function textsOf(project: Project, view: View): readonly (LocalizedText | undefined)[] {
  const { feed, messages } = view;
  const { lead, startDate: start, endDate: end, endDateKind, status, reach, url } = project;
  const { partners = [], initiatedBy = [], location = [], awards = [], goals = [] } = project;
  const leading = typeof lead === 'string' ? view.nameOf(lead) : lead?.name;
  const contact = feed.find(collections.contacts, project.contact);
  const pots = (project.funding ?? []).flatMap((id) => feed.find(collections.funding, id) ?? []);
  return [
    project.name,
    ...(project.alternateName ?? []),
    project.summary,
    project.results,
    ...(project.targetGroups ?? []),
    ...(project.tags ?? []),
    leading,
    ...[...partners, ...initiatedBy].map((organization) => view.nameOf(organization)),
    view.dates({ start, end }, endDateKind === 'expected'),
    status && messages.status[status],
    reach && messages.reach[reach],
    ...location.flatMap(({ name, postalCode }) => [name, postalCode]),
    ...awards.flatMap(({ name, year }) => [name, year?.toString()]),
    url,
    ...goals.flatMap((id) => {
      const goal = feed.find(collections.goals, id);
      return [goal?.label, goal?.title];
    }),
    ...pots.flatMap(({ title, kind, amount, funders, programme, period }) => [
      title ?? messages.fundingKind[kind],
      amount && Object.values(formatMoney(amount, view.locale)).join(' '),
      ...funders.map(({ org }) => view.nameOf(org)),
      programme?.name,
      period && (period.label ?? view.dates(period)),
    ]),
    feed.find(collections.people, contact?.person)?.name,
    contact && view.nameOf(contact.organization),
    contact?.email,
  ];
}
