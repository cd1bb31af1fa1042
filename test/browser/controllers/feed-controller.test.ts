import { expect } from '@esm-bundle/chai';
import type { ReactiveController } from 'lit';
import { FeedController, type FeedSource, type FeedState } from '../../../src/controllers/feed-controller.ts';
import type { AllianceFeed } from '../../../src/feed/alliance-feed.ts';
import type { FeedError } from '../../../src/feed/errors.ts';
import { partners } from '../../../src/feed/validation/generated.ts';
import { example, feedWith } from '../../support/documents.ts';
import { address, requests, until } from '../../support/faults-client.ts';

/** A state, read without asking for its status first. */
interface Settled {
  readonly status: FeedState['status'];
  readonly feed?: AllianceFeed;
  readonly error?: FeedError;
  readonly url?: string;
}

/** As much of an element as the controller knows. */
class Host {
  settled: Settled[] = [];
  isConnected = true;
  ownerDocument = document;
  updates = 0;
  updateComplete = Promise.resolve(true);
  controller = new FeedController(this, [], (state) => this.settled.push(state));

  addController(_: ReactiveController) {}
  removeController(_: ReactiveController) {}
  requestUpdate() {
    this.updates++;
  }

  get state(): Settled {
    return this.controller.state;
  }

  use(source?: FeedSource) {
    void this.controller.use(source);
  }

  /** Calls the callbacks as the browser does for an element that leaves the page and returns. */
  leave() {
    this.isConnected = false;
    this.controller.hostDisconnected();
  }
  enter() {
    this.isConnected = true;
    this.controller.hostConnected();
  }

  /** Waits until that many sources have been settled. */
  settle(count = 1) {
    return until(() => this.settled.length >= count);
  }
}

const inline = (text: string, id = 'feed') => {
  const script = document.createElement('script');
  Object.assign(script, { type: 'application/json', id, textContent: text });
  return script;
};

const nameOf = ({ feed }: Settled) => feed?.header.alliance?.id;

const allianceCalled = (id: string) => feedWith({ alliance: { id, name: id } });

describe('the feed of a widget', function () {
  this.timeout(30_000);
  let host: Host;

  beforeEach(() => {
    host = new Host();
  });

  it('is neither there nor missing before there is a source', () => {
    expect(host.state.feed ?? host.state.error).to.equal(undefined);
    host.enter();
    expect([host.updates, host.settled.length]).to.deep.equal([0, 0]);
  });

  it('is there at once if the document is', () => {
    host.use({ document: feedWith() });
    expect(nameOf(host.state)).to.equal('musterallianz');
    expect(host.updates).to.equal(1);
    expect(host.settled).to.deep.equal([host.state]);
  });

  it('is there at once if a script element holds it', () => {
    host.use({ script: inline(JSON.stringify(feedWith())) });
    expect(nameOf(host.state)).to.equal('musterallianz');
  });

  it('is read once for any number of widgets that show the document', () => {
    const [document, other] = [feedWith(), new Host()];
    host.use({ document });
    other.use({ document });
    expect(other.state.feed).to.equal(host.state.feed);
    other.use({ document: feedWith() });
    expect(other.state.feed).to.not.equal(host.state.feed);
  });

  it('is parsed once for any number of widgets that show the script', () => {
    const [script, other] = [inline(JSON.stringify(feedWith())), new Host()];
    host.use({ script });
    script.textContent = 'no longer read';
    other.use({ script });
    expect(other.state.feed).to.equal(host.state.feed);
  });

  it('comes from its address, which the state names', async () => {
    const url = address('counted');
    host.use({ address: url.replace(location.origin, '') });
    expect(host.state.feed).to.equal(undefined);
    await host.settle();
    expect(host.state.url).to.equal(url);
    expect(host.state.feed!.entries(partners)).to.have.lengthOf(11);
    expect(host.updates).to.equal(1);
  });

  it('comes to each of several widgets in a task of its own, so that the page can answer in between', async () => {
    const [url, other] = [address('counted'), new Host()];
    let settledTogether: number | undefined;
    const first = new FeedController(host, [], async () => {
      // A task ends when its microtasks have run.
      for (let step = 0; step < 100; step++) await Promise.resolve();
      settledTogether = other.settled.length;
    });
    void first.use({ address: url });
    other.use({ address: url });
    await other.settle();
    await until(() => settledTogether !== undefined);
    expect(settledTogether).to.equal(0);
  });

  it('is missing without a source', () => {
    host.use(undefined);
    expect(host.state.error?.kind).to.equal('feed-missing');
    expect(host.settled).to.have.lengthOf(1);
  });

  it('is missing if the script holds no JSON', () => {
    for (const text of ['', '{"version":', '<!doctype html>']) {
      host.use({ script: inline(text, 'allianz') });
      expect(host.state.error?.kind, text).to.equal('feed-syntax');
      expect(host.state.error?.detail, text).to.include('#allianz');
    }
  });

  it('is missing if the document is no feed', () => {
    for (const document of [null, 0, '', [], {}, 'feed', { version: { toString: null } }]) {
      host.use({ document });
      expect(host.state.error?.kind, JSON.stringify(document)).to.equal('feed-invalid');
    }
    host.use({ script: inline('null') });
    expect(host.state.error?.kind).to.equal('feed-invalid');
    host.use({ document: feedWith({ version: '2.0.0' }) });
    expect(host.state.error?.kind).to.equal('feed-version');
  });

  it('is missing if the address is invalid or leads to nothing', async () => {
    host.use({ address: 'https://[feed' });
    expect(host.state.error?.kind).to.equal('feed-network');
    const url = address('status/404');
    host.use({ address: url });
    await host.settle(2);
    expect(host.state.error?.kind).to.equal('feed-http');
    expect(host.state.url).to.equal(url);
  });

  it('follows an error, and an error follows it', async () => {
    host.use(undefined);
    host.use({ document: feedWith() });
    expect([nameOf(host.state), host.state.error]).to.deep.equal(['musterallianz', undefined]);
    host.use(undefined);
    expect([host.state.feed, host.state.error?.kind]).to.deep.equal([undefined, 'feed-missing']);
  });
});

describe('a widget that gets another source', function () {
  this.timeout(30_000);

  it('shows only the last one, whichever arrives first', async () => {
    const host = new Host();
    const slow = address('slow?ms=300');
    host.use({ address: slow });
    host.use({ address: address('status/404') });
    host.use({ document: allianceCalled('zuletzt') });
    // Another widget waits for the first one: when it is here, it has not been shown.
    const other = new Host();
    other.use({ address: slow });
    await other.settle();
    expect(nameOf(host.state)).to.equal('zuletzt');
    expect(host.settled).to.have.lengthOf(1);
  });

  it('shows the one it has until the next is here', async () => {
    const host = new Host();
    host.use({ document: allianceCalled('zuerst') });
    host.use({ address: address('slow?ms=100') });
    expect(nameOf(host.state)).to.equal('zuerst');
    await host.settle(2);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
  });
});

/** Makes the clock of the page say that time has passed, for the length of some work. */
async function later<T>(seconds: number, work: () => T | Promise<T>): Promise<T> {
  const { now } = Date;
  Date.now = () => now() + seconds * 1000;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
}

/** Dispatches the browser's events for a visitor who leaves for another tab and returns. */
function lookAway() {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
function lookBack() {
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Does something, and says how many requests it began. */
const fetchesOf = (work: () => void) => () => {
  const { fetch } = window;
  let count = 0;
  window.fetch = (...request) => {
    count++;
    return fetch(...request);
  };
  work();
  window.fetch = fetch;
  return count;
};

describe('a widget that reloads', function () {
  this.timeout(30_000);

  const reload = (host: Host, url: string) => void host.controller.use({ address: url }, true);

  it('shows the feed again', async () => {
    const host = new Host();
    const url = address('counted');
    host.use({ address: url });
    await host.settle();
    const { feed } = host.state;
    reload(host, url);
    expect(host.state.feed).to.equal(feed);
    await host.settle(2);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
    expect(host.state.feed).to.not.equal(feed);
    expect(await requests(url)).to.equal(2);
  });

  it('takes one request with the others that reload', async () => {
    const hosts = [new Host(), new Host(), new Host()];
    const url = address('slow?ms=100');
    for (const host of hosts) host.use({ address: url });
    await Promise.all(hosts.map((host) => host.settle()));
    for (const host of hosts) reload(host, url);
    await Promise.all(hosts.map((host) => host.settle(2)));
    expect(new Set(hosts.map(({ state }) => state.feed)).size).to.equal(1);
    expect(await requests(url)).to.equal(2);
  });

  it('keeps the shown feed if no other arrives, and says why', async () => {
    const host = new Host();
    const url = address('down?from=2&to=3');
    host.use({ address: url });
    await host.settle();
    const { feed } = host.state;
    reload(host, url);
    await host.settle(2);
    expect(host.state.feed).to.equal(feed);
    expect(host.state.error?.kind).to.equal('feed-http');
    reload(host, url);
    await host.settle(3);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
    expect(host.state.error).to.equal(undefined);
  });

  it('keeps it if the widget is moved meanwhile', async () => {
    const host = new Host();
    const url = address('down?from=2&to=9');
    const source = { address: url };
    host.use(source);
    await host.settle();
    void host.controller.use(source, true);
    host.leave();
    host.enter();
    await host.settle(2);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
    host.leave();
  });

  it('does not keep the feed of another source', async () => {
    const host = new Host();
    host.use({ document: feedWith() });
    host.use({ address: address('status/404') });
    host.leave();
    host.enter();
    await host.settle(2);
    expect([host.state.feed, host.state.error?.kind]).to.deep.equal([undefined, 'feed-http']);
    host.leave();
  });
});

describe('a visitor who returns to the page', function () {
  this.timeout(30_000);
  let host: Host;
  let url: string;

  /** A widget that is on the page, and has settled for the first time. */
  async function enter(path: string) {
    host = new Host();
    url = address(path);
    host.enter();
    host.use({ address: url });
    await host.settle();
  }

  afterEach(() => {
    host.leave();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('brings back a feed that could not be fetched', async () => {
    await enter('down?from=1&to=2');
    expect(host.state.error?.kind).to.equal('feed-http');
    lookAway();
    await later(11, lookBack);
    await host.settle(2);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
    expect(host.state.error).to.equal(undefined);
    expect(await requests(url)).to.equal(3);
  });

  it('brings it back for all widgets, in one request', async () => {
    host = new Host();
    const other = new Host();
    url = address('down?from=1&to=2');
    for (const one of [host, other]) {
      one.enter();
      one.use({ address: url });
    }
    await Promise.all([host.settle(), other.settle()]);
    await later(11, lookBack);
    await Promise.all([host.settle(2), other.settle(2)]);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
    expect(other.state.feed).to.equal(host.state.feed);
    expect(await requests(url)).to.equal(3);
    other.leave();
  });

  it('has one fetched again that has expired meanwhile', async () => {
    const expires = new Date(Date.now() + 7200_000).toISOString();
    await enter(`document?json=${encodeURIComponent(JSON.stringify(feedWith({ expires })))}`);
    expect(await later(3600, fetchesOf(lookBack))).to.equal(0);
    expect(await later(7201, fetchesOf(lookBack))).to.equal(1);
    await host.settle(2);
    expect(await requests(url)).to.equal(2);
  });

  it('requests nothing if the feed is there', async () => {
    await enter('counted');
    expect(await later(3600, fetchesOf(lookBack))).to.equal(0);
  });

  it('asks for nothing by leaving', async () => {
    await enter('status/404');
    expect(await later(3600, fetchesOf(lookAway))).to.equal(0);
  });

  it('requests ever more rarely while the server is away', async () => {
    await enter('status/404');
    for (const [settled, seconds] of [9, 19, 39, 79].entries()) {
      expect(await later(seconds, fetchesOf(lookBack)), `after ${seconds} seconds`).to.equal(0);
      expect(await later(seconds + 2, fetchesOf(lookBack)), `2 seconds later`).to.equal(1);
      // A second look asks no second time.
      expect(await later(seconds + 2, fetchesOf(lookBack))).to.equal(0);
      await host.settle(settled + 2);
    }
    expect(await requests(url)).to.equal(5);
  });

  it('asks as often as at first once the server was back', async () => {
    await enter('down?from=1&to=4');
    await later(11, lookBack);
    await host.settle(2);
    await later(21, lookBack);
    await host.settle(3);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
    await host.controller.use({ address: address('status/404') }, true);
    expect(await later(11, fetchesOf(lookBack))).to.equal(1);
  });

  it('requests nothing after the widget has left the page', async () => {
    await enter('status/404');
    host.leave();
    expect(await later(3600, fetchesOf(lookBack))).to.equal(0);
  });

  it('requests nothing if no server is missing', async () => {
    host = new Host();
    host.enter();
    for (const source of [undefined, { document: {} }, { address: 'https://[feed' }]) {
      host.use(source);
      await later(3600, lookBack);
    }
    expect(host.settled).to.have.lengthOf(3);
  });
});

describe('a widget that leaves the page', function () {
  this.timeout(30_000);

  it('ends the transfer, and begins another when it comes back', async () => {
    const host = new Host();
    const url = address('slow?ms=500');
    host.use({ address: url });
    await until(async () => (await requests(url)) === 1);
    host.leave();
    await until(async () => (await requests(url, 'left')) === 1);
    expect(host.settled).to.deep.equal([]);
    host.enter();
    await host.settle();
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
    expect(await requests(url)).to.equal(2);
  });

  it('loads the feed that it was about to show, even if it shows another', async () => {
    const host = new Host();
    host.use({ document: allianceCalled('zuerst') });
    host.use({ address: address('slow?ms=100') });
    host.leave();
    host.enter();
    await host.settle(2);
    expect(nameOf(host.state)).to.equal('fachkraefteallianz-hannover');
  });

  it('shows the same when it comes back, without another word', async () => {
    const host = new Host();
    const url = address('counted');
    host.use({ address: url });
    await host.settle();
    const { state } = host;
    host.leave();
    host.enter();
    // A later request settles later. By then, this controller would have been called a second time.
    const other = new Host();
    other.use({ address: url });
    await other.settle();
    expect(host.state).to.equal(state);
    expect([host.settled.length, host.updates, await requests(url)]).to.deep.equal([1, 1, 1]);
  });

  it('does not retry a failed load at every move', async () => {
    const host = new Host();
    const url = address('status/404');
    host.use({ address: url });
    await host.settle();
    host.leave();
    host.enter();
    const other = new Host();
    other.use({ address: url });
    await other.settle();
    expect(host.state.error?.kind).to.equal('feed-http');
    expect(host.settled).to.have.lengthOf(1);
  });

  it('reads an inline feed once', async () => {
    const host = new Host();
    host.use({ document: await example('musterallianz') });
    host.leave();
    host.enter();
    expect(host.settled).to.have.lengthOf(1);
  });
});
