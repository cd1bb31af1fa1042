/**
 * WCAG 2 contrast of rendered widgets: every colour that is read or carries meaning, against the ground it is seen on.
 * It reads computed styles, so it runs wherever the widgets do: in the tests and in Storybook. It ignores pictures and
 * gradients: if a page puts text on a picture, somebody has to look.
 */
import { contrast, over, paintOf, toHex, TRANSPARENT, type Paint } from './colours.ts';

export interface Pair {
  widget: string;
  /** Names the element or its line, for example `a[part=link]` or `input (border)`. */
  what: string;
  /** The beginning of the text, if the pair is of a text. */
  text: string;
  foreground: string;
  background: string;
  ratio: number;
  /** 4.5 for text, 3 for large text and for parts (WCAG 2.2, 1.4.3 and 1.4.11). */
  needed: number;
}

/** A line of this width or more is a mark, such as the one beside a badge. Finer lines only separate, as spaces do. */
const MARK_WIDTH = 3;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const CONTROLS = 'input, select, button, textarea';
const FOCUSABLE = `a[href], ${CONTROLS}, [tabindex]`;

/** Lists the pairs of colours that the widgets show now, each pair once. */
export function pairsOf(widgets: Iterable<Element>): Pair[] {
  const pairs = new Map<string, Pair>();
  Array.from(collectPairs(widgets, pairs));
  return [...pairs.values()];
}

/** Adds the pairs of colours that the widgets show now to the others: one element at each step. */
export function* collectPairs(widgets: Iterable<Element>, pairs: Map<string, Pair>): Generator<void> {
  for (const widget of widgets)
    for (const element of elementsIn(widget)) {
      yield;
      if (!isShown(element)) continue;
      for (const { what, text = '', paint, ground, needed } of sightsOf(element)) {
        if (paint[3] === 0) continue;
        const seen = over(paint, ground);
        const pair = {
          widget: widget.localName,
          what,
          text: text.trim().slice(0, 40),
          foreground: toHex(seen),
          background: toHex(ground),
          ratio: contrast(seen, ground),
          needed,
        };
        const key = [pair.widget, what, pair.foreground, pair.background, needed].join();
        if (!pairs.has(key)) pairs.set(key, pair);
      }
    }
}

export const failuresOf = (pairs: Pair[]) =>
  pairs.filter(({ ratio, needed }) => ratio < needed).sort((one, other) => one.ratio - other.ratio);

/** One line about a pair. The ratio is cut off, not rounded: 4.499 is less than 4.5. */
export function describePair({ widget, what, text, foreground, background, ratio, needed }: Pair): string {
  const subject = text ? `${what} “${text}”` : what;
  return `${widget}: ${subject}, ${foreground} on ${background}, ${Math.floor(ratio * 100) / 100}:1, needs ${needed}:1`;
}

interface Sight {
  what: string;
  text?: string;
  paint: Paint;
  ground: Paint;
  needed: number;
}

/** Lists what an element itself paints: its text, marks, lines and focus ring. */
function* sightsOf(element: Element): Generator<Sight> {
  const style = getComputedStyle(element);
  const name = nameOf(element);
  const [inside, outside] = [groundOf(element), groundOf(parentOf(element))];
  const text = ownText(element);
  if (text) yield { what: name, text, paint: textPaint(style), ground: inside, needed: neededFor(style) };

  // If the underline differs in colour from the text, only the underline marks the link.
  if (element.matches('a[href]') && text && style.textDecorationColor !== style.color)
    yield { what: `${name} (underline)`, paint: paintOf(style.textDecorationColor), ground: inside, needed: 3 };

  const isControl = element.matches(CONTROLS);
  for (const paint of borders(style, isControl ? 1 : MARK_WIDTH))
    yield { what: `${name} (border)`, paint, ground: outside, needed: 3 };

  for (const pseudo of ['::before', '::after']) {
    const drawn = getComputedStyle(element, pseudo);
    if (/^(counter|"[^"])/.test(drawn.content))
      yield { what: `${name}${pseudo}`, paint: textPaint(drawn), ground: inside, needed: neededFor(drawn) };
    if (drawn.content !== '""') continue;
    for (const paint of [...borders(drawn, MARK_WIDTH), paintOf(drawn.backgroundColor)])
      yield { what: `${name}${pseudo} (mark)`, paint, ground: inside, needed: 3 };
  }
  if (element.matches(FOCUSABLE))
    yield { what: `${name} (focus)`, paint: focusPaint(element as HTMLElement), ground: outside, needed: 3 };
}

/** Text is large from 24 px, or from 18.66 px if it is bold. */
function neededFor({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  return parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24) ? 3 : 4.5;
}

function textPaint(style: CSSStyleDeclaration): Paint {
  return paintOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
}

function borders(style: CSSStyleDeclaration, width: number): Paint[] {
  const wide = SIDES.filter((side) => parseFloat(style.getPropertyValue(`border-${side}-width`)) >= width);
  return wide.map((side) => paintOf(style.getPropertyValue(`border-${side}-color`)));
}

/**
 * The colour of the ring around the element when it has the focus. The focus itself stays where it is, perhaps with
 * somebody who types: the rule that draws the ring is tried on the element instead.
 */
function focusPaint(element: HTMLElement): Paint {
  const { style } = element;
  const before = style.outline;
  style.outline = focusRules(element.getRootNode() as Document | ShadowRoot).at(-1)?.style.outline ?? '';
  const { outlineColor, outlineStyle } = getComputedStyle(element);
  style.outline = before;
  if (!element.getAttribute('style')) element.removeAttribute('style');
  return outlineStyle === 'none' ? TRANSPARENT : paintOf(outlineColor);
}

function focusRules(root: Document | ShadowRoot): CSSStyleRule[] {
  return root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText, style }) => selectorText.includes(':focus-visible') && style.outline);
}

/** Blends all colours behind the content of an element, down to the page’s canvas. */
export function groundOf(element: Element | undefined): Paint {
  if (!element) return paintOf(canvas());
  const paint = paintOf(getComputedStyle(element).backgroundColor);
  return paint[3] === 1 ? paint : over(paint, groundOf(parentOf(element)));
}

/** The browser's own canvas, which follows the colour scheme of the page's root. */
function canvas(): string {
  const probe = document.createElement('link');
  probe.style.color = 'Canvas';
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Yields an element and its descendants in the flat tree, through shadow roots and slots. */
function* elementsIn(element: Element): Generator<Element> {
  yield element;
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const children = assigned.length ? assigned : (element.shadowRoot ?? element).children;
  for (const child of children) yield* elementsIn(child);
}

function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** Options are skipped: they appear only in the open list, which has the system’s colours. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    element.localName !== 'option' && width > 0 && height > 0 && element.checkVisibility({ checkVisibilityCSS: true })
  );
}

/** The text of the element itself. A control shows a value, which is no text of the page. */
function ownText(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (element instanceof HTMLInputElement) return element.value || element.type;
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ data }: Node & { data?: string }) => data)
    .join(' ')
    .trim();
}

/** As a designer would find the element in a style sheet. */
function nameOf(element: Element): string {
  const part = element.getAttribute('part');
  if (part) return `${element.localName}[part=${part}]`;
  return [element.localName, ...element.classList].join('.');
}
