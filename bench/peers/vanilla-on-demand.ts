/** Hand-written DOM code that makes cards when they are shown: 60 at first, and more on demand. */
import type { Feed } from '../../src/feed/schema/feed.ts';
import { cardsOf, MORE, PAGE_SIZE, partnersOf, search } from './shared/facts.ts';
import { count } from './shared/format.ts';
import { loadFeed, places, widgetOf } from './shared/page.ts';
import * as vanilla from './shared/vanilla.ts';

/** Fills a list a page at a time, and makes the button for the next page. */
function paged(list: Element, changed?: () => void) {
  let makers: (() => Node)[] = [];
  const more = vanilla.h('button', { class: 'more' }, MORE);
  more.addEventListener('click', showMore);

  function showMore() {
    const shown = list.childElementCount;
    list.append(...makers.slice(shown, shown + PAGE_SIZE).map((make) => make()));
    more.hidden = list.childElementCount === makers.length;
    changed?.();
  }
  function show(all: typeof makers) {
    makers = all;
    list.replaceChildren();
    showMore();
  }
  return { more, show };
}

function partners(feed: Feed) {
  const list = vanilla.tiles();
  const { more, show } = paged(list);
  show(partnersOf(feed).map((partner) => () => vanilla.tile(partner)));
  return vanilla.partners(feed, list, more);
}

function projects(feed: Feed) {
  const entries = cardsOf(feed).map((prepare) => ({ prepare, make: () => vanilla.cardElement(prepare()) }));
  /** The entries with their searchable text, which the first search prepares. */
  let searched: ((typeof entries)[number] & { key: () => string })[] | undefined;

  const list = vanilla.cards();
  const { more, show } = paged(list, () => (status.textContent = count(list.childElementCount, entries.length)));
  const { root, status } = vanilla.projects(feed, filter, list, more);

  function filter(query: string) {
    searched ??= entries.map((entry) => ({ ...entry, key: entry.prepare().key }));
    show(searched.filter(search(query)).map(({ make }) => make));
  }
  show(entries.map(({ make }) => make));
  return root;
}

const widgets = { ...vanilla, partners, projects };

const feed = await loadFeed();
vanilla.addStyle();
for (const place of places()) {
  place.className = 'widget';
  place.append(widgets[widgetOf(place)](feed));
}
