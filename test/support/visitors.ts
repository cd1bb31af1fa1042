/** Opens pages in Firefox and WebKit, and acts on them: only what the drivers of both can do. */
import * as playwright from 'playwright';
import * as puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { findBrowser, type Browser } from '../../tools/testing/browsers.ts';
import { optionsFor, WebKitGtkDriver } from './webkit-gtk.ts';

/** CSS selectors; each further one is in the shadow tree of what the one before finds. */
type Path = readonly string[];

export interface Visitor {
  open(address: string): Promise<unknown>;
  /** Clicks an element as a person does. */
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

/** Runs on the page. A text comes in the same step as its element: between two, the page may become another one. */
function find<T extends 'element' | 'text'>({ path, as }: { path: Path; as: T }) {
  let root: ParentNode | null = document;
  let element: HTMLElement | null = null;
  for (const selector of path) {
    element = root?.querySelector<HTMLElement>(selector) ?? null;
    root = element?.shadowRoot ?? null;
  }
  const found = as === 'text' ? (element?.textContent?.replace(/\s+/g, ' ') ?? '') : element;
  return found as T extends 'text' ? string : HTMLElement | null;
}

const elementOf = (path: Path) => ({ path, as: 'element' }) as const;
const textOf = (path: Path) => ({ path, as: 'text' }) as const;
const missing = (path: Path) => new Error(`Nothing is at ${path.join(', ')}.`);

/** An unmodified Firefox, over WebDriver BiDi. */
async function withFirefox(executablePath: string): Promise<Visitor> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
  return {
    ...visitorOf(page as never, (element, value) => (element as never as puppeteer.ElementHandle).select(value)),
    leave: () => browser.close(),
  };
}

/** An installed WebKitGTK, over WebDriver. */
async function withWebKitGtk(executable: string): Promise<Visitor> {
  const driver = new WebKitGtkDriver();
  const session = await remote({ ...optionsFor(executable), port: await driver.start() });
  const elementAt = async (path: Path) => {
    const element = await session.execute(find<'element'>, elementOf(path));
    if (!element) throw missing(path);
    return session.$(element as never).getElement();
  };
  return {
    open: (address) => session.navigateTo(address),
    click: async (...path) => (await elementAt(path)).click(),
    type: async (text, ...path) => (await elementAt(path)).addValue(text),
    choose: async (value, ...path) => (await elementAt(path)).selectByAttribute('value', value),
    text: async (...path) => session.execute(find<'text'>, textOf(path)),
    textInFrame: async (...path) => {
      const frame = await session.execute(find<'element'>, elementOf(['iframe']));
      if (!frame) return '';
      await session.switchToFrame(frame);
      try {
        return await session.execute(find<'text'>, textOf(path));
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

/** Playwright's own copy of a browser, if no other is installed. */
async function withPlaywright(name: Browser['name']): Promise<Visitor> {
  const browser = await playwright[name].launch();
  return {
    ...visitorOf(await browser.newPage(), (element, value) => element.selectOption(value)),
    leave: () => browser.close(),
  };
}

/** A page of Playwright. One of Puppeteer has the same calls, but another one to choose an option. */
function visitorOf(
  page: playwright.Page,
  choose: (element: playwright.ElementHandle, value: string) => Promise<unknown>,
): Omit<Visitor, 'leave'> {
  const elementAt = async (path: Path) => {
    const element = (await page.evaluateHandle(find<'element'>, elementOf(path))).asElement();
    if (!element) throw missing(path);
    return element;
  };
  const text = (frame: playwright.Frame, path: Path) => frame.evaluate(find<'text'>, textOf(path));
  return {
    open: (address) => page.goto(address),
    click: async (...path) => (await elementAt(path)).click(),
    type: async (text, ...path) => (await elementAt(path)).type(text),
    choose: async (value, ...path) => choose(await elementAt(path), value),
    text: (...path) => text(page.mainFrame(), path),
    textInFrame: async (...path) => {
      const frame = page.frames()[1];
      return frame ? text(frame, path) : '';
    },
    run: (action, argument) => page.evaluate(action as never, argument as never),
  };
}

export function visitorWith(name: 'firefox' | 'webkit'): Promise<Visitor> {
  const browser = findBrowser(name);
  if (!browser) throw new Error(`${name} is missing.`);
  if (browser.via === 'playwright') return withPlaywright(name);
  return name === 'firefox' ? withFirefox(browser.executable) : withWebKitGtk(browser.executable);
}
