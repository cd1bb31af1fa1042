/** Which projects a visitor's choice leaves, and in which order; without DOM. */
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { compare } from '../../src/i18n/names.ts';
import { searchKey } from '../../src/i18n/plain-text.ts';
import type { View } from '../../src/templates/view.ts';
import { wordsOf } from './project-words.ts';

/** The properties that visitors can filter by. */
export const facets = ['goal', 'targetGroups', 'reach', 'status', 'programme'] as const;
export type Facet = (typeof facets)[number];

/** The chosen value of each facet; no value, or an empty one, is "all". */
export type Choice = { readonly [F in Facet]?: string };

/** What a visitor selected. An empty order keeps the feed's. */
export type Selection = Choice & { readonly query?: string; readonly order?: '' | 'name' | 'newest' };

/** The projects that a selection leaves, and per facet how many each value would leave. */
export interface Found {
  readonly projects: readonly Project[];
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
}

/** Names a value in every language of the feed alike. */
export const keyOf = (value: LocalizedText): string =>
  typeof value === 'string' ? value : (Object.values(value)[0] ?? '');

function valuesOf(project: Project, facet: Facet, feed: AllianceFeed): readonly LocalizedText[] {
  switch (facet) {
    case 'goal':
      return project.goals ?? [];
    case 'targetGroups':
      return project.targetGroups ?? [];
    case 'programme':
      return (project.funding ?? []).flatMap((id) => {
        const { programme } = feed.find(collections.funding, id) ?? {};
        return programme ? [programme.name] : [];
      });
    default:
      return project[facet] ? [project[facet]] : [];
  }
}

const has = (project: Project, facet: Facet, choice: Choice, feed: AllianceFeed) =>
  !choice[facet] || valuesOf(project, facet, feed).some((value) => keyOf(value) === choice[facet]);

export const matches = (project: Project, choice: Choice, feed: AllianceFeed) =>
  facets.every((facet) => has(project, facet, choice, feed));

/** Returns whether a partner leads a project, takes part in it or initiated it; without a partner, all projects are meant. */
export const isOf = ({ lead, partners = [], initiatedBy = [] }: Project, partner: string | undefined) =>
  !partner || [lead, ...partners, ...initiatedBy].includes(partner);

/** Lists the values of a facet to choose from, each once; none if choosing one would leave all projects. */
export function valuesOfAll(projects: readonly Project[], facet: Facet, feed: AllianceFeed): readonly LocalizedText[] {
  const all = projects.map((project) => valuesOf(project, facet, feed));
  const values = new Map(all.flat().map((value) => [keyOf(value), value]));
  return values.size > 1 || all.some((of) => !of.length) ? [...values.values()] : [];
}

/** Prepares a search that is about to come, in pieces between which the page can do other things. */
export function prepareSearch(projects: readonly Project[], view: View) {
  for (const project of projects.slice(0, 300)) wordsOf(project, view);
  if (projects.length) setTimeout(() => prepareSearch(projects.slice(300), view));
}

/** Finds the projects that have all words of the query and all chosen values, in the order wanted. */
export function findProjects(projects: readonly Project[], selection: Selection, view: View): Found {
  const { query = '', order, ...choice } = selection;
  const words = searchKey(query).split(' ');
  const found: Project[] = [];
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const project of projects) {
    if (!words.every((word) => !word || wordsOf(project, view).includes(word))) continue;
    const missed = facets.filter((facet) => !has(project, facet, choice, view.feed));
    if (!missed.length) found.push(project);
    // A value of one facet counts the projects that the choices in all other facets leave.
    for (const facet of missed.length ? missed : facets)
      if (missed.length < 2)
        for (const key of new Set(valuesOf(project, facet, view.feed).map(keyOf)))
          counts.get(facet)!.set(key, (counts.get(facet)!.get(key) ?? 0) + 1);
  }
  return { projects: order ? sorted(found, order, view) : found, counts };
}

function sorted(projects: readonly Project[], order: 'name' | 'newest', view: View): readonly Project[] {
  const isByName = order === 'name';
  // Those without a start date are the oldest.
  const keys = new Map(projects.map((project) => [project, isByName ? view.plain(project.name) : project.startDate]));
  const inOrder = compare(view.locale);
  return [...projects].sort((a, b) => inOrder(keys.get(a) ?? '', keys.get(b) ?? '') * (isByName ? 1 : -1));
}
