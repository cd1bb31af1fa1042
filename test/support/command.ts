/** Runs the command line from its source, in a folder of its own: for tests that need no built package. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/dev/run.ts';

/** The build sets it. */
const version = "data:text/javascript,globalThis.__VERSION__ = '0.0.0'";

export class CommandFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'alliance-command-'));

  run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    const imports = ['--import', import.meta.resolve('tsx'), '--import', version];
    const { status, stdout, stderr } = spawnSync('node', [...imports, join(ROOT, 'cli/main.ts'), ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8', TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
    });
    return { status, stdout, stderr };
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), content);
    return name;
  }

  read = (name: string) => readFileSync(join(this.folder, name), 'utf8');

  remove = () => rmSync(this.folder, { recursive: true, force: true });
}
