interface Fault {
  readonly path?: string;
  readonly message: string;
}

const warned = new WeakSet<Fault>();

/** One entry in the console, with a code that docs/errors.md explains, for the faults that are not there yet. */
export function warn(code: string, faults: readonly Fault[]) {
  const lines = faults.filter((fault) => !warned.has(fault)).map(({ path = '', message }) => `${path} ${message}`);
  if (lines.length) console.warn(`[alliance-widgets] ${code}\n${lines.join('\n')}`);
  faults.forEach((fault) => warned.add(fault));
}
