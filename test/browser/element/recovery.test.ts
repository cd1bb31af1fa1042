/** The widgets while the feed's server is gone, and after it returns. */
import { expect } from '@esm-bundle/chai';
import type { AllianceErrorEvent } from '../../../src/element/events.ts';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { de } from '../../support/texts.ts';
import { address, requests } from '../../support/faults-client.ts';
import { HANNOVER, mount, readFeed, settled, TAGS, TAGS_OF_A_KIND, textOf, watchPage } from '../../support/page.ts';
import { PAUSES, skipTimers } from '../../support/skip-timers.ts';
import { until } from '../../support/until.ts';

const STALE = `${de.state.stale} ${de.provenance.asOf} 10.04.2024`;

const page = watchPage();
let hannover: Required<Feed>;

before(async () => {
  hannover = await readFeed(HANNOVER);
});

for (const tag of TAGS_OF_A_KIND)
  describe(`<${tag}> and a server that fails`, () => {
    let shown: string;
    skipTimers(...PAUSES);

    beforeEach(async () => {
      const widget = await mount(tag, { feed: hannover });
      shown = textOf(widget);
      widget.remove();
    });

    it('shows its content once it is reloaded and the server is back', async () => {
      const widget = await mount(tag, { src: address('down?from=1&to=2') });
      expect(textOf(widget)).to.include(de.state.error);
      widget.reload();
      expect((await settled(widget)).type).to.equal('alliance-load');
      expect(textOf(widget)).to.equal(shown);
    });

    it('takes its fallback away then', async () => {
      const widget = await mount(tag, { src: address('down?from=1&to=2') }, '<p>Allianz</p>');
      expect(textOf(widget)).to.equal('');
      widget.reload();
      await settled(widget);
      expect(textOf(widget)).to.equal(shown);
    });

    it('shows it once the visitor returns to the page', async () => {
      const { now } = Date;
      const widget = await mount(tag, { src: address('down?from=1&to=2') });
      Date.now = () => now() + 11_000;
      document.dispatchEvent(new Event('visibilitychange'));
      Date.now = now;
      await settled(widget);
      expect(textOf(widget)).to.equal(shown);
    });

    it('keeps what it shows, with its date, and says so to the page', async () => {
      const widget = await mount(tag, { src: address('down?from=2&to=3') });
      expect(textOf(widget)).to.equal(shown);
      const told: string[] = [];
      for (const name of ['alliance-load', 'alliance-error'])
        widget.addEventListener(name, (event) => told.push(event.type));
      widget.reload();
      expect(((await settled(widget)) as AllianceErrorEvent).kind).to.equal('feed-http');
      expect(textOf(widget)).to.include(STALE);
      expect(textOf(widget).replace(`${STALE} `, '')).to.equal(shown);
      expect(page.codes).to.deep.equal(['feed-http']);
      widget.reload();
      await settled(widget);
      expect(textOf(widget)).to.equal(shown);
      expect(told).to.deep.equal(['alliance-error', 'alliance-load']);
    });

    it('shows its own feed again if it is reloaded', async () => {
      const widget = await mount(tag, { feed: hannover });
      widget.reload();
      await until('it is read', () => textOf(widget) === shown);
    });
  });

describe('all widgets of a page', () => {
  it('reload with one request', async () => {
    const url = address('counted');
    const widgets = await Promise.all(TAGS.map((tag) => mount(tag, { src: url })));
    for (const widget of widgets) widget.reload();
    await Promise.all(widgets.map(settled));
    expect(await requests(url)).to.equal(2);
  });

  it('find a feed that the page names later, once they are reloaded', async () => {
    const widget = await mount(TAGS[0]!);
    expect(textOf(widget)).to.include(de.state.error);
    widget.setAttribute('src', HANNOVER);
    widget.reload();
    await settled(widget);
    expect(textOf(widget)).to.not.include(de.state.error);
  });

  it('listen to the page no longer than they stand on it', async () => {
    const listening = new Set<string>();
    const { addEventListener, removeEventListener } = document;
    let ids = 0;
    const names = new WeakMap<object, number>();
    const nameOf = (type: string, listener: unknown) => {
      const key = listener as object;
      if (!names.has(key)) names.set(key, ++ids);
      return `${type} ${names.get(key)}`;
    };
    document.addEventListener = (...[type, listener, options]: Parameters<typeof addEventListener>) => {
      listening.add(nameOf(type, listener));
      addEventListener.call(document, type, listener, options);
    };
    document.removeEventListener = (...[type, listener, options]: Parameters<typeof removeEventListener>) => {
      listening.delete(nameOf(type, listener));
      removeEventListener.call(document, type, listener, options);
    };
    try {
      const widgets = await Promise.all(TAGS.map((tag) => mount(tag, { feed: hannover })));
      expect(listening.size).to.be.at.least(widgets.length);
      for (const widget of widgets) widget.remove();
      // A widget that is only moved comes back at once; the controllers hear of those that do not.
      await Promise.resolve();
      expect([...listening]).to.deep.equal([]);
    } finally {
      for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(document, name);
    }
  });
});
