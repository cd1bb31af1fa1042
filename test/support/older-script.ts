import { join } from 'node:path';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { COMMON, SELF_CONTAINED } from '../../tools/build/bundle-options.ts';
import { ROOT } from '../../tools/dev/run.ts';

/** A script that a partner may have had on the page for years, with fewer widgets and other words. */
export async function olderScript(): Promise<string> {
  const entry = 'virtual:older';
  const source = `
    import { PartnerGrid } from '${join(ROOT, 'components/index.ts')}';
    import { mount } from '${join(ROOT, 'src/embed/mount.ts')}';
    class Older extends PartnerGrid { heading() { return 'Partner (0.0.1)'; } }
    Older.define();
    mount(document);`;
  const options: InlineConfig = {
    plugins: [
      {
        name: 'older',
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { output: SELF_CONTAINED } },
  };
  const [built] = (await build(mergeConfig(COMMON, options))) as [Rolldown.RolldownOutput];
  return built.output[0].code;
}
