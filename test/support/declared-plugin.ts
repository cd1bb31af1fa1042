/** Serves a page with all widgets as a server renders them, under a strict policy, and without a script. Needs a build. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type * as Server from '../../server/index.ts';
import { ROOT } from '../../tools/dev/run.ts';

export function declaredPlugin(): TestRunnerPlugin {
  return {
    name: 'declared',
    async serve({ path }) {
      if (path !== '/declared.html') return undefined;
      const { PROJECT, readJson, TAGS } = await import('./site.ts');
      const { renderWidget, styleOf } = (await import(join(ROOT, 'dist/server.js'))) as typeof Server;
      const [, project = ''] = /"(.*)"/.exec(PROJECT) ?? [];
      const src = '/data/musterallianz.json';
      const feed = readJson<object>(`.${src}`);
      const widgets = TAGS.map((tag) => renderWidget(tag, feed, { project, src, lang: 'de' }));
      const hashes = TAGS.map((tag) => `'sha256-${createHash('sha256').update(styleOf(tag)).digest('base64')}'`);
      return {
        body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Widgets</title><body>${widgets.join('\n')}`,
        type: 'html',
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'self'; style-src ${hashes.join(' ')}; img-src 'self' data:; connect-src 'self'`,
        },
      };
    },
  };
}
