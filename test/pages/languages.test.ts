/** Scripts with texts beside the main script: in any order, of either kind, twice, and under strict policies. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, FEED, hosting, MODULE, violationsOf, watchViolations } from '../support/host.ts';

const site = hosting();

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const POLICIES: Record<string, string> = {
  'a strict policy': STRICT,
  'a strict policy with Trusted Types': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
};

const FRENCH = '<script src="/dist/locales/fr.js"></script>';
const FRENCH_MODULE = FRENCH.replace('<script', '<script type="module"');
const OWN =
  '<script type="application/json" data-alliance-messages>{"fr":{"partners":{"heading":"Qui participe"}}}</script>';
const READER = '<script src="/dist/messages.js"></script>';
const WIDGET = `<alliance-partner-grid lang="fr" src="${FEED}"></alliance-partner-grid>`;

const ORDERS: [what: string, body: string, heading: string][] = [
  ['before the main script', FRENCH + MODULE + WIDGET, 'Organisations partenaires'],
  ['after the main script', WIDGET + CLASSIC + FRENCH, 'Organisations partenaires'],
  ['as a module, before', FRENCH_MODULE + MODULE + WIDGET, 'Organisations partenaires'],
  ['as a module, after', WIDGET + MODULE + FRENCH_MODULE, 'Organisations partenaires'],
  [
    'twice, between two copies of the main script',
    CLASSIC + FRENCH + MODULE + FRENCH_MODULE + WIDGET,
    'Organisations partenaires',
  ],
  ['with words of the page', OWN + READER + FRENCH + MODULE + WIDGET, 'Qui participe'],
  [
    'with words of the page first come, and below the script that reads them',
    READER + MODULE + WIDGET + FRENCH + OWN,
    'Qui participe',
  ],
];

for (const [policy, value] of Object.entries(POLICIES))
  describe(`under ${policy}, a language`, () => {
    for (const [what, body, heading] of ORDERS)
      it(what, async () => {
        await site.visit(
          body,
          async ({ page, errors, warnings }) => {
            await page.getByRole('region', { name: heading }).getByRole('heading', { name: heading }).waitFor();
            assert.deepEqual(await violationsOf(page), []);
            assert.deepEqual([...errors, ...warnings], []);
          },
          { headers: { 'Content-Security-Policy': value }, watch: watchViolations },
        );
      });
  });

describe('words of the page that are no JSON', () => {
  it('are named in the console, and change nothing', async () => {
    await site.visit(OWN.replace('{', '') + READER + FRENCH + MODULE + WIDGET, async ({ page, errors, warnings }) => {
      await page.getByRole('region', { name: 'Organisations partenaires' }).waitFor();
      assert.match(warnings.join(), /^\[alliance-widgets\] messages\n/);
      assert.deepEqual(errors, []);
    });
  });
});
