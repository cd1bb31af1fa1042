/** Records the page outside its widgets, to prove that they change nothing there. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright';

interface ElementState {
  name: string;
  /** Whether a widget is in it, so that it grows with the widget. */
  isAround: boolean;
  box: { x: number; y: number; width: number; height: number };
  /** Every computed property, of the element and of what it draws before and after itself; tokens are read by widgets alone. */
  style: Record<string, string>;
}

/** Every element of the page that is neither a widget nor inside of one. */
export async function stateOf(page: Page): Promise<ElementState[]> {
  // Returns one text: Playwright would transfer some ten thousand values one by one.
  const json = await page.evaluate(() => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('alliance-'));
    const states = [...document.querySelectorAll('html, body, body *')]
      .filter((element) => !widgets.some((widget) => widget.contains(element)))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const styles = ['', '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          if (pseudo && style.content === 'none') return [];
          const properties = [...style].filter((property) => !property.startsWith('--alliance-'));
          return properties.map((property) => [pseudo + property, style.getPropertyValue(property)]);
        });
        return {
          name: [element.localName, ...element.classList].join('.'),
          isAround: widgets.some((widget) => element.contains(widget)),
          box: { x, y, width, height },
          style: Object.fromEntries(styles),
        };
      });
    return JSON.stringify(states);
  });
  return JSON.parse(json) as ElementState[];
}

/** The properties that set an element's height. */
const HEIGHTS = ['height', 'block-size', 'perspective-origin', 'transform-origin'];

/** Fails if an element's style, size or place differs. Elements below widgets may stand lower, all by the same amount. */
export function assertUnchanged(before: readonly ElementState[], after: readonly ElementState[]): void {
  assert.deepEqual(
    after.map(({ name }) => name),
    before.map(({ name }) => name),
  );
  const last = after.findLastIndex(({ isAround }) => isAround);
  const shifts = new Set<number>();
  for (const [index, { name, isAround, box, style }] of after.entries()) {
    const { box: boxBefore, style: styleBefore } = before[index]!;
    const changed = Object.keys(style).filter(
      (property) => style[property] !== styleBefore[property] && !(isAround && HEIGHTS.includes(property)),
    );
    assert.deepEqual(changed, [], name);
    const { y, height, ...rest } = box;
    const { y: yBefore, height: heightBefore, ...restBefore } = boxBefore;
    assert.deepEqual(rest, restBefore, name);
    if (!isAround) assert.equal(height, heightBefore, name);
    if (y !== yBefore) {
      assert.ok(index > last, `${name} has moved, and does not stand below the widgets.`);
      // Browsers place text at multiples of 1/64 pixel.
      shifts.add(Math.round((y - yBefore) * 32));
    }
  }
  assert.ok(shifts.size <= 1, `Elements have moved by ${[...shifts].join(' and ')} halves of 1/16 px.`);
}
