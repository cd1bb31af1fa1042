/** The published folder of the fictional alliance on nginx, with the headers and the compressed files that visitors get. */
import { chmodSync, rmSync } from 'node:fs';
import { provideServers } from '../../tools/testing/programs.ts';
import { newFolder, publishMuster } from './published.ts';
import { startServer } from './web-server.ts';

export interface PublishedSite {
  /** Address with a trailing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPublishedSite(): Promise<PublishedSite> {
  await provideServers();
  const folder = newFolder();
  // A server that root starts reads as another user.
  chmodSync(folder, 0o755);
  publishMuster(folder);
  const server = await startServer('nginx', folder);
  return {
    url: `${server.url}/`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The languages of the pages for partners, with the folder of each. */
export const LANGUAGES = [
  ['de', ''],
  ['en', 'en/'],
] as const;
