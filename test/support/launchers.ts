import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import type { Browser } from '../../tools/testing/browsers.ts';
import { WebKitGtkLauncher } from './webkit-launcher.ts';

/** Containers have no user namespaces for the sandbox; the tests load nothing but this project's own pages. */
const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The test runner's launcher for a browser, under the browser's own name. */
export function launcherFor(browser: Browser): BrowserLauncher {
  return Object.assign(createLauncher(browser), { name: browser.name });
}

function createLauncher({ name, via, executable }: Browser): BrowserLauncher {
  if (via === 'playwright') return playwrightLauncher({ product: name });
  switch (name) {
    case 'chromium':
      return chromeLauncher({
        launchOptions: { executablePath: executable, args: CHROMIUM_ARGUMENTS },
        // The pages of one context are tabs: only one of them is painted and has the focus.
        createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      });
    case 'firefox':
      // Puppeteer drives an unmodified Firefox over WebDriver BiDi; Playwright would need its own build.
      return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: executable } });
    case 'webkit':
      return new WebKitGtkLauncher(executable);
  }
}
