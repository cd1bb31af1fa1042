/** The programs that drive an installed WebKitGTK: WebKitWebDriver, which starts MiniBrowser on a virtual display. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../tools/dev/free-port.ts';

const START_TIMEOUT = 90_000;

/** MiniBrowser's tool bar would not let the window become narrower than about 450 pixels. */
const NARROW_TOOLBAR = 'entry, button { min-width: 0; padding: 0; font-size: 1px }';

/** What webdriverio needs to know of MiniBrowser; the port is known once the driver has started. */
export const optionsFor = (miniBrowser: string) => ({
  hostname: '127.0.0.1',
  path: '/',
  port: 0,
  logLevel: 'error' as const,
  connectionRetryTimeout: START_TIMEOUT,
  connectionRetryCount: 1,
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  } as WebdriverIO.Capabilities,
});

export class WebKitGtkDriver {
  #processes: ChildProcess[] = [];
  #settings = mkdtempSync(join(tmpdir(), 'webkit-'));

  /** Starts the programs, and returns the port of the driver. */
  async start(): Promise<number> {
    process.once('exit', () => this.stop());
    return this.#startDriver(await this.#startDisplay());
  }

  stop(): void {
    for (const child of this.#processes) child.kill();
    rmSync(this.#settings, { recursive: true, force: true });
  }

  async #startDisplay(): Promise<string> {
    // Xvfb picks a free display and writes its number to the file descriptor.
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#processes.push(xvfb);
    const number = await new Promise<string>((resolve, reject) => {
      xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
      xvfb.once('error', reject);
      xvfb.once('exit', () => reject(new Error('Xvfb ended before a display was ready.')));
    });
    return `:${number}`;
  }

  async #startDriver(display: string): Promise<number> {
    mkdirSync(join(this.#settings, 'gtk-3.0'));
    writeFileSync(join(this.#settings, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR);
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        XDG_CONFIG_HOME: this.#settings,
      },
    });
    this.#processes.push(driver);
    const deadline = Date.now() + START_TIMEOUT;
    while (!(await answers(`http://127.0.0.1:${port}/status`))) {
      if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with exit code ${driver.exitCode}.`);
      if (Date.now() > deadline) throw new Error('WebKitWebDriver did not start.');
      await delay(50);
    }
    return port;
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
