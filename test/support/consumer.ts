/** A project that uses the package as it would be published, and nothing else of this repository. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../../tools/dev/run.ts';
import { fillWithPackage } from './installed-package.ts';

const require = createRequire(import.meta.url);

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  },
};

function orThrow(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error([`${command} ${args.join(' ')}`, error, stdout, stderr].join('\n'));
  return stdout;
}

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-consumer-'));
  /** The package as it is installed. */
  readonly installed = join(this.folder, 'node_modules/alliance-widgets');

  constructor() {
    fillWithPackage(this.folder, () => this.#install());
  }

  /** Packs the package, and installs it with npm as its users do. */
  #install(): void {
    const packed = orThrow('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', this.folder], ROOT);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    this.write('package.json', JSON.stringify({ type: 'module' }));
    orThrow('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], this.folder);
  }

  /** The names of all widgets, without `alliance-`. */
  get widgets(): readonly string[] {
    return readdirSync(join(this.installed, 'dist/components'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  }

  /** Runs a command of the package in the project's folder, in English. */
  run(command: string, ...args: string[]): Result {
    return this.#spawn({ ...process.env, LC_ALL: 'en_US.UTF-8' }, '', command, args);
  }

  /** Runs a command with these environment variables. */
  runIn(environment: NodeJS.ProcessEnv, command: string, ...args: string[]): Result {
    return this.#spawn(environment, '', command, args);
  }

  /** Runs a command with that standard input. */
  pipe(input: string, command: string, ...args: string[]): Result {
    return this.#spawn({ ...process.env, LC_ALL: 'en_US.UTF-8' }, input, command, args);
  }

  #spawn(env: NodeJS.ProcessEnv, input: string, command: string, args: readonly string[]): Result {
    const { status, stdout, stderr, error } = spawnSync(join(this.folder, 'node_modules/.bin', command), args, {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env,
      input,
    });
    if (error) throw error;
    return { status, stdout, stderr };
  }

  write(name: string, content: string): string {
    const file = join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  /** Throws the compiler's messages if a file has errors. */
  typeCheck(...files: string[]): void {
    this.write('tsconfig.json', JSON.stringify({ ...TSCONFIG, files }));
    const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    orThrow(process.execPath, [compiler, '--project', 'tsconfig.json'], this.folder);
  }

  /** The bundle that Vite makes of a file. */
  async bundle(file: string): Promise<string> {
    const outputs = (await build({
      root: this.folder,
      logLevel: 'error',
      configFile: false,
      build: { write: false, lib: { entry: join(this.folder, file), formats: ['es'] } },
    })) as Rolldown.RolldownOutput[];
    return outputs.flatMap(({ output }) => output.map((part) => ('code' in part ? part.code : ''))).join('\n');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
