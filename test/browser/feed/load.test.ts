import { expect } from '@esm-bundle/chai';
import type { FeedError } from '../../../src/feed/errors.ts';
import { addressOf, load, type LoadOptions } from '../../../src/feed/load.ts';
import { browserName } from '../../support/commands.ts';
import { address, requests, until } from '../../support/faults-client.ts';

/** The error of a transfer that must fail. */
const failure = (url: string, options?: LoadOptions): Promise<FeedError> =>
  load(url, options).then(
    () => Promise.reject(new Error(`${url} was loaded.`)),
    (error) => error,
  );

const allianceOf = (document: unknown) => (document as { alliance: { id: string } }).alliance.id;

describe('loading a feed', function () {
  this.timeout(30_000);

  it('takes one request for all that ask at the same time, and for those that come later', async () => {
    const url = address('slow?ms=100');
    const documents = await Promise.all([load(url), load(url), load(url)]);
    documents.push(await load(url));
    expect(new Set(documents).size).to.equal(1);
    expect(allianceOf(documents[0])).to.equal('fachkraefteallianz-hannover');
    expect(await requests(url)).to.equal(1);
  });

  it('reads a feed with a byte order mark, and a feed of some megabytes', async () => {
    expect(allianceOf(await load(address('encoded/utf8')))).to.equal('fachkraefteallianz-hannover');
    expect(await load(address('large?megabytes=15'))).to.have.property('version', '1.0.0');
  });

  it('is requested again, once for all widgets, on reload', async () => {
    const url = address('counted');
    const first = await load(url);
    const again = await Promise.all([load(url, { reload: true }), load(url, { reload: true }), load(url)]);
    expect(new Set(again).size).to.equal(1);
    expect(again[0]).to.not.equal(first);
    expect(await load(url)).to.equal(again[0]);
    expect(await requests(url)).to.equal(2);
  });

  it('comes from the browser’s cache only if the server says that it has not changed', async () => {
    // WebKit has no cache while a test drives it.
    const probe = address('cached?seconds=3600');
    for (let count = 0; count < 2; count++) await (await fetch(probe)).text();
    const hasCache = (await requests(probe)) === 1;
    expect(hasCache || browserName === 'webkit').to.equal(true);

    const url = address('cached?seconds=3600');
    await load(url);
    expect(allianceOf(await load(url, { reload: true }))).to.equal('fachkraefteallianz-hannover');
    expect([await requests(url), await requests(url, 'unchanged')]).to.deep.equal([2, hasCache ? 1 : 0]);
  });

  it('takes one request for all copies of the script', async () => {
    const [one, other]: { load: typeof load }[] = await Promise.all(
      ['one', 'other'].map((copy) => import(`/src/feed/load.ts?copy=${copy}`)),
    );
    expect(one!.load).to.not.equal(other!.load);
    const url = address('slow?ms=100');
    const documents = await Promise.all([load(url), one!.load(url), other!.load(url)]);
    expect(new Set(documents).size).to.equal(1);
    expect(await requests(url)).to.equal(1);
  });

  it('keeps a feed that an older script has put into the registry, and can reload it', async () => {
    const registry = (globalThis as unknown as Record<symbol, Map<string, object>>)[
      Symbol.for('alliance-widgets.feeds.v1')
    ]!;
    const url = address('counted');
    const known = { version: '1.0.0' };
    registry.set(url, { document: Promise.resolve(known), controller: new AbortController(), waiting: Infinity });
    const leaving = new AbortController();
    expect(await load(url, { signal: leaving.signal })).to.equal(known);
    leaving.abort();
    expect(await load(url)).to.equal(known);
    expect(await requests(url)).to.equal(0);
    expect(await load(url, { reload: true })).to.not.equal(known);
    expect(await requests(url)).to.equal(1);
  });

  it('keeps the address to which the server has sent the browser', async () => {
    const target = new URL('/data/fachkraefteallianz-hannover.json', location.href).href;
    const url = address(`moved?to=${encodeURIComponent(target)}`);
    expect(allianceOf(await load(url))).to.equal('fachkraefteallianz-hannover');
    expect(addressOf(url)).to.equal(target);
    const direct = address('counted');
    await load(direct);
    expect(addressOf(direct)).to.equal(direct);
  });

  it('sends its own server the page’s credentials, but not the page’s address', async () => {
    document.cookie = 'besucher=1; path=/';
    try {
      const url = address('headers');
      const visible: Record<string, string> = await (await fetch(url)).json();
      expect(visible.cookie, 'what an ordinary request would tell').to.include('besucher=1');
      expect(visible).to.have.any.keys('referer');
      const seen = (await load(address('headers'))) as typeof visible;
      expect(seen.cookie).to.include('besucher=1');
      expect(seen).to.not.have.any.keys('referer');
    } finally {
      document.cookie = 'besucher=; path=/; max-age=0';
    }
  });
});

describe('a page with a fetch of its own', () => {
  const original = window.fetch;
  const json = '{"version":"1.0.0"}';
  const answer = (properties: object) => () => Promise.resolve({ ok: true, status: 200, ...properties });
  const replace = (fetch: unknown) => Object.assign(window, { fetch });
  const text = () => Promise.resolve(json);

  afterEach(() => replace(original));

  for (const [what, fetch] of Object.entries({
    'answers without a stream': answer({ text, url: 'https://a.example/feed.json' }),
    'answers without an address': answer({ text, body: null }),
    'answers from a service worker, which have no address': () => Promise.resolve(new Response(json)),
    'streams of another kind': answer({ text, body: { on() {} }, url: '' }),
  }))
    it(`loads a feed from ${what}`, async () => {
      replace(fetch);
      expect(await load(address('own'))).to.deep.equal(JSON.parse(json));
    });

  it('that never answers and knows no signal is given up in time', async () => {
    replace(() => new Promise(() => {}));
    expect(await failure(address('own'), { timeout: 50 })).to.include({ kind: 'feed-timeout' });
  });

  it('that throws has no network', async () => {
    replace(() => {
      throw new Error('no');
    });
    expect(await failure(address('own'))).to.include({ kind: 'feed-network' });
  });
});

describe('a feed that cannot be loaded', function () {
  this.timeout(30_000);

  it('is feed-http if the server says so, without a second attempt', async () => {
    for (const status of [401, 403, 404, 410]) {
      const url = address(`status/${status}`);
      const error = await failure(url);
      expect(error).to.include({ kind: 'feed-http', detail: `${status} ${url}`, name: 'FeedError', status });
      expect(await requests(url)).to.equal(1);
    }
  });

  it('is tried a second time, and no third, if the server is down or overloaded', async () => {
    await Promise.all(
      [500, 503, 429].map(async (status) => {
        const url = address(`status/${status}`);
        const { kind, detail } = await failure(url);
        expect([kind, detail]).to.deep.equal(['feed-http', `${status} ${url}`]);
        expect(await requests(url)).to.equal(2);
      }),
    );
  });

  it('is there at the second attempt if the first one came at a bad time', async () => {
    const url = address('flaky');
    expect(allianceOf(await load(url))).to.equal('fachkraefteallianz-hannover');
    expect(await requests(url)).to.equal(2);
  });

  for (const [what, path] of [['a page instead of a feed, perhaps to log in', 'html']] as const)
    it(`is feed-syntax for ${what}, without a second attempt`, async () => {
      const url = address(path);
      const { kind, detail } = await failure(url);
      expect(kind).to.equal('feed-syntax');
      expect(detail).to.equal(`${url} HTML, Login?`);
      expect(await requests(url)).to.equal(1);
    });

  it('is feed-syntax for a feed that is cut off, after a third attempt', async () => {
    const url = address('truncated');
    const { kind, detail } = await failure(url);
    expect(kind).to.equal('feed-syntax');
    expect(detail).to.include(url);
    expect(await requests(url)).to.equal(3);
  });

  for (const times of [1, 2])
    it(`is there once it is whole, after ${times} torn answers`, async () => {
      const url = address(`torn?times=${times}`);
      expect(allianceOf(await load(url))).to.equal('fachkraefteallianz-hannover');
      expect(await requests(url)).to.equal(times + 1);
    });

  for (const encoding of ['utf16le', 'latin1'])
    it(`is feed-encoding in ${encoding}, without a second attempt`, async () => {
      const url = address(`encoded/${encoding}`);
      const { kind, detail } = await failure(url);
      expect([kind, detail]).to.deep.equal(['feed-encoding', url]);
      expect(await requests(url)).to.equal(1);
    });

  it('is feed-encoding if it is no text', async () => {
    expect((await failure(address('gzip'))).kind).to.equal('feed-encoding');
  });

  it('is feed-size if it is too long, and is not read to its end', async () => {
    const url = address('large?megabytes=2000');
    const { kind, detail } = await failure(url);
    expect([kind, detail]).to.deep.equal(['feed-size', url]);
    expect(await requests(url)).to.equal(1);
    await until(async () => (await requests(url, 'left')) === 1);
    // WebKit takes in more than it hands on.
    expect(await requests(url, 'sent')).to.be.within(20_000_000, 1_000_000_000);
  });

  it('is feed-network if no server can be reached', async () => {
    for (const url of ['http://localhost:1/feed.json', 'unknown:feed'])
      expect((await failure(url)).kind, url).to.equal('feed-network');
  });

  for (const [when, path] of [
    ['never answers', 'hang'],
    ['begins an answer and never ends it', 'stall'],
  ] as const)
    it(`is feed-timeout where the server ${when}`, async () => {
      const url = address(path);
      const { kind, detail } = await failure(url, { timeout: 1000 });
      expect([kind, detail]).to.deep.equal(['feed-timeout', url]);
      expect(await requests(url)).to.equal(1);
    });

  it('is forgotten, so that the next one who asks tries again', async () => {
    const url = address('status/404');
    const [one, other] = await Promise.all([failure(url), failure(url)]);
    expect(one).to.equal(other);
    expect(await requests(url)).to.equal(1);
    await failure(url);
    expect(await requests(url)).to.equal(2);
  });
});

describe('a visitor who leaves while a feed is loading', function () {
  this.timeout(30_000);

  it('does not take it away from the others', async () => {
    const url = address('slow?ms=300');
    const leaving = new AbortController();
    void load(url, { signal: leaving.signal }).catch(() => {});
    const staying = load(url, { signal: new AbortController().signal });
    leaving.abort();
    expect(allianceOf(await staying)).to.equal('fachkraefteallianz-hannover');
    expect(await requests(url)).to.equal(1);
    expect(await requests(url, 'left')).to.equal(0);
  });

  it('ends the transfer, being the last', async () => {
    const url = address('hang');
    const callers = [new AbortController(), new AbortController()];
    const outcomes = callers.map(({ signal }) => failure(url, { signal }));
    await until(async () => (await requests(url)) === 1);
    callers.forEach((caller) => caller.abort());
    await Promise.all(outcomes);
    await until(async () => (await requests(url, 'left')) === 1);
  });

  it('leaves nothing behind for those who come back', async () => {
    const url = address('slow?ms=300');
    const leaving = new AbortController();
    const outcome = failure(url, { signal: leaving.signal });
    await until(async () => (await requests(url)) === 1);
    leaving.abort();
    expect(allianceOf(await load(url))).to.equal('fachkraefteallianz-hannover');
    await outcome;
    expect(await requests(url)).to.equal(2);
  });

  it('leaves the feed to those to come, once it is there', async () => {
    const url = address('counted');
    const leaving = new AbortController();
    const document = await load(url, { signal: leaving.signal });
    leaving.abort();
    expect(await load(url)).to.equal(document);
    expect(await requests(url)).to.equal(1);
  });
});
