/** Elements that fallback content does not contain, but the rest of a page does. */
const REST_OF_PAGE = /^(alliance-.+|main|nav|form|iframe|h1|script)$/;

/** Content that shows nothing, whatever is in it. */
const UNSEEN = 'script,style,template,noscript,[hidden],[style*="display:none"],[style*="display: none"]';

/** Content that shows something without a text. */
const REPLACED = 'img,svg,video,canvas,object,embed,iframe,input,button';

/** Returns whether a node shows something. Nodes may belong to another document, so their type is asked for by number. */
const isSeen = (node: Node): boolean => {
  if (node.nodeType === 3) return Boolean(node.nodeValue?.trim());
  if (node.nodeType !== 1 || (node as Element).matches(UNSEEN)) return false;
  return (node as Element).matches(REPLACED) || [...node.childNodes].some(isSeen);
};

/** The nodes between the tags; of a slot, those that a place gives it (`src/embed/place.ts`). */
const shownIn = ({ childNodes = [] as unknown as NodeListOf<ChildNode> }: Partial<Element>): Node[] =>
  [...childNodes].flatMap((node) =>
    'assignedNodes' in node ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : node,
  );

/** Whether the page put something to see between the tags. What systems leave there, such as `<br>` or `&nbsp;`, is nothing. */
export const hasFallback = (widget: Partial<Element>) => shownIn(widget).some(isSeen);

/**
 * Returns whether the browser took `<alliance-… />` as an open tag and swallowed the rest of the page. Elements that no fallback
 * contains give it away. Systems put scripts into fallback content, to hide mail addresses: of scripts, only files that
 * stand beside the content count. A server's elements have no content that can be searched.
 */
export const isUnclosed = (widget: Partial<Element>) =>
  [...(widget.querySelectorAll?.('*') ?? [])].some(
    (element) =>
      REST_OF_PAGE.test(element.localName) &&
      (element.localName !== 'script' || (element.parentElement === widget && element.hasAttribute('src'))),
  );
