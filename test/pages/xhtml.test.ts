/** A page that is sent as XML: the documentation says that widgets do not work there, and the console names it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allWidgets, CLASSIC, FEED, hosting } from '../support/host.ts';
import { readText, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

const CODE = 'page-not-html';

const site = hosting((request, response) => {
  if (request.url !== '/page.xhtml') return false;
  response.writeHead(200, { 'Content-Type': 'application/xhtml+xml' }).end(
    `<?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Seite</title></head><body>${allWidgets(`src="${FEED}"`)}${CLASSIC}</body></html>`,
  );
  return true;
});

it('keeps its fallback content, and hears why', async () => {
  await site.visit('', async ({ page, errors, warnings }) => {
    await page.goto(`${site.url}page.xhtml`);
    const named = () => warnings.filter((warning) => warning.includes(CODE));
    await until('every widget says why', async () => named().length >= TAGS.length, 30_000);
    for (const warning of named()) assert.match(warning, /The page is sent as application\/xhtml\+xml/);
    assert.equal(await page.getByText('Ersatz').count(), TAGS.length);
    for (const fallback of await page.getByText('Ersatz').all()) assert.ok(await fallback.isVisible());
    assert.deepEqual(errors, []);
  });
});

it('is in the documentation', () => {
  for (const file of ['docs/errors.md', 'docs/de/errors.md', 'docs/embedding.md'])
    assert.ok(readText(file).includes(CODE), file);
});
