const page = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the page do other things, such as answering a click, before the caller goes on. */
export const yieldToPage = (): Promise<void> =>
  page.scheduler?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve));

/** Milliseconds that reading may take at a time. */
const SLICE = 25;

/** Runs steps to their end, with pauses in which the page can do other things, and returns their result. */
export async function inSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await yieldToPage();
    end = performance.now() + SLICE;
  }
}

/** Runs steps to their end without a pause, and returns their result. */
export function atOnce<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
