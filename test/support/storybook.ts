/** The built Storybook in Chromium, for the tests of a group. Needs `npm run build-storybook`. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { WITHOUT_AUDIT } from '../../tools/testing/story-page.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { readJson } from './site.ts';

export const { entries } = readJson<{ entries: Record<string, { title: string }> }>('storybook-static/index.json');

type ViewMode = 'story' | 'docs';

const WINDOW = { width: 1280, height: 720 };

/** The events of Storybook in the preview. */
interface Channel {
  emit(event: 'updateGlobals', change: { globals: Record<string, string> }): void;
  emit(event: 'resetStoryArgs', story: { storyId: string }): void;
  emit(event: 'setCurrentStory', story: { storyId: string; viewMode: ViewMode }): void;
  last(event: 'storyRendered' | 'docsRendered'): [id: string] | undefined;
  once(event: 'storyRendered', listener: () => void): void;
}

interface StorybookWindow {
  __STORYBOOK_ADDONS_CHANNEL__: Channel;
}

/** A page of Storybook's preview. */
interface Opened {
  page: Page;
  /** Collects thrown errors, errors of the console and warnings that are ours. */
  errors: string[];
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
  let shown: (Opened & { storyId: string; globals: string }) | undefined;
  before(async () => {
    browser = await launchChromium();
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

  async function load(storyId: string, viewMode: ViewMode, globals: string): Promise<Opened> {
    await shown?.page.close();
    const errors: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => isOurs(message) && errors.push(`${message.text()} ${message.location().url}`));
    shown = { page, errors, storyId, globals };
    const settings = [WITHOUT_AUDIT, globals].filter(Boolean).join(';');
    await page.goto(`${server.url}iframe.html?id=${storyId}&viewMode=${viewMode}&globals=${settings}`);
    return shown;
  }

  /**
   * Opens a story. If a page is open, it switches to the story, as Storybook does, because loading the scripts takes long.
   * Opens a new page if the open one has errors, toolbars of its own or the same story. Tests leave the toolbars as they were.
   */
  return async (storyId: string, viewMode: ViewMode, globals = ''): Promise<Opened> => {
    assert.ok(entries[storyId], `${storyId} is in the index`);
    const isPlain = !globals && shown?.globals === '';
    const canSwitch = isPlain && !shown!.errors.length && !shown!.page.isClosed() && shown!.storyId !== storyId;
    if (!canSwitch) return load(storyId, viewMode, globals);
    shown!.storyId = storyId;
    await shown!.page.setViewportSize(WINDOW);
    await switchTo(shown!.page, storyId, viewMode);
    return shown!;
  };
}

/** Shows another story, with the options that it begins with. */
async function switchTo(page: Page, storyId: string, viewMode: ViewMode): Promise<void> {
  await page.evaluate(
    (selection) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StorybookWindow;
      performance.clearResourceTimings();
      if (selection.viewMode === 'story') channel.emit('resetStoryArgs', { storyId: selection.storyId });
      channel.emit('setCurrentStory', selection);
    },
    { storyId, viewMode },
  );
  // Storybook loads the page again if the story before is still being drawn.
  await page.waitForFunction(
    ([event, id]) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Partial<StorybookWindow>;
      return channel?.last(event)?.[0] === id;
    },
    [viewMode === 'docs' ? 'docsRendered' : 'storyRendered', storyId] as const,
  );
}

/** Sets the toolbars of an open story, and waits for the next rendering. */
export const setGlobals = (page: Page, globals: Record<string, string>) =>
  page.evaluate((change) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StorybookWindow;
    return new Promise<void>((resolve) => {
      channel.once('storyRendered', resolve);
      channel.emit('updateGlobals', { globals: change });
    });
  }, globals);

/** Sets the language of an open documentation page, inside of the page. */
export const setLanguage = (language: string) => {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StorybookWindow;
  channel.emit('updateGlobals', { globals: { language } });
};
