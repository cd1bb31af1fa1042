/** One measurement in a tab of its own: nothing is left over from the one before. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/testing/browsers.ts';
import type * as page from '../page/index.ts';

declare global {
  /** The exports of page/index.ts. */
  var bench: typeof page;
}

export interface Tab {
  page: Page;
  cdp: CDPSession;
}

export interface TabOptions {
  /** How many times slower the processor shall seem. */
  slowdown?: number;
  /** Bits per second and milliseconds of a round trip. */
  network?: { bitsPerSecond: number; latency: number };
  viewport?: { width: number; height: number };
}

/** Chromium loads a page for the list below the address bar with each window. That takes 300 ms of each measurement, so these features are off. */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'];

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser('chromium')?.executable,
    args: ['--no-sandbox', `--disable-features=${OWN_PAGES.join()}`],
  });

export async function inTab<T>(browser: Browser, options: TabOptions, action: (tab: Tab) => Promise<T>): Promise<T> {
  const { slowdown = 1, network, viewport = { width: 1280, height: 900 } } = options;
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (network) {
      const throughput = network.bitsPerSecond / 8;
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    return await action({ page, cdp });
  } finally {
    await context.close();
  }
}

/** The slowest page takes a quarter of a minute on an idle machine. */
const LIMIT = 120_000;

/** Opens a page of the bench and returns the milliseconds until all of its widgets show their content. */
export async function open({ page }: Tab, url: string): Promise<number> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url, { waitUntil: 'commit' });
  const time = await page.evaluate(
    (limit) => Promise.race([bench.ready, new Promise<undefined>((resolve) => setTimeout(resolve, limit))]),
    LIMIT,
  );
  if (time === undefined) errors.push(`The widgets did not show their content within ${LIMIT / 1_000} s.`);
  if (errors.length) throw new Error(`${url}\n${errors.join('\n')}`);
  return time!;
}
