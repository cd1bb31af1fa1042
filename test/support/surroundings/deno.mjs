/** Imitates Deno: no globals of Node, and a browser's window without a document. Preloaded with `--import`. */
Object.assign(globalThis, { Deno: { version: {} }, window: globalThis, self: globalThis });
for (const name of ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate'])
  Reflect.deleteProperty(globalThis, name);
