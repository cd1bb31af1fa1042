/** The folder that `publish` writes, on the web servers that it brings settings for, and in a browser. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { integrityOf } from '../../cli/integrity.ts';
import { hugeFeed } from '../../data/huge-feed.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { provideServers } from '../../tools/testing/programs.ts';
import { holdAnimations, laidOut } from '../support/chapters.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { errorsOf, readJson, widgetsReady } from '../support/site.ts';
import { deadLinks } from '../support/links.ts';
import { shiftOf } from '../support/shift.ts';
import { until } from '../support/until.ts';
import { startServer } from '../support/web-server.ts';

interface Feed {
  modified: string;
  canonicalUrl?: string;
  projects: { id: string; name: unknown }[];
  media: { id: string; src?: string }[];
}

const { version } = readJson<{ version: string }>('package.json');
const MUSTER = readJson<Feed>('data/musterallianz.json');

const scratch = mkdtempSync(join(tmpdir(), 'alliance-widgets-publish-'));
// A server that root starts reads as another user.
chmodSync(scratch, 0o755);
after(() => rmSync(scratch, { recursive: true, force: true }));

/** The folder of a feed with its pictures. */
function source(name: string, feed: object): string {
  const folder = join(scratch, name);
  cpSync(join(ROOT, 'data/media'), join(folder, 'media'), { recursive: true });
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
  return join(folder, 'feed.json');
}

function run(args: string[], environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...environment },
  });
  return { status, stdout, stderr };
}

const publish = (feed: string, output: string, ...args: string[]) => run(['publish', feed, '-o', output, ...args]);

/** All files of a folder with their content. */
function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [relative(folder, file), readFileSync(file)]));
}

/** A folder that has the scripts and the help already, as compressing them takes most of the time. */
function withScripts(site: string, name: string): string {
  const folder = join(scratch, name);
  for (const part of ['v1', `v${version}`, 'hilfe', 'en/hilfe'])
    cpSync(join(site, part), join(folder, part), { recursive: true });
  return folder;
}

const changed = (before: Map<string, Buffer>, after: Map<string, Buffer>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !before.get(path)?.equals(after.get(path) ?? Buffer.of(0)),
  );

describe('alliance-widgets publish', () => {
  const site = join(scratch, 'site');
  let feed: string;
  before(() => {
    feed = source('muster', { ...MUSTER, canonicalUrl: undefined });
    const { status, stderr } = publish(feed, site, '--base', 'https://www.example.org/alliance');
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('writes scripts, languages, presets, pages, the feed and its pictures', () => {
    const files = [...filesOf(site).keys()];
    for (const folder of ['v1', `v${version}`])
      for (const path of ['alliance-widgets.js', 'locales/fr.js', 'themes/kern.css', 'embed.html'])
        assert.ok(files.includes(`${folder}/${path}`), path);
    for (const path of ['index.html', 'en/index.html', 'embed.html', 'sitemap.xml', '.htaccess', '_headers'])
      assert.ok(files.includes(path), path);
    for (const { src } of MUSTER.media) if (src) assert.ok(files.includes(src), src);
    assert.equal(
      files.some((path) => path.includes('.publish-')),
      false,
    );
  });

  it('has pages whose links lead to files and headings that are there', () => {
    const files = filesOf(site);
    assert.ok([...files.keys()].filter((path) => /hilfe\/.*\.html$/.test(path)).length > 60);
    assert.deepEqual(deadLinks(files), []);
  });

  it('puts a compressed form beside each text file', () => {
    const files = filesOf(site);
    let count = 0;
    for (const [path, content] of files) {
      if (!files.has(`${path}.br`)) continue;
      assert.ok(brotliDecompressSync(files.get(`${path}.br`)!).equals(content), path);
      assert.ok(gunzipSync(files.get(`${path}.gz`)!).equals(content), path);
      count++;
    }
    assert.ok(count > 40, String(count));
    for (const path of ['feed.json', 'index.html', 'v1/alliance-widgets.js']) assert.ok(files.has(`${path}.br`), path);
  });

  it('lists size, integrity and policy of every file', () => {
    const files = filesOf(site);
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as {
      files: Record<string, { size: number; integrity: string; csp?: string }>;
    };
    const listed = [...files.keys()].filter((path) => path !== 'manifest.json' && !/\.(?:br|gz)$/.test(path));
    assert.deepEqual(Object.keys(manifest.files).sort(), listed.sort());
    for (const [path, { size, integrity }] of Object.entries(manifest.files))
      assert.deepEqual([size, integrity], [files.get(path)!.length, integrityOf(files.get(path)!)], path);
    assert.match(manifest.files['v1/alliance-widgets.js']!.csp!, /^script-src https:\/\/www\.example\.org;/);
    assert.equal(manifest.files['embed.html']!.csp, 'frame-src https://www.example.org');
  });

  it('tells search engines of the canonical page only', () => {
    const pages = ['index.html', 'en/index.html'].map((path) => readFileSync(join(site, path), 'utf8'));
    for (const page of pages) {
      const [, data] = /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(page)!;
      const { '@graph': graph } = JSON.parse(data!) as { '@graph': { '@id': string; member?: unknown[] }[] };
      assert.equal(graph[0]!.member!.length, 9);
      assert.match(graph[0]!['@id'], /^https:\/\/www\.example\.org\/alliance\//);
    }
    const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    assert.match(sitemap, /<loc>https:\/\/www\.example\.org\/alliance\/en\/<\/loc>/);
    for (const path of ['einbinden/', 'en/gestalten/', 'diagnose/', 'hilfe/', 'en/hilfe/errors/'])
      assert.ok(sitemap.includes(`<loc>https://www.example.org/alliance/${path}</loc>`), path);
    const elsewhere = withScripts(site, 'elsewhere');
    const own = source('own', { ...MUSTER, canonicalUrl: 'https://alliance.example.org/' });
    publish(own, elsewhere, '--base', 'https://www.example.org/');
    const page = readFileSync(join(elsewhere, 'index.html'), 'utf8');
    assert.doesNotMatch(page, /ld\+json/);
    assert.match(page, /<link rel="canonical" href="https:\/\/alliance\.example\.org\/">/);
    assert.equal(existsSync(join(elsewhere, 'sitemap.xml')), false);
  });

  it('writes nothing if nothing has changed, and only what has', () => {
    const first = filesOf(site);
    const again = publish(feed, site, '--base', 'https://www.example.org/alliance');
    assert.match(again.stdout, /Nothing has changed\.\n$/);
    assert.deepEqual(changed(first, filesOf(site)), []);
    const [logo, ...media] = MUSTER.media;
    const projects = MUSTER.projects.map((project) => ({ ...project, status: 'completed' }));
    const next = { ...MUSTER, canonicalUrl: undefined, media, projects, modified: '2026-11-28T12:00:00Z' };
    const later = publish(source('later', next), site, '--base', 'https://www.example.org/alliance');
    assert.equal(later.status, 0, later.stderr);
    assert.match(later.stderr, /^Project Azubi-Lotsen: status active → completed$/m);
    const differing = changed(first, filesOf(site)).filter((path) => !/\.(?:br|gz)$/.test(path));
    assert.ok(differing.includes('feed.json') && differing.includes('index.html'));
    assert.ok(differing.includes(logo!.src!) && !existsSync(join(site, logo!.src!)), 'removes a picture of before');
    assert.deepEqual(
      differing.filter((path) => /^v\d|^assets/.test(path)),
      [],
    );
  });

  it('keeps what it has not written, and older versions', () => {
    const folder = withScripts(site, 'kept');
    mkdirSync(join(folder, 'v0.0.9'), { recursive: true });
    writeFileSync(join(folder, 'v0.0.9/alliance-widgets.js'), '// old');
    writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
    for (let time = 0; time < 2; time++) assert.equal(publish(feed, folder).status, 0);
    assert.equal(readFileSync(join(folder, 'v0.0.9/alliance-widgets.js'), 'utf8'), '// old');
    assert.equal(readFileSync(join(folder, 'robots.txt'), 'utf8'), 'User-agent: *');
    assert.match(readFileSync(join(folder, '_headers'), 'utf8'), /^\/v0\.0\.9\/\*\n {2}Cache-Control: .+immutable$/m);
  });

  it('leaves everything as it was if the feed has errors, a picture is missing or a version would change', () => {
    const first = filesOf(site);
    const broken = source('broken', { ...MUSTER, projects: [{ ...MUSTER.projects[0], name: 7 }] });
    const missing = source('missing', { ...MUSTER, media: [{ ...MUSTER.media[0], src: 'media/none.png' }] });
    const outside = source('outside', {
      ...MUSTER,
      media: [{ ...MUSTER.media[0], src: '../muster/media/logo-stadt.png' }],
    });
    for (const [file, message] of [
      [
        broken,
        /^errors \(1\)\n {2}\/projects\/0\/name: “7” .+ Right is a text, .+ \[type, left out: \/projects\/0\]\n/,
      ],
      [missing, /\/media\/0\/src: File is missing beside the feed: media\/none\.png/],
      [outside, /\/media\/0\/src: File is not in the folder/],
    ] as const) {
      const { status, stderr } = publish(file, site);
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.match(stderr, /Nothing was written; the folder is as it was/);
      assert.deepEqual(changed(first, filesOf(site)), []);
    }
    const script = join(site, `v${version}/alliance-widgets.js`);
    const original = readFileSync(script);
    writeFileSync(script, '// another one');
    const before = filesOf(site);
    const { status, stderr } = publish(source('other', { ...MUSTER, modified: '2026-11-28T13:00:00Z' }), site);
    assert.equal(status, 1);
    assert.match(stderr, /must not change.+alliance-widgets\.js/);
    assert.deepEqual(changed(before, filesOf(site)), []);
    writeFileSync(script, original);
    const allowed = withScripts(site, 'allowed');
    assert.equal(publish(broken, allowed, '--allow-issues').status, 0);
    assert.deepEqual((JSON.parse(readFileSync(join(allowed, 'feed.json'), 'utf8')) as Feed).projects, []);
  });

  it('reads a workbook, and keeps its time if nothing has changed', () => {
    const workbook = join(scratch, 'feed.xlsx');
    const folder = withScripts(site, 'workbook');
    assert.equal(run(['export', join(ROOT, 'data/fachkraefteallianz-hannover.json'), '-o', workbook]).status, 0);
    assert.equal(publish(workbook, folder).status, 0);
    const { modified } = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as Feed;
    assert.match(publish(workbook, folder).stdout, /Nothing has changed/);
    assert.equal((JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as Feed).modified, modified);
  });

  it('says in German what a call lacks', () => {
    for (const [args, message] of [
      [[feed], /^Es fehlt -o mit dem Namen des Ordners/],
      [[feed, '-o', feed], /^Das ist kein Ordner/],
      [[feed, '-o', site, '--base', 'example.org'], /^Keine vollständige Adresse eines Ordners/],
    ] as const)
      assert.match(run(['publish', ...args, '--lang', 'de']).stderr, message);
  });

  it('publishes ten thousand projects in 30 seconds and 500 MB', () => {
    const huge = source('huge', hugeFeed({ projects: 10_000 }));
    // The time of the processor: this machine may be busy with other tests.
    const report =
      'data:text/javascript,process.on(`exit`,()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.error(`USED`,maxRSS,userCPUTime+systemCPUTime)})';
    const { status, stderr } = run(['publish', huge, '-o', join(scratch, 'huge-site')], {
      NODE_OPTIONS: `--import ${report}`,
    });
    assert.equal(status, 0, stderr);
    const [, kilobytes, microseconds] = /USED (\d+) (\d+)/.exec(stderr)!.map(Number);
    assert.ok(kilobytes! < 500_000, `${kilobytes} kB`);
    assert.ok(microseconds! < 30e6, `${microseconds} µs`);
    assert.ok(statSync(join(scratch, 'huge-site/index.html')).size < 1_000_000);
  });
});

describe('a published folder', () => {
  const root = join(scratch, 'root');
  const site = join(root, 'a/b');
  const host = hosting(undefined, { mounts: [['/', relative(ROOT, root)]] });
  before(async () => {
    await provideServers();
    mkdirSync(site, { recursive: true });
    assert.equal(publish(source('served', MUSTER), site).status, 0);
  });

  it('is readable without a script, and shown by the widgets with one, under any path and its own policy', async () => {
    const plain = await host.browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${host.url}a/b/`);
    const cards = page.locator('alliance-project-cards article');
    assert.ok((await cards.count()) > 20);
    assert.notEqual(
      await cards.first().evaluate((card) => getComputedStyle(card).borderStyle),
      'none',
      'has its styles',
    );
    assert.equal(await page.getByRole('searchbox').count(), 0, 'shows no field that does nothing');
    await plain.close();
    for (const [path, lang] of [
      ['a/b/', 'de'],
      ['a/b/en/', 'en'],
    ] as const) {
      const context = await host.browser.newContext();
      const visited = await context.newPage();
      const errors = errorsOf(visited);
      await watchViolations(visited);
      await visited.goto(host.url + path);
      const prerendered = visited.locator('alliance-goals-list link');
      await until('the script has taken over', async () => (await prerendered.count()) === 0);
      await widgetsReady(visited);
      assert.ok((await shiftOf(visited)) < 0.01);
      assert.deepEqual(await violationsOf(visited), []);
      assert.deepEqual(errors, []);
      assert.equal(await visited.locator('alliance-goals-list section').last().getAttribute('lang'), lang);
      await context.close();
    }
  });

  it('lays out what is near the view at first, and the rest later', async () => {
    const page = await host.browser.newPage();
    const clock = await holdAnimations(page);
    await page.goto(`${host.url}a/b/`);
    await widgetsReady(page);
    const chapters = page.locator('main > * section');
    const atFirst = await laidOut(chapters);
    assert.deepEqual([atFirst[0], atFirst.at(-1)], [true, false]);
    await clock.go();
    await until('all is laid out', async () => !(await laidOut(chapters)).includes(false));
    assert.ok((await shiftOf(page)) < 0.01);
    await page.close();
  });

  it('is complete before its script is here', async () => {
    const page = await host.browser.newPage();
    let release!: () => void;
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/v1/alliance-widgets.js', (route) => isReleased.then(() => route.continue()));
    await page.goto(`${host.url}a/b/`, { waitUntil: 'domcontentloaded' });
    const prerendered = page.locator('alliance-goals-list link');
    assert.notEqual(await prerendered.count(), 0);
    release();
    await until('the script has taken over', async () => (await prerendered.count()) === 0);
    await page.close();
  });

  it('shows one widget in embed.html', async () => {
    const page = await host.browser.newPage();
    await page.goto(`${host.url}a/b/embed.html?widget=goals-list&src=/a/b/feed.json`);
    await widgetsReady(page);
    await page.close();
  });

  it('says in _headers what nginx, Caddy and Apache answer', async () => {
    const folder = site;
    const rules = readFileSync(join(folder, '_headers'), 'utf8')
      .split(/\n(?=\/)/)
      .map((rule) => rule.trim().split(/\n\s+/))
      .map(([pattern, ...lines]) => ({ pattern: pattern!, lines }));
    assert.ok(rules.length <= 100, 'Cloudflare reads no more');
    const matches = (pattern: string, path: string) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    const paths = [
      '/',
      '/index.html',
      '/embed.html',
      '/einbinden/',
      '/einbinden/preview.html',
      '/feed.json',
      '/en/',
      '/en/hilfe/errors/',
      '/media/logo-stadt.png',
    ];
    paths.push('/v1/alliance-widgets.js', `/v${version}/embed.html`, `/v${version}/locales/fr.js`);
    for (const name of ['nginx', 'caddy', 'apache2'] as const) {
      const server = await startServer(name, folder);
      try {
        for (const path of paths) {
          const { headers, status } = await fetch(server.url + path);
          assert.equal(status, 200, `${name} ${path}`);
          const said = rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ lines }) => lines);
          for (const line of said) {
            const [, header, value] = /^([\w-]+): (.+)$/.exec(line)!;
            assert.equal(headers.get(header!), value, `${name} ${path} ${header}`);
            assert.equal(said.filter((other) => other.startsWith(`${header}:`)).length, 1, `${path} ${header}`);
          }
          assert.ok(
            said.some((line) => line.startsWith('Cache-Control:')),
            path,
          );
        }
      } finally {
        await server.stop();
      }
    }
  });
});
