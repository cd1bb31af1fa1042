/**
 * What the scripts use of the language and the browser. A page can declare each of these names as its own, as with
 * `class Map {}`; `globalThis` still has the browser's.
 */
const NAMES = [
  'AbortController',
  'Array',
  'Blob',
  'Boolean',
  'CSSStyleSheet',
  'Date',
  'Document',
  'Error',
  'HTMLElement',
  'HTMLIFrameElement',
  'IntersectionObserver',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'MutationObserver',
  'Number',
  'Object',
  'RegExp',
  'Set',
  'ShadowRoot',
  'String',
  'Symbol',
  'TextDecoder',
  'URL',
  'WeakMap',
  'WeakSet',
];

/**
 * Old libraries replace these two on `globalThis` as well: MooTools has an `Event`, polyfills have a `Promise`. Objects that
 * the browser makes itself still lead to its own. Servers have no document.
 */
const REPLACED =
  'Promise=(async()=>{})().constructor,Event=globalThis.document?document.createEvent("Event").constructor:globalThis.Event';

/** Returns the start of a script: after it, these names mean the browser's own, whatever the page has made of them. */
export function nativeGlobals(script: string): string {
  const used = NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(script));
  return `const{${used.join()}}=globalThis,${REPLACED};`;
}
