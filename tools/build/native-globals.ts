/**
 * Scripts of a page declare names that the browser has already, such as `class Event` or `const Map`: every later script
 * gets theirs. `globalThis` still has the browser's own.
 */
const SHADOWED = [
  'AbortController',
  'Array',
  'Blob',
  'Boolean',
  'CSSStyleSheet',
  'Date',
  'Document',
  'Error',
  'HTMLElement',
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
 * Old libraries replace these two on `globalThis` as well: MooTools puts its own `Event` there, polyfills their own
 * `Promise`. The browser still makes its own of both. Servers have no document.
 */
const REPLACED =
  'Promise=(async()=>{})().constructor,Event=globalThis.document?document.createEvent("Event").constructor:globalThis.Event';

/** The start of a script for pages: inside of it, these names are the browser's, whatever the page has made of them. */
export const nativeGlobals = (code: string): string => {
  const used = SHADOWED.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return `const{${used.join()}}=globalThis,${REPLACED};`;
};
