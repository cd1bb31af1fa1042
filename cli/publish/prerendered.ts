/**
 * The widgets of a published page in declared shadow roots: readable and styled before any script. Their styles are files,
 * so that a policy needs no hash of them, and the pages of all languages share them.
 */
import { contentOf, type Attributes } from '../../server/content.ts';
import { escape } from '../../server/escape.ts';
import { widgets, type Widget } from '../../server/widgets.ts';

/** Where the page is while it is rendered; no address of a feed can be below it. */
const here = 'https://page.invalid/';

/** Without scripts, these would do nothing. Browsers that cannot tell show them. */
const scriptless = '@media (scripting: none){button,form,input,label,select,[role="search"]{display:none}}';

const stylesOf = (widget: string) => widgets.get(widget)!.elementStyles;

const textOf = (styles: Widget['elementStyles']) =>
  styles.map((style) => ('cssText' in style ? style.cssText : '')).join('');

/** What all widgets have in common is most of each: the page loads it once. */
const shared = stylesOf('goals-list').filter((style) =>
  [...widgets.keys()].every((widget) => stylesOf(widget).includes(style)),
);

/** The style sheet of all widgets that no script has drawn. */
export const sharedStylesheet = (): string => textOf(shared);

/** The style sheet of a single one. It follows the one of all. */
export const stylesheetOf = (widget: string): string =>
  textOf(stylesOf(widget).filter((style) => !shared.includes(style))) + scriptless;

export interface Prerendering {
  readonly widget: string;
  readonly document: object;
  /** The language of the page. */
  readonly lang: string;
  /** What the tag says besides. The script draws the same with it. */
  readonly attributes: Attributes;
  /** The paths of the style sheets. */
  readonly stylesheets: readonly string[];
  /** The way from the page to the published folder: `../`. */
  readonly up: string;
}

export function prerendered({ widget, document, lang, attributes, stylesheets, up }: Prerendering): string {
  const content = contentOf(widgets.get(widget)!, document, { lang, ...attributes }, `${here}feed.json`);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(`${value}`)}"`);
  const links = stylesheets.map((path) => `<link rel="stylesheet" href="${up}${path}">`).join('');
  const root = `${links}${content.replaceAll(here, up)}`;
  return `<alliance-${widget}${written.join('')}><template shadowrootmode="open">${root}</template></alliance-${widget}>`;
}
