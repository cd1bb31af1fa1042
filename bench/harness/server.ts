/** Serves files from memory as a real site does: compressed, with type and length, and uncached. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** The best one takes half a minute for the largest feed, and saves little. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Returns the file of a path, or undefined if there is none. The server calls it once per address. */
export type Source = (url: URL) => string | Buffer | undefined;

export interface BenchServer {
  url: string;
  /** Every path asked for since the last call. */
  takeRequests(): string[];
  close(): void;
}

interface File {
  type: string;
  body: Buffer;
}

export async function serve(source: Source): Promise<BenchServer> {
  const files = new Map<string, File | undefined>();
  let requests: string[] = [];

  const fileOf = (url: URL): File | undefined => {
    const address = url.pathname + url.search;
    if (!files.has(address)) {
      const content = source(url);
      const type = TYPES[/\.(\w+)$/.exec(url.pathname)?.[1] ?? 'html']!;
      files.set(address, content === undefined ? undefined : { type, body: brotliCompressSync(content, QUALITY) });
    }
    return files.get(address);
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    requests.push(url.pathname);
    const file = fileOf(url);
    if (!file) return response.writeHead(404).end();
    const { type, body } = file;
    const headers = { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length };
    return response.writeHead(200, { ...headers, 'cache-control': 'max-age=600' }).end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
