import type { Tab } from './tab.ts';

/** What a page holds after everything that can go is gone. */
export async function memory({ cdp }: Tab) {
  await cdp.send('HeapProfiler.enable');
  // Twice: what finalizers let go of in the first pass goes in the second.
  for (let pass = 0; pass < 2; pass++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
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
