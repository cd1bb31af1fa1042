import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** The machine and date of the measurement. */
export function machine(browser: Browser): string {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} × ${model.trim()}, ${memory} GB`,
    `${platform()} ${release()}`,
    `Chromium ${browser.version()}`,
    `Node ${process.versions.node}`,
    `load at the start ${loadavg()[0]!.toFixed(2)}`,
  ].join(' · ');
}
