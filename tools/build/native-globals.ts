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

/** Those whose functions polyfills and old libraries replace one by one, such as `Object.entries`. */
const HOLDERS = ['JSON', 'Object'];

/**
 * Returns copies of the holders, which nothing changes that a page replaces later. If a function that the script uses is not the
 * browser's, the copy is of the holder in an empty frame, which leaves the page at once. A function of the browser says of
 * itself that its code is native.
 */
const HELD = `.map(([name,...keys])=>{
let own=globalThis[name];
if(globalThis.document&&keys.some(key=>!/native code/.test((()=>{}).toString.call(own[key])))){
const frame=document.createElement("iframe");
try{
document.documentElement.append(frame);
own=frame.contentWindow[name]
}catch{}
frame.remove()
}
const copy={};
for(const key of keys)copy[key]=own[key];
return copy
})`.replaceAll('\n', '');

/** The functions of a holder that a script uses: `Object.keys(…)`, or `{ keys } = Object`. */
function functionsOf(holder: string, script: string): string[] {
  const named = [...script.matchAll(new RegExp(`\\b${holder}\\.(\\w+)`, 'g'))].map(([, name]) => name!);
  const destructured = [...script.matchAll(new RegExp(`\\{([^{}]*)\\}=${holder}(?![.\\w])`, 'g'))];
  const names = destructured.flatMap(([, list]) => list!.split(',').map((item) => item.split(':')[0]!.trim()));
  return [...new Set([...named, ...names])].sort();
}

/** Returns the start of a script: after it, these names mean the browser's own, whatever the page has made of them. */
export function nativeGlobals(script: string): string {
  const used = NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(script));
  const held = HOLDERS.filter((name) => functionsOf(name, script).length);
  const lists = held.map((name) => JSON.stringify([name, ...functionsOf(name, script)].join(' ')) + '.split(" ")');
  const declarations = [
    `{${used.filter((name) => !held.includes(name)).join()}}=globalThis`,
    REPLACED,
    ...(held.length ? [`[${held.join()}]=[${lists.join()}]${HELD}`] : []),
  ];
  return `const${declarations.join()};`;
}
