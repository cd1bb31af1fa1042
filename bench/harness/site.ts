/** The pages that are measured, and the files they ask for. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from '../build.ts';
import { benchFeed } from '../feeds.ts';
import { PEERS } from '../peers/index.ts';
import { addressOf, html, parseOptions, type PageOptions } from './page.ts';
import { serve, type BenchServer } from './server.ts';

const OUR_SCRIPT = new URL('../../dist/alliance-widgets.js', import.meta.url);

export interface Site extends BenchServer {
  page(options: PageOptions): string;
  /** The bytes of a peer's script after brotli. */
  bytes(peer: string): number;
}

export async function openSite(): Promise<Site> {
  const probe = await bundle('page/probe.ts', 'bench');
  const scripts: Record<string, string> = { 'alliance-widgets': readFileSync(OUR_SCRIPT, 'utf8') };
  for (const { script, entry } of Object.values(PEERS)) if (entry) scripts[script] = await bundle(`peers/${entry}`);

  const server = await serve(({ pathname, searchParams }) => {
    if (pathname === '/page') return html(parseOptions(searchParams), probe);
    if (pathname === '/feed.json') return JSON.stringify(benchFeed(parseOptions(searchParams)));
    return scripts[/^\/(.+)\.js$/.exec(pathname)?.[1] ?? ''];
  });
  return {
    ...server,
    page: (options) => server.url + addressOf('/page', options),
    bytes: (peer) => brotliCompressSync(scripts[PEERS[peer]!.script]!).length,
  };
}
