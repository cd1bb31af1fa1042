/** A page as the rules read it. Its document is inert: nothing in it runs or loads. */

export interface Page {
  readonly document: Document;
  /** The HTML as it was pasted. */
  readonly html: string;
  readonly address: URL;
  /** The start of relative addresses: that of the page, or of its `<base>`. */
  readonly base: URL;
  /** Content security policies: of the page's `<meta>` elements and of a header. */
  readonly policies: readonly string[];
}

/** What a rule has found. Its texts are in `texts/`. */
export interface Finding {
  readonly rule: RuleName;
  /** The value that is wrong, such as an address. */
  readonly detail?: string;
}

export type RuleName =
  | 'nothing'
  | 'as-text'
  | 'no-script'
  | 'held-script'
  | 'pinned-script'
  | 'unknown-widget'
  | 'unfit-place'
  | 'self-closing'
  | 'empty'
  | 'no-feed'
  | 'escaped-twice'
  | 'mixed-content'
  | 'other-server'
  | 'policy'
  | 'trusted-types'
  | 'frame-title';

/** One question to a page. */
export type Rule = (page: Page) => readonly Finding[];

const unknownAddress = 'https://page.invalid/';

/** The address that somebody typed, or an invented one. */
const addressOf = (typed: string) => new URL(URL.canParse(typed) && /^https?:/.test(typed) ? typed : unknownAddress);

/** The policies of a header, or of several, with or without their names. What only reports stops nothing. */
const policiesOf = (header: string) =>
  header
    .split(/\n(?=\s*content-security-policy)/i)
    .filter((line) => !/^\s*content-security-policy-report-only\b/i.test(line))
    .flatMap((line) => line.replace(/^\s*content-security-policy\s*:?/i, '').split(','));

/** Reads the address of the first such element; an empty text if there is none. */
const hrefOf = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute('href') ?? '';

export function pageOf(document: Document, html: string, typed: string, header: string): Page {
  const from = hrefOf(document, 'base[href]');
  const address = addressOf((typed.trim() || hrefOf(document, 'link[rel~=canonical i]') || from).trim());
  // Browsers obey only policies in the head.
  const metas = document.head.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  const policies = [...metas].map(({ content }) => content);
  return {
    document,
    html,
    address,
    base: URL.canParse(from, address) ? new URL(from, address) : address,
    policies: [...policies, ...policiesOf(header)].filter((it) => it.trim()),
  };
}

/** A widget of the page: an element, or a place with `data-alliance`. */
export interface Widget {
  readonly name: string;
  readonly element: Element;
  /** What the page says of its feed. */
  readonly src: string | null;
}

export function widgetsOf({ document }: Page): Widget[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const place = element.getAttribute('data-alliance');
    if (place !== null) return [{ name: place, element, src: element.getAttribute('data-alliance-src') }];
    const [, name] = /^alliance-(.+)$/.exec(element.localName) ?? [];
    return name ? [{ name, element, src: element.getAttribute('src') }] : [];
  });
}

const SCRIPT = /\/?alliance-widgets(?:\.iife)?(?:\.min)?\.js(?:[?#]|$)/;

/** The elements that name the script of the widgets in any attribute: consent tools move its address. */
export const scriptsOf = ({ document }: Page): Element[] =>
  [...document.querySelectorAll('script')].filter(({ attributes }) =>
    [...attributes].some(({ name, value }) => name !== 'id' && SCRIPT.test(value)),
  );

export const framesOf = ({ document }: Page): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter((frame) =>
    /(?:^|\/)embed\.html(?:[?#]|$)/.test(frame.getAttribute('src') ?? ''),
  );

/** The addresses of the feeds that the page names. */
export function feedsOf(page: Page): string[] {
  const links = page.document.querySelectorAll('link[rel~=alternate][type="application/alliance-feed+json"]');
  const named = [...[...links].map((link) => link.getAttribute('href')), ...widgetsOf(page).map(({ src }) => src)];
  return [...new Set(named.filter((address): address is string => Boolean(address) && !address!.startsWith('#')))];
}

/** Resolves an address of the page. Returns undefined if it is not an address. */
export const resolved = (address: string, { base }: Page): URL | undefined =>
  URL.canParse(address, base.href) ? new URL(address, base.href) : undefined;
