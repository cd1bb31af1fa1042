/** The script of a page of the help: starts each live widget when a reader comes near. */
import { yieldToPage } from '../../src/feed/yield.ts';

const widgets = document.querySelector<HTMLElement>('[data-widgets]')!.dataset.widgets!;

/** The widgets of a snippet, one by one: all at once would keep the page from answering. */
async function start(stage: Element): Promise<void> {
  await import(/* @vite-ignore */ new URL(widgets, location.href).href);
  for (const place of stage.querySelectorAll<HTMLElement>('[data-later]')) {
    place.dataset.alliance = place.dataset.later;
    await yieldToPage();
  }
}

const stages = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      stages.unobserve(target);
      void start(target);
    }
  },
  { rootMargin: '50% 0%' },
);
for (const stage of document.querySelectorAll('.stage')) stages.observe(stage);
