/** The types of the published package in templates of frameworks: right lines compile, and each wrong line is an error. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';

const FOLDER = join(ROOT, 'test/pages/framework-types');
/**
 * Plain TypeScript is apart: it imports the classes, which the modules of the frameworks must bring themselves. So is one entry of
 * one widget.
 */
const PROJECTS: [compiler: string, project: string][] = [
  ['vue-tsc', 'tsconfig.json'],
  ['tsc', 'tsconfig.plain.json'],
  ['tsc', 'tsconfig.define.json'],
];
const templates = readdirSync(FOLDER).filter((name) => /\.(tsx?|vue|svelte)$/.test(name));

interface SvelteError {
  readonly type: string;
  readonly filename: string;
  readonly start: { readonly line: number };
}

function run(command: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  if (error) throw error;
  return stdout;
}

/** Lists the lines with errors as `react.tsx:14`. vue-tsc checks JSX too. */
function linesWithErrors(): string[] {
  const compiled = PROJECTS.map(([compiler, project]) =>
    run(compiler, ['--project', project, '--pretty', 'false']),
  ).join('');
  const found = [...compiled.matchAll(/^([\w.]+)\((\d+),\d+\): error/gm)].map(([, file, line]) => `${file}:${line}`);
  const svelte = run('svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'machine-verbose'])
    .split('\n')
    .flatMap((line) => /\{.*\}$/.exec(line) ?? [])
    .map((json) => JSON.parse(json) as SvelteError)
    .filter(({ type, filename }) => type === 'ERROR' && filename.endsWith('.svelte'));
  return [...found, ...svelte.map(({ filename, start }) => `${filename}:${start.line + 1}`)];
}

/** Lists the lines below the comments that announce an error. */
const wrongLines = (file: string) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (/(\/\/|<!--) wrong: /.test(line) ? `${file}:${index + 2}` : []));

describe('the types of the tags', () => {
  let errors: Set<string>;

  before(() => {
    errors = new Set(linesWithErrors());
  });

  for (const file of templates) {
    it(`accept the right lines of ${file}, and only those`, () => {
      const wrong = wrongLines(file);
      assert.ok(wrong.length >= 4);
      assert.deepEqual(
        [...errors].filter((place) => place.startsWith(`${file}:`)),
        wrong,
      );
    });
  }
});
