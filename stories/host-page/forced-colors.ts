/**
 * Forced colours, approximately: no page can switch them on. The rules by which browsers replace colours (CSS Color
 * Adjustment, section 3) are written out with the colours of the system, and the widgets' own rules for forced colours
 * apply to all. The real thing is in Chromium's developer tools: Rendering, “Emulate CSS media feature forced-colors”.
 */
import type { LitElement } from 'lit';
import { tags } from '../docs/manifest.ts';

const ACTIVE = '(forced-colors: active)';

/** Rules without specificity, so that a widget's own rules for forced colours win. */
const rules = (scope: string) => `
  :where(${scope}) {
    color: CanvasText !important;
    background: Canvas !important;
    border-color: CanvasText !important;
    outline-color: CanvasText !important;
    text-decoration-color: currentColor !important;
    text-shadow: none !important;
    box-shadow: none !important;
  }
  :where(${scope}):where(a, a *) { color: LinkText !important; }
  :where(${scope}):where(button, input, select, textarea) {
    color: ButtonText !important;
    background: ButtonFace !important;
    border-color: ButtonBorder !important;
  }`;

const pageSheet = new CSSStyleSheet();
pageSheet.replaceSync(rules('body:has(> #storybook-root:not([hidden])), .story, .story *'));

const rulesOf = (sheet: CSSStyleSheet) => [...sheet.cssRules];

/** The style sheets that all widgets of a tag share. */
const sheetsOf = (tag: string) => {
  const { elementStyles } = customElements.get(tag) as typeof LitElement;
  return elementStyles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet!));
};

/** Matches the elements that keep their colours, such as the EU emblem, and their descendants. */
const exceptions = (tag: string) =>
  sheetsOf(tag)
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ style }) => style.getPropertyValue('forced-color-adjust') === 'none')
    .flatMap(({ selectorText }) => [`:host(${tag}) :is(${selectorText})`, `:host(${tag}) :is(${selectorText}) *`]);

/** A widget's own rules for forced colours. They win over the browser's. */
const ownRules = (sheet: CSSStyleSheet) =>
  rulesOf(sheet)
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === ACTIVE)
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText.replaceAll('; ', ' !important; '));

/** The sheets that have got a rule more, which is their last one. */
let changed: CSSStyleSheet[] = [];

/** Every widget of the document, present and future, and the stories around them. */
export function forceColors(force: boolean): void {
  if (force === changed.length > 0) return;
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet);
  document.adoptedStyleSheets = force ? [...others, pageSheet] : others;

  for (const sheet of changed) sheet.deleteRule(sheet.cssRules.length - 1);
  if (!force) return void (changed = []);
  changed = [...new Set(tags.flatMap(sheetsOf))];
  const [base] = changed;
  // The palette is the visitor's. The colour scheme of a part of the page does not change it.
  const all = `${rules(`*:not(${tags.flatMap(exceptions).join()})`)} * { color-scheme: inherit !important; }`;
  for (const sheet of changed)
    sheet.insertRule(`@media all { ${sheet === base ? all : ''} ${ownRules(sheet).join('')} }`, sheet.cssRules.length);
}
