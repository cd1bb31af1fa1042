/** Measures what each widget adds to the script tag by leaving the widget out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { COMMON, SELF_CONTAINED, SQUEEZE } from '../build/bundle-options.ts';
import { ROOT } from '../dev/run.ts';

const INDEX = join(ROOT, 'components/widgets.ts');
const ENTRY = 'virtual:some-widgets';

/** The classes of all widgets. */
const widgetNames = () => [...readFileSync(INDEX, 'utf8').matchAll(/export \{ (\w+) \}/g)].map(([, name]) => name!);

/** The bytes after brotli of a script tag with these widgets alone. */
export async function sizeOf(names: readonly string[]): Promise<number> {
  const source = `import { ${names} } from '${INDEX}'; for (const widget of [${names}]) widget.define();`;
  const options: InlineConfig = {
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: { write: false, lib: { entry: ENTRY, formats: ['es'] }, rolldownOptions: { output: SELF_CONTAINED } },
  };
  const [built] = (await build(mergeConfig(COMMON, options))) as [Rolldown.RolldownOutput];
  const { code } = await minify(built.output[0].code, SQUEEZE);
  return brotliCompressSync(code!).length;
}

/** Bytes after brotli by widget. Shared code counts for no widget, so the sum is less than the script. */
export async function widgetCosts(): Promise<Record<string, { brotli: number }>> {
  const names = widgetNames();
  const all = await sizeOf(names);
  const costs: Record<string, { brotli: number }> = {};
  for (const name of names) {
    costs[name] = { brotli: all - (await sizeOf(names.filter((other) => other !== name))) };
  }
  return costs;
}
