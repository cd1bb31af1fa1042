/** `npm start`: the folders that `publish` writes of the example feeds, the demo page and the partner's page. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';
import { serve, SITE, type Mounts } from './serve.ts';

/** A new folder each time: a folder refuses another script under a version that it has. */
const OUTPUT = 'node_modules/.cache/alliance-site';

/** Which feed is published below which path. */
const FEEDS: [path: string, feed: string][] = [
  ['/musterallianz/', 'musterallianz'],
  ['/', 'fachkraefteallianz-hannover'],
];

rmSync(join(ROOT, OUTPUT), { recursive: true, force: true });
for (const [, feed] of FEEDS) {
  const publish = ['dist/cli/main.js', 'publish', `data/${feed}.json`, '-o', `${OUTPUT}/${feed}`];
  process.exitCode = await run(process.execPath, publish);
  if (process.exitCode) process.exit();
}

// The partner's page has its icon at the root.
copyFileSync(join(ROOT, 'site/icon.svg'), join(ROOT, OUTPUT, 'fachkraefteallianz-hannover/icon.svg'));

const published = FEEDS.map(([path, feed]): Mounts[number] => [path, `${OUTPUT}/${feed}`]);
const pages: Mounts = [
  ['/demo/', 'site'],
  ['/partner/', 'site/partner'],
];
const files = SITE.filter(([path]) => path !== '/');
const { url } = await serve({
  port: Number(process.env.PORT ?? process.argv[2] ?? 4173),
  mounts: [...pages, ...files, ...published],
});
for (const [path] of [...FEEDS].reverse()) console.log(`${url}${path.slice(1)}`);
for (const [path] of pages) console.log(`${url}${path.slice(1)}`);
