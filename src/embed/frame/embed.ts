/** Shows the widget that the address names, for systems that allow only iframes. */
import { enforcePolicy } from './policy.ts';
import { GREETING } from './protocol.ts';

/** The parameters for colours and lengths, and the property that each sets. */
const COLOURS: Record<string, string> = { color: 'color', background: 'background-color' };
const LENGTHS: Record<string, string> = { 'font-size': 'font-size' };
for (const token of ['accent', 'surface', 'border', 'muted']) COLOURS[token] = `--alliance-${token}`;
for (const token of ['radius', 'gap', 'card-min-inline-size', 'min-block-size']) LENGTHS[token] = `--alliance-${token}`;

const page = document.documentElement;

/** Reads a value as a colour, with or without its `#`. */
const colour = (value: string) =>
  /^#?\w+$/.test(value) ? [value, `#${value}`].find((text) => CSS.supports('color', text)) : undefined;

const length = (value: string) => (/^\d{1,3}(\.\d{1,3})?(px|em)$/.test(value) ? value : undefined);

function set(property: string, value: string | undefined) {
  if (value) page.style.setProperty(property, value);
}

/** Systems that escape an address twice leave `&amp;` or `&#38;` between the parameters, and `%252F` for a slash. */
const address = new URL(location.href.replace(/&?#(38|x26);|&(amp;)+/gi, '&').replace(/%25(?=[\da-f]{2})/gi, '%'));

function show() {
  const place = document.querySelector<HTMLElement>('.widget')!;
  for (const [name, value] of address.searchParams) {
    if (Object.hasOwn(COLOURS, name)) set(COLOURS[name]!, colour(value));
    else if (Object.hasOwn(LENGTHS, name)) set(LENGTHS[name]!, length(value));
    else if (name === 'lang') page.lang = value;
    // mount() ignores attributes the widget does not observe.
    else if (/^[a-z-]+$/.test(name))
      place.setAttribute(name === 'widget' ? 'data-alliance' : `data-alliance-${name}`, value);
  }

  // Without a sentence, the place would stay empty. Copies of an older page have no such sentence.
  const missing = document.querySelector<HTMLElement>('.missing');
  if (missing) missing.hidden = Boolean(place.dataset.alliance);

  addEventListener('alliance-load', (event) => {
    const { shadowRoot } = event.composedPath()[0] as Element;
    document.title = shadowRoot!.querySelector('section')!.getAttribute('aria-label')!;
    document.querySelector<HTMLElement>('.links')!.hidden = !shadowRoot!.querySelector('a');
  });

  /** The page around the frame, once it has greeted. */
  let around = '';

  function tellHeight() {
    // To any origin if the page has none to name: a height is no secret.
    const target = around === 'null' ? '*' : around;
    if (target) parent.postMessage({ allianceHeight: page.getBoundingClientRect().height }, target);
  }

  if (parent !== window) {
    addEventListener('message', ({ source, origin, data }) => {
      if (source !== parent || data !== GREETING) return;
      around = origin;
      tellHeight();
    });
    new ResizeObserver(tellHeight).observe(page);
    // Browsers run no observer in frames out of sight.
    for (const event of ['alliance-load', 'alliance-error']) addEventListener(event, tellHeight);
    // Greet now: whichever side loads last gets an answer.
    parent.postMessage(GREETING, '*');
  }
}

enforcePolicy();
// Copies of an older page defer this script.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
else show();
