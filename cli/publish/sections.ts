/** The widgets of an alliance's page in their order, each with the lists without which it has nothing to show. */
import type { CollectionName } from '../../src/feed/schema/feed.ts';

export const sections: readonly (readonly [widget: string, collections: readonly CollectionName[]])[] = [
  ['key-figures', ['figures']],
  ['goals-list', ['goals']],
  ['partner-grid', ['partners']],
  ['funding-counter', ['funding']],
  ['project-cards', ['projects']],
  ['region-map', ['areas']],
  ['timeline', ['milestones']],
  ['events-list', ['events', 'calls']],
  ['news-list', ['news']],
  ['documents-list', ['documents']],
  ['quotes', ['quotes']],
  ['contacts', ['contacts']],
];
