/** What a person meets on a whole page, shadow trees included. Each function runs on the page, and so has everything in itself. */

/** Lists what is cut off, sticks out of the window or lies over something else. */
export function layoutFaults(): string[] {
  const slack = 1.5;
  const faults: string[] = [];
  // What is far from the view has its place once somebody comes near.
  const near = new CSSStyleSheet();
  near.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(near);
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth} of ${clientWidth} pixels`);
  const roots: (Document | ShadowRoot)[] = [document];
  const marks: { of: string; within: Element; box: DOMRect }[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('svg, option, script, style')) continue;
      if (element.matches('input, select, textarea, button, img'))
        marks.push({ of: element.localName, within: element, box: element.getBoundingClientRect() });
      // The text of a button is part of it, and that of a field is drawn by the browser.
      if (element.closest('button, select, textarea')) continue;
      for (const node of element.childNodes) {
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // Without the room above and below the letters, which lines of a narrow spacing share.
        for (const { x, y, width, height } of range.getClientRects())
          if (width > slack && height > slack)
            marks.push({
              of: node.data.trim().slice(0, 40),
              within: element,
              box: new DOMRect(x, y + height / 4, width, height / 2),
            });
      }
    }
  const seen = marks.filter(({ of, within, box }) => {
    // A skip link waits above the page.
    if (box.bottom + scrollY <= 0) return false;
    let isScrolled = false;
    for (let around: Element | null = within; around;) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(around);
      const place = around.getBoundingClientRect();
      // Texts for screen readers alone.
      if (clipPath !== 'none' || (position === 'absolute' && place.width <= 1)) return false;
      if (around !== within && !isScrolled && around !== document.documentElement && around !== document.body) {
        if (/auto|scroll/.test(overflowX + overflowY)) {
          isScrolled = true;
          // It comes into view if somebody scrolls.
          if (box.bottom > place.bottom || box.top < place.top || box.left > place.right) return false;
        } else if (/hidden|clip/.test(overflowX) && (box.right > place.right + slack || box.left < place.left - slack))
          faults.push(`“${of}” is cut at the side of its ${around.localName}`);
        else if (/hidden|clip/.test(overflowY) && box.bottom > place.bottom + slack)
          faults.push(`“${of}” is cut at the end of its ${around.localName}`);
      }
      const tree: Node = around.getRootNode();
      around = around.assignedSlot ?? around.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
    }
    if (!isScrolled && (box.right > clientWidth + slack || box.left < -slack))
      faults.push(`“${of}” is outside the window`);
    return true;
  });
  const fromTop = seen.toSorted((a, b) => a.box.top - b.box.top);
  for (const [index, mark] of fromTop.entries())
    for (let next = index + 1; next < fromTop.length; next++) {
      const other = fromTop[next]!;
      if (other.box.top > mark.box.bottom - slack) break;
      const width = Math.min(mark.box.right, other.box.right) - Math.max(mark.box.left, other.box.left);
      const height = Math.min(mark.box.bottom, other.box.bottom) - other.box.top;
      if (width > slack && height > slack) faults.push(`“${mark.of}” and “${other.of}” overlap`);
    }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== near);
  return [...new Set(faults)];
}

/** Lists, in the order of reading, what the Tab key has to reach, and keeps the elements for `focused`. */
export function tabStops(): string[] {
  const stops: HTMLElement[] = [];
  const stack: Element[] = [document.body];
  while (stack.length) {
    const element = stack.pop() as HTMLElement;
    if (element.inert) continue;
    const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    const children = assigned.length ? assigned : [...(element.shadowRoot ?? element).children];
    stack.push(...children.reverse());
    if (!element.matches('a[href], button, input, select, textarea, summary, iframe, [tabindex]')) continue;
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    // Of radio buttons, the Tab key reaches the chosen one.
    if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) continue;
    stops.push(element);
  }
  Object.assign(globalThis, { stops });
  return stops.map(
    (element) => `${element.localName} ${element.getAttribute('aria-label') ?? element.innerText?.slice(0, 30) ?? ''}`,
  );
}

/** Says where the focus is among `tabStops`, and whether a person sees it. */
export function focused(): { place: number; name: string; isSeen: boolean; isScroller: boolean } {
  const { stops } = globalThis as unknown as { stops: Element[] };
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  let isMarked = false;
  // The ring may be around the card that a link stands for.
  for (let around: Element | null = element; around && !isMarked; around = around.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(around);
    isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  }
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    place: stops.indexOf(element),
    name: [element.localName, element.id, element.className, element.textContent?.slice(0, 30)].join(' '),
    // A frame shows the focus inside.
    isSeen: isInView && (isMarked || element.localName === 'iframe'),
    // Browsers let the keyboard reach what scrolls.
    isScroller: element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth,
  };
}

/** Lists the controls that nobody sees in forced colours: they have neither a border nor the look of the browser. */
export function lostControls(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const lost: string[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches('button, input, select, textarea') || !element.checkVisibility()) continue;
      const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(element);
      const hasLine = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
      const isNative = element.matches('[type=checkbox], [type=radio], [type=color]') && appearance !== 'none';
      // The button of a field for files is the browser's own.
      if (!hasLine && !isNative && !element.matches('[type=file]')) lost.push(element.outerHTML.slice(0, 100));
    }
  return lost;
}

/** Lists what paper would show badly: light text, boxes that stay in place on a screen, headings at the end of a sheet. */
export function printFaults(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const faults = new Set<string>();
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const lightness = new Map<string, number>();
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { position, breakAfter, color, printColorAdjust } = getComputedStyle(element);
      // Widgets have a map that stands beside its list.
      if (position === 'fixed' || (position === 'sticky' && root === document))
        faults.add(`${element.localName}.${element.className} is ${position}`);
      if (element.matches('h1, h2, h3') && breakAfter !== 'avoid')
        faults.add(`${element.localName} may end a sheet: ${element.textContent?.trim().slice(0, 30)}`);
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      if (!isText || printColorAdjust === 'exact') continue;
      if (!lightness.has(color)) {
        brush.fillStyle = 'white';
        brush.fillRect(0, 0, 1, 1);
        brush.fillStyle = color;
        brush.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
        lightness.set(color, (red * 0.2126 + green * 0.7152 + blue * 0.0722) / 255);
      }
      if (lightness.get(color)! > 0.55) faults.add(`${element.localName} has ${color} on white`);
    }
  return [...faults];
}
