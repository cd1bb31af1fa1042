/** The npm entry: classes, functions and types. Nothing is defined on the page until `define()` is called. */
export { Badge } from '../components/badge/badge.ts';
export { FundingCounter } from '../components/funding-counter/funding-counter.ts';
export { FundingStatement } from '../components/funding-statement/funding-statement.ts';
export { GoalsList } from '../components/goals-list/goals-list.ts';
export { KeyFigures } from '../components/key-figures/key-figures.ts';
export { PartnerGrid } from '../components/partner-grid/partner-grid.ts';
export { ProjectCards } from '../components/project-cards/project-cards.ts';
export { ProjectDetail } from '../components/project-detail/project-detail.ts';
export { Timeline } from '../components/timeline/timeline.ts';
export { AllianceElement } from './element/alliance-element.ts';
export { AllianceErrorEvent, AllianceLoadEvent, AllianceNavigateEvent } from './element/events.ts';
export { FeedError, type FeedErrorKind } from './feed/errors.ts';
export type { Issue } from './feed/issues.ts';
export { load, type LoadOptions } from './feed/load.ts';
export { FeedReader, type FeedHeader } from './feed/feed-reader.ts';
export { read } from './feed/read.ts';
export type * from './feed/schema.ts';
