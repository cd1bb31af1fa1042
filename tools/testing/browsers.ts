import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as playwright from 'playwright';
import { run } from '../dev/run.ts';
import { aptCommand, canInstall, findProgram, installWithApt, isDebian } from './programs.ts';

export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A browser on this machine: an installed one, or the copy that Playwright downloaded. */
export interface Browser {
  name: BrowserName;
  via: 'system' | 'playwright';
  /** The browser itself; for an installed WebKit, its MiniBrowser. */
  executable: string;
}

/** Chromium as visitors have it. */
const CHROMIUM_WITH_WINDOWS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const SYSTEM_NAMES: Record<'chromium' | 'firefox', string[]> = {
  // The headless shell is the same engine without windows: a new page takes a third of the time.
  chromium: ['chromium-headless-shell', ...CHROMIUM_WITH_WINDOWS],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const APT_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** What makes the tests faster or their pictures complete; not every distribution has it. */
const OPTIONAL_PACKAGES = [['chromium-headless-shell'], ['fonts-dejavu-core']];

/** Finds a browser without changing the machine. */
export function findBrowser(name: BrowserName): Browser | undefined {
  const executable = name === 'webkit' ? findWebKitGtk() : findInstalled(name);
  if (executable) return { name, via: 'system', executable };
  const downloaded = playwright[name].executablePath();
  return existsSync(downloaded) ? { name, via: 'playwright', executable: downloaded } : undefined;
}

/** Finds the browsers and installs missing ones if it can. Returns the names that are still missing. */
export async function provideBrowsers(names: readonly BrowserName[]): Promise<BrowserName[]> {
  const notFound = () => names.filter((name) => !findBrowser(name));
  if (notFound().length > 0 && canInstall()) {
    await installWithApt([...notFound().map((name) => APT_PACKAGES[name]), ...OPTIONAL_PACKAGES]);
  }
  if (notFound().length > 0) await run('playwright', ['install', ...notFound()]);

  const missing: BrowserName[] = [];
  for (const name of names) if (!(await canStart(findBrowser(name)))) missing.push(name);
  for (const name of missing) console.error(`${name} is missing. Install it with: ${installCommand(name)}`);
  return missing;
}

/** Starts Chromium for Playwright scripts, with further switches. */
export function launchChromium(switches: readonly string[] = []): Promise<playwright.Browser> {
  const chromium = findBrowser('chromium');
  return playwright.chromium.launch({ executablePath: chromium?.executable, args: ['--no-sandbox', ...switches] });
}

/** Starts Chromium as visitors have it, for what only that does: it keeps pages in memory, and draws letters its own way. */
export function launchChromiumWithWindows(
  switches: readonly string[] = [],
  options: playwright.LaunchOptions = {},
): Promise<playwright.Browser> {
  const executablePath = findInstalled('chromium', CHROMIUM_WITH_WINDOWS) ?? playwright.chromium.executablePath();
  return playwright.chromium.launch({ ...options, executablePath, args: ['--no-sandbox', ...switches] });
}

/** Reads "chromium,firefox"; throws on names that are not known. */
export function parseBrowsers(list: string): BrowserName[] {
  return list.split(',').map((name) => {
    const known = BROWSERS.find((browser) => browser === name.trim());
    if (!known) throw new Error(`Unknown browser "${name}"; there are ${BROWSERS.join(', ')}.`);
    return known;
  });
}

/** Playwright's own browsers can be there and still lack libraries of the system. */
async function canStart(browser: Browser | undefined): Promise<boolean> {
  if (browser?.via !== 'playwright') return browser !== undefined;
  try {
    await (await playwright[browser.name].launch()).close();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

function findInstalled(name: 'chromium' | 'firefox', programs = SYSTEM_NAMES[name]): string | undefined {
  const override = process.env[`${name.toUpperCase()}_PATH`];
  if (override) return findProgram(override);
  // Asking for the version leaves out placeholders such as Ubuntu's, which only point to a snap.
  return programs
    .map(findProgram)
    .find((program) => program && spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** The browser that WebKitWebDriver starts; useful only with the driver and a virtual display. */
function findWebKitGtk(): string | undefined {
  if (!findProgram('WebKitWebDriver') || !findProgram('Xvfb')) return undefined;
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync);
  return libraries
    .flatMap((library) => [library, ...readdirSync(library).map((folder) => join(library, folder))])
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((version) => join(folder, version, 'MiniBrowser')))
    .find((file) => existsSync(file));
}

function installCommand(name: BrowserName): string {
  return isDebian() ? aptCommand(APT_PACKAGES[name]) : `npx playwright install --with-deps ${name}`;
}
