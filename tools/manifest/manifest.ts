/**
 * Writes the custom elements manifest into dist/, and files generated from it for editors and assistants (`npm run manifest`).
 * `--check` writes nothing, and fails if one of them is not what its readers expect, or if an integration has other options.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Package } from 'custom-elements-manifest/schema';
import { isMain, ROOT } from '../dev/run.ts';
import { cssData, htmlData, webTypes } from './editors.ts';
import { llmsText } from './llms.ts';
import { faultsOf } from './faults.ts';
import { outdated } from '../generate/write.ts';
import { integrationFiles } from '../integrations/files.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const analyze = (): Promise<Package> => cli({ argv: ['analyze', '--quiet'], cwd: ROOT, noWrite: true });

/** The content of each file, by its name in dist/. */
const filesOf = (manifest: Package): Record<string, string> => ({
  'custom-elements.json': json(manifest),
  'vscode.html-custom-data.json': json(htmlData(manifest)),
  'vscode.css-custom-data.json': json(cssData(manifest)),
  'web-types.json': json(webTypes(manifest)),
  'llms.txt': llmsText(manifest),
});

if (isMain(import.meta.url)) {
  const manifest = await analyze();
  if (process.argv.includes('--check')) {
    const faults = [...faultsOf(manifest), ...(await outdated(integrationFiles(manifest), 'the manifest'))];
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } else {
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    for (const [name, content] of Object.entries(filesOf(manifest))) writeFileSync(join(ROOT, 'dist', name), content);
  }
}
