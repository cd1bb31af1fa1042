interface Fault {
  readonly path?: string;
  readonly message: string;
}

const warned = new WeakSet<Fault>();

/** Prints the faults that were not printed before, as one console entry. docs/errors.md explains the code. */
export function warn(code: string, faults: readonly Fault[]) {
  const lines = faults.filter((fault) => !warned.has(fault)).map(({ path = '', message }) => `${path} ${message}`);
  if (lines.length) console.warn(`[alliance-widgets] ${code}\n${lines.join('\n')}`);
  faults.forEach((fault) => warned.add(fault));
}
