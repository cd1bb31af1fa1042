/** A project of a framework, as its users have it: its starter, the packed package, and the files that a page of the documentation names. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../tools/dev/run.ts';
import type { NamedBlock } from './named-blocks.ts';

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline'];

function orThrow(cwd: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

let tarball: string | undefined;

/** Packs the package, once for all projects of a test file. */
function packed(): string {
  if (tarball) return tarball;
  const folder = mkdtempSync(join(tmpdir(), 'alliance-packed-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  orThrow(ROOT, 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  return (tarball = join(folder, readdirSync(folder)[0]!));
}

export class ScratchProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'alliance-framework-'));

  /** Installs the starter's versions and the package, and writes the blocks over the starter's files. */
  install(starter: string, blocks: readonly NamedBlock[]): void {
    cpSync(join(ROOT, 'test/frameworks/starters', starter), this.folder, { recursive: true });
    orThrow(this.folder, 'npm', ['install', ...QUIET, packed()]);
    for (const { file, code } of blocks) this.write(file, code);
  }

  write(name: string, content: string): void {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Puts an example feed where the pages say that the feed is, with its pictures. */
  addFeed(name: string, example: string): void {
    const file = this.path(name);
    cpSync(join(ROOT, 'data', example), file);
    cpSync(join(ROOT, 'data/media'), join(dirname(file), 'media'), { recursive: true });
  }

  build(): void {
    orThrow(this.folder, 'npm', ['run', 'build']);
  }

  path = (name: string): string => join(this.folder, name);

  remove = (): void => rmSync(this.folder, { recursive: true, force: true });
}
