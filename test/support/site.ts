/** Pages in Chromium for the tests that run in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { ROOT } from '../../tools/dev/run.ts';
import { until } from './until.ts';

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      attributes?: { name: string; description?: string }[];
      members?: { name: string; static?: boolean }[];
    }[];
  }[];
}

/** The elements that the build lists, with their attributes and members: the one list of the tests that run in Node. */
export const elements = readJson<Manifest>('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [], members = [] }) => (tagName ? [{ tagName, attributes, members }] : []));

export const TAGS = elements.map(({ tagName }) => tagName);

/** The options of the one widget that shows nothing without them. */
export const PROJECT = 'project="adelante azubi-lotsen"';

/** Lists the widgets of a page with the text that each shows now. */
export function widgetsOf(page: Page | Frame): Promise<{ tag: string; isReady: boolean; text: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('*')]
      // Places have their widgets in shadow trees.
      .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])])
      .filter(({ localName }) => localName.startsWith('alliance-'))
      .map((widget) => {
        const section = widget.shadowRoot?.querySelector('section[lang]:not([aria-busy="true"])');
        return { tag: widget.localName, isReady: Boolean(section), text: section?.textContent ?? '' };
      }),
  );
}

/**
 * Waits until every widget of the page, at least one, shows its feed. Playwright's own `waitForFunction` evaluates text on
 * the page, which a content security policy reports.
 */
export async function widgetsReady(page: Page | Frame): Promise<void> {
  const areReady = async () => {
    const widgets = await widgetsOf(page);
    return widgets.length > 0 && widgets.every(({ isReady }) => isReady);
  };
  await until('all widgets show their feed', areReady, 30_000);
}

/** Collects errors that a page throws or that its console shows, while the page runs. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('render-failed')) errors.push(message.text());
  });
  return errors;
}
