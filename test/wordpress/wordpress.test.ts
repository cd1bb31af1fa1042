/** The plugin in Debian's WordPress, from its zip file to its removal. `npm run test:wordpress`; needs a build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { readJson, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';
import {
  blocksOf,
  enter,
  insertBlock,
  newPage,
  openSettings,
  publish,
  reopen,
  visit,
} from '../support/wordpress/editor.ts';
import { missingPackages } from '../support/wordpress/missing.ts';
import { startWordPress, type WordPressSite } from '../support/wordpress/site.ts';

const missing = missingPackages();
if (missing) {
  console.error(missing);
  process.exit(1);
}

const SCRIPT = {
  type: 'module',
  integrity: readJson<Record<string, string>>('dist/integrity.json')['alliance-widgets.js'],
  crossOrigin: 'anonymous',
};

let site: WordPressSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startWordPress(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Does something as a user, in a browser of its own. */
async function as<T>(user: string, work: (page: Awaited<ReturnType<typeof enter>>) => Promise<T>): Promise<T> {
  const page = await enter(browser, site, user);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

/** Stores a post as it is, and returns its id. */
const store = (content: string) =>
  Number(
    site.php(
      `kses_remove_filters(); echo wp_insert_post( array( 'post_status' => 'publish', 'post_title' => 'Text', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) );`,
    ),
  );

describe('the WordPress plugin', () => {
  it('is uploaded and activated', () =>
    as('admin', async (page) => {
      await page.goto(`${site.url}wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', site.zip);
      await page.click('#install-plugin-submit');
      await page.getByRole('link', { name: 'Activate Plugin' }).click();
      await page.getByText('Plugin activated.').waitFor();
    }));

  it('refuses addresses that are none, and a script without its integrity', () =>
    as('admin', async (page) => {
      await page.goto(`${site.url}wp-admin/options-general.php?page=alliance-widgets`);
      await page.getByLabel('Address of the feed').fill('javascript:alert(1)');
      await page.getByLabel('Address of the script').fill('https://www.example.org/alliance-widgets.js');
      await page.click('#submit');
      assert.equal(await page.locator('.notice-error').count(), 2);
      assert.equal(
        site.php(`echo json_encode( alliance_widgets_settings() );`),
        '{"feed":"","script":"","integrity":""}',
      );
    }));

  it('tells an editor who is to enter the address', () =>
    as('editor', async (page) => {
      await newPage(page, site, 'Without an address');
      await insertBlock(page, 'Goals');
      await page.getByText('The address of the feed is missing.').waitFor();
      assert.equal(await page.getByText('Enter the address').count(), 0);
      await page.goto(`${site.url}wp-admin/options-general.php?page=alliance-widgets`);
      await page.getByText('not allowed to access this page').waitFor();
    }));

  it('takes the address of the feed once', () =>
    as('admin', async (page) => {
      await page.goto(`${site.url}wp-admin/options-general.php?page=alliance-widgets`);
      await page.getByLabel('Address of the feed').fill(`${site.url}alliance/musterallianz.json`);
      await page.click('#submit');
      await page.getByText('Settings saved.').waitFor();
    }));

  let plain: Awaited<ReturnType<typeof visit>>;
  let id: number;

  it('previews a block, and finds it valid after it was saved', () =>
    as('admin', async (page) => {
      await newPage(page, site, 'Projects');
      await insertBlock(page, 'Projects');
      await widgetsReady(page);
      await page.getByLabel('Projects at a time').fill('2');
      await page.getByLabel('without search and filters').check();
      const cards = () =>
        page.evaluate(() => document.querySelector('alliance-project-cards')!.getAttribute('page-size'));
      await until('the preview has the setting', async () => (await cards()) === '2');
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/editor.png` });
      id = await publish(page);
      const blocks = await reopen(page, site, id);
      assert.deepEqual(blocks, [
        {
          name: 'alliance-widgets/widget',
          isValid: true,
          attributes: { widget: 'project-cards', options: { 'page-size': '2', 'without-filters': '' }, fallback: '' },
        },
      ]);
      assert.equal(await page.locator('.block-editor-warning').count(), 0);
      await widgetsReady(page);
    }));

  it('shows it to visitors, with one script that its integrity pins', async () => {
    plain = await visit(browser, site, `page_id=${id}`);
    const [widget, ...others] = plain.widgets;
    assert.deepEqual(plain.errors, []);
    assert.deepEqual(plain.scripts, [SCRIPT]);
    assert.deepEqual(plain.fallbacks, []);
    assert.deepEqual(others, []);
    assert.equal(widget!.alliancePageSize, '2');
    assert.equal(widget!.allianceWithoutFilters, '');
    assert.ok(plain.width <= 0);
  });

  it('loads no script on other pages', async () => {
    const other = store('<p>Only text.</p>');
    const html = await (await fetch(`${site.url}?p=${other}`)).text();
    assert.match(html, /Only text\./);
    assert.doesNotMatch(html, /alliance-widgets/);
  });

  it('is the same after a minifier', async () => {
    const minified = await (await fetch(`${site.url}?page_id=${id}&minify=1`)).text();
    assert.match(minified, /data-alliance=project-cards/);
    assert.deepEqual(await visit(browser, site, `page_id=${id}&minify=1`), plain);
  });

  it('keeps what an editor writes who may not write every HTML', () =>
    as('editor', async (page) => {
      assert.equal(site.php(`echo (int) user_can( get_user_by( 'login', 'editor' ), 'unfiltered_html' );`), '0');
      await newPage(page, site, 'Partners');
      await insertBlock(page, 'Partner organisations');
      await page.getByLabel('Address of the pages of partners').fill('/partner?id={id}&from="here"');
      await page.getByLabel('Fallback text').fill('Ersatz & <more>');
      const written = await blocksOf(page);
      const partners = await publish(page);
      const [block] = await reopen(page, site, partners);
      assert.equal(block!.isValid, true);
      assert.equal(await page.locator('.block-editor-warning').count(), 0);
      await page.locator('[data-type="alliance-widgets/widget"]').click();
      await openSettings(page);
      assert.equal(
        await page.getByLabel('Address of the pages of partners').inputValue(),
        (written[0]!.attributes as { options: Record<string, string> }).options['partner-url'],
      );
      const seen = await visit(browser, site, `page_id=${partners}`);
      assert.equal(seen.widgets[0]!.alliancePartnerUrl, '/partner?id={id}&from="here"');
      assert.deepEqual(seen.fallbacks, []);
      assert.deepEqual(seen.errors, []);
    }));

  it('renders shortcodes in a text with automatic paragraphs', async () => {
    const text = store(`Before

[alliance_widget widget="goals-list" heading-level="3" /]

[alliance_widget widget="partner-grid" layout="list" grouped]

Ersatz <a href="https://www.example.org/">hier</a>

Noch einer

[/alliance_widget]

Inline [alliance_widget widget="quotes" limit="1" /] after`);
    const seen = await visit(browser, site, `p=${text}`);
    assert.deepEqual(
      seen.widgets.map(({ text: _, allianceSrc: __, ...options }) => options),
      [
        { alliance: 'goals-list', allianceHeadingLevel: '3' },
        { alliance: 'partner-grid', allianceLayout: 'list', allianceGrouped: '' },
        { alliance: 'quotes', allianceLimit: '1' },
      ],
    );
    assert.deepEqual([seen.errors, seen.fallbacks, seen.scripts], [[], [], [SCRIPT]]);
    assert.deepEqual(await visit(browser, site, `p=${text}&minify=1`), seen);
  });

  it('leaves out what no option allows', async () => {
    const hostile = store(
      `[alliance_widget widget="partner-grid" layout="x" page-size="-" partner-url="javascript:alert(1)" onclick="alert(1)" src="https://evil.example/"]<script>alert(1)</script><p onclick="alert(1)">Ersatz</p>[/alliance_widget][alliance_widget widget="script"]`,
    );
    const html = await (await fetch(`${site.url}?p=${hostile}`)).text();
    const content = /<div data-alliance[^]*?<\/div>/.exec(html)![0];
    assert.match(
      content,
      /^<div data-alliance="partner-grid" data-alliance-src="[^"]+musterallianz\.json" data-alliance-partner-url="alert\(1\)">/,
    );
    assert.doesNotMatch(html, /javascript:alert|onclick=|evil\.example|<script>alert/);
  });

  it('gives feed readers the fallback content', async () => {
    const feed = await (await fetch(`${site.url}?feed=rss2`)).text();
    assert.match(feed, /This content comes from/);
    assert.doesNotMatch(feed, /data-alliance/);
  });

  it('shows it in a theme of blocks', async () => {
    site.php(`switch_theme( 'twentytwentythree' );`);
    const seen = await visit(browser, site, `page_id=${id}`);
    assert.deepEqual(
      { ...seen, widgets: seen.widgets.map(({ text }) => text) },
      { ...plain, widgets: plain.widgets.map(({ text }) => text) },
    );
    const other = await (await fetch(`${site.url}?page_id=2`)).text();
    assert.doesNotMatch(other, /alliance-widgets\.js/);
  });

  it('speaks German, with du and with Sie', async () => {
    const help = (locale: string) =>
      as('admin', async (page) => {
        await page.goto(`${site.url}wp-admin/options-general.php?page=alliance-widgets&locale=${locale}`);
        return page.locator('#alliance-widgets-feed-help').textContent();
      });
    assert.equal(await help('de_DE'), 'Die Allianz nennt sie dir. Sie endet auf feed.json.');
    assert.equal(await help('de_DE_formal'), 'Die Allianz nennt sie Ihnen. Sie endet auf feed.json.');
    const html = await (await fetch(`${site.url}?page_id=${id}&locale=de_DE`)).text();
    assert.match(html, /<p>Diese Inhalte kommen von <a href=/);
  });

  it('leaves no setting and no complaint behind', () =>
    as('admin', async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(`${site.url}wp-admin/plugins.php`);
      await page.locator('[data-slug="alliance-widgets"] .deactivate a').click();
      await page.locator('[data-slug="alliance-widgets"] .delete a').click();
      await page.getByText('was successfully deleted').waitFor();
      assert.equal(site.php(`var_export( get_option( 'alliance_widgets' ) );`), 'false');
      assert.doesNotMatch(site.log(), /PHP (Warning|Notice|Deprecated|Fatal)[^\n]*alliance-widgets\/(?!.*mu-plugins)/);
    }));
});
