/** How many tests of a step passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
  /** Names the failed tests, one a line, for the end of the run: a log is often read from its end. */
  failures?: string[];
}

export function sum(list: Counts[]): Counts {
  return {
    passed: list.reduce((total, { passed }) => total + passed, 0),
    failed: list.reduce((total, { failed }) => total + failed, 0),
    failures: list.flatMap(({ failures }) => failures ?? []),
  };
}

/** Names a failed test and the first line of its message. The runner has printed the stack. */
export function describeFailure(path: readonly string[], message = ''): string {
  const firstLine = message.trim().split('\n', 1)[0];
  return firstLine ? `${path.join(' › ')}: ${firstLine}` : path.join(' › ');
}
