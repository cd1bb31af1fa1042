/** What editors and filters do to the line of a widget. */
import { feedsOf, framesOf, scriptsOf, widgetsOf, type Finding, type Page, type Rule } from './page.ts';

/** Lines that visitors read as text. */
const LINE = /<(?:alliance-[a-z-]+|(?:div|span|p)\s[^<>]*data-alliance=)[^>]*>?/gi;

function linesInText({ document }: Page): string[] {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    // Not `closest`: it searches all levels for each text. Templates are not walked through.
    if (!parentElement?.matches('script, style')) lines.push(...(nodeValue?.match(LINE) ?? []));
  }
  return lines;
}

/** The line stands on the page as text. */
export const asText: Rule = (page) => linesInText(page).map((detail) => ({ rule: 'as-text', detail }));

/** Nothing of a widget is left. */
export const nothingLeft: Rule = (page) =>
  widgetsOf(page).length || framesOf(page).length || linesInText(page).length ? [] : [{ rule: 'nothing' }];

/** Elements that browsers give no shadow tree, as far as docs/errors.md names them. */
const UNFIT = ['li', 'td', 'figure', 'a'];

export const unfitPlaces: Rule = (page) =>
  widgetsOf(page)
    .filter(({ element }) => UNFIT.includes(element.localName))
    .map(({ element }) => ({ rule: 'unfit-place', detail: `<${element.localName}>` }));

export const unknownWidgets =
  (known: readonly string[]): Rule =>
  (page) =>
    widgetsOf(page)
      .filter(({ name }) => !known.includes(name))
      .map(({ name }) => ({ rule: 'unknown-widget', detail: name }));

export const selfClosing: Rule = ({ html }) =>
  (html.match(/<alliance-[^<>]*\/>/gi) ?? []).map((detail) => ({ rule: 'self-closing', detail }));

/** Systems delete empty elements. */
export const emptyElements: Rule = (page) =>
  widgetsOf(page)
    .filter(({ element }) => !element.textContent?.trim() && !element.children.length)
    .map(({ name }) => ({ rule: 'empty', detail: name }));

/** A widget that names no feed, on a page that names no feed for all. */
export function withoutFeed(page: Page): Finding[] {
  const isNamed = page.document.querySelector('link[rel~=alternate][type="application/alliance-feed+json"]');
  if (isNamed) return [];
  return widgetsOf(page)
    .filter(({ src }) => !src)
    .map(({ name }) => ({ rule: 'no-feed', detail: name }));
}

/** `&amp;amp;` in the source: an address that a system has escaped twice. */
export const escapedTwice: Rule = (page) =>
  [...feedsOf(page), ...framesOf(page).map((frame) => frame.getAttribute('src')!)]
    .filter((address) => /&(?:amp|#38|#x26);/i.test(address))
    .map((detail) => ({ rule: 'escaped-twice', detail }));

export const frameTitles: Rule = (page) =>
  framesOf(page)
    .filter((frame) => !frame.title.trim())
    .map((frame) => ({ rule: 'frame-title', detail: frame.getAttribute('src')! }));

const RUNNING = ['', 'module', 'text/javascript', 'application/javascript'];

export const scripts: Rule = (page) => {
  const found = scriptsOf(page);
  if (!found.length) return widgetsOf(page).length ? [{ rule: 'no-script' }] : [];
  return found.flatMap((script): Finding[] => {
    const type = script.getAttribute('type') ?? '';
    const src = script.getAttribute('src');
    if (!RUNNING.includes(type.trim().toLowerCase())) return [{ rule: 'held-script', detail: `type="${type}"` }];
    if (src === null)
      return [{ rule: 'held-script', detail: [...script.attributes].map(({ name }) => name).join(' ') }];
    // The moving folder gets corrections, and an integrity that was copied before no longer fits.
    const isMoving = /\/v\d+\/[^/]+$/.test(src);
    return isMoving && script.hasAttribute('integrity') ? [{ rule: 'pinned-script', detail: src }] : [];
  });
};
