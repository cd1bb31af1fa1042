import { warn } from '../console/warn.ts';
import { placeAt, places } from './place.ts';

/**
 * Widgets for editors that strip custom elements and keep `data-*`:
 *
 *     <div data-alliance="partner-grid" data-alliance-src="/feed.json">Fallback content</div>
 */

/** Unknown widget names already reported. */
const unknown = new Set<string>();

let observer: MutationObserver | undefined;

/**
 * Puts widgets into the elements below `root` that ask for one, now and whenever more are added. The script calls it for the
 * document, which does not include shadow trees.
 */
export function mount(root: Document | ShadowRoot | Element): void {
  // Observing a root twice is a no-op; mounted places are skipped, even if another copy mounted them.
  observer ??= new MutationObserver((records) => {
    for (const tree of new Set(records.map(({ target }) => target as Element)))
      fill(
        tree,
        records.filter(({ type, target }) => type === 'childList' && target === tree),
      );
  });
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-alliance'] });
  fill(root, []);
}

function fill(tree: ParentNode, records: readonly MutationRecord[]) {
  places.get(tree)?.follow(records);
  for (const element of [tree as HTMLElement, ...tree.querySelectorAll<HTMLElement>('[data-alliance]')]) {
    const name = element.dataset?.alliance;
    // An editor must store its content unchanged.
    if (name && !element.isContentEditable) fillPlace(element, name);
    else if (!name) places.get(element)?.show();
  }
}

function fillPlace(element: HTMLElement, name: string) {
  const tag = `alliance-${name}`;
  // Only our widgets have a static `tag`; no other custom element can be requested.
  const widget = customElements.get(tag) as { tag?: string; observedAttributes?: string[] } | undefined;
  if (widget?.tag !== tag) {
    if (!unknown.has(name)) warn('unknown-widget', [{ message: name }]);
    unknown.add(name);
    places.get(element)?.show();
    return;
  }
  const place = placeAt(element);
  if (!place) return;
  if (place.widget?.localName !== tag) place.show(document.createElement(tag));
  // A place that is off the page changes as well.
  observer!.observe(element, { attributes: true, childList: true });
  // Only known attributes: `data-alliance-onclick` must not become a script.
  for (const attribute of [...widget.observedAttributes!, 'lang']) {
    const value = element.getAttribute(`data-alliance-${attribute}`);
    if (value === null) place.widget!.removeAttribute(attribute);
    else if (value !== place.widget!.getAttribute(attribute)) place.widget!.setAttribute(attribute, value);
  }
}
