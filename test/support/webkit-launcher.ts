import type { TestRunnerCoreConfig } from '@web/test-runner-core';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { Browser } from 'webdriverio';
import { optionsFor, WebKitGtkDriver } from './webkit-gtk.ts';

/** Runs tests in an installed WebKitGTK. */
export class WebKitGtkLauncher extends WebdriverLauncher {
  concurrency = 1;
  #driver = new WebKitGtkDriver();
  #options: { port: number };

  constructor(miniBrowser: string) {
    const options = optionsFor(miniBrowser);
    super(options);
    this.#options = options;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    // With concurrency 1 the launcher gives every test file the whole page instead of an iframe.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'webkit';
    this.#options.port = await this.#driver.start();
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#driver.stop();
  }

  /** The WebDriver session, for commands that the launcher does not offer itself. */
  get session(): Browser {
    return (this as unknown as { driver: Browser }).driver;
  }
}
