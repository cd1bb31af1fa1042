const page = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the page do other things, such as answering a click, before the caller goes on. */
export const yieldToPage = (): Promise<void> =>
  page.scheduler?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve));

/** Milliseconds that reading may take at a time. */
const SLICE = 25;

/** Runs steps to their end, with pauses in which the page can do other things. */
export async function inSlices(steps: Iterator<unknown>): Promise<void> {
  let end = performance.now() + SLICE;
  while (!steps.next().done) {
    if (performance.now() < end) continue;
    await yieldToPage();
    end = performance.now() + SLICE;
  }
}
