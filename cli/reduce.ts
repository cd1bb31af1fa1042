/**
 * Keeps of a widget's markup what works alone: without scripts and styles, and made of tags and attributes that
 * TYPO3's sanitizer lets through (docs/command-line.md).
 */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isBlank, isInline, isVoid, type Content } from './markup.ts';

const set = (words: string) => new Set(words.split(' '));

/** The tags that stay. Other tags go and leave their content, except those below. */
const tags = set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p ' +
    'section ul a abbr b bdi bdo br cite code del details dfn em i img ins kbd mark picture q rp rt ruby s samp small ' +
    'source strong sub summary sup u var wbr caption col colgroup table tbody td tfoot th thead tr',
);

/** The tags that go with their content: without a script they do nothing, or no sanitizer lets them through. */
const dropped = set(
  'button datalist dialog fieldset form input label menu meter optgroup option output progress select textarea ' +
    'audio canvas embed iframe math noscript object script slot style svg template video',
);

const attributesOfAll = set('lang dir role aria-label aria-hidden');
const attributesOf: Record<string, ReadonlySet<string>> = {
  a: set('href hreflang rel'),
  img: set('src alt width height srcset sizes loading decoding'),
  source: set('media sizes srcset type'),
  ol: set('start reversed'),
  li: set('value'),
  td: set('colspan rowspan headers'),
  th: set('colspan rowspan headers scope'),
};

/** The base of relative addresses in a feed whose own address is unknown. */
export const nowhere = 'https://base.invalid/';

/** The reduced markup of a widget. */
export interface Reduction {
  readonly contents: readonly Content[];
  /** The addresses of links and pictures that are left out, as they lead nowhere. */
  readonly lost: readonly string[];
}

export function reduce(markup: string): Reduction {
  const lost: string[] = [];

  const all = ({ childNodes }: Tree.ParentNode): readonly Content[] => {
    const contents: Content[] = [];
    for (const node of childNodes) {
      for (const content of one(node)) {
        const last = contents.at(-1);
        if (typeof content === 'string' && typeof last === 'string') contents.splice(-1, 1, last + content);
        else contents.push(content);
      }
    }
    return contents;
  };

  const one = (node: Tree.ChildNode): readonly Content[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node) || isUnseen(node)) return [];
    const contents = all(node);
    // Frees the nodes that are read, to keep the memory of a huge widget down.
    node.childNodes = [];
    // The widgets' styles isolate the direction of a text. Without styles, the tag isolates it.
    const tag = node.tagName === 'span' && attribute(node, 'lang') ? 'bdi' : node.tagName;
    if (!tags.has(tag)) return contents;
    const isEmpty = !isVoid(tag) && contents.every(isBlank);
    if (isEmpty || (tag === 'figure' && !contents.some(isFigure))) return [];
    const address = attribute(node, tag === 'a' ? 'href' : 'src');
    if (address !== undefined && leadsNowhere(address)) {
      lost.push(address);
      // A logo stands for a name.
      return tag === 'img' ? [attribute(node, 'alt') ?? ''] : contents;
    }
    const attributes = node.attrs
      .filter(({ name }) => attributesOfAll.has(name) || attributesOf[tag]?.has(name))
      .map(({ name, value }) => [name, value] as const);
    // A frame that only its styles made visible.
    const isFrame =
      tag === 'div' && !attributes.length && contents.every((content) => isBlank(content) || !isInline(content));
    return isFrame ? contents : [{ tag, attributes, contents }];
  };

  return { contents: all(parseFragment(markup)), lost };
}

const attribute = ({ attrs }: Tree.Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value;

/** True for controls, for their status messages, for hidden elements, and for drawings with their legends. */
const isUnseen = (element: Tree.Element) =>
  dropped.has(element.tagName) ||
  attribute(element, 'role') === 'status' ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true';

/** True for the content of a figure: a picture or a quotation. */
const isFigure = (content?: Content) => typeof content === 'object' && /^(img|picture|blockquote)$/.test(content.tag);

const leadsNowhere = (address: string) => address.startsWith(nowhere) || !/^(https?|mailto|tel):/.test(address);
