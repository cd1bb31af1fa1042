/** Widgets that come from a server with a shadow root: they stay as they are until there is a feed to draw. */
import { expect } from '@esm-bundle/chai';
import type { AllianceElement } from '../../../src/element/alliance-element.ts';
import { address } from '../../support/faults-client.ts';
import { settled, TAGS, watchPage } from '../../support/page.ts';
import { PAUSES, skipTimers } from '../../support/skip-timers.ts';

watchPage();
skipTimers(...PAUSES);

/** Makes a widget as the parser does: its shadow root is there before the script. */
function declare(tag: string, attributes: Record<string, string>): AllianceElement {
  // Elements of a template's document are no widgets yet.
  const inert = document.createElement('template').content.ownerDocument;
  const widget = inert.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.attachShadow({ mode: 'open' }).innerHTML =
    '<style>p { color: green }</style><section data-server><p>Vom Server</p></section>';
  document.body.append(widget);
  return widget as AllianceElement;
}

const fromServer = ({ shadowRoot }: Element) => shadowRoot!.querySelector('[data-server]')?.textContent;
const sections = ({ shadowRoot }: Element) => shadowRoot!.querySelectorAll('section').length;

for (const tag of TAGS)
  describe(`<${tag}> that a server has rendered`, () => {
    it('stays while there is no feed, and draws the feed once it is here', async () => {
      const widget = declare(tag, { src: address('down?from=1&to=2'), project: 'adelante' });
      expect((await settled(widget)).type).to.equal('alliance-error');
      expect(fromServer(widget)).to.equal('Vom Server');
      widget.reload();
      expect((await settled(widget)).type).to.equal('alliance-load');
      expect([fromServer(widget), sections(widget)]).to.deep.equal([undefined, 1]);
      expect(widget.shadowRoot!.querySelector('style')).to.equal(null);
    });
  });

it('says with `debug` why there is no feed', async () => {
  const widget = declare('alliance-goals-list', { src: address('down?from=1&to=9'), debug: '' });
  await settled(widget);
  await widget.updateComplete;
  expect(fromServer(widget)).to.equal(undefined);
  expect(widget.shadowRoot!.textContent).to.include('503');
});
