import { AllianceFeed } from '../src/feed/alliance-feed.ts';
import { contentOf, type Attributes } from './content.ts';
import { escape } from './escape.ts';
import { widgets, type Widget } from './widgets.ts';

/** What a page's content security policy asks of the styles in it. */
export interface RenderOptions {
  /** The nonce of the page, for its `style-src`. Without a nonce, name the hash of each widget: `styleOf`. */
  readonly nonce?: string;
}

/** Stands for the origin of the page while a widget is rendered. */
const PAGE = 'https://page.invalid';

function widgetNamed(name: string): Widget {
  const widget = widgets.get(name.replace(/^alliance-/, ''));
  if (!widget) throw new RangeError(`There is no widget "${name}". There are: ${[...widgets.keys()].join(', ')}.`);
  return widget;
}

/**
 * Returns the style sheet that `renderWidget` writes into a widget. Its SHA-256 in `style-src` allows it without a nonce.
 * @param name `partner-grid` or `alliance-partner-grid`.
 */
export const styleOf = (name: string): string =>
  widgetNamed(name)
    .elementStyles.map((style) => ('cssText' in style ? style.cssText : ''))
    .join('');

const attribute = ([name, value]: [string, string | number | boolean]) => {
  if (value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escape(`${value}`)}"`;
};

/**
 * Renders a widget with its styles into a declared shadow root. Browsers show it before any script runs. The script keeps
 * it until the feed is here, and then takes over in one frame.
 * @param name `partner-grid` or `alliance-partner-grid`.
 * @param feed The feed, as `JSON.parse` returns it.
 * @param attributes The attributes of the tag. Give `src`, with its origin or from the root of the page's: the browser loads
 * the feed from there, and the relative addresses in the feed are relative to it. Give `lang` if the page is not in the
 * language of the feed.
 * @throws {RangeError} There is no such widget.
 * @throws {FeedError} The document is no feed that can be read.
 */
export function renderWidget(name: string, feed: object, attributes: Attributes = {}, { nonce }: RenderOptions = {}) {
  const widget = widgetNamed(name);
  // An unreadable feed is the server's fault to report, and nothing to show to visitors.
  new AllianceFeed(feed);
  const src = `${attributes.src || ''}`;
  // The origin of the page is unknown here, and addresses from its root do not need it.
  const content = /^\/(?!\/)/.test(src)
    ? contentOf(widget, feed, attributes, PAGE + src).replaceAll(PAGE, '')
    : contentOf(widget, feed, attributes, src);
  const style = `<style${nonce ? ` nonce="${escape(nonce)}"` : ''}>${styleOf(name)}</style>`;
  const written = Object.entries(attributes).map(attribute).join('');
  return `<${widget.tag}${written}><template shadowrootmode="open">${style}${content}</template></${widget.tag}>`;
}
