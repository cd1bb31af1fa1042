/** Serves the files of a project that has installed the package: its widgets for a page and for a worker. */
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { Consumer } from './consumer.ts';

const FILES: Record<string, string> = {
  'page.js': `export * as widgets from 'alliance-widgets'; export { tags } from './definitions.js';`,
  'worker.js': `import { load, read } from 'alliance-widgets';
    import './definitions.js';
    onmessage = async ({ data }) => postMessage(read(await load(data)).issues.length);`,
};

export function packagePlugin(): TestRunnerPlugin {
  let consumer: Consumer | undefined;
  const bundles = new Map<string, Promise<string>>();
  const bundle = (name: string) => {
    if (!consumer) {
      consumer = new Consumer();
      const names = consumer.widgets;
      const imports = names.map((widget) => `import 'alliance-widgets/${widget}/define.js';`);
      const tags = JSON.stringify(names.map((widget) => `alliance-${widget}`));
      consumer.write('definitions.js', `${imports.join('\n')}\nexport const tags = ${tags};\n`);
      for (const [file, code] of Object.entries(FILES)) consumer.write(file, code);
    }
    const bundled = bundles.get(name) ?? consumer.bundle(name);
    bundles.set(name, bundled);
    return bundled;
  };
  return {
    name: 'package',
    async serve({ path }) {
      const [, name = ''] = /^\/package\/(.+)$/.exec(path) ?? [];
      return name in FILES ? { body: await bundle(name), type: 'js' } : undefined;
    },
    serverStop: () => consumer?.remove(),
  };
}
