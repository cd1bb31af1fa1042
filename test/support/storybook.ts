/** The built Storybook in Chromium, for the tests of a group. Needs `npm run build-storybook`. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { WITHOUT_AUDIT } from '../../tools/testing/story-page.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { readJson } from './site.ts';

export const { entries } = readJson<{ entries: Record<string, { title: string }> }>('storybook-static/index.json');

/** The events of Storybook in the preview. */
interface Channel {
  emit(event: 'updateGlobals', change: { globals: Record<string, string> }): void;
  once(event: 'storyRendered', listener: () => void): void;
}

/** Whether a message is an error, or a warning of the widgets or of a setting in .storybook/. */
const isOurs = (message: ConsoleMessage) =>
  message.type() === 'error' ||
  (message.type() === 'warning' && /^\[alliance-widgets\]|setConfig/.test(message.text()));

/** Opens stories and documentation pages, as a function; the browser ends with the group. */
export function browsing() {
  let browser: Browser;
  let context: BrowserContext;
  let server: RunningServer;
  before(async () => {
    browser = await launchChromium();
    // One context, so that only the first page compiles Storybook's own scripts.
    context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
    server = await serve({
      mounts: [['/', 'storybook-static']],
      // Browsers ask for it by themselves.
      handler: ({ url }, response) => url === '/favicon.ico' && Boolean(response.writeHead(204).end()),
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a new page. `errors` collects thrown errors, errors of the console and warnings that are ours. */
  return async (id: string, viewMode: 'story' | 'docs', globals = ''): Promise<{ page: Page; errors: string[] }> => {
    assert.ok(entries[id], `${id} is in the index`);
    const errors: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => isOurs(message) && errors.push(`${message.text()} ${message.location().url}`));
    const settings = [WITHOUT_AUDIT, globals].filter(Boolean).join(';');
    await page.goto(`${server.url}iframe.html?id=${id}&viewMode=${viewMode}&globals=${settings}`);
    return { page, errors };
  };
}

/** Sets the toolbars of an open story, and waits for the next rendering. */
export const setGlobals = (page: Page, globals: Record<string, string>) =>
  page.evaluate((change) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel };
    return new Promise<void>((resolve) => {
      channel.once('storyRendered', resolve);
      channel.emit('updateGlobals', { globals: change });
    });
  }, globals);

/** Sets the language of an open documentation page, inside of the page. */
export const setLanguage = (language: string) => {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel };
  channel.emit('updateGlobals', { globals: { language } });
};
