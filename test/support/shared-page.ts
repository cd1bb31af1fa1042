import type { Browser, CDPSession, Page } from 'playwright';

/** A page that several visits use, one after the other. Each begins without what the one before it has left. */
export class SharedPage {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(browser: Browser): Promise<SharedPage> {
    const context = await browser.newContext();
    const page = await context.newPage();
    return new SharedPage(page, await context.newCDPSession(page));
  }

  /** Leaves the visited page, and forgets what it has stored, loaded and opened. */
  async leave(): Promise<void> {
    const { page, session } = this;
    if (page.isClosed()) return;
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    for (const other of page.context().pages()) if (other !== page) await other.close();
    const { origin } = new URL(page.url());
    await page.goto('about:blank');
    if (origin !== 'null') await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.send('Network.clearBrowserCache');
    // Without a cache, Chromium also forgets what it keeps in memory.
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  }
}
