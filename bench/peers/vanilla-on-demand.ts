/** Hand-written DOM code that makes cards when they are shown: 60 at first, and more on demand. */
import type { Feed } from '../../src/feed/schema/feed.ts';
import { cardsOf, metaOf, MORE, PAGE_SIZE, search } from './shared/facts.ts';
import { count } from './shared/format.ts';
import { loadFeed, places, widgetOf } from './shared/page.ts';
import * as vanilla from './shared/vanilla.ts';

function projects(feed: Feed) {
  const all = cardsOf(feed);
  /** The cards with their searchable text, which the first search prepares. */
  let searched: { key: string; prepare: (typeof all)[number] }[] | undefined;
  let found = all;

  const more = vanilla.h('button', { class: 'more' }, MORE);
  more.addEventListener('click', showMore);
  const { root, status, list } = vanilla.projects(filter, more, vanilla.meta(metaOf(feed, 'projects')));

  function filter(query: string) {
    searched ??= all.map((prepare) => ({ key: prepare().key, prepare }));
    show(searched.filter(search(query)).map(({ prepare }) => prepare));
  }
  function show(cards: typeof all) {
    found = cards;
    list.replaceChildren();
    showMore();
  }
  function showMore() {
    const shown = list.childElementCount;
    list.append(...found.slice(shown, shown + PAGE_SIZE).map((prepare) => vanilla.cardElement(prepare())));
    status.textContent = count(list.childElementCount, all.length);
    more.hidden = list.childElementCount === found.length;
  }
  show(all);
  return root;
}

const widgets = { ...vanilla, projects };

const feed = await loadFeed();
vanilla.addStyle();
for (const place of places()) {
  place.className = 'widget';
  place.append(widgets[widgetOf(place)](feed));
}
