/** A page that shows one widget at a time, in a way that gives the same picture on every machine. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchChromiumWithWindows } from '../../tools/testing/browsers.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { HOSTS, markupBeside, type HostName } from './beside.ts';
import { capture } from '../support/screenshots.ts';
import { PROJECT, TAGS, widgetsReady } from '../support/site.ts';

interface Mode extends BrowserContextOptions {
  width?: number;
  /** The language and direction of the page. */
  root?: string;
  /** The side script of the language. */
  script?: string;
  isPrinted?: boolean;
}

/** The modes in which every widget is pictured. */
export const MODES = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
  narrow: { width: 320 },
  'right-to-left': { root: 'lang="ar" dir="rtl"', script: '<script src="/dist/locales/ar.js"></script>' },
  // A sheet of A4 without its margins.
  print: { width: 718, isPrinted: true },
} satisfies Record<string, Mode>;

export type ModeName = keyof typeof MODES;

const FONTS = 'node_modules/@fontsource-variable';

/**
 * Text is set in fonts of the project alone. The funding statement asks for Arial by law; here that name leads to two of
 * them too, as few machines have the same Arial.
 */
const STYLES = `
  @font-face {
    font-family: Arial;
    src: url(/fonts/source-sans-3/files/source-sans-3-latin-wght-normal.woff2);
    font-weight: 200 900;
  }
  @font-face {
    font-family: Arial;
    src: url(/fonts/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2);
    font-weight: 200 900;
    unicode-range: U+0600-06FF, U+200F;
  }
  :root {
    color-scheme: light dark;
    font: 16px / 1.5 'Source Sans 3 Variable', 'Noto Sans Arabic Variable';
  }
  body {
    margin: 0;
    padding: 16px;
  }`;

/** Pictured are all widgets, and layouts that look like another widget. The name is the folder's. */
const FORMS = [
  ...TAGS.map((tag) => ({ name: tag.replace('alliance-', ''), tag, attributes: '' })),
  { name: 'funding-table', tag: 'alliance-funding-counter', attributes: 'layout="table"' },
];
export const NAMES = FORMS.map(({ name }) => name);

const widgets = FORMS.map(
  ({ name, tag, attributes }) =>
    `<${tag} id="${name}" src="/data/musterallianz.json" page-size="4" ${PROJECT} ${attributes} hidden></${tag}>`,
).join('');

const markup = ({ root = 'lang="de"', script = '' }: Mode) => `<!doctype html>
  <html ${root}>
    <head>
      <meta charset="utf-8">
      <title>Bilder</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/fonts/source-sans-3/index.css">
      <link rel="stylesheet" href="/fonts/noto-sans-arabic/index.css">
      <style>${STYLES}</style>
      ${script}
      <script type="module" src="/dist/alliance-widgets.js"></script>
    </head>
    <body>${widgets}</body>
  </html>`;

/** The browser and the site of a run. */
export class Studio {
  private constructor(
    private readonly browser: Browser,
    private readonly server: RunningServer,
  ) {}

  static async open(): Promise<Studio> {
    const server = await serve({
      mounts: [
        ['/dist/', 'dist'],
        ['/data/', 'data'],
        ['/fonts/', FONTS],
        ['/node_modules/', 'node_modules'],
        ['/stories/', 'stories'],
      ],
      handler({ url }, response) {
        const name = url!.slice(1);
        const page =
          name in MODES ? markup(MODES[name as ModeName]) : name in HOSTS ? markupBeside(name as HostName) : undefined;
        if (page) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
        return page !== undefined;
      },
    });
    // Draws letters without hinting and colours without a screen's profile, so that machines agree.
    const browser = await launchChromiumWithWindows([
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ]);
    return new Studio(browser, server);
  }

  /** The major version of the browser. */
  get version(): string {
    return this.browser.version().split('.')[0]!;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Opens the page of a host, with its own controls and a widget's beside them. */
  enterHost = (name: HostName) => this.#open(name, { width: 1280 });

  /** Opens the page of a mode. All widgets on it are ready, and none is visible yet. */
  enter = (name: ModeName) => this.#open(name, MODES[name]);

  async #open(name: string, { width = 800, isPrinted, ...options }: Mode): Promise<Page> {
    const page = await this.browser.newPage({
      viewport: { width, height: 600 },
      deviceScaleFactor: 1,
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
      ...options,
    });
    // Memberships and people of the feed expire.
    await page.clock.setFixedTime('2026-11-24T12:00:00+01:00');
    await page.goto(this.server.url + name);
    await widgetsReady(page);
    if (isPrinted) {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    }
    return page;
  }

  /** The picture of one widget of a page that was entered, or of the whole page, as PNG. */
  async picture(page: Page, name?: string): Promise<Buffer> {
    if (name) await page.evaluate(show, name);
    const { x, y, width, height } = (await page.locator('body').boundingBox())!;
    return capture(page, { x, y, width: Math.ceil(width), height: Math.ceil(height) });
  }

  /** The fonts of the machine that the widgets of a page are set in: another machine may have others. */
  async systemFonts(page: Page): Promise<string[]> {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('DOM.enable');
    await protocol.send('CSS.enable');
    await page.evaluate(() =>
      document.body.querySelectorAll<HTMLElement>('*').forEach((widget) => (widget.hidden = false)),
    );
    const { nodes } = await protocol.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const parents = new Set(nodes.filter(({ nodeType }) => nodeType === 3).map(({ parentId }) => parentId!));
    const found = await Promise.all(
      [...parents].map((nodeId) => protocol.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    const fonts = found.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont);
    return [...new Set(fonts.map(({ familyName }) => familyName))];
  }
}

/** Runs on the page. Shows one widget alone, with its fonts and pictures loaded. */
async function show(name: string): Promise<void> {
  for (const widget of document.body.querySelectorAll<HTMLElement>(':scope > *')) {
    widget.hidden = widget.id !== name;
    if (widget.hidden) continue;
    for (const image of widget.shadowRoot!.querySelectorAll('img')) {
      image.loading = 'eager';
      await image.decode();
    }
  }
  await document.fonts.ready;
}
