/** What a release says of itself: its notes, its tag, its parts and their licences. Needs a build. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { datedNotesOf } from '../../tools/release/notes.ts';
import { sbom, shippedPackages } from '../../tools/release/sbom.ts';
import { tagRelease } from '../../tools/release/tag.ts';
import { readText } from '../support/site.ts';

const CHANGELOG =
  '# Changelog\n\n## 1.1.0 (2026-12-01)\n\n- New.\n\n### For developers\n\n- Types.\n\n## 1.0.0\n\n- First.\n';

describe('the notes of a release', () => {
  it('are the section of its version', () => {
    assert.equal(datedNotesOf('1.1.0', CHANGELOG), '- New.\n\n### For developers\n\n- Types.');
  });

  it('need a section and a date', () => {
    assert.throws(() => datedNotesOf('2.0.0', CHANGELOG), /says nothing about 2\.0\.0\. Add a section/);
    assert.throws(() => datedNotesOf('1.0.0', CHANGELOG), /"1\.0\.0" in CHANGELOG\.md has no date/);
  });
});

describe('the tag of a release', () => {
  let folder: string;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  const write = (version: string, changelog = CHANGELOG) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    git('add', '.');
    git('commit', '--quiet', '--allow-empty', '--message', version);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    git('init', '--quiet');
    git('config', 'user.name', 'Tester');
    git('config', 'user.email', 'tester@example.org');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('names the commit, with the notes', () => {
    write('1.1.0');
    assert.equal(tagRelease(folder), 'v1.1.0');
    assert.equal(git('rev-parse', 'v1.1.0^{}'), git('rev-parse', 'HEAD'));
    assert.match(git('tag', '--list', '--format=%(contents)'), /^v1\.1\.0\n\n- New\.\n\n### For developers/);
  });

  it('is set once, for what is committed and described', () => {
    write('1.1.0');
    tagRelease(folder);
    assert.throws(() => tagRelease(folder), /v1\.1\.0 exists/);
    write('1.2.0');
    assert.throws(() => tagRelease(folder), /says nothing about 1\.2\.0/);
    write('1.2.0', CHANGELOG.replace('1.1.0', '1.2.0'));
    writeFileSync(join(folder, 'new.txt'), '');
    assert.throws(() => tagRelease(folder), /not committed/);
    assert.equal(git('tag', '--list'), 'v1.1.0');
  });
});

describe('the workflow of a release', () => {
  it('publishes the package with its provenance and with addresses of its repository', () => {
    const [, command] = / {8}run: (npm pkg set .+)\n {6}- run: npm publish\n/.exec(
      readText('.github/workflows/release.yml'),
    )!;
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      writeFileSync(join(folder, 'package.json'), readText('package.json'));
      const env = { ...process.env, GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'owner/name' };
      execFileSync('sh', ['-c', command!], { cwd: folder, env });
      const { repository, homepage, bugs, publishConfig } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as Record<string, unknown>;
      assert.deepEqual(
        { repository, homepage, bugs, publishConfig },
        {
          repository: { type: 'git', url: 'git+https://github.example/owner/name.git' },
          homepage: 'https://github.example/owner/name#readme',
          bugs: { url: 'https://github.example/owner/name/issues' },
          publishConfig: { access: 'public', provenance: true },
        },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the parts of a release', () => {
  /** Licences that ask for no more than their text beside the copy. */
  const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Unlicense'];
  const { components, dependencies } = sbom();
  const names = components.map(({ name, version }) => `${name} ${version}`);

  it('are the packages whose licences the build contains', () => {
    const shipped = shippedPackages(readText('dist/THIRD-PARTY-LICENSES.txt'));
    assert.ok(shipped.size > 20, 'the file of licences names the packages');
    assert.deepEqual([...new Set(names)].sort(), [...shipped].sort());
  });

  it('have licences that allow to ship them', () => {
    const licenses = components.map(({ name, licenses }) => [name, licenses.map(({ license }) => license.id)] as const);
    for (const [name, ids] of licenses) {
      assert.ok(ids.length, `${name} names no licence`);
      for (const id of ids) assert.ok(PERMISSIVE.includes(id), `${name}: ${id}`);
    }
  });

  it('depend on parts of the list alone', () => {
    const refs = new Set(components.map((component) => component['bom-ref']));
    for (const { dependsOn } of dependencies) for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
  });
});
