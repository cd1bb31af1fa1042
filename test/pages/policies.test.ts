/** Strict policies of the page around: not one violation, in any state of any widget. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import {
  allWidgets,
  CLASSIC,
  countEvents,
  countsOf,
  FEED,
  hosting,
  MODULE,
  violationsOf,
  watchViolations,
} from '../support/host.ts';
import { olderScript } from '../support/older-script.ts';
import { widgetsReady, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

let older = '';
before(async () => {
  older = await olderScript();
});

const site = hosting((request, response) => {
  if (request.url !== '/older.js') return false;
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(older);
  return true;
});

/** Lit makes its policy when it is loaded: a page with two copies of the script must allow a second one of that name. */
const allowingDuplicates = (headers: Record<string, string>) => {
  const policy = headers['Content-Security-Policy'];
  if (!policy) return headers;
  return { ...headers, 'Content-Security-Policy': policy.replace('trusted-types lit-html', "$& 'allow-duplicates'") };
};

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/**
 * What the OWASP Secure Headers Project proposes: ci/headers_add.json of OWASP/www-project-secure-headers, commit 213b0f14, updated on
 * 2 September 2024.
 */
const OWASP = {
  'Cache-Control': 'no-store, max-age=0',
  'Clear-Site-Data': '"cache","cookies","storage"',
  'Content-Security-Policy':
    "default-src 'self'; form-action 'self'; object-src 'none'; frame-ancestors 'none'; upgrade-insecure-requests; block-all-mixed-content",
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), keyboard-map=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), sync-xhr=(self), usb=(), web-share=(), xr-spatial-tracking=(), clipboard-read=(), clipboard-write=(), gamepad=(), hid=(), idle-detection=(), interest-cohort=(), serial=(), unload=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'deny',
  'X-Permitted-Cross-Domain-Policies': 'none',
};

const POLICIES: [name: string, headers: Record<string, string>][] = [
  ['a strict content security policy', { 'Content-Security-Policy': STRICT }],
  [
    'a strict content security policy with Trusted Types',
    { 'Content-Security-Policy': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html` },
  ],
  [
    'isolation from other origins',
    { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  ],
  ['the headers that OWASP proposes', OWASP],
];

/** Browsers say that requests without cookies cannot clear any, which they do not need to. */
const relevant = (errors: string[]) => errors.filter((error) => !error.startsWith('Clear-Site-Data header'));

/** Waits until every widget of the page has settled that many times. */
const settled = (page: Page, count = 1) =>
  until('all widgets have settled', async () => {
    const counts = Object.values(await countsOf(page));
    return counts.reduce((sum, number) => sum + number, 0) >= count * TAGS.length;
  });

for (const [name, headers] of POLICIES) {
  describe(`under ${name}`, () => {
    const prepare = async (page: Page) => {
      await watchViolations(page);
      await countEvents(page);
    };

    it('widgets load, are filtered, grow, speak English, print, and fit forced colours', async () => {
      await site.visit(
        allWidgets(`src="/held${FEED}" count-up page-size="1"`) +
          allWidgets(`src="/data/musterallianz.json"`, '') +
          MODULE,
        async ({ page, errors }) => {
          await until('the feed is asked for', async () => site.asked(`/held${FEED}`) > 0);
          site.release();
          await settled(page, 2);
          const cards = page.locator('alliance-project-cards').first();
          await cards.getByRole('button').last().click();
          // Few projects need no search.
          const many = page.locator('alliance-project-cards').last();
          await many.getByRole('searchbox').fill('a');
          await many.getByRole('combobox').first().selectOption({ index: 1 });
          for (const value of await page.locator('[part=value]').all()) await value.scrollIntoViewIfNeeded();
          await page.evaluate(() => {
            document.documentElement.lang = 'en';
          });
          for (const media of ['print', 'screen'] as const) await page.emulateMedia({ media });
          await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
          await page.pdf();
          assert.deepEqual(await violationsOf(page), []);
          assert.deepEqual(relevant(errors), []);
        },
        { headers, prepare },
      );
    });

    for (const [what, address] of [
      ['nothing', '/data/nowhere.json'],
      ['no feed', '/page'],
      ['a broken feed', '/data/broken.json'],
      ['a hostile feed', '/data/hostile.json'],
      ['an empty feed', '/data/empty.json'],
    ] as const)
      it(`widgets stay calm over ${what}, with and without fallback content`, async () => {
        await site.visit(
          allWidgets(`src="${address}"`) + allWidgets(`src="${address}"`, '') + MODULE,
          async ({ page }) => {
            await settled(page, 2);
            assert.deepEqual(await violationsOf(page), []);
          },
          { headers, prepare },
        );
      });

    it('widgets wait', async () => {
      await site.visit(
        allWidgets(`src="/held${FEED}"`, '') + MODULE,
        async ({ page, errors }) => {
          await page.getByRole('status').first().filter({ hasText: /\S/ }).waitFor();
          assert.deepEqual(await violationsOf(page), []);
          assert.deepEqual(relevant(errors), []);
        },
        { headers, prepare },
      );
    });

    it('a second copy of the script does no harm', async () => {
      await site.visit(
        MODULE + CLASSIC + allWidgets(),
        async ({ page, errors }) => {
          await widgetsReady(page);
          assert.deepEqual(await violationsOf(page), []);
          assert.deepEqual(relevant(errors), []);
        },
        { headers: allowingDuplicates(headers), prepare },
      );
    });

    it('data-alliance is followed', async () => {
      const divs = TAGS.map(
        (tag) => `<div data-alliance="${tag.replace('alliance-', '')}" data-alliance-src="${FEED}"><p>Ersatz</p></div>`,
      ).join('');
      await site.visit(
        divs + MODULE,
        async ({ page, errors }) => {
          await widgetsReady(page);
          assert.deepEqual(await violationsOf(page), []);
          assert.deepEqual(relevant(errors), []);
        },
        { headers, prepare },
      );
    });
  });
}

describe('Trusted Types', () => {
  const OLDER = '<script type="module" src="/older.js"></script>';
  const demanding = (allowed: string) => ({
    'Content-Security-Policy': `${STRICT}; require-trusted-types-for 'script'; trusted-types ${allowed}`,
  });

  for (const allowed of ['other', "'none'"])
    it(`that allow ${allowed} keep the script from running, and the fallback content on the page`, async () => {
      await site.visit(
        allWidgets() + MODULE,
        async ({ page, errors }) => {
          await until('the script has failed', async () => errors.some((error) => error.startsWith('uncaught')));
          assert.equal(await page.getByText('Ersatz').filter({ visible: true }).count(), TAGS.length);
          assert.equal(await page.evaluate((tag) => customElements.get(tag) === undefined, TAGS[0]!), true);
          const [violation, ...others] = await violationsOf(page);
          assert.match(violation!, /^trusted-types .*lit-html/);
          assert.deepEqual(others, []);
        },
        { headers: demanding(allowed), watch: watchViolations },
      );
    });

  it('that allow duplicates let two versions stand side by side', async () => {
    await site.visit(
      OLDER + MODULE + allWidgets(),
      async ({ page, errors }) => {
        await widgetsReady(page);
        assert.deepEqual(await violationsOf(page), []);
        assert.deepEqual(errors, []);
      },
      { headers: demanding("lit-html 'allow-duplicates'"), watch: watchViolations },
    );
  });

  it('that do not, leave the second version’s widgets their fallback content', async () => {
    await site.visit(
      OLDER + MODULE + allWidgets(),
      async ({ page, errors }) => {
        await page.getByText('Partner (0.0.1)').waitFor();
        await until(
          'all others show their fallback content',
          async () => (await page.getByText('Ersatz').filter({ visible: true }).count()) === TAGS.length - 1,
        );
        const uncaught = errors.filter((error) => error.startsWith('uncaught'));
        assert.equal(uncaught.length, 1, 'the second copy does not load');
        assert.match(uncaught[0]!, /Policy with name "lit-html" already exists/);
      },
      { headers: demanding('lit-html') },
    );
  });
});

describe('the watch over violations', () => {
  it('sees one', async () => {
    await site.visit(
      '<p style="color: red">Text</p>',
      async ({ page }) => assert.match((await violationsOf(page)).join(), /^style-src-attr/),
      { headers: { 'Content-Security-Policy': STRICT }, watch: watchViolations },
    );
  });
});
