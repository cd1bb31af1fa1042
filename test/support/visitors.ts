/** Visitors with Firefox and WebKit: the little that all of their drivers do alike. */
import * as playwright from 'playwright';
import * as puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { findBrowser, type Browser } from '../../tools/testing/browsers.ts';
import { optionsFor, WebKitGtkDriver } from './webkit-gtk.ts';

/** CSS selectors; each further one is in the shadow tree of what the one before finds. */
type Path = readonly string[];

export interface Visitor {
  open(address: string): Promise<unknown>;
  /** Clicks an element as the browser does it for a person. */
  click(...path: Path): Promise<unknown>;
  type(text: string, ...path: Path): Promise<unknown>;
  choose(value: string, ...path: Path): Promise<unknown>;
  /** The text of an element, empty if it is not there. */
  text(...path: Path): Promise<string>;
  /** The same in the first frame of the page. */
  textInFrame(...path: Path): Promise<string>;
  /** Runs a function on the page. */
  run<A, R>(action: (argument: A) => R, argument: A): Promise<R>;
  leave(): Promise<void>;
}

/** Runs on the page. */
function find(path: Path): HTMLElement | null {
  let root: ParentNode | null = document;
  let element: HTMLElement | null = null;
  for (const selector of path) {
    element = root?.querySelector(selector) ?? null;
    root = element?.shadowRoot ?? null;
  }
  return element;
}

/** Runs on the page in one step: between two, the page may become another one. */
function textAt(path: Path): string {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    element = root?.querySelector(selector) ?? null;
    root = element?.shadowRoot ?? null;
  }
  return element?.textContent?.replace(/\s+/g, ' ') ?? '';
}

const missing = (path: Path) => new Error(`Nothing is at ${path.join(', ')}.`);

/** An unmodified Firefox, over WebDriver BiDi. */
async function withFirefox(executablePath: string): Promise<Visitor> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
  const elementAt = async (path: Path) => {
    const element = (await page.evaluateHandle(find, path)).asElement();
    if (!element) throw missing(path);
    return element as puppeteer.ElementHandle<HTMLElement>;
  };
  return {
    open: (address) => page.goto(address),
    click: async (...path) => (await elementAt(path)).click(),
    type: async (text, ...path) => (await elementAt(path)).type(text),
    choose: async (value, ...path) => (await elementAt(path)).select(value),
    text: async (...path) => page.evaluate(textAt, path),
    textInFrame: async (...path) => {
      const frame = page.frames()[1];
      return frame ? frame.evaluate(textAt, path) : '';
    },
    run: (action, argument) => page.evaluate(action as never, argument),
    leave: () => browser.close(),
  };
}

/** An installed WebKitGTK, over WebDriver. */
async function withWebKitGtk(executable: string): Promise<Visitor> {
  const driver = new WebKitGtkDriver();
  const session = await remote({ ...optionsFor(executable), port: await driver.start() });
  const elementAt = async (path: Path) => {
    const element = await session.execute(find, path);
    if (!element) throw missing(path);
    return session.$(element as never).getElement();
  };
  return {
    open: (address) => session.navigateTo(address),
    click: async (...path) => (await elementAt(path)).click(),
    type: async (text, ...path) => (await elementAt(path)).addValue(text),
    choose: async (value, ...path) => (await elementAt(path)).selectByAttribute('value', value),
    text: async (...path) => session.execute(textAt, path),
    textInFrame: async (...path) => {
      const frame = await session.execute(find, ['iframe']);
      if (!frame) return '';
      await session.switchToFrame(frame);
      try {
        return await session.execute(textAt, path);
      } finally {
        await session.switchToFrame(null);
      }
    },
    run: <A, R>(action: (argument: A) => R, argument: A) =>
      session.execute(action as never, argument as never) as Promise<R>,
    leave: async () => {
      await session.deleteSession();
      driver.stop();
    },
  };
}

/** Playwright's own copy of a browser, where no other is installed. */
async function withPlaywright(name: Browser['name']): Promise<Visitor> {
  const browser = await playwright[name].launch();
  const page = await browser.newPage();
  const elementAt = async (path: Path) => {
    const element = (await page.evaluateHandle(find, path)).asElement();
    if (!element) throw missing(path);
    return element;
  };
  return {
    open: (address) => page.goto(address),
    click: async (...path) => (await elementAt(path)).click(),
    type: async (text, ...path) => (await elementAt(path)).type(text),
    choose: async (value, ...path) => (await elementAt(path)).selectOption(value),
    text: async (...path) => page.evaluate(textAt, path),
    textInFrame: async (...path) => {
      const frame = page.frames()[1];
      return frame ? frame.evaluate(textAt, path) : '';
    },
    run: (action, argument) => page.evaluate(action as never, argument as never),
    leave: () => browser.close(),
  };
}

export function visitorWith(name: 'firefox' | 'webkit'): Promise<Visitor> {
  const browser = findBrowser(name);
  if (!browser) throw new Error(`${name} is missing.`);
  if (browser.via === 'playwright') return withPlaywright(name);
  return name === 'firefox' ? withFirefox(browser.executable) : withWebKitGtk(browser.executable);
}
