import { contentOf, places } from './probe.ts';

/** Reads what a visitor sees of a widget: its text, the text of each entry, and its links. */
export interface View {
  text: string;
  entries: string[];
  links: string[];
}

/** Not `instanceof`: each frame has an `Element` of its own. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Text is compared without its white space: peers may break it into nodes as they like. */
function textOf(node: Node): string {
  if (isElement(node)) {
    // Filters beside the search box are there in one peer only, and buttons are labelled freely.
    const isLeftOut = node.matches('style, script, button, label:has(select)') || !node.checkVisibility();
    if (isLeftOut) return '';
  }
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!.replace(/\s/g, '');
  return [...node.childNodes].map(textOf).join('');
}

export const view = (): View[] =>
  places().map((place) => {
    const items = [...contentOf(place).querySelectorAll('li')];
    const entries = items.map(textOf).filter(Boolean);
    return {
      text: [...contentOf(place).querySelectorAll('h2, [role=status], p:is(.meta, [part=meta])')].map(textOf).join('|'),
      entries,
      links: [...contentOf(place).querySelectorAll('a')].map((link) => textOf(link) + link.href),
    };
  });
