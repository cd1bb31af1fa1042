/** Counts rows into a fraction. */
export interface Progress {
  /** A row was read. */
  (): void;
  /** A step that has no rows ended: tells at once how far it is. */
  step(): void;
}

/** How often a row is worth a message: reading a row takes a fraction of a millisecond. */
const STEP = 100;

/**
 * How many rows a file has is known only at its end: the fraction nears 1 and never reaches it.
 * @param estimate The number of rows, at a guess.
 */
export function progress(estimate: number, onProgress?: (fraction: number) => void): Progress {
  const expected = Math.max(STEP, estimate);
  let rows = 0;
  const tell = () => onProgress?.(rows / (rows + expected));
  const onRow = () => {
    rows += 1;
    if (rows % STEP === 0) tell();
  };
  return Object.assign(onRow, { step: tell });
}

/** Nobody asks how far it is. */
export const unwatched: Progress = progress(0);
