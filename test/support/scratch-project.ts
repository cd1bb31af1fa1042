/** A project of a framework, as its users have it: its starter, the packed package, and the files that a page of the documentation names. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../tools/dev/run.ts';
import type { NamedBlock } from './named-blocks.ts';
import { until } from './until.ts';
import { freePort } from '../../tools/dev/free-port.ts';

/** Keeps frameworks from sending statistics and from asking questions. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  CI: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline'];

interface Result {
  readonly status: number | null;
  readonly output: string;
}

function runIn(cwd: string, command: string, args: readonly string[]): Result {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: ENVIRONMENT,
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  return { status, output: `${command} ${args.join(' ')}\n${stdout}${stderr}` };
}

function orThrow({ status, output }: Result): string {
  if (status !== 0) throw new Error(output);
  return output;
}

let tarball: string | undefined;

/** Packs the package, once for all projects of a test file. */
function packed(): string {
  if (tarball) return tarball;
  const folder = mkdtempSync(join(tmpdir(), 'alliance-packed-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  orThrow(runIn(ROOT, 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]));
  return (tarball = join(folder, readdirSync(folder)[0]!));
}

export class ScratchProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'alliance-framework-'));
  #server: ChildProcess | undefined;

  /** Installs the starter's versions and the package, and writes the blocks over the starter's files. */
  install(starter: string, blocks: readonly NamedBlock[]): void {
    cpSync(join(ROOT, 'test/frameworks/starters', starter), this.folder, { recursive: true });
    orThrow(runIn(this.folder, 'npm', ['install', ...QUIET, packed()]));
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

  build = (): string => orThrow(this.tryToBuild());

  tryToBuild = (): Result => runIn(this.folder, 'npm', ['run', 'build']);

  path = (name: string): string => join(this.folder, name);

  /** Starts the framework's own server, and returns its address. */
  async start(): Promise<string> {
    const port = String(await freePort());
    const server = spawn('npm', ['start', '--silent'], {
      cwd: this.folder,
      // Starts a group of processes, because npm starts further ones; `remove` ends the group.
      detached: true,
      env: { ...ENVIRONMENT, PORT: port, NITRO_PORT: port },
    });
    this.#server = server;
    let output = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += text));
    const url = `http://localhost:${port}/`;
    const answers = async () => {
      if (server.exitCode !== null) throw new Error(`The server has ended: ${output}`);
      return (await fetch(url).catch(() => undefined))?.ok;
    };
    await until(() => `the server answers: ${output}`, answers, 60_000);
    return url;
  }

  async remove(): Promise<void> {
    const server = this.#server;
    if (server?.pid && server.exitCode === null) {
      process.kill(-server.pid);
      await once(server, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
