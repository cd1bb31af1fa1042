/** Elements that fallback content does not contain, but the rest of a page does. */
const REST_OF_PAGE = /^(alliance-.+|main|nav|form|iframe|h1|script)$/;

/** Whether the page put content between the tags; comments and blank lines do not count. */
export const hasFallback = (widget: Element) => Boolean(widget.childElementCount || widget.textContent?.trim());

/**
 * Whether the browser took `<alliance-… />` as an open tag and swallowed the rest of the page. Elements that no fallback
 * contains give it away.
 */
export const isUnclosed = (widget: Element) =>
  [...widget.querySelectorAll<HTMLScriptElement>('*')].some(
    ({ localName, type }) => REST_OF_PAGE.test(localName) && type !== 'application/json',
  );
