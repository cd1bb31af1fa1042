/**
 * What widgets ask of the page they stand on, for Node; import it before any widget. Templates are all that is wanted:
 * nothing is laid out, nobody clicks, and what a widget does later is never seen.
 */
import { CSSStyleSheet, customElements, HTMLElement } from '@lit-labs/ssr-dom-shim';

// The widgets' timers never fire, and the command prints their warnings itself.
const page = { HTMLElement, CSSStyleSheet, customElements, setTimeout: () => 0 };
Object.assign(globalThis, page);
console.warn = () => {};
// Nothing stands between the tags of a widget here.
HTMLElement.prototype.querySelectorAll = () => [] as never;
// A widget that is not on a page asks for no feed.
Object.defineProperty(HTMLElement.prototype, 'isConnected', { value: true });

/** Moves the page to an address: relative addresses of a feed start from there. */
export function visit(address: string) {
  const document = { baseURI: address, readyState: 'complete', querySelector: () => null };
  Object.assign(globalThis, { document, location: new URL(address) });
}
