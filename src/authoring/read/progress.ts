/** Counts rows into a fraction. */
export type Progress = () => void;

/** How often a row is worth a message: reading a row takes a fraction of a millisecond. */
const STEP = 100;

/**
 * How many rows a file has is known only at its end: the fraction nears 1 and never reaches it.
 * @param size The file's bytes, from which the number of rows is estimated.
 */
export function progress(size: number, onProgress?: (fraction: number) => void): Progress {
  const expected = Math.max(STEP, size / 50);
  let rows = 0;
  return () => {
    rows += 1;
    if (rows % STEP === 0) onProgress?.(rows / (rows + expected));
  };
}
