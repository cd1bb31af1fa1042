/** WordPress in the browser, as people use it: the login, the block editor, and pages. */
import type { Browser, Page } from 'playwright';
import { errorsOf, widgetsReady } from '../site.ts';
import { until } from '../until.ts';
import { PASSWORD, type WordPressSite } from './site.ts';

/** The parts of the editor's own interface that the tests use. */
interface Wp {
  data: {
    select(store: 'core/block-editor'): { getBlocks(): { name: string; isValid: boolean; attributes: object }[] };
    select(store: 'core/editor'): {
      isSavingPost(): boolean;
      didPostSaveRequestSucceed(): boolean;
      getCurrentPostId(): number;
    };
    dispatch(store: 'core/editor'): { editPost(changes: object): void; savePost(): Promise<void> };
    dispatch(store: 'core/preferences'): { set(scope: string, name: string, value: boolean): void };
    dispatch(store: 'core/edit-post'): { openGeneralSidebar(name: string): void };
  };
}

/** Opens a page in a context of its own, logged in unless `user` is missing. */
export async function enter(browser: Browser, { url }: WordPressSite, user?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  if (!user) return page;
  await page.goto(`${url}wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', PASSWORD);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return page;
}

async function editorReady(page: Page): Promise<void> {
  await page.locator('.editor-styles-wrapper').waitFor();
  await page.evaluate(() => {
    const { data } = (globalThis as unknown as { wp: Wp }).wp;
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
}

/** A new page of the site in the block editor. */
export async function newPage(page: Page, { url }: WordPressSite, title: string): Promise<void> {
  await page.goto(`${url}wp-admin/post-new.php?post_type=page`);
  await editorReady(page);
  await page.evaluate(
    (text) => (globalThis as unknown as { wp: Wp }).wp.data.dispatch('core/editor').editPost({ title: text }),
    title,
  );
}

/** Inserts a block by its name in the list of blocks. */
export async function insertBlock(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill(title);
  await page.locator('.block-editor-block-types-list').getByText(title, { exact: true }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await openSettings(page);
}

/** Opens the settings of the selected block. The list of blocks closes them if the window is narrow. */
export const openSettings = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { wp: Wp }).wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'),
  );

/** Publishes what is in the editor, and returns its id. */
export async function publish(page: Page): Promise<number> {
  const state = await page.evaluate(async () => {
    const { data } = (globalThis as unknown as { wp: Wp }).wp;
    data.dispatch('core/editor').editPost({ status: 'publish' });
    await data.dispatch('core/editor').savePost();
    const editor = data.select('core/editor');
    return { isSaved: editor.didPostSaveRequestSucceed(), id: editor.getCurrentPostId() };
  });
  if (!state.isSaved) throw new Error('The page was not saved.');
  return state.id;
}

/** Opens a stored page in the editor, and returns its blocks. */
export async function reopen(page: Page, { url }: WordPressSite, id: number) {
  await page.goto(`${url}wp-admin/post.php?post=${id}&action=edit`);
  await editorReady(page);
  return until('the editor has blocks', async () => {
    const blocks = await blocksOf(page);
    return blocks.length > 0 ? blocks : undefined;
  });
}

export const blocksOf = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { wp: Wp }).wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
  );

interface Seen {
  errors: string[];
  /** The options of each place, by their names in `dataset`, and the text of its widget. */
  widgets: Record<string, string | undefined>[];
  fallbacks: string[];
  scripts: { type: string; integrity: string; crossOrigin: string | null }[];
  /** By how much the page is wider than the window. */
  width: number;
}

/** What a visitor gets of a page: the widgets with their texts, the scripts, and what goes wrong. */
export async function visit(browser: Browser, site: WordPressSite, query: string): Promise<Seen> {
  const page = await enter(browser, site);
  const errors = errorsOf(page);
  page.on('response', (response) => {
    if (!response.ok()) errors.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(`${site.url}?${query}`);
    await widgetsReady(page);
    return await page.evaluate(
      (found) => ({
        errors: found,
        widgets: [...document.querySelectorAll<HTMLElement>('[data-alliance]')].map((place) => ({
          ...place.dataset,
          text: place.shadowRoot?.querySelector(':scope > *')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim(),
        })),
        // Fallback content that visitors see beside a widget.
        fallbacks: [...document.querySelectorAll('p')]
          .filter((paragraph) => /comes from|Ersatz/.test(paragraph.textContent) && paragraph.checkVisibility())
          .map((paragraph) => paragraph.textContent),
        scripts: [...document.querySelectorAll<HTMLScriptElement>('script[src*="alliance"]')].map(
          ({ type, integrity, crossOrigin }) => ({ type, integrity, crossOrigin }),
        ),
        width: document.documentElement.scrollWidth - innerWidth,
      }),
      errors,
    );
  } finally {
    await page.context().close();
  }
}
