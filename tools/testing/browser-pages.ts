/** Which browser tests share a page: a new page takes a browser longer than most test files take to run. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testsIn } from './node-tests.ts';
import { ROOT } from '../dev/run.ts';

/** Folders whose files leave a page as they found it. The others load languages, or watch what the console says. */
const SHARED = new Set(['components', 'controllers', 'data', 'embed', 'feed', 'layout', 'templates']);

const CACHE = 'node_modules/.cache/browser-tests';

/** The files to open: one for each shared page, which imports the tests of its folder, and the other test files themselves. */
export function browserPages(): string[] {
  mkdirSync(join(ROOT, CACHE), { recursive: true });
  const folders = readdirSync(join(ROOT, 'test/browser'));
  return folders.flatMap((folder) => {
    const files = testsIn(`test/browser/${folder}`);
    return SHARED.has(folder) ? writePage(folder, files) : files;
  });
}

function writePage(folder: string, files: readonly string[]): string {
  const page = `${CACHE}/${folder}.ts`;
  writeFileSync(join(ROOT, page), files.map((file) => `import '../../../${file}';\n`).join(''));
  return page;
}
