/** What Deno lacks, and has: none of Node's globals, the window of browsers without a document. Preloaded with `--import`. */
Object.assign(globalThis, { Deno: { version: {} }, window: globalThis, self: globalThis });
for (const name of ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate'])
  Reflect.deleteProperty(globalThis, name);
