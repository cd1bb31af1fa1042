/** Which projects and partners are in which area. */
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { isMember } from '../../src/feed/membership.ts';
import type { Area, Partner, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';

export type Layer = 'all' | 'projects' | 'partners';

export interface Entries {
  readonly projects: readonly Project[];
  readonly partners: readonly Partner[];
}

/** An area with its projects and partners. */
export interface Place extends Entries {
  readonly area: Area;
  readonly count: number;
}

/** Sorts projects and partners into areas. An entry with places in several areas is in each of them. */
export function locate(feed: AllianceFeed, areas: readonly Area[], layer: Layer) {
  const projects = layer === 'partners' ? [] : feed.entries(collections.projects);
  const partners = layer === 'projects' ? [] : feed.entries(collections.partners).filter(isMember);
  const isIn =
    (ids: readonly string[]) =>
    ({ location = [] }: Project | Partner) =>
      location.some(({ area }) => area && ids.includes(area));
  const places = areas.map((area): Place => {
    const entries = { projects: projects.filter(isIn([area.id])), partners: partners.filter(isIn([area.id])) };
    return { area, ...entries, count: entries.projects.length + entries.partners.length };
  });
  const isAssigned = isIn(areas.map(({ id }) => id));
  const unassigned: Entries = {
    projects: projects.filter((project) => !isAssigned(project)),
    partners: partners.filter((partner) => !isAssigned(partner)),
  };
  return { places, unassigned };
}
