/** The widgets of a snippet, below it, with the published feed. The page names the feed once; main.ts starts the widgets. */
import { defaultTreeAdapter as tree, parseFragment, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { HelpDocument } from './documents.ts';
import { helpTexts } from './texts.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The way from a page to the published folder. */
export const rootFrom = ({ address }: HelpDocument) => '../'.repeat(address.split('/').length - 1);

const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name);

/** Ids in snippets belong to the example; another alliance has others. */
const EXAMPLE_IDS = ['partner'];

function liveWidget(element: Element, document: HelpDocument, level: number): Element | undefined {
  const isPlace = attribute(element, 'data-alliance') !== undefined;
  if (element.tagName === 'iframe') {
    const source = attribute(element, 'src')!;
    const parameters = new URLSearchParams(source.value.split('?')[1]);
    parameters.set('src', 'feed.json');
    parameters.set('lang', document.lang);
    source.value = `${rootFrom(document)}embed.html?${parameters}`;
    element.attrs.push({ name: 'loading', value: 'lazy' });
    return element;
  }
  if (!isPlace && !element.tagName.startsWith('alliance-')) return undefined;
  return placeOf(element, level);
}

const PREFIX = 'data-alliance-';

/** An element that becomes a widget once it has `data-alliance`: the page gives it that when a reader comes near. */
function placeOf(element: Element, level: number): Element {
  const isPlace = attribute(element, 'data-alliance') !== undefined;
  const name = isPlace ? attribute(element, 'data-alliance')!.value : element.tagName.replace('alliance-', '');
  const options = element.attrs
    .filter((own) => own.name.startsWith(isPlace ? PREFIX : '') && own.name !== 'class')
    .map((own) => ({ name: own.name.replace(PREFIX, ''), value: own.value }))
    .filter((option) => !['src', 'heading-level', ...EXAMPLE_IDS].includes(option.name))
    .concat({ name: 'heading-level', value: String(Math.min(level + 1, 6)) });
  const place = tree.createElement('div', element.namespaceURI, [
    { name: 'data-later', value: name },
    ...options.map((option) => ({ name: PREFIX + option.name, value: option.value })),
  ]);
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
    tree.appendChild(place, child);
  }
  return place;
}

/** What makes two widgets look alike, whichever way they are written. */
const looksOf = (widget: Element) =>
  widget.attrs
    .map(({ name, value }) => `${name}=${value}`)
    .filter((look) => !look.startsWith(`${PREFIX}heading-level=`))
    .sort()
    .join(' ');

/**
 * Returns the view below the snippet: nothing if the snippet shows no widget.
 * @param shown What the page shows already: once is enough.
 */
export function liveWidgets(snippet: string, document: HelpDocument, level: number, shown: Set<string>): string {
  if (/<!doctype/i.test(snippet)) return '';
  const widgets = parseFragment(snippet)
    .childNodes.filter((node) => tree.isElementNode(node))
    .flatMap((element) => liveWidget(element, document, level) ?? [])
    .filter((widget) => !shown.has(looksOf(widget)));
  if (widgets.length === 0) return '';
  for (const widget of widgets) shown.add(looksOf(widget));
  const { live } = helpTexts[document.lang];
  const stage = `<div class="stage" role="group" tabindex="0" aria-label="${live}">${widgets.map((widget) => serializeOuter(widget)).join('\n')}</div>`;
  return `<figure class="live"><figcaption>${live}</figcaption>${stage}</figure>`;
}
