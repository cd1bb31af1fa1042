/** The generated files of all integrations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest/schema';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from '../dev/run.ts';
import { typo3Files } from '../typo3/files.ts';
import { wordpressFiles } from '../wordpress/files.ts';

const DRUPAL = ['alliance_widgets.info.yml', 'alliance_widgets.libraries.yml'].map(
  (name) => `integrations/drupal/${name}`,
);

/** The files of the Drupal module that name its version. */
const drupalFiles = (): Record<string, string> =>
  Object.fromEntries(
    DRUPAL.map((file) => [
      file,
      readFileSync(join(ROOT, file), 'utf8').replace(/^( *version: ).+$/m, `$1${packageJson.version}`),
    ]),
  );

/** Each file with its content, from the manifest, the texts and the version. */
export const integrationFiles = (manifest: Package): Record<string, string> => ({
  ...wordpressFiles(manifest),
  ...typo3Files(manifest),
  ...drupalFiles(),
});
