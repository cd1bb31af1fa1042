/**
 * What WordPress keeps of a text that somebody without the right to unfiltered HTML saves: `wp_kses_post()` of
 * `wp-includes/kses.php`, read in November 2026. Unknown tags go and their content stays; unknown attributes go.
 */
const words = (text: string) => text.trim().split(/\s+/);

const TAGS = new Set(
  words(`
    address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd
    dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd
    label legend li map mark menu nav p pre q s samp span section small strike strong sub summary sup table tbody td
    textarea tfoot th thead title tr track tt u ul ol var video
  `),
);

const GLOBAL = words(`
  aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live
  class dir hidden id lang style title role xml:lang
`);

const OWN: Record<string, readonly string[]> = {
  a: words('href rel rev name target download'),
  img: words('alt align border height hspace longdesc vspace src usemap width'),
};

const PROTOCOL = /^(?:(?:https?|mailto|tel):|(?![^/?#]*:))/i;

function isKept(tag: string, name: string): boolean {
  return GLOBAL.includes(name) || /^data(-[a-z0-9_]+)+$/.test(name) || Boolean(OWN[tag]?.includes(name));
}

/** A whole start tag, with the attributes that stay. */
function startTag(tag: string, attributes: string): string {
  const kept = [...attributes.matchAll(/([-a-z:]+)(?:\s*=\s*"([^"]*)")?/gi)].flatMap(([whole, name = '', value]) => {
    if (!isKept(tag.toLowerCase(), name.toLowerCase())) return [];
    const isAddress = name === 'href' || name === 'src';
    return isAddress && !PROTOCOL.test(value ?? '') ? [` ${name}=""`] : [` ${whole}`];
  });
  return `<${tag}${kept.join('')}>`;
}

export const kses = (html: string): string =>
  html.replace(/<(\/?)([a-z0-9-]+)([^>]*)>/gi, (_, slash: string, tag: string, attributes: string) => {
    if (!TAGS.has(tag.toLowerCase())) return '';
    return slash ? `</${tag}>` : startTag(tag, attributes);
  });
