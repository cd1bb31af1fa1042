/**
 * Builds everything that ships into dist/.
 *
 *   npm run build -- --no-costs     does not measure what each widget and each module adds, which takes half a minute
 *
 * Exit code 1: the build failed. Exit code 2: it is complete, but the script or the package is outside its size budget.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from '../../cli/integrity.ts';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import { runOrFail } from '../dev/run.ts';
import { designTokens } from '../generate/design-tokens.ts';
import { moduleCosts, partCosts } from '../size/module-costs.ts';
import { reportPacked } from '../size/packed.ts';
import { budgetViolation, measure, SCRIPT_BUDGET } from '../size/sizes.ts';
import { widgetCosts } from '../size/widget-costs.ts';
import { licenseTexts } from './licenses.ts';
import { buildForNode, buildModules } from './modules.ts';
import { buildPages, copyFrame, copyThemes, listWidgets } from './pages.ts';
import { buildScripts, SCRIPT_FILES } from './page-scripts.ts';
import { buildTypes } from './types.ts';
import { DIST } from './vite-build.ts';

/** The name that says that a script is a classic one. Both names are the same file. */
const CLASSIC_NAME = 'alliance-widgets.iife.js';

function report(): string | undefined {
  const hashes = Object.fromEntries(
    [...SCRIPT_FILES, CLASSIC_NAME].map((file) => [file, integrityOf(readFileSync(join(DIST, file)))]),
  );
  const sizes = measure(DIST);
  writeJson('integrity.json', hashes);
  writeJson('sizes.json', sizes);
  console.table(sizes);
  for (const [file, hash] of Object.entries(hashes)) console.log(`${file}  ${hash}`);
  const packageViolation = reportPacked();
  return budgetViolation(sizes) ?? packageViolation;
}

/** Prints what each module, each part and each widget adds to the script. */
async function reportCosts(): Promise<void> {
  const script = join(DIST, SCRIPT_BUDGET.file);
  const [code, map] = [readFileSync(script, 'utf8'), readFileSync(`${script}.map`, 'utf8')];
  console.table(moduleCosts(code, map));
  console.table(partCosts(code, map));
  console.table(await widgetCosts());
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(DIST, name), `${JSON.stringify(value, null, 2)}\n`);
}

rmSync(DIST, { recursive: true, force: true });
const scripts = await buildScripts();
copyFileSync(join(DIST, 'alliance-widgets.js'), join(DIST, CLASSIC_NAME));
copyFrame();
copyThemes();
const pages = await buildPages();
await buildModules();
writeFileSync(
  join(DIST, 'THIRD-PARTY-LICENSES.txt'),
  licenseTexts([...scripts, ...pages, ...[await buildForNode()].flat()]),
);
await buildTypes();
await runOrFail('npm', ['run', 'manifest', '--silent']);
writeJson('feed.schema.json', feedJsonSchema());
writeJson('page/widgets.json', listWidgets());
writeJson('tokens.json', designTokens());
if (!process.argv.includes('--no-costs')) await reportCosts();
const violation = report();
if (violation) {
  console.error(violation);
  process.exitCode = 2;
}
