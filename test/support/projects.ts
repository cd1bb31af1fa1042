/** What tests of projects share. */
import type { LocalizedText } from '../../src/feed/schema/feed.ts';
import { byRole } from './page.ts';

/** The link in the title of a project's card. */
export const titleLink = (widget: Element, project: string) => byRole<HTMLAnchorElement>(widget, 'link', project);

export const germanOf = (name: LocalizedText) => (typeof name === 'string' ? name : name.de!);
