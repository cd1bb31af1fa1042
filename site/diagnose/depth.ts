/** Finds pages that nest too deep to be read: at each tag, the parsers of all browsers search what is open. */

/** Browsers keep 512 levels at most. A page of an old editor leaves some tags open, and can still be read. */
const DEEPEST = 1000;

/** The sum of the open elements at all tags: browsers parse as much in half a second. Half a million tags, twenty deep, are a tenth of it. */
const MOST = 100_000_000;

/** Matches a comment; `<!-->` is one, too. */
const COMMENT = /<!--(?:-?>|[^]*?(?:--!?>|$))/;

/** Matches what the parser reads as text: it holds no tags. */
const TEXT = /<(script|style|textarea|title|iframe|noembed|noframes|xmp)(?=[\s/>])[^]*?(?:<\/\1(?=[\s/>])|$)/;

/** Matches all of a comment or text, or the start of a tag. */
const START = new RegExp(`${COMMENT.source}|${TEXT.source}|<(/?)([a-z][^\\s/>]*)`, 'gi');

/** Matches the end of a tag, or a value in quotes, which may hold such an end. Only behind an equals sign quotes are such. */
const END = /=\s*(?:"[^"]*"|'[^']*')|>/g;

/** Elements without content, elements that end without an end tag, and elements that never stand in one of their kind. */
const NEVER_DEEP = new Set(
  (
    'a area base br button col embed hr img input link meta nobr param source track wbr ' +
    'body caption colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'
  ).split(' '),
);

/** Returns the index behind the tag that starts before. */
function endOfTag(html: string, index: number): number {
  END.lastIndex = index;
  for (let found = END.exec(html); found; found = END.exec(html)) if (found[0] === '>') return END.lastIndex;
  return html.length;
}

export function isTooDeep(html: string): boolean {
  const open: string[] = [];
  let searched = 0;
  START.lastIndex = 0;
  for (let start = START.exec(html); start; start = START.exec(html)) {
    const [, , slash, written] = start;
    searched += open.length;
    if (searched > MOST) return true;
    const name = written?.toLowerCase();
    if (!name) continue;
    START.lastIndex = endOfTag(html, START.lastIndex);
    if (NEVER_DEEP.has(name)) continue;
    if (slash) {
      const index = open.lastIndexOf(name);
      if (index >= 0) open.length = index;
    } else if (html[START.lastIndex - 2] !== '/' || !open.some((outer) => outer === 'svg' || outer === 'math')) {
      // Only in drawings and formulas does a slash end an element.
      if (open.push(name) > DEEPEST) return true;
    }
  }
  return false;
}
