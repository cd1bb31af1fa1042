/** Finds pages that nest too deep to be read: at each tag, the parsers of all browsers search what is open. */

/** Browsers keep 512 levels at most. A page of an old editor leaves some tags open, and can still be read. */
const DEEPEST = 1000;

/** The sum of the open elements at all tags: browsers parse as much in half a second. Half a million tags, twenty deep, are a tenth of it. */
const MOST = 100_000_000;

/** Matches a tag. Comments and what the parser reads as text match as a whole, because they hold no tags. */
const TAG = /<!--[^]*?(?:-->|$)|<(script|style|textarea|title)\b[^]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)([^<>]*)/gi;

/** Elements without content, elements that end without an end tag, and elements that never stand in one of their kind. */
const NEVER_DEEP = new Set(
  (
    'a area base br button col embed hr img input link meta nobr param source track wbr ' +
    'body caption colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'
  ).split(' '),
);

export function isTooDeep(html: string): boolean {
  const open: string[] = [];
  let searched = 0;
  for (const [, , slash, written, rest] of html.matchAll(TAG)) {
    searched += open.length;
    if (searched > MOST) return true;
    const name = written?.toLowerCase();
    if (!name || NEVER_DEEP.has(name)) continue;
    if (slash) {
      const index = open.lastIndexOf(name);
      if (index >= 0) open.length = index;
    } else if (!rest!.endsWith('/') || !open.some((outer) => outer === 'svg' || outer === 'math')) {
      // Only in drawings and formulas does a slash end an element.
      if (open.push(name) > DEEPEST) return true;
    }
  }
  return false;
}
