/**
 * The widgets of a published page in declared shadow roots: readable and styled before any script. Their styles are files,
 * so that a policy needs no hash of them, and the pages of all languages share them.
 */
import { contentOf, type Attributes } from '../../server/content.ts';
import { escape } from '../../server/escape.ts';
import { styleOf } from '../../server/render-widget.ts';
import { widgets } from '../../server/widgets.ts';

/** Where the page is while it is rendered; no address of a feed can be below it. */
const here = 'https://page.invalid/';

/** Without scripts, these would do nothing. Browsers that cannot tell show them. */
const scriptless = '@media (scripting: none){button,form,input,label,select,[role="search"]{display:none}}';

/** The style sheet of a widget that no script has drawn. */
export const stylesheetOf = (widget: string): string => styleOf(widget) + scriptless;

export interface Prerendering {
  readonly widget: string;
  readonly document: object;
  /** The language of the page. */
  readonly lang: string;
  /** What the tag says besides. The script draws the same with it. */
  readonly attributes: Attributes;
  /** The path of the style sheet. */
  readonly stylesheet: string;
  /** The way from the page to the published folder: `../`. */
  readonly up: string;
}

export function prerendered({ widget, document, lang, attributes, stylesheet, up }: Prerendering): string {
  const content = contentOf(widgets.get(widget)!, document, { lang, ...attributes }, `${here}feed.json`);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(`${value}`)}"`);
  const root = `<link rel="stylesheet" href="${up}${stylesheet}">${content.replaceAll(here, up)}`;
  return `<alliance-${widget}${written.join('')}><template shadowrootmode="open">${root}</template></alliance-${widget}>`;
}
