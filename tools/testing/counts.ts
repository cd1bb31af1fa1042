/** How many tests of a step passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

export function sum(list: Counts[]): Counts {
  return {
    passed: list.reduce((total, { passed }) => total + passed, 0),
    failed: list.reduce((total, { failed }) => total + failed, 0),
  };
}
