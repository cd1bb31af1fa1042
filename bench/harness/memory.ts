import type { Tab } from './tab.ts';

/** Measures what a page holds after garbage collection. */
export async function memory({ page, cdp }: Tab) {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('Performance.enable');
  // Chromium itself holds nodes for up to a second after they were painted, and finalizers let go of more.
  for (let pass = 0; pass < 3; pass++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(pass < 2 ? 1_000 : 0);
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)!.value;
  const heap: { usedSize: number; embedderHeapUsedSize?: number } = await cdp.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize = 0 } = heap;
  return {
    heap: usedSize / 1e6,
    withDom: (usedSize + embedderHeapUsedSize) / 1e6,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
