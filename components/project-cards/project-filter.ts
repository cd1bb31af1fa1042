/** Which projects a visitor's choice leaves, and in which order; without DOM. */
import type { View } from '../../src/templates/view.ts';
import type { LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import { compare, searchKey } from '../../src/i18n/format.ts';

/** The properties a filter can choose by. */
export const facets = ['goal', 'reach', 'status'] as const;
export type Facet = (typeof facets)[number];

/** What was chosen; no value, or an empty one, is "all". */
export type Choice = { readonly [F in Facet]?: string };

/** What a visitor selected; no order is that of the feed. */
export type Selection = Choice & { readonly query?: string; readonly order?: '' | 'name' | 'newest' };

const valuesOf = (project: Project, facet: Facet): readonly string[] =>
  facet === 'goal' ? (project.goals ?? []) : project[facet] ? [project[facet]] : [];

export const matches = (project: Project, choice: Choice) =>
  facets.every((facet) => !choice[facet] || valuesOf(project, facet).includes(choice[facet]));

/** The values of a facet that can be chosen; none where choosing one would leave all projects. */
export function valuesOfAll(projects: readonly Project[], facet: Facet): readonly string[] {
  const all = projects.map((project) => valuesOf(project, facet));
  const values = new Set(all.flat());
  return values.size > 1 || all.some((of) => !of.length) ? [...values] : [];
}

/** What search looks through, prepared once for each project and language. */
const texts = new WeakMap<Project, { readonly lang: string; readonly text: string }>();

function textOf(project: Project, view: View): string {
  let found = texts.get(project);
  if (found?.lang !== view.lang) {
    const { name, alternateName = [], summary = [], targetGroups = [], tags = [] } = project;
    const all: LocalizedText[] = [name, ...alternateName, ...[summary].flat(), ...targetGroups, ...tags];
    found = { lang: view.lang, text: searchKey(all.map((text) => view.resolve(text).text).join(' ')) };
    texts.set(project, found);
  }
  return found.text;
}

/** Prepares a search that is about to come, in pieces between which the page can do other things. */
export function prepareSearch(projects: readonly Project[], view: View) {
  for (const project of projects.slice(0, 300)) textOf(project, view);
  if (projects.length) setTimeout(() => prepareSearch(projects.slice(300), view));
}

/** The projects that have all words of the query and all chosen values, in the order wanted. */
export function filterProjects(projects: readonly Project[], selection: Selection, view: View): readonly Project[] {
  const { query = '', order, ...choice } = selection;
  const words = searchKey(query).split(' ');
  const found = projects.filter(
    (project) => matches(project, choice) && words.every((word) => !word || textOf(project, view).includes(word)),
  );
  if (!order) return found;
  const isByName = order === 'name';
  // Those without a start date are the oldest.
  const keys = new Map(found.map((project) => [project, isByName ? view.plain(project.name) : project.startDate]));
  const inOrder = compare(view.locale);
  return found.sort((a, b) => inOrder(keys.get(a) ?? '', keys.get(b) ?? '') * (isByName ? 1 : -1));
}
