/** The npm entry: classes, functions and types. Nothing is defined on the page until `define()` is called. */
export * from './widgets.ts';
export { AllianceElement } from '../src/element/alliance-element.ts';
export { AllianceErrorEvent, AllianceLoadEvent, AllianceNavigateEvent } from '../src/element/events.ts';
export { FeedError, type FeedErrorKind } from '../src/feed/errors.ts';
export type { Issue } from '../src/feed/validation/issues.ts';
export { load, type LoadOptions } from '../src/feed/load.ts';
export { AllianceFeed, type FeedHeader } from '../src/feed/alliance-feed.ts';
export { read } from '../src/feed/read.ts';
export type * from '../src/feed/schema/feed.ts';
export type { Messages } from '../src/i18n/messages.ts';
export { setMessages } from '../src/i18n/own-messages.ts';
export type { OwnMessages } from '../src/i18n/registry.ts';
