/** Criteria of WCAG that axe does not measure, for every widget: focus, edges of controls, motion, system colours. */
import { expect } from '@esm-bundle/chai';
import { contrast, over, paintOf } from '../../../site/gestalten/contrast/colours.ts';
import { browserName, emulateMedia, press } from '../../support/commands.ts';
import { add, elementsOf, mount, MUSTER, TAGS, watchPage } from '../../support/page.ts';

const PAGES = {
  light: { background: 'rgb(255, 255, 255)', style: '' },
  dark: { background: 'rgb(22, 24, 29)', style: 'color-scheme: dark; background: #16181d; color: #eceff4' },
};

/** Elements whose content the browser itself cuts off, and texts that only screen readers get. */
const isMeantToCut = (element: Element) =>
  element.matches('img, input, select, option, svg, svg *, .hidden, .hidden *');

/** The markup of an element. A failed comparison of elements themselves takes minutes to print. */
const tagOf = (element: Element | null) => element?.outerHTML.slice(0, 200);

/** Presses Tab from before the widget to its end, or through its first dozen of stops. */
async function visitWithKeyboard(widget: Element, visit: (element: Element) => void) {
  const start = add(document.createElement('button'));
  widget.before(start);
  start.focus();
  const stops = elementsOf(widget).filter(
    (element) => element.matches('a[href], button, input, select, summary') && element.checkVisibility(),
  );
  for (const stop of stops.slice(0, 12)) {
    await press('Tab');
    expect(tagOf(widget.shadowRoot!.activeElement)).to.equal(tagOf(stop));
    visit(stop);
  }
}

/** An entry of a timeline, whose line leads to the next entry. */
const isJoined = (element: Element) => getComputedStyle(element, '::after').position === 'absolute';

/** The ring is drawn around the element, or around the card that is its target. */
function focusRing(element: Element): CSSStyleDeclaration {
  const card = element.closest('[part="card"]') ?? element;
  const places = [getComputedStyle(element), getComputedStyle(element, '::after'), getComputedStyle(card)];
  return places.find(({ outlineStyle }) => outlineStyle !== 'none') ?? places[0]!;
}

/** Computes the contrast of a colour, which may be transparent, on an opaque page. */
function contrastOn(background: string, color: string): number {
  const page = paintOf(background);
  return contrast(over(paintOf(color), page), page);
}

watchPage();

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    for (const [name, { background, style }] of Object.entries(PAGES)) {
      it(`rings the focused element, 2 pixels wide and at a contrast of 3 to 1, on a ${name} page`, async () => {
        document.documentElement.style.cssText = style;
        await visitWithKeyboard(await mount(tag, { src: MUSTER }), (element) => {
          const { outlineStyle, outlineWidth, outlineColor } = focusRing(element);
          expect(outlineStyle).to.equal('solid');
          expect(parseFloat(outlineWidth)).to.be.at.least(2);
          expect(contrastOn(background, outlineColor)).to.be.at.least(3);
        });
      });

      it(`draws the edges of controls at a contrast of 3 to 1, on a ${name} page`, async () => {
        document.documentElement.style.cssText = style;
        const widget = await mount(tag, { src: MUSTER });
        for (const control of elementsOf(widget).filter((element) => element.matches('button, input, select'))) {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(control);
          expect(borderTopStyle).to.equal('solid');
          expect(parseFloat(borderTopWidth)).to.be.at.least(1);
          expect(contrastOn(background, borderTopColor)).to.be.at.least(3);
        }
      });
    }

    it('cuts off no text and no focus ring', async () => {
      const widget = await mount(tag, { src: MUSTER });
      const clipping = elementsOf(widget).filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        return (
          !isMeantToCut(element) && [overflowX, overflowY, clipPath].some((value) => !/^(visible|none)$/.test(value))
        );
      });
      expect(clipping).to.deep.equal([]);
    });

    it('sets no height that text of double size would outgrow', async () => {
      const widget = await mount(tag, { src: MUSTER });
      widget.style.fontSize = '200%';
      for (const element of elementsOf(widget).filter((element) => !isMeantToCut(element) && !isJoined(element)))
        expect(element.scrollHeight - element.clientHeight, element.outerHTML).to.be.lessThan(
          // Boxes of lines have no height of their own.
          element.clientHeight ? 2 : Infinity,
        );
    });

    it('moves nothing that the page did not ask for', async () => {
      const widget = await mount(tag, { src: MUSTER });
      expect(widget.shadowRoot!.getAnimations?.() ?? document.getAnimations()).to.deep.equal([]);
    });

    if (browserName === 'chromium')
      it('moves nothing at all for visitors who prefer reduced motion', async () => {
        await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
        const widget = await mount(tag, { src: MUSTER, 'count-up': true });
        expect(document.getAnimations()).to.deep.equal([]);
        for (const element of elementsOf(widget)) {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          expect([parseFloat(transitionDuration), animationName, scrollBehavior]).to.deep.equal([0, 'none', 'auto']);
        }
      });

    if (browserName === 'chromium')
      it('keeps edges and focus in the colours of the system', async () => {
        await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
        const widget = await mount(tag, { src: MUSTER });
        const canvas = 'rgb(0, 0, 0)';
        const edges = elementsOf(widget).filter((element) =>
          element.matches('button, input, select, .grid [part=card]'),
        );
        for (const edge of edges) {
          const { borderTopWidth, borderTopColor } = getComputedStyle(edge);
          expect(parseFloat(borderTopWidth)).to.be.at.least(1);
          expect(contrastOn(canvas, borderTopColor), borderTopColor).to.be.at.least(3);
        }
        await visitWithKeyboard(widget, (element) => {
          expect(contrastOn(canvas, focusRing(element).outlineColor)).to.be.at.least(3);
        });
      });
  });
}
