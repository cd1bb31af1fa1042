/** Shows one story after another in a page of the built Storybook. */
import type { Page } from 'playwright';

/** Storybook would run axe after every rendering; the tests do so where they want it. */
export const WITHOUT_AUDIT = 'a11y.manual:!true';

const TIMEOUT = 60_000;

interface Rule {
  id: string;
  enabled: boolean;
}

interface StorybookWindow {
  /** Storybook's events, with the last one of each kind. */
  __STORYBOOK_ADDONS_CHANNEL__?: {
    last(event: 'storyFinished'): [{ storyId: string; status: 'success' | 'error' }] | undefined;
    last(event: 'playFunctionThrewException'): [{ message: string }] | undefined;
    emit(event: 'setCurrentStory', story: { storyId: string; viewMode: 'story' }): void;
  };
  __STORYBOOK_PREVIEW__: { currentRender: { story: { parameters: { a11y?: { config?: { rules?: Rule[] } } } } } };
}

/** A page that has loaded Storybook once. After a story that failed, take a new page: Storybook keeps its errors. */
export class StoryPage {
  /** What the page threw since the current story began. */
  readonly errors: string[] = [];
  #requests = 0;

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('pageerror', ({ message }) => this.errors.push(`uncaught: ${message}`));
    page.on('request', () => (this.#requests += 1));
    page.on('requestfinished', () => (this.#requests -= 1));
    page.on('requestfailed', () => (this.#requests -= 1));
  }

  /** Resolves when the story is rendered, its play function has ended, and its feeds, pictures and fonts have arrived. */
  async show(storyId: string): Promise<void> {
    this.errors.length = 0;
    if (this.page.url() === 'about:blank') {
      await this.page.goto(`${this.address}iframe.html?id=${storyId}&viewMode=story&globals=${WITHOUT_AUDIT}`);
    } else {
      await this.page.evaluate((storyId) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StorybookWindow;
        channel!.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }, storyId);
    }
    await this.#finished(storyId);
    const deadline = performance.now() + TIMEOUT;
    while (!(await this.#isQuiet())) {
      if (performance.now() > deadline) throw new Error(`${storyId} has not loaded after ${TIMEOUT} ms.`);
    }
  }

  /** The rules of axe that the story switches off for Storybook's own check. */
  rulesOff(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
      const { rules = [] } = preview.currentRender.story.parameters.a11y?.config ?? {};
      return rules.flatMap(({ id, enabled }) => (enabled ? [] : id));
    });
  }

  async #finished(storyId: string): Promise<void> {
    const end = await this.page.waitForFunction(
      (storyId) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StorybookWindow;
        const finished = channel?.last('storyFinished')?.[0];
        if (finished?.storyId !== storyId) return undefined;
        return { status: finished.status, playError: channel!.last('playFunctionThrewException')?.[0].message };
      },
      storyId,
      { timeout: TIMEOUT },
    );
    const { status, playError } = (await end.jsonValue())!;
    if (playError) throw new Error(`The play function failed: ${playError}`);
    if (status === 'error') {
      throw new Error(`The story broke: ${await this.page.locator('#error-message').innerText()}`);
    }
  }

  /** Whether nothing is under way for two frames. A widget that shows the loading state without a request does so forever. */
  async #isQuiet(): Promise<boolean> {
    const isBusy = await this.page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...document.querySelectorAll<HTMLElement & { src?: string }>('#storybook-root *')].some(
        ({ src, shadowRoot }) => shadowRoot?.querySelector('[aria-busy=true]') && !src?.endsWith('never.json'),
      );
    });
    return !isBusy && this.#requests === 0;
  }
}
