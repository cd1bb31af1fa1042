/** Every file of PHP in the integrations is one that PHP reads. `npm run test:wordpress` */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { integrationContent } from '../../tools/integrations/pack.ts';
import { pluginFiles } from '../../tools/wordpress/pack.ts';
import { missingPackages } from '../support/wordpress/missing.ts';

const missing = missingPackages();
if (missing) {
  console.error(missing);
  process.exit(1);
}

const integrations = {
  wordpress: pluginFiles,
  typo3: () => integrationContent('typo3'),
  drupal: () => integrationContent('drupal'),
};

it('the integrations are PHP without errors of syntax', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-php-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const sources = Object.entries(integrations).flatMap(([integration, files]) =>
    Object.entries(files())
      .filter(([name]) => name.endsWith('.php'))
      .map(([name, content]) => [`${integration}/${name}`, content] as const),
  );
  assert.ok(sources.length > 11);
  for (const [name, content] of sources) {
    const file = join(folder, name.replaceAll('/', '-'));
    writeFileSync(file, content);
    const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
    assert.equal(status, 0, `${name}: ${stdout}`);
  }
});
