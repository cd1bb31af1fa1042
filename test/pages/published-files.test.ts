/** The files of `npm publish` are complete, valid for package checkers, and no larger than promised. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../tools/dev/run.ts';
import { PACKED_BUDGET, packedParts, serverModules } from '../../tools/size/packed.ts';
import { readJson, readText } from '../support/site.ts';

/** Files for script tags and frames. Nobody imports them, so they have no types. */
const NOT_IMPORTED = ['alliance-widgets.iife.js', 'llms.txt', 'embed.html', 'embed.css', 'embed.js', 'embed-parent.js'];

interface Packed {
  files: { path: string }[];
}

function npx(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

describe('the published files', () => {
  const [packed] = JSON.parse(
    spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }).stdout,
  ) as [Packed];
  const paths = packed.files.map(({ path }) => path);

  it('are a package that publint finds nothing wrong with', () => {
    const { status, output } = npx('publint', '--strict');
    assert.equal(status, 0, output);
  });

  it('have types wherever they are imported', () => {
    const { status, output } = npx(
      ...['attw', '--pack', '.', '--profile', 'esm-only'],
      ...['--exclude-entrypoints', ...NOT_IMPORTED],
    );
    assert.equal(status, 0, output);
  });

  it('count as a part of the server what its module imports from the folder of the command line', () => {
    const chunks = [...serverModules()].filter((path) => path.startsWith('dist/cli/'));
    assert.ok(chunks.length > 0);
    const sum = ['dist/server.js', ...chunks]
      .map((path) => gzipSync(readFileSync(join(ROOT, path)), { level: 9 }).length)
      .reduce((total, bytes) => total + bytes);
    assert.equal(packedParts(paths).server!.packed, sum);
    assert.ok(!PACKED_BUDGET.without.includes('server'));
  });

  it('hold the licence, the licences of others and the changelog, and no map', () => {
    for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/THIRD-PARTY-LICENSES.txt'])
      assert.ok(paths.includes(file), file);
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.map')),
      [],
    );
  });

  it('name themselves in their first line', () => {
    const { version } = readJson<{ version: string }>('package.json');
    const scripts = paths.filter((path) =>
      /^dist\/(alliance-widgets(\.iife)?|embed(-parent)?|messages|locales\/[\w-]+)\.js$/.test(path),
    );
    assert.ok(scripts.length > 8);
    for (const script of scripts) {
      assert.ok(readText(script).startsWith(`/*! alliance-widgets ${version} | MIT`), script);
      assert.doesNotMatch(readText(script), /sourceMappingURL/, script);
    }
  });

  it('have the text of every licence, with its holder', () => {
    const texts = readText('dist/THIRD-PARTY-LICENSES.txt')
      .split(`\n${'-'.repeat(80)}\n`)
      .slice(1);
    assert.ok(texts.length > 4);
    for (const text of texts) {
      const name = text.trim().split('\n', 1)[0];
      assert.match(text, /copyright/i, name);
      assert.match(text, /permission|redistribution|public domain/i, name);
      assert.doesNotMatch(text, /<(year|owner|copyright holders)>/, name);
    }
  });

  it('depend on Lit alone, from a range, so that an app has one', () => {
    const { dependencies } = readJson<{ dependencies: Record<string, string> }>('package.json');
    assert.match(dependencies.lit!, /^\^3\./);
    assert.deepEqual(Object.keys(dependencies), ['lit', 'lit-html']);
  });
});
