/** Where a script with a feed inside names it (cli/bundle.ts). Its form, an address, must not change within `v1`. */
const key = Symbol.for('alliance-widgets.feed.v1');

/** The page-level feed: every widget without a source of its own shows this one. */
export const discoverFeed = (): string | undefined =>
  (globalThis as { [key]?: string })[key] ??
  document.querySelector<HTMLLinkElement>('link[rel~=alternate][type="application/alliance-feed+json"]')?.href;
