/** Which projects a visitor's choice leaves, and in which order; without DOM. */
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { compare, searchKey } from '../../src/i18n/format.ts';
import type { View } from '../../src/templates/view.ts';
import { wordsOf } from './project-words.ts';

/** The properties that visitors can filter by. */
export const facets = ['goal', 'targetGroups', 'reach', 'status', 'programme'] as const;
export type Facet = (typeof facets)[number];

/** The chosen value of each facet; no value, or an empty one, is "all". */
export type Choice = { readonly [F in Facet]?: string };

/** What a visitor selected. An empty order keeps the feed's. */
export type Selection = Choice & { readonly query?: string; readonly order?: '' | 'name' | 'newest' };

/** Per facet, the number of projects that have each value. */
type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** The projects that a selection leaves, and how many of them each value would leave. */
export interface Found {
  readonly projects: readonly Project[];
  readonly counts: Counts;
}

/** What projects offer to choose from before anything is chosen. */
export interface Offer {
  readonly projects: readonly Project[];
  /** Per facet, the values to choose from. */
  readonly values: ReadonlyMap<Facet, readonly LocalizedText[]>;
  readonly counts: Counts;
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

const byFacet = <T>(make: (facet: Facet) => T) => new Map(facets.map((facet) => [facet, make(facet)]));

/** Counts a project once for each of its values. */
function count(counts: Map<string, number>, values: readonly LocalizedText[]) {
  for (const key of new Set(values.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Reads what projects offer to choose from, in one step for each project. */
export function* readOffer(projects: readonly Project[], feed: AllianceFeed): Generator<void, Offer> {
  const all = byFacet(() => new Map<string, LocalizedText>());
  const counts = byFacet(() => new Map<string, number>());
  for (const project of projects) {
    for (const facet of facets) {
      const values = valuesOf(project, facet, feed);
      for (const value of values) all.get(facet)!.set(keyOf(value), value);
      count(counts.get(facet)!, values);
    }
    yield;
  }
  // A value that all projects have is no choice.
  const isChoice = (of: ReadonlyMap<string, number>) => of.size > 1 || ![...of.values()].includes(projects.length);
  const values = byFacet((facet) => (isChoice(counts.get(facet)!) ? [...all.get(facet)!.values()] : []));
  return { projects, values, counts };
}

/** Prepares a search that is about to come, in pieces between which the page can do other things. */
export function prepareSearch(projects: readonly Project[], view: View) {
  for (const project of projects.slice(0, 300)) wordsOf(project, view);
  if (projects.length) setTimeout(() => prepareSearch(projects.slice(300), view));
}

/** Finds the projects that have all words of the query and all chosen values, in the order wanted. */
export function findProjects(offer: Offer, selection: Selection, view: View): Found {
  const { query, order, ...choice } = selection;
  const found = query || Object.values(choice).some(Boolean) ? search(offer.projects, query, choice, view) : offer;
  return { projects: order ? sorted(found.projects, order, view) : found.projects, counts: found.counts };
}

function search(all: readonly Project[], query = '', choice: Choice, view: View): Found {
  const words = searchKey(query).split(' ');
  const projects: Project[] = [];
  const counts = byFacet(() => new Map<string, number>());
  for (const project of all) {
    if (!words.every((word) => !word || wordsOf(project, view).includes(word))) continue;
    const missed = facets.filter((facet) => !has(project, facet, choice, view.feed));
    if (!missed.length) projects.push(project);
    // A value of one facet counts the projects that the choices in all other facets leave.
    if (missed.length < 2)
      for (const facet of missed.length ? missed : facets)
        count(counts.get(facet)!, valuesOf(project, facet, view.feed));
  }
  return { projects, counts };
}

function sorted(projects: readonly Project[], order: 'name' | 'newest', view: View): readonly Project[] {
  const isByName = order === 'name';
  // Those without a start date are the oldest.
  const keys = new Map(projects.map((project) => [project, isByName ? view.plain(project.name) : project.startDate]));
  const inOrder = compare(view.locale);
  return [...projects].sort((a, b) => inOrder(keys.get(a) ?? '', keys.get(b) ?? '') * (isByName ? 1 : -1));
}
