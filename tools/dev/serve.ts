import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './run.ts';

const HOST = 'localhost';

/** Which folder answers below which path; the first match wins. */
export type Mounts = [prefix: string, folder: string][];

export const SITE: Mounts = [
  ['/dist/', 'dist'],
  ['/data/', 'data'],
  ['/fonts/', 'node_modules/@fontsource-variable/source-sans-3'],
  // The partner’s page has Bootstrap, and the folder into which the guide copies the widgets.
  ['/bootstrap/', 'node_modules/bootstrap/dist/css'],
  ['/alliance/', 'dist'],
  ['/', 'site'],
];

export interface ServeOptions {
  /** The port to use; 0 (the default) takes any free one. */
  port?: number;
  /** The folders to serve; the site by default. */
  mounts?: Mounts;
  /** Headers for every answer, for example a content security policy. */
  headers?: Record<string, string>;
  /** Answers a request and returns true; false leaves the request to the files. */
  handler?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface RunningServer {
  /** Address with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves, by default, the site with the built script, the example data, the font and Bootstrap. */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 0, mounts = SITE, headers = {}, handler } = options;
  // `dev` looks at the disk for every request, so that a rebuild shows at once.
  const folders = mounts.map(([prefix, folder]) => ({
    prefix,
    files: sirv(resolve(ROOT, folder), { dev: true, etag: true }),
  }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (handler?.(request, response)) return;
    const mount = folders.find(({ prefix }) => request.url?.startsWith(prefix));
    request.url = request.url?.slice((mount?.prefix.length ?? 1) - 1);
    if (mount) mount.files(request, response);
    else response.writeHead(400).end();
  });
  await listen(server, port);
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Listens on the port or, when it is taken, on the next free one. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, HOST, resolve);
  });
}
