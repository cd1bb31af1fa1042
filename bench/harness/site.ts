/** The pages that are measured, and the files they ask for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from '../build.ts';
import { benchFeed, type FeedSize } from '../feeds.ts';
import { OTHER_SCRIPTS, PEERS } from '../peers/index.ts';
import { bundleWithFeed } from './command-line.ts';
import { addressOf, feedAddress, frame, html, parseOptions, type PageOptions } from './page.ts';
import { serve, type BenchServer } from './server.ts';

const ROOT = new URL('../../', import.meta.url);

/** A feed with entries for every widget, and its pictures. */
export const MUSTER = '/musterallianz.json';
export const MUSTER_FILE = fileURLToPath(new URL(`data${MUSTER}`, ROOT));
const PICTURES = /^\/media\/[\w-]+\.png$/;

export interface Site extends BenchServer {
  page(options: PageOptions): string;
  /** Makes and compresses a feed, so that no measured page waits for it. */
  prepare(size: FeedSize): Promise<void>;
  /** The bytes of a script after brotli. */
  bytes(script: string): number;
  /** Adds a page or file. */
  add(path: string, text: string): void;
}

export async function openSite(): Promise<Site> {
  const probe = await bundle('page/index.ts', { globalName: 'bench' });
  const files: Record<string, string> = {
    [MUSTER]: readFileSync(MUSTER_FILE, 'utf8'),
    '/with-feed.js': bundleWithFeed(benchFeed({ projects: 11 })),
  };
  for (const script of OTHER_SCRIPTS) files[`/${script}.js`] = await bundle(`peers/${script}.ts`);
  for (const { script, entry, alias, file } of Object.values(PEERS)) {
    if (entry) files[`/${script}.js`] = await bundle(`peers/${entry}`, { alias });
    if (file) files[`/${script}.js`] = readFileSync(file, 'utf8');
  }

  const server = await serve(({ pathname, searchParams }) => {
    if (pathname === '/page') return html(parseOptions(searchParams), probe);
    if (pathname === '/frame') return frame(searchParams.get('widget')!, searchParams.get('feed')!);
    if (pathname === '/feed.json') return JSON.stringify(benchFeed(parseOptions(searchParams)));
    if (PICTURES.test(pathname)) return readFileSync(new URL(`data${pathname}`, ROOT));
    return files[pathname];
  });
  return {
    ...server,
    page: (options) => server.url + addressOf('/page', options),
    prepare: async (size) => void (await (await fetch(server.url + feedAddress(size))).text()),
    bytes: (script) => brotliCompressSync(files[`/${script}.js`]!).length,
    add: (path, text) => (files[path] = text),
  };
}
