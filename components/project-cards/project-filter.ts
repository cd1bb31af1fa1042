/** Which projects a visitor's choice leaves, and in which order; without DOM. */
import type { LocalizedText, Project } from '../../src/feed/schema.ts';
import { compare, searchKey } from '../../src/i18n/format.ts';

/** The properties a filter can choose by. */
export const facets = ['goal', 'reach', 'status'] as const;
export type Facet = (typeof facets)[number];

/** The orders on offer; `feed` is that of the feed. */
export const orders = ['feed', 'name', 'newest'] as const;
export type Order = (typeof orders)[number];

/** What was chosen; no value, or an empty one, is "all". */
export type Choice = { readonly [F in Facet]?: string };

/** What a visitor selected. */
export type Selection = Choice & { readonly query: string; readonly order: Order };

export const initial: Selection = { query: '', order: 'feed' };

/** Per facet, the values that can be chosen. */
export type Options = Record<Facet, ReadonlySet<string>>;

/** A text in the visitor's language. */
type Plain = (text: LocalizedText) => string;

const valuesOf = (project: Project, facet: Facet): readonly string[] =>
  facet === 'goal' ? (project.goals ?? []) : [project[facet] ?? []].flat();

export const matches = (project: Project, choice: Choice) =>
  facets.every((facet) => !choice[facet] || valuesOf(project, facet).includes(choice[facet]));

/** Per facet, the values found; none where choosing one would leave all projects. */
export function optionsOf(projects: readonly Project[]): Options {
  const found = (facet: Facet) => {
    const all = projects.map((project) => valuesOf(project, facet));
    const values = new Set(all.flat());
    const isChoice = values.size > 1 || all.some((of) => !of.length);
    return isChoice ? values : new Set<string>();
  };
  return { goal: found('goal'), reach: found('reach'), status: found('status') };
}

/** Leaves the projects that have all words of a query in their texts. */
export type Search = (projects: readonly Project[], query: string) => readonly Project[];

/** A search in one language. The texts are prepared when they are first searched, then kept. */
export function projectSearch(plain: Plain): Search {
  const keys = new WeakMap<Project, string>();
  const keyOf = (project: Project) => {
    let key = keys.get(project);
    if (key === undefined) {
      const { name, alternateName = [], summary = [], targetGroups = [], tags = [] } = project;
      const texts: LocalizedText[] = [name, ...alternateName, ...[summary].flat(), ...targetGroups, ...tags];
      keys.set(project, (key = searchKey(texts.map(plain).join(' '))));
    }
    return key;
  };
  return (projects, query) => {
    const words = searchKey(query).split(' ').filter(Boolean);
    if (!words.length) return projects;
    return projects.filter((project) => words.every((word) => keyOf(project).includes(word)));
  };
}

/** The projects in the order wanted; those without a start date are the oldest. */
export function inOrder(projects: readonly Project[], order: Order, plain: Plain, locale: string): readonly Project[] {
  if (order === 'feed') return projects;
  if (order === 'newest') return projects.toSorted((a, b) => compareText(b.startDate ?? '', a.startDate ?? ''));
  const names = new Map(projects.map((project) => [project, plain(project.name)]));
  return projects.toSorted((a, b) => compare(locale)(names.get(a)!, names.get(b)!));
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
