/** The page "Einbinden" without `publish`: its HTML, and the files of the build at the paths that it names. Needs a build. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { embeddingPage } from '../../cli/publish/embedding-page.ts';
import { previewPage } from '../../cli/publish/preview-page.ts';
import { ROOT } from '../../tools/dev/run.ts';
import type { ServeOptions } from '../../tools/dev/serve.ts';
import { readText } from './site.ts';

const release = { version: '1.2.3', moving: 'v1', integrity: 'sha384-x', languages: ['de', 'en', 'fr'] };

const pageIn = (lang: 'de' | 'en') =>
  embeddingPage({
    ...{ lang, release, alliance: 'Musterallianz', icon: 'assets/icon.svg', script: `assets/einbinden-${lang}.js` },
    ...{ feeds: 'assets/einbinden-feeds.js', widgets: 'assets/widgets.json' },
    stylesheets: ['assets/page.css', 'assets/einbinden.css'],
  });

const pages = new Map([
  ['/einbinden/', pageIn('de')],
  ['/en/einbinden/', pageIn('en')],
  [
    '/einbinden/preview.html',
    previewPage({
      ...{ stylesheet: 'assets/preview.css', script: 'assets/preview.js', moving: 'v1' },
      hosts: new Map(['bootstrap', 'kern', 'wordpress'].map((name) => [name, `assets/hosts/${name}.css`])),
    }),
  ],
  ['/embed.html', readText('dist/embed.html').replace(/(src|href)="(?=[\w-]+\.(?:js|css)")/g, '$1="v1/')],
]);

const FEED = readText('data/musterallianz.json');

/** For `hosting`: the folders of the build that hold the files. */
export const FILES: Pick<ServeOptions, 'mounts'> = {
  mounts: [
    ['/assets/', 'dist/page'],
    ['/v1/', 'dist'],
    ['/media/', 'data/media'],
    ['/hilfe/', 'dist/page/help/hilfe'],
  ],
};

/** For `hosting`: the pages, and the feed. */
export function served({ url }: IncomingMessage, response: ServerResponse): boolean {
  const { pathname } = new URL(url!, 'http://localhost');
  const html = pages.get(pathname);
  if (html === undefined && pathname !== '/feed.json') return false;
  response.writeHead(200, { 'Content-Type': html === undefined ? 'application/json' : 'text/html; charset=utf-8' });
  response.end(html ?? FEED);
  return true;
}

/** What the server sends for a path. */
export function servedFile(path: string): Buffer {
  if (path === '/feed.json') return Buffer.from(FEED);
  const [prefix, folder] = FILES.mounts!.find(([start]) => path.startsWith(start)) ?? [];
  return prefix ? readFileSync(join(ROOT, folder!, path.replace(prefix, ''))) : Buffer.from(pages.get(path)!);
}
