/** Spreadsheets are read in a worker, under a policy that allows nothing but the page's own scripts. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { writeXlsx } from 'hucre';
import type { Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { ROOT } from '../../tools/dev/run.ts';
import { encode } from '../support/encodings.ts';
import { exampleList } from '../support/example-list.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types worker";

const list = exampleList(3000);
const csv = list
  .map((row) => row.join(';'))
  .join('\r\n')
  .replace('Müßig', '10.000,- € Müßig');
const files: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'liste.xlsx': () => writeXlsx({ sheets: [{ name: 'Liste', rows: list }] }),
  'liste.csv': () => encode(csv, 'windows-1252'),
};
const served = new Map<string, Uint8Array | string>();

before(async () => {
  const [output] = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'test/support/authoring-worker.ts'), formats: ['es'], fileName: 'worker' },
    },
  })) as Rollup.RollupOutput[];
  served.set('/worker.js', output!.output[0].code);
  for (const [name, make] of Object.entries(files)) served.set(`/${name}`, await make());
});

const site = hosting((request, response) => {
  const content = served.get(request.url!);
  if (content === undefined) return false;
  const type = request.url!.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type }).end(content);
  return true;
});

interface Outcome {
  fractions: number[];
  statistics: { rows: number };
  first: string[];
}

/** Members that the DOM's types lack so far. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Runs in the page. */
async function readInWorker(name: string): Promise<Outcome> {
  const bytes = new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
  const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypes };
  const policy = trustedTypes.createPolicy('worker', { createScriptURL: (url) => url });
  const address = policy.createScriptURL('/worker.js') as string;
  const worker = new Worker(address, { type: 'module' });
  const fractions: number[] = [];
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if ('fraction' in data) fractions.push(data.fraction);
      else resolve({ fractions, ...data });
    };
    worker.postMessage({ bytes, name });
  });
}

/** tsx names functions with a helper that the page does not have. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name = (value) => value');
  await watchViolations(page);
}

describe('A worker under a strict policy', () => {
  for (const name of Object.keys(files))
    it(`reads ${name}, and tells how far it is`, async () => {
      await site.visit(
        '<p>Datei</p>',
        async ({ page, errors }) => {
          const { fractions, statistics, first } = await page.evaluate(readInWorker, name);
          assert.equal(statistics.rows, 3000);
          assert.equal(first[2], '„Fit für 1“ – ein Vorhaben');
          if (name.endsWith('.csv')) assert.match(first[0]!, /^10\.000,- € Müßig/);
          assert.ok(fractions.length >= 30, `${fractions.length} messages`);
          assert.equal(fractions.at(-1), 1);
          assert.deepEqual(await violationsOf(page), []);
          assert.deepEqual(errors, []);
        },
        { headers: { 'Content-Security-Policy': STRICT }, prepare },
      );
    });
});
