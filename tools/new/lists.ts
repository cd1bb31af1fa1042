import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import type { JsonSchema } from '../generate/validator.ts';

/** A list of the feed that a new widget can show. */
export interface List {
  readonly name: string;
  /** The property of its entries that names an entry. */
  readonly title: string;
}

const TITLES = ['name', 'title', 'headline', 'label'];

/** The lists of the feed whose entries have a name. */
export function listsOfFeed(): readonly List[] {
  const { $defs = {} } = feedJsonSchema() as JsonSchema;
  return Object.entries($defs.Feed!.properties!).flatMap(([name, { items }]) => {
    const entry = $defs[items?.$ref?.replace('#/$defs/', '') ?? ''];
    const title = TITLES.find((title) => entry?.properties && title in entry.properties);
    return title ? [{ name, title }] : [];
  });
}
