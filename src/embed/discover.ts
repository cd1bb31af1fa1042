/** The page-level feed: every widget without a source of its own shows this one. */
export function discoverFeed(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link[rel~=alternate][type="application/alliance-feed+json"]')?.href;
}
