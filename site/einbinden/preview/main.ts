/**
 * The page in the frame of the preview: a host page with the widgets, as the page "Einbinden" orders it. It runs in a sandbox
 * without an origin, and its policy leads to its own folder alone: whatever a style sheet does, it does in here.
 */
import { html, render } from 'lit';
import { enforcePolicy } from '../../../src/embed/frame/policy.ts';
import { yieldToPage } from '../../../src/feed/yield.ts';
import { english, german, hostPages } from './host-pages.ts';
import { sheetOf, wear } from './host-sheets.ts';
import { wordsOf } from './languages.ts';
import type { Look, Order, Report, ShownFeed } from './protocol.ts';

type Widget = HTMLElement & { feedData?: object; updateComplete?: Promise<unknown> };

const page = document.documentElement;
const tell = (report: Report) => parent.postMessage(report, location.origin);

let feed: ShownFeed | undefined;
let built: { key: string; feed?: ShownFeed; widgets: Widget[] } = { key: '', widgets: [] };

/** Creates the widgets again if they or their feed have changed. */
function widgetsFor({ widgets, lang }: Look): Widget[] {
  const key = JSON.stringify([widgets, lang]);
  if (built.key === key && built.feed === feed) return built.widgets;
  const elements = widgets.map(({ widget, options }) => {
    const element: Widget = document.createElement(`alliance-${widget}`);
    element.feedData = feed?.document;
    // The feed is here; its address is what its pictures are relative to.
    const attributes = { src: feed?.address ?? '', ...(lang && { lang }), ...options };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  });
  built = { key, feed, widgets: elements };
  return elements;
}

const [ownSheet, themeSheet] = [new CSSStyleSheet(), new CSSStyleSheet()];

function dress({ host, scheme, pageLang, theme, sheet }: Look): void {
  page.lang = pageLang;
  page.dataset.host = host;
  for (const { schemes } of Object.values(hostPages)) if (schemes) page.removeAttribute(schemes.attribute);
  const { schemes, colorScheme = scheme } = hostPages[host];
  page.dataset.scheme = colorScheme;
  if (schemes) page.setAttribute(schemes.attribute, schemes[scheme]);
  wear(host);
  // Such sheets load nothing by @import.
  ownSheet.replaceSync(host === 'own' ? sheet : '');
  themeSheet.replaceSync(theme);
}

function place(widgets: readonly Widget[], { host, pageLang }: Look): void {
  const words = pageLang === 'de' ? german : english;
  render(hostPages[host].frame(html`<div class="widgets">${widgets}</div>`, words), document.body);
}

let latest = 0;

async function show({ look, feed: next }: Order): Promise<void> {
  const own = ++latest;
  feed = next ?? feed;
  await Promise.all([sheetOf(look.host, () => tell({ missing: look.host })), wordsOf(look.lang)]);
  if (own !== latest) return;
  dress(look);
  const widgets = widgetsFor(look);
  // Each new widget in a task of its own: all at once would keep the page around the frame from answering.
  for (let shown = widgets.filter(({ isConnected }) => isConnected).length; ; shown++) {
    place(widgets.slice(0, shown), look);
    if (shown === widgets.length) break;
    await yieldToPage();
    if (own !== latest) return;
  }
  // An empty page would make the frame low for a moment, and what is below it would jump.
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  tellHeight();
  observer.observe(page);
  observer.observe(document.body);
}

const observer = new ResizeObserver(tellHeight);

function tellHeight(): void {
  tell({ height: Math.max(page.getBoundingClientRect().height, document.body.scrollHeight) });
}

function start(): void {
  document.adoptedStyleSheets = [ownSheet, themeSheet];
  addEventListener('message', ({ source, origin, data }) => {
    if (source === parent && origin === location.origin) void show(data as Order);
  });
  // A page behind a link has no place in this frame.
  addEventListener('click', (event) => {
    if (event.composedPath().some((target) => (target as Partial<Element>).localName === 'a')) event.preventDefault();
  });
  // Browsers run no observer in frames out of sight.
  for (const event of ['alliance-load', 'alliance-error'])
    addEventListener(event, () => void yieldToPage().then(tellHeight));
  tell({ isReady: true });
}

enforcePolicy();
// With an origin, this would be a page of the server that takes orders.
if (globalThis.origin === 'null') addEventListener('DOMContentLoaded', start);
