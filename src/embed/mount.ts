import { warn } from '../console/warn.ts';

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
  observer ??= new MutationObserver((records) => new Set(records.map(({ target }) => target as Element)).forEach(fill));
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-alliance'] });
  fill(root);
}

function fill(tree: ParentNode) {
  for (const place of [tree as HTMLElement, ...tree.querySelectorAll<HTMLElement>('[data-alliance]')]) {
    const name = place.dataset?.alliance;
    // An editor must store its content unchanged.
    if (name && !place.isContentEditable) fillPlace(place, name);
  }
}

function fillPlace(place: HTMLElement, name: string) {
  const tag = `alliance-${name}`;
  // Only our widgets have a static `tag`; no other custom element can be requested.
  const widget = customElements.get(tag) as { tag?: string; observedAttributes?: string[] } | undefined;
  if (widget?.tag !== tag) {
    if (!unknown.has(name)) warn('unknown-widget', [{ message: name }]);
    unknown.add(name);
    return;
  }
  let element = place.firstElementChild;
  if (element?.localName !== tag) {
    // Another widget at the same place keeps the fallback content.
    const { childNodes } = element?.localName.startsWith('alliance-') ? element : place;
    element = document.createElement(tag);
    element.append(...childNodes);
    place.replaceChildren(element);
  }
  observer!.observe(place, { attributes: true });
  // Only known attributes: `data-alliance-onclick` must not become a script.
  for (const attribute of [...widget.observedAttributes!, 'lang']) {
    const value = place.getAttribute(`data-alliance-${attribute}`);
    if (value === null) element.removeAttribute(attribute);
    else if (value !== element.getAttribute(attribute)) element.setAttribute(attribute, value);
  }
}
