import { expect } from '@esm-bundle/chai';
import type { ReactiveController } from 'lit';
import { FeedController, type FeedSource, type FeedState } from '../../src/feed/feed-controller.ts';
import { partners } from '../../src/feed/generated/validator.ts';
import { example, feedWith } from './documents.ts';
import { address, requests, until } from './server.ts';

/** As much of an element as the controller knows. */
class Host {
  settled: FeedState[] = [];
  updates = 0;
  updateComplete = Promise.resolve(true);
  controller = new FeedController(this, (state) => this.settled.push(state));

  addController(_: ReactiveController) {}
  removeController(_: ReactiveController) {}
  requestUpdate() {
    this.updates++;
  }

  get state() {
    return this.controller.state;
  }

  use(source?: FeedSource) {
    void this.controller.use(source);
  }

  /** As the browser does where an element is taken out of the page, and put back in. */
  leave() {
    this.controller.hostDisconnected();
  }
  enter() {
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

const nameOf = ({ feed }: FeedState) => feed?.header.alliance?.id;

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

  it('is there at once where the document is', () => {
    host.use({ document: feedWith() });
    expect(nameOf(host.state)).to.equal('musterallianz');
    expect(host.updates).to.equal(1);
    expect(host.settled).to.deep.equal([host.state]);
  });

  it('is there at once where a script element holds it', () => {
    host.use({ script: inline(JSON.stringify(feedWith())) });
    expect(nameOf(host.state)).to.equal('musterallianz');
  });

  it('is read once, whatever the number of widgets that show the document', () => {
    const [document, other] = [feedWith(), new Host()];
    host.use({ document });
    other.use({ document });
    expect(other.state.feed).to.equal(host.state.feed);
    other.use({ document: feedWith() });
    expect(other.state.feed).to.not.equal(host.state.feed);
  });

  it('is parsed once, whatever the number of widgets that show the script', () => {
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

  it('is missing where there is no source', () => {
    host.use(undefined);
    expect(host.state.error?.kind).to.equal('feed-missing');
    expect(host.settled).to.have.lengthOf(1);
  });

  it('is not there where the script holds no JSON', () => {
    for (const text of ['', '{"version":', '<!doctype html>']) {
      host.use({ script: inline(text, 'allianz') });
      expect(host.state.error?.kind, text).to.equal('feed-syntax');
      expect(host.state.error?.detail, text).to.include('#allianz');
    }
  });

  it('is not there where the document is no feed', () => {
    for (const document of [null, 0, '', [], {}, 'feed', { version: { toString: null } }]) {
      host.use({ document });
      expect(host.state.error?.kind, JSON.stringify(document)).to.equal('feed-invalid');
    }
    host.use({ script: inline('null') });
    expect(host.state.error?.kind).to.equal('feed-invalid');
    host.use({ document: feedWith({ version: '2.0.0' }) });
    expect(host.state.error?.kind).to.equal('feed-version');
  });

  it('is not there where the address is none, or leads to nothing', async () => {
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

  it('loads what it was about to show, even if it shows another feed', async () => {
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
    // Whoever asks later is told later: by then this one would have been told again.
    const other = new Host();
    other.use({ address: url });
    await other.settle();
    expect(host.state).to.equal(state);
    expect([host.settled.length, host.updates, await requests(url)]).to.deep.equal([1, 1, 1]);
  });

  it('does not try again what has failed, as it would at every move', async () => {
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
