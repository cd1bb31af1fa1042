/** The configurations of deploy/ in the real nginx, Caddy and Apache: every header in every case, and a swap of the feed under load. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { ROOT } from '../../tools/dev/run.ts';
import { provideServers } from '../../tools/testing/programs.ts';
import { startServer, type ServerName, type WebServer } from '../support/web-server.ts';

const SCRIPT = readFileSync(join(ROOT, 'dist/alliance-widgets.js'));
const FEED = readFileSync(join(ROOT, 'data/musterallianz.json'));
const OTHER_FEED = readFileSync(join(ROOT, 'data/fachkraefteallianz-hannover.json'));

const YEAR = 'public, max-age=31536000, immutable';
const CACHE: [path: string, cacheControl: string, type: RegExp][] = [
  ['/', 'no-cache', /^text\/html; ?charset=utf-8$/i],
  ['/allianz/', 'no-cache', /^text\/html/],
  ['/embed.html', 'no-cache', /^text\/html/],
  ['/v1/alliance-widgets.js', 'public, max-age=3600, stale-while-revalidate=86400', /javascript; ?charset=utf-8$/i],
  ['/v1.2.3/alliance-widgets.js', YEAR, /javascript/],
  ['/allianz/v1.2.3/alliance-widgets.js', YEAR, /javascript/],
  ['/assets/site-4f2a.css', YEAR, /^text\/css/],
  ['/feed.json', 'public, max-age=300, stale-while-revalidate=86400', /^application\/json/],
  ['/allianz/feed.json', 'public, max-age=300, stale-while-revalidate=86400', /^application\/json/],
  ['/logos/muster.svg', 'public, max-age=86400, stale-while-revalidate=604800', /^image\/svg\+xml/],
];

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-deploy-'));

/** A file and its compressed forms, by the end of their names. */
type Forms = Record<'.br' | '.gz' | '', Buffer>;

const formsOf = (content: Buffer): Forms => ({
  '.br': brotliCompressSync(content),
  '.gz': gzipSync(content),
  '': content,
});

/** Puts a file in place as a release does: written beside it, then renamed, the compressed forms first. */
function publish(path: string, content: Buffer, forms = formsOf(content)): void {
  const file = join(folder, path);
  for (const [suffix, bytes] of Object.entries(forms)) {
    writeFileSync(`${file}${suffix}.tmp`, bytes);
    renameSync(`${file}${suffix}.tmp`, `${file}${suffix}`);
  }
}

before(async () => {
  await provideServers();
  // A server that root starts reads as another user.
  chmodSync(folder, 0o755);
  for (const path of ['v1', 'v1.2.3', 'assets', 'logos', '.well-known', '.git', 'allianz/v1.2.3'])
    mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['v1/alliance-widgets.js', 'v1.2.3/alliance-widgets.js', 'allianz/v1.2.3/alliance-widgets.js'])
    publish(path, SCRIPT);
  for (const path of ['feed.json', 'allianz/feed.json']) publish(path, FEED);
  for (const path of ['index.html', 'allianz/index.html'])
    publish(path, Buffer.from('<!doctype html><title>Ä</title>'));
  cpSync(join(ROOT, 'dist/embed.html'), join(folder, 'embed.html'));
  cpSync(join(ROOT, 'deploy/apache/.htaccess'), join(folder, '.htaccess'));
  publish('assets/site-4f2a.css', Buffer.from('main { color: black }'));
  writeFileSync(join(folder, 'logos/muster.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  for (const path of ['.git/config', 'feed.json.bak', 'Projekte.xlsx', '.well-known/security.txt'])
    writeFileSync(join(folder, path), 'not for everyone');
});

after(() => rmSync(folder, { recursive: true, force: true }));

function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

for (const name of ['nginx', 'caddy', 'apache2'] satisfies ServerName[]) {
  describe(`deploy/${name}`, () => {
    let server: WebServer;
    before(async () => {
      server = await startServer(name, folder);
    });
    after(() => server.stop());

    for (const [path, cacheControl, type] of CACHE) {
      it(`says how long ${path} stays fresh, and what it is`, async () => {
        const { status, headers } = await ask(`${server.url}${path}`);
        assert.equal(status, 200);
        assert.equal(headers['cache-control'], cacheControl);
        assert.match(headers['content-type'] ?? '', type);
      });
    }

    it('lets every site read its files, and forbids guessing types', async () => {
      for (const path of ['/feed.json', '/v1/alliance-widgets.js', '/nowhere.json']) {
        const { headers } = await ask(`${server.url}${path}`);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
      }
    });

    it('lets every site frame embed.html, and no other page', async () => {
      const policy = async (path: string) => (await ask(`${server.url}${path}`)).headers['content-security-policy'];
      assert.match((await policy('/')) as string, /frame-ancestors 'self'/);
      assert.doesNotMatch((await policy('/embed.html')) as string, /frame-ancestors/);
      assert.match((await policy('/logos/muster.svg')) as string, /sandbox/);
    });

    const decompress = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const encoding of ['br', 'gzip'] as const) {
      it(`sends the file that was compressed beforehand, as ${encoding}`, async () => {
        const { headers, body } = await ask(`${server.url}/v1/alliance-widgets.js`, { 'Accept-Encoding': encoding });
        assert.equal(headers['content-encoding'], encoding);
        assert.match(headers.vary ?? '', /accept-encoding/i);
        assert.ok(decompress[encoding](body).equals(SCRIPT));
      });
    }

    it('sends the plain file to who asks for no other', async () => {
      const { headers, body } = await ask(`${server.url}/v1/alliance-widgets.js`);
      assert.equal(headers['content-encoding'], undefined);
      assert.ok(body.equals(SCRIPT));
    });

    it('answers 304 to who has the file already', async () => {
      const first = await ask(`${server.url}/feed.json`);
      const again = await ask(`${server.url}/feed.json`, { 'If-None-Match': first.headers.etag! });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
    });

    it('keeps a missing file missing only as long as it is', async () => {
      const { status, headers } = await ask(`${server.url}/v1.2.3/nothing.js`);
      assert.equal(status, 404);
      assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/);
    });

    it('hides internal files, and accepts no uploads', async () => {
      for (const path of ['/.git/config', '/feed.json.bak', '/Projekte.xlsx'])
        assert.equal((await ask(`${server.url}${path}`)).status, 404, path);
      assert.equal((await ask(`${server.url}/.well-known/security.txt`)).status, 200);
      assert.ok((await ask(`${server.url}/feed.json`, {}, 'POST')).status >= 400);
    });
  });
}

describe('nginx in operation', () => {
  let server: WebServer;
  before(async () => {
    server = await startServer('nginx', folder);
  });
  after(() => server.stop());

  it('logs no address of a visitor', async () => {
    await ask(`${server.url}/feed.json?visitor=7`, { 'User-Agent': 'Visitor/1.0' });
    await ask(`${server.url}/`);
    assert.match(server.log(), /"GET \/feed\.json" 200/);
    assert.doesNotMatch(server.log(), /127\.0\.0\.1|Visitor|visitor=7/);
  });

  it('gives no failed and no torn answer while the feed is swapped a hundred times', async () => {
    const script = join(folder, 'whole.lua.tmp');
    const sizes = [FEED, OTHER_FEED].map(({ length }) => length);
    // Counts answers that are not exactly one of the two feeds.
    writeFileSync(
      script,
      `torn = 0
function setup(thread) all = all or {}; table.insert(all, thread) end
function response(status, headers, body)
  local whole = (#body == ${sizes.join(' or #body == ')}) and body:match("^%s*{") and body:match("}%s*$")
  if status ~= 200 or not whole then torn = torn + 1 end
end
function done(summary)
  local sum = 0
  for _, thread in ipairs(all) do sum = sum + thread:get("torn") end
  local e = summary.errors
  print("RESULT " .. summary.requests .. " " .. sum .. " " .. (e.connect + e.read + e.write + e.status))
end`,
    );
    const load = promisify(execFile)('wrk', ['-t1', '-c8', '-d4s', '-s', script, `${server.url}/feed.json`]);
    const versions = [OTHER_FEED, FEED].map((feed) => [feed, formsOf(feed)] as const);
    for (let swap = 0; swap < 100; swap++) {
      publish('feed.json', ...versions[swap % 2]!);
      const answers = await Promise.all(
        ['br', 'gzip'].map((encoding) => ask(`${server.url}/feed.json`, { 'Accept-Encoding': encoding })),
      );
      const [brotli, gzip] = answers.map(({ body }) => body);
      for (const body of [brotliDecompressSync(brotli!), gunzipSync(gzip!)])
        assert.ok(body.equals(FEED) || body.equals(OTHER_FEED), `swap ${swap}`);
    }
    const [, requests, torn, failed] = /RESULT (\d+) (\d+) (\d+)/.exec((await load).stdout)!.map(Number);
    assert.ok(requests! > 100, `${requests} requests`);
    assert.deepEqual({ torn, failed }, { torn: 0, failed: 0 });
  });
});
