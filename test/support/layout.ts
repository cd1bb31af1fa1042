/** Finds parts of a widget that are cut off, stick out of their box or overlap others. */
import { elementsOf, overflows, seenElementsOf } from './page.ts';

interface Mark {
  /** The drawn thing: a text, a picture or a control. */
  readonly of: string;
  readonly within: Element;
  readonly box: DOMRect;
}

/** Rounding of a browser. */
const SLACK = 1.5;

const DRAWN = 'img, svg, input, select, button';

/**
 * The faults of a layout, none where it is well: what is wider than its place, marks outside a box that they are in, marks
 * over each other, and boxes side by side that overlap.
 */
export function layoutFaults(widget: Element): string[] {
  const marks = marksOf(widget);
  return [...overflows(widget), ...outside(marks), ...overlaps(marks), ...overlappingSiblings(widget)];
}

/** The lines of all texts, and the pictures and controls. */
function marksOf(widget: Element): Mark[] {
  const seen = seenElementsOf(widget).filter(
    (element) => element.checkVisibility() && !element.closest('svg *, option'),
  );
  return seen.flatMap((element): Mark[] => {
    const drawn = element.matches(DRAWN)
      ? [{ of: element.localName, within: element.parentElement!, box: element.getBoundingClientRect() }]
      : [];
    const texts = element.matches('select, style, svg') ? [] : [...element.childNodes];
    const lines = texts
      .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
      .flatMap((node) => linesOf(node).map((box) => ({ of: node.data.trim().slice(0, 40), within: element, box })));
    // The text of a button is part of it.
    return element.closest('button') ? drawn : [...drawn, ...lines];
  });
}

/** The lines of a text without the room above and below its letters, which lines of a narrow spacing share. */
function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > SLACK && height > SLACK)
    .map(({ x, y, width, height }) => new DOMRect(x, y + height * 0.25, width, height * 0.5));
}

/** Each box around a mark has room for it; boxes of a line have none of their own. */
function outside(marks: readonly Mark[]): string[] {
  // A box is around many marks, and asking for it is what takes the time.
  const boxes = new Map<Element, readonly Element[]>();
  const places = new Map<Element, DOMRect>();
  const boxesAround = (within: Element): readonly Element[] => {
    const known = boxes.get(within);
    if (known) return known;
    const around: Element[] = [];
    // What scrolls may be wider than its place.
    if (!within.matches('[tabindex="0"]')) {
      if (!/^(inline|contents)$/.test(getComputedStyle(within).display)) {
        places.set(within, within.getBoundingClientRect());
        around.push(within);
      }
      if (within.parentElement) around.push(...boxesAround(within.parentElement));
    }
    boxes.set(within, around);
    return around;
  };
  return marks.flatMap(({ of, within, box }) =>
    boxesAround(within)
      .filter((around) => !isInside(box, places.get(around)!))
      .map((around) => `“${of}” is outside its ${nameOf(around)}`),
  );
}

const isInside = (box: DOMRect, { left, right, top, bottom }: DOMRect) =>
  box.left >= left - SLACK && box.right <= right + SLACK && box.top >= top - SLACK && box.bottom <= bottom + SLACK;

function overlaps(marks: readonly Mark[]): string[] {
  const faults: string[] = [];
  const fromTop = marks.toSorted((a, b) => a.box.top - b.box.top);
  fromTop.forEach((mark, index) => {
    for (const other of fromTop.slice(index + 1)) {
      if (other.box.top > mark.box.bottom) break;
      if (doOverlap(mark.box, other.box)) faults.push(`“${mark.of}” and “${other.of}” overlap`);
    }
  });
  return faults;
}

function overlappingSiblings(widget: Element): string[] {
  const blocks = new Set<Element>(
    elementsOf(widget).filter(
      (element) => !/^inline/.test(getComputedStyle(element).display) && !element.closest('svg *, option'),
    ),
  );
  return [...blocks].flatMap((element) => {
    const next = element.nextElementSibling;
    if (!next || !blocks.has(next)) return [];
    const [box, other] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
    return doOverlap(box, other) ? [`${nameOf(element)} overlaps the ${nameOf(next)} after it`] : [];
  });
}

const doOverlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

const nameOf = (element: Element) => [element.localName, element.className, ...element.part].filter(Boolean).join('.');
