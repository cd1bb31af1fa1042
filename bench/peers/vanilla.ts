/** Hand-written DOM code that puts every card into the page and hides those that are not searched for. */
import type { Feed } from '../../src/feed/schema/feed.ts';
import { cardsOf, search } from './shared/facts.ts';
import { count } from './shared/format.ts';
import { loadFeed, places, widgetOf } from './shared/page.ts';
import * as vanilla from './shared/vanilla.ts';

function projects(feed: Feed) {
  const entries = cardsOf(feed).map((prepare) => {
    const card = prepare();
    return { key: card.key, element: vanilla.cardElement(card) };
  });
  const list = vanilla.cards();
  list.append(...entries.map(({ element }) => element));
  const { root, status } = vanilla.projects(feed, filter, list);

  function filter(query: string) {
    const isFound = search(query);
    let found = 0;
    for (const entry of entries) {
      const isShown = isFound(entry);
      if (entry.element.hidden === isShown) entry.element.hidden = !isShown;
      if (isShown) found++;
    }
    status.textContent = count(found, entries.length);
  }
  filter('');
  return root;
}

const widgets = { ...vanilla, projects };

const feed = await loadFeed();
vanilla.addStyle();
for (const place of places()) {
  place.className = 'widget';
  place.append(widgets[widgetOf(place)](feed));
}
