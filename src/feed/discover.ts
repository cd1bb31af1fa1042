/** Holds the address of the feed that is bundled with the script (cli/bundle.ts). It must stay an address within `v1`. */
const key = Symbol.for('alliance-widgets.feed.v1');

/** Finds the address of the feed of a page. Every widget without a source of its own shows this feed. */
export const discoverFeed = (page?: ParentNode): string | undefined =>
  (globalThis as { [key]?: string })[key] ??
  page?.querySelector<HTMLLinkElement>('link[rel~=alternate][type="application/alliance-feed+json"]')?.href;
