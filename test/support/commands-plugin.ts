/** The server's half of commands.ts: drives the real browser of a test session. */
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner-core';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { KeyInput } from 'puppeteer-core';
import type { Box, MediaFeatures, Viewport } from './commands.ts';
import type { WebKitGtkLauncher } from './webkit-launcher.ts';

/** The WebDriver code points of the keys that have no character. */
const WEBDRIVER_KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const isPuppeteer = (browser: BrowserLauncher): browser is ChromeLauncher => browser.type === 'puppeteer';
const isPlaywright = (browser: BrowserLauncher): browser is PlaywrightLauncher => browser.type === 'playwright';

export function commandsPlugin(): TestRunnerPlugin {
  const commands: Record<string, (browser: BrowserLauncher, id: string, payload: never) => Promise<unknown>> = {
    'emulate-media-features': emulateMedia,
    'set-window-viewport': setViewport,
    'press-keys': press,
    'accessibility-tree': accessibilityTree,
    'take-screenshot': screenshot,
  };
  return {
    name: 'commands',
    async executeCommand({ command, payload, session }) {
      if (!(command in commands)) return undefined;
      // The runner takes an undefined result for an unknown command.
      return { result: await commands[command]!(session.browser, session.id, payload as never) };
    },
  };
}

interface ProtocolSession {
  send(
    method: 'Emulation.setEmulatedMedia',
    parameters: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

// A page keeps its overrides per protocol session: only the session that set one can take it back.
const protocolSessions = new WeakMap<object, ProtocolSession>();

async function protocolSession(browser: ChromeLauncher | PlaywrightLauncher, id: string): Promise<ProtocolSession> {
  const page = browser.getPage(id);
  const known = protocolSessions.get(page);
  if (known) return known;
  const session = await ('createCDPSession' in page ? page.createCDPSession() : page.context().newCDPSession(page));
  protocolSessions.set(page, session as ProtocolSession);
  return session as ProtocolSession;
}

async function emulateMedia(browser: BrowserLauncher, id: string, features: MediaFeatures): Promise<void> {
  if (browser.name !== 'chromium') throw new Error(`${browser.name} cannot emulate media features.`);
  const session = await protocolSession(browser as ChromeLauncher | PlaywrightLauncher, id);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features: list });
}

async function setViewport(browser: BrowserLauncher, id: string, { width, height }: Viewport): Promise<void> {
  if (isPuppeteer(browser)) return browser.getPage(id).setViewport({ width, height });
  if (isPlaywright(browser)) return browser.getPage(id).setViewportSize({ width, height });
  // WebDriver sets the outer size; the difference to the viewport is the window's own decoration.
  const { session } = browser as WebKitGtkLauncher;
  const [right, top] = await session.execute(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
  await session.setWindowRect(null, null, width + right, height + top);
}

/** Presses a key, or a chord such as "Shift+Tab". */
async function press(browser: BrowserLauncher, id: string, chord: string): Promise<void> {
  const keys = chord.split('+');
  if (isPlaywright(browser)) return browser.getPage(id).keyboard.press(chord);
  if (isPuppeteer(browser)) {
    const { keyboard } = browser.getPage(id);
    for (const key of keys) await keyboard.down(key as KeyInput);
    for (const key of keys.toReversed()) await keyboard.up(key as KeyInput);
    return;
  }
  const values = keys.map((key) => WEBDRIVER_KEYS[key] ?? key);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await (browser as WebKitGtkLauncher).session.performActions([{ type: 'key', id: 'keyboard', actions }]);
}

async function accessibilityTree(browser: BrowserLauncher, id: string): Promise<unknown> {
  if (browser.name !== 'chromium' || !isPuppeteer(browser)) {
    throw new Error(`${browser.name} cannot show its accessibility tree.`);
  }
  // "Interesting" nodes would leave out lists and articles.
  return browser.getPage(id).accessibility.snapshot({ interestingOnly: false });
}

async function screenshot(browser: BrowserLauncher, id: string, { x, y, width, height }: Box): Promise<string> {
  if (!isPuppeteer(browser)) throw new Error(`${browser.name} takes no screenshots here.`);
  return browser.getPage(id).screenshot({ clip: { x, y, width, height }, encoding: 'base64', optimizeForSpeed: true });
}
