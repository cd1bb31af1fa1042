/** Waits until something is so; says what it waited for if it never is. For tests in browsers and in Node. */
export async function until<T>(what: string, probe: () => T | Promise<T>, timeout = 10_000): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Waited ${timeout} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
