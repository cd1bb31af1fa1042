/** Which code the browser tests must cover. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../dev/run.ts';

const FOLDERS = ['src', 'components'];

/**
 * test/node tests what runs in Node, test/pages the page for iframes and the side script for texts. Generated code is tested
 * through its source.
 */
const EXCLUDED = [
  'cli/',
  'src/authoring/',
  'src/embed/frame/',
  'src/embed/page-messages.ts',
  'src/feed/validation/generated.ts',
  'src/feed/schema/json-schema.ts',
  'components/index.ts',
];

export const COVERAGE = {
  include: FOLDERS.map((folder) => `${folder}/**/*.ts`),
  exclude: EXCLUDED.map((path) => (path.endsWith('/') ? `${path}**` : path)),
  threshold: { lines: 95, statements: 0, branches: 0, functions: 0 },
};

/** The files with code that no test has loaded. The runner's percentage knows only those that were. */
export function unloadedFiles(loaded: string[]): string[] {
  const known = new Set(loaded.map((file) => relative(ROOT, file)));
  return (
    FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
      .filter((file) => !known.has(file) && !EXCLUDED.some((path) => file.startsWith(path)))
      // The built files show that these define what they name (test/pages/bundle.test.ts).
      .filter((file) => !file.endsWith('define.ts'))
      .filter((file) => hasCode(join(ROOT, file)))
  );
}

/** A file of types alone is empty once they are gone. */
function hasCode(file: string): boolean {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace('export {};', '').trim() !== '';
}
