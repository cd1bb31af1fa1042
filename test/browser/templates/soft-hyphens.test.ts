import { expect } from '@esm-bundle/chai';
import { accessibilityTree, browserName, flattenTree } from '../../support/commands.ts';
import { addMarkup, HANNOVER, mount, watchPage } from '../../support/page.ts';

describe('a soft hyphen', () => {
  watchPage();

  const headingIn = async (width: number) => {
    const column = addMarkup<HTMLElement>(`<div style="inline-size: ${width}px; font: 20px sans-serif"></div>`);
    column.append(await mount('alliance-partner-grid', { src: HANNOVER, lang: 'de' }));
    return column.firstElementChild!.shadowRoot!.querySelector('h2')!;
  };

  // Other engines have a German dictionary, and may break the word elsewhere.
  if (browserName === 'chromium')
    it('is where a long word breaks if it has no room', async () => {
      const heights = async (width: number) => {
        const heading = await headingIn(width);
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const tops: number[] = [];
        while (walker.nextNode()) {
          range.selectNodeContents(walker.currentNode);
          const rects = [...range.getClientRects()];
          if (rects.length) expect(rects, walker.currentNode.textContent!).to.have.length(1);
          tops.push(...rects.map(({ top }) => top));
        }
        return tops;
      };
      const [first, second] = await heights(170);
      expect(second).to.be.greaterThan(first! + 10);
      const [start, end] = await heights(600);
      expect(end).to.equal(start);
    });

  it('is no part of what visitors copy, nor of its text', async () => {
    const heading = await headingIn(150);
    expect(heading.textContent).to.equal('Partnerorganisationen');
    getSelection()!.selectAllChildren(heading);
    expect(`${getSelection()}`).to.not.include('\u00ad');
  });

  if (browserName === 'chromium')
    it('is no part of accessible names', async () => {
      await headingIn(150);
      const names = flattenTree(await accessibilityTree()).map(({ name }) => name);
      expect(names).to.include('Partnerorganisationen');
      expect(names.join()).to.not.include('\u00ad');
    });
});
