/** A widget moves into a frame and back; test/pages/other-document.test.ts has languages, addresses and print, and windows. */
import { expect } from '@esm-bundle/chai';
import '../../../components/define.ts';
import { addMarkup, elementsOf, mount, MUSTER, TAGS, watchPage } from '../../support/page.ts';

watchPage();

/** What an element owes to the styles of its widget, as text. */
function lookOf(element: Element): string {
  const { display, fontWeight, listStyleType } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return [element.localName, display, fontWeight, listStyleType].join(' ');
}

const looksOf = (widget: Element) => elementsOf(widget).map(lookOf).join('\n');

describe('another document', () => {
  for (const tag of TAGS)
    it(`keeps the styles of <${tag}>, there and back`, async () => {
      // As wide as the page, because widgets follow the width of their place.
      const frame = addMarkup<HTMLIFrameElement>('<iframe title="Rahmen"></iframe>');
      frame.style.inlineSize = `${document.body.clientWidth + 16}px`;
      const widget = await mount(tag, { src: MUSTER });
      const before = looksOf(widget);
      // The empty page of a frame is in quirks mode, which no widget depends on.
      for (const there of [frame.contentDocument!, document, frame.contentDocument!]) {
        there.body.append(widget);
        await widget.updateComplete;
        expect(looksOf(widget)).to.equal(before);
      }
    });
});
