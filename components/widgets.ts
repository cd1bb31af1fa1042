/** Every widget, once. The script tag, the command line, Storybook, the build and the tests read this list. */
export { Badge } from './badge/badge.ts';
export { Contacts } from './contacts/contacts.ts';
export { DocumentsList } from './documents-list/documents-list.ts';
export { EventsList } from './events-list/events-list.ts';
export { FundingCounter } from './funding-counter/funding-counter.ts';
export { FundingStatement } from './funding-statement/funding-statement.ts';
export { GoalsList } from './goals-list/goals-list.ts';
export { KeyFigures } from './key-figures/key-figures.ts';
export { NewsList } from './news-list/news-list.ts';
export { PartnerGrid } from './partner-grid/partner-grid.ts';
export { ProjectCards } from './project-cards/project-cards.ts';
export { ProjectDetail } from './project-detail/project-detail.ts';
export { Quotes } from './quotes/quotes.ts';
export { RegionMap } from './region-map/region-map.ts';
export { Timeline } from './timeline/timeline.ts';
