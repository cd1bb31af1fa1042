/** The places of widgets on a page, and the feed that all of them show. */
import type { Feed } from '../../../src/feed/schema/feed.ts';

export type WidgetName = 'partners' | 'goals' | 'funding' | 'projects';

export const places = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-widget]')];

export const widgetOf = (place: HTMLElement) => place.dataset.widget as WidgetName;

/** The page's feed, fetched once. */
export async function loadFeed(): Promise<Feed> {
  const link = document.querySelector<HTMLLinkElement>('link[type="application/alliance-feed+json"]')!;
  return (await fetch(link.href)).json();
}
