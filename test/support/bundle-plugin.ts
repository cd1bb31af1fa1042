/** Serves every TypeScript file with all that it imports in one answer: two hundred requests a page take a browser longer than most tests. */
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { ROOT } from '../../tools/dev/run.ts';

interface Bundle {
  readonly code: string;
  /** Leads the lines of a stack trace back to the files. */
  readonly map: string;
}

export function bundlePlugin(define: Record<string, string>): TestRunnerPlugin {
  const bundles = new Map<string, Promise<Bundle>>();
  const bundleOf = (path: string) => {
    const bundle = bundles.get(path) ?? bundleFile(path, define);
    bundles.set(path, bundle);
    return bundle;
  };
  return {
    name: 'bundle',
    async serve({ path }) {
      if (path.endsWith('.ts')) return { body: (await bundleOf(path)).code, type: 'js' };
      if (path.endsWith('.ts.map')) return { body: (await bundleOf(path.slice(0, -'.map'.length))).map, type: 'json' };
      return undefined;
    },
  };
}

async function bundleFile(path: string, define: Record<string, string>): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    outfile: `${path}.js`,
    bundle: true,
    write: false,
    format: 'esm',
    sourcemap: 'external',
    // Not lowered: tests and widgets use what today's browsers can do.
    target: 'esnext',
    // The widgets run with the Lit that ships, not with its development build.
    conditions: ['production'],
    tsconfig: join(ROOT, 'tsconfig.json'),
    define,
    plugins: [
      {
        name: 'addresses of the server',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\// }, ({ kind, path }) =>
            kind === 'entry-point' ? undefined : { path, external: true },
          ),
      },
      {
        // The package says that only its own scripts have side effects; without them a bundle would leave out imported tests.
        name: 'tests are run, not only imported',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\.test\.ts$/ }, ({ kind, path, resolveDir }) =>
            kind === 'entry-point' ? undefined : { path: join(resolveDir, path), sideEffects: true },
          ),
      },
    ],
  });
  const [map, code] = outputFiles.map(({ text }) => text);
  return { code: `${code}//# sourceMappingURL=${basename(path)}.map\n`, map: map! };
}
