/**
 * What the default HTML sanitizer of TYPO3 lets through: `TYPO3/html-sanitizer`, `src/Builder/CommonBuilder.php`, read in
 * July 2024. Of what it has for old browsers, only what anybody would write today is listed.
 */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const words = (text: string) => text.trim().split(/\s+/);

const GLOBAL = words(
  'class id dir lang xml:lang role tabindex title translate nonce itemid itemprop itemref itemscope itemtype',
);
const CELL = words('colspan rowspan scope headers abbr width height align');

const TAGS = new Set(
  words(`
    address article aside footer header h1 h2 h3 h4 h5 h6 main nav section
    blockquote dd div dl dt figcaption figure li ol p pre ul br hr
    a abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr
    del ins
    button datalist label legend meter output progress details dialog menu summary
    img picture source
    table caption colgroup col thead tbody tfoot tr td th
  `),
);

const ATTRIBUTES: Record<string, readonly string[]> = {
  a: words('href download hreflang ping rel referrerpolicy target type name'),
  img: words('src alt width height srcset sizes loading decoding fetchpriority name align border'),
  source: words('media sizes src srcset type'),
  label: ['for'],
  li: words('value type'),
  ol: words('reversed start type'),
  td: CELL,
  th: CELL,
};

const ADDRESS = /^(?:(?:https?|mailto|tel):|(?![^/?#]*:))/i;

/** Lists what the sanitizer would escape or remove of a text. Comments count, because they are useless to an editor. */
export function refused(html: string): string[] {
  const found: string[] = [];
  const visit = ({ childNodes }: Tree.ParentNode): void => {
    for (const node of childNodes) {
      if (node.nodeName === '#text') continue;
      if (!('tagName' in node)) {
        found.push(node.nodeName);
        continue;
      }
      const { tagName: tag, attrs } = node;
      if (!TAGS.has(tag)) found.push(`<${tag}>`);
      for (const { name, value } of attrs) {
        const isKnown = GLOBAL.includes(name) || /^(aria|data)-/.test(name) || ATTRIBUTES[tag]?.includes(name);
        const isAddress = name === 'href' || name === 'src';
        if (!isKnown || (isAddress && !ADDRESS.test(value))) found.push(`<${tag} ${name}="${value}">`);
      }
      visit(node);
    }
  };
  // parse5 is lenient. Markup that it had to repair is no HTML to publish.
  const mended: string[] = [];
  visit(parseFragment(html, { onParseError: ({ code }) => mended.push(code), sourceCodeLocationInfo: true }));
  return [...found, ...mended];
}
