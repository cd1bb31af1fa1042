/** The feeds that are measured with: fictional, and the same at every run. */
import { hugeFeed } from '../data/huge-feed.ts';
import type { Feed } from '../src/feed/schema/feed.ts';

export interface FeedSize {
  projects: number;
  partners?: number;
  goals?: number;
}

/** Has the first alliance's numbers of partners, goals and pots for any number of projects. */
const [PARTNERS, GOALS, POTS] = [11, 5, 2];

/** Reduces a feed to what all peers show alike: goals in one row, and pots that no project names. */
export function benchFeed({ projects, partners = PARTNERS, goals = GOALS }: FeedSize): Feed {
  const feed = hugeFeed({ projects, partners, goals });
  return {
    ...feed,
    goals: feed.goals!.map(({ parent: _, ...goal }) => goal),
    funding: feed.funding!.slice(0, POTS),
    projects: feed.projects!.map(({ funding: _, ...project }) => project),
  };
}
