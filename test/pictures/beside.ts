/** Pages with a host's own field, drop-down, button and card, and those of a widget with the host's preset beside them. */
import type { Page } from 'playwright';

const FONTS = '/node_modules/@fontsource-variable';

interface Host {
  sheets: string[];
  /** Leads the host's fonts to fonts of the project: few machines have the same. */
  styles?: string;
  label: string;
  field: string;
  /** A drop-down. If its frame is another element, that has the class `frame`. */
  select: string;
  button: string;
  card?: string;
  /** What the preset does otherwise, and why. */
  otherwise: { readonly [part: string]: readonly Property[] };
}

/** Ours has 3:1 (WCAG 1.4.11). */
const BORDER = ['borderBottomColor'] as const;
/** Ours is the same round everything, and has 3:1 too. */
const RING = ['outlineColor', 'outlineOffset', 'outlineStyle', 'outlineWidth'] as const;

const option = '<option>Alle</option>';
const text = 'Auszubildende im dritten Lehrjahr begleiten Jugendliche in den Betrieb.';

export const HOSTS = {
  bootstrap: {
    sheets: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'],
    styles: `:root { --bs-body-font-family: 'Source Sans 3 Variable' }`,
    label: 'form-label',
    field: '<input id="host-field" type="search" class="form-control">',
    select: `<select class="form-select frame">${option}</select>`,
    button: '<button type="button" class="btn btn-outline-primary">12 weitere anzeigen</button>',
    card: `<div class="card" data-what="card"><div class="card-body"><h3 class="card-title h5">Azubi-Lotsen</h3><p class="card-text">${text}</p></div></div>`,
    otherwise: { field: [...BORDER, ...RING], select: [...BORDER, ...RING], button: RING },
  },
  kern: {
    sheets: [
      '/node_modules/@kern-ux/native/dist/fonts/fira-sans.css',
      '/node_modules/@kern-ux/native/dist/kern.min.css',
    ],
    label: 'kern-label',
    field: '<input id="host-field" type="search" class="kern-form-input__input">',
    select: `<div class="kern-form-input__select-wrapper frame"><select class="kern-form-input__select">${option}</select></div>`,
    button:
      '<button type="button" class="kern-btn kern-btn--secondary"><span class="kern-label">12 weitere anzeigen</span></button>',
    card: `<article class="kern-card" data-what="card"><div class="kern-card__container"><h3 class="kern-title">Azubi-Lotsen</h3><p class="kern-body">${text}</p></div></article>`,
    otherwise: {},
  },
  wordpress: {
    sheets: ['/stories/hosts/twenty-twenty-five.css'],
    styles: `@font-face { font-family: Manrope; src: url(${FONTS}/manrope/files/manrope-latin-wght-normal.woff2); font-weight: 200 800 }`,
    label: '',
    field: '<input id="host-field" type="search" class="wp-block-search__input">',
    // The theme has no drop-down: ours is to look like its field.
    select: '',
    button:
      '<div class="wp-block-button is-style-outline"><a class="wp-element-button" href="#verweis">12 weitere anzeigen</a></div>',
    // The theme leaves the colour of its field to the browser; ours follows the text into dark sections.
    otherwise: { field: [...BORDER, ...RING, 'color'], button: RING },
  },
} satisfies Record<string, Host>;

export type HostName = keyof typeof HOSTS;

const PROPERTIES = [
  'backgroundColor',
  'borderBottomColor',
  'borderBottomLeftRadius',
  'borderBottomWidth',
  'borderTopWidth',
  'borderTopRightRadius',
  'color',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'outlineColor',
  'outlineOffset',
  'outlineStyle',
  'outlineWidth',
  'paddingBlockEnd',
  'paddingBlockStart',
  'paddingInlineEnd',
  'paddingInlineStart',
] as const;
type Property = (typeof PROPERTIES)[number];

/** The page, with a card of the host and one project. */
export function markupBeside(name: HostName): string {
  const { sheets, styles = '', label, field, select, button, card = '' }: Host = HOSTS[name];
  const links = [...sheets, `/dist/themes/${name}.css`].map((url) => `<link rel="stylesheet" href="${url}">`);
  return `<!doctype html>
  <html lang="de">
    <head>
      <meta charset="utf-8">
      <title>Nebeneinander</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="${FONTS}/source-sans-3/index.css">
      ${links.join('')}
      <style>
        ${styles}
        body { margin: 0; padding: 16px; display: grid; grid-template-columns: 22rem minmax(0, 1fr); gap: 2rem; }
        form, form > div { display: grid; gap: 0.5rem; justify-items: start; align-content: start; }
        form > div { margin-block-end: 1rem; inline-size: 100%; }
      </style>
      <script type="module" src="/dist/alliance-widgets.js"></script>
    </head>
    <body>
      <form>
        <div data-what="field"><label class="${label}" for="host-field">Suche</label>${field}</div>
        <div data-what="select">${select}</div>
        <div data-what="button">${button}</div>
        ${card}
      </form>
      <alliance-project-cards src="/data/musterallianz.json" page-size="1" without-heading></alliance-project-cards>
    </body>
  </html>`;
}

/** Lists the properties in which the widget's control differs from the host's: “field: color #000 instead of #111”. */
export async function differencesFromHost(page: Page, name: HostName): Promise<string[]> {
  const found = await page.evaluate((properties) => {
    const root = document.querySelector('alliance-project-cards')!.shadowRoot!;
    const own: Record<string, HTMLElement> = {
      label: root.querySelector<HTMLElement>('label > span')!,
      field: root.querySelector('input')!,
      select: root.querySelector('select')!,
      button: root.querySelector<HTMLElement>('.more')!,
      card: root.querySelector('article')!,
    };
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const lines: { what: string; property: string; host: string; ours: string }[] = [];
    for (const [what, ours] of Object.entries(own)) {
      const place = document.querySelector<HTMLElement>(what === 'label' ? 'form label' : `[data-what=${what}]`);
      const isWhole = what === 'card' || what === 'label';
      const inner = isWhole ? place : place?.querySelector<HTMLElement>('input, select, button, a');
      if (!place || !inner) continue;
      const frame = place.querySelector<HTMLElement>('.frame') ?? inner;
      const letters = inner.querySelector<HTMLElement>('.kern-label') ?? inner;
      const padded = what === 'card' ? [place, place.firstElementChild!] : new Set([frame, inner, letters]);
      for (const property of properties) {
        const isText = property === 'color' || property.startsWith('font');
        // A card has text of several kinds.
        if (what === 'card' && (isText || property.startsWith('outline'))) continue;
        if (what === 'label' && property.startsWith('outline')) continue;
        const hostElement = isText ? letters : property.startsWith('outline') ? inner : frame;
        if (property.startsWith('outline')) inner.focus();
        let host = getComputedStyle(hostElement)[property];
        if (property.startsWith('outline')) ours.focus();
        let mine = getComputedStyle(ours)[property];
        if (/color$/i.test(property)) {
          // As it is painted on white.
          [host, mine] = [host, mine].map((color) => {
            canvas.fillStyle = '#fff';
            canvas.fillRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).join(' ');
          }) as [string, string];
        }
        if (/Radius$/.test(property)) {
          // More than half the height looks like half of it.
          const half = frame.offsetHeight / 2;
          [host, mine] = [host, mine].map((length) => String(Math.min(parseFloat(length), half))) as [string, string];
        }
        if (property.startsWith('padding')) {
          // A host has it on one of several elements inside each other.
          const lengths = [...padded].map((element) => parseFloat(getComputedStyle(element)[property]));
          host = `${lengths.reduce((sum, length) => sum + length)}px`;
        }
        lines.push({ what, property, host, ours: mine });
      }
      if (what === 'card') continue;
      const sizes = [frame, ours].map((element) => Math.round(element.getBoundingClientRect().height / 2) * 2);
      lines.push({ what, property: 'height', host: String(sizes[0]), ours: String(sizes[1]) });
    }
    (document.activeElement as HTMLElement | null)?.blur();
    return lines;
  }, PROPERTIES);
  const { otherwise }: Host = HOSTS[name];
  return found
    .filter(({ host, ours }) => host !== ours)
    .filter(({ what, property }) => !otherwise[what]?.includes(property as Property))
    .map(({ what, property, host, ours }) => `${what}: ${property} ${ours} instead of ${host}`);
}
