/** How long the feed's validation takes beside what the page pays anyway: the parsing of its JSON. */
import { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { funding, goals, partners, projects } from '../../src/feed/validation/generated.ts';

/** Milliseconds of each; the first call in a page is what a visitor pays. */
export function validation(json: string): { parsing: number; validating: number } {
  const start = performance.now();
  const document = JSON.parse(json);
  const parsed = performance.now();
  const reader = new AllianceFeed(document);
  for (const collection of [partners, goals, funding, projects])
    reader.entries<typeof collection.name>(collection as never);
  const end = performance.now();
  if (reader.issues.length) throw new Error('The feed of the bench is valid.');
  return { parsing: parsed - start, validating: end - parsed };
}
