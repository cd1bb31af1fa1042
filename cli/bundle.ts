/** The `bundle` command: the script and a feed in one file, for pages that shall ask for nothing else. */
import { readPackageFile } from './package-files.ts';

const script = () => readPackageFile('alliance-widgets.js').toString();

/** A text as a script writes it: in ASCII for pages in other encodings, and without `</script`, which would end the script. */
const literal = (text: string) =>
  `'${text
    .replace(/[\\']/g, '\\$&')
    .replace(/<|[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

/**
 * The script with its feed. The feed is put where fetched feeds are (src/feed/load.ts), and named as the page's own
 * (src/feed/discover.ts); the first of a page wins. `waiting: Infinity` tells scripts that do not read `isSettled` to
 * keep the feed.
 * @param base The address of the feed: its relative addresses start there, and widgets that name it as their `src` are
 *   served as well. Without it they start from the page.
 */
export function bundle(document: object, base = ''): string {
  // Not as an object of the script: there, "__proto__" is no name like others.
  const feed = `JSON.parse(${literal(JSON.stringify(document))})`;
  return `/*! alliance-widgets ${__VERSION__} (MIT) with Lit (BSD-3-Clause), and a feed */
;(() => {
  const url = new URL(${literal(base)}, document.baseURI).href;
  const feeds = (globalThis[Symbol.for('alliance-widgets.feeds.v1')] ??= new Map());
  globalThis[Symbol.for('alliance-widgets.feed.v1')] ??= url;
  if (!feeds.has(url)) {
    const feed = Promise.resolve(${feed});
    feeds.set(url, { document: feed, controller: new AbortController(), waiting: Infinity, isSettled: true });
  }
})();
${script().replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')}
`;
}
