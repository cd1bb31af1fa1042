import { expect } from '@esm-bundle/chai';
import '../../../src/element/before-lit.ts';

it('leaves a page its own document and classes', () => {
  expect(document.body).to.be.instanceOf(HTMLElement);
  expect(new CSSStyleSheet().cssRules).to.have.length(0);
});
