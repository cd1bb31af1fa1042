/** Vite with the options that all builds of this project share. */
import { join } from 'node:path';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { ROOT } from '../dev/run.ts';
import { COMMON } from './bundle-options.ts';

export type Output = Rolldown.RolldownOutput;

export const DIST = join(ROOT, 'dist');

export async function viteBuild(options: InlineConfig): Promise<Output[]> {
  const target = { build: { sourcemap: true, emptyOutDir: false, outDir: DIST } };
  return (await build(mergeConfig(mergeConfig(COMMON, target), options))) as Output[];
}
