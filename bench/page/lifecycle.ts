import { contentOf, nextFrame, places } from './probe.ts';

/** Takes all widgets from the page and puts new ones in their place, so many times; ends without any. */
export async function lifecycle(cycles: number): Promise<void> {
  const parent = places()[0]!.parentElement!;
  const markup = places().map((place) => place.outerHTML);
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (const place of places()) place.remove();
    parent.insertAdjacentHTML('beforeend', markup.join(''));
    while (places().some((place) => contentOf(place).querySelectorAll('li').length < Number(place.dataset.expect)))
      await nextFrame();
  }
  for (const place of places()) place.remove();
}
