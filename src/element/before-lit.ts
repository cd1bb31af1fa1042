/**
 * Lets the package be imported where there is no DOM. Lit has a build for servers, and bundlers for workers choose the one
 * for browsers, which needs these as soon as it is loaded. Nothing stays on the global object: Lit is
 * loaded in the same task.
 */
import { isServer } from 'lit-html/is-server.js';

const standIns = { HTMLElement: class {}, CSSStyleSheet: class {}, document: { createTreeWalker() {} } };
const missing = isServer ? [] : Object.keys(standIns).filter((name) => !(name in globalThis));
for (const name of missing) Reflect.set(globalThis, name, standIns[name as keyof typeof standIns]);
queueMicrotask(() => missing.forEach((name) => Reflect.deleteProperty(globalThis, name)));
