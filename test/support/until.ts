/**
 * Waits until a condition holds. For tests in browsers and in Node. The error says what it waited for; give a function if
 * that shall name what was found last.
 */
export async function until<T>(
  what: string | (() => string),
  probe: () => T | Promise<T>,
  timeout = 30_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${timeout} ms in vain until ${typeof what === 'string' ? what : what()}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
