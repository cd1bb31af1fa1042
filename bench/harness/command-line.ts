import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs `npx alliance-widgets render` on a feed with that address. The result has the projects that the widget shows at first. */
export function fallbackOf(widget: string, file: string, address: string): string {
  const options = ['--widget', widget, '--base', address, ...(widget === 'project-cards' ? ['--page-size', '12'] : [])];
  return execFileSync(process.execPath, [CLI, 'render', file, ...options], { encoding: 'utf8' });
}

/** Runs `npx alliance-widgets bundle` on the feed. */
export function bundleWithFeed(feed: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-bench-'));
  try {
    const [input, output] = [join(folder, 'feed.json'), join(folder, 'script.js')];
    writeFileSync(input, JSON.stringify(feed));
    execFileSync(process.execPath, [CLI, 'bundle', input, '-o', output], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs `npx alliance-widgets publish` on a feed, into a new folder. */
export function publishedFolder(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-bench-'));
  execFileSync(process.execPath, [CLI, 'publish', file, '-o', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
