/** Puts widgets on the page of a test as an editor does, and reads them as a visitor does. */
import * as widgets from '../../components/widgets.ts';
import type { AllianceElement } from '../../src/element/alliance-element.ts';
import type { AllianceErrorEvent, AllianceLoadEvent } from '../../src/element/events.ts';
import type { Feed } from '../../src/feed/schema/feed.ts';
import { axe } from './axe.ts';
import { browserName, resetMedia } from './commands.ts';

type Widget = CustomElementConstructor &
  Pick<typeof AllianceElement, 'tag' | 'define' | 'styles' | 'elementProperties'>;

/** Every widget that the library has. */
export const WIDGETS = Object.values<Widget>(widgets);
for (const widget of WIDGETS) widget.define();

export type Tag = keyof HTMLElementTagNameMap & `alliance-${string}`;
export const TAGS = WIDGETS.map(({ tag }) => tag as Tag);

/**
 * The widgets that test what all widgets have in common. In Chromium, these are all. In other engines, these are one of
 * each kind: lists, pictures, controls, options that are needed, and nothing at all if the feed has nothing. The engines
 * run the same code there, and the tests took half of their time.
 */
export const TAGS_OF_A_KIND: readonly Tag[] =
  browserName === 'chromium'
    ? TAGS
    : [
        'alliance-badge',
        'alliance-funding-statement',
        'alliance-partner-grid',
        'alliance-project-cards',
        'alliance-project-detail',
      ];

export const HANNOVER = '/data/fachkraefteallianz-hannover.json';
export const MUSTER = '/data/musterallianz.json';

/** A feed of data/ as an object, for tests that change it or give it as a property. */
export async function readFeed(address: string): Promise<Required<Feed>> {
  return (await fetch(address)).json();
}

/** `feed` is the property; everything else is an attribute, and `true` one without a value. */
export interface Options {
  feed?: unknown;
  [attribute: string]: unknown;
}

const placed = new Set<Element>();

/** Adds an element to the page until the end of the test. */
export function add<E extends Element>(element: E, parent: ParentNode = document.body): E {
  placed.add(element);
  parent.append(element);
  return element;
}

/** Adds an element made of markup. */
export function addMarkup<E extends Element = HTMLElement>(markup: string, parent: ParentNode = document.body): E {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return add(template.content.firstElementChild as E, parent);
}

/** The options with which a widget shows every feed, such as the id of a project. */
const NEEDED: Partial<Record<Tag, Options>> = {
  'alliance-project-detail': { project: 'robonatives azubi-lotsen eval lotsen projekt-1' },
};

/** A widget that is not on the page yet. */
export function create<T extends Tag>(tag: T, { feed, ...attributes }: Options = {}): HTMLElementTagNameMap[T] {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...NEEDED[tag], ...attributes }))
    if (value !== undefined && value !== false) widget.setAttribute(name, value === true ? '' : String(value));
  // Some widgets have no heading by default; here all have one unless a test says otherwise.
  if ('showHeading' in widget) widget.showHeading = attributes['without-heading'] !== true;
  if (feed !== undefined) widget.feedData = feed;
  return widget;
}

/** Puts a widget on the page, with fallback content. */
export function place<T extends Tag>(tag: T, options?: Options, fallback = ''): HTMLElementTagNameMap[T] {
  const widget = create(tag, options);
  widget.innerHTML = fallback;
  return add(widget);
}

/** Waits until a widget says that it shows its feed, or that it has none. */
export function settled(widget: Element): Promise<AllianceLoadEvent | AllianceErrorEvent> {
  return new Promise((resolve) => {
    for (const name of ['alliance-load', 'alliance-error'] as const)
      widget.addEventListener(name, (event) => resolve(event as AllianceLoadEvent | AllianceErrorEvent), {
        once: true,
      });
  });
}

/** Puts a widget on the page and waits until it shows its feed, or its error. */
export async function mount<T extends Tag>(tag: T, options?: Options, fallback?: string) {
  const widget = place(tag, options, fallback);
  await settled(widget);
  return widget;
}

/** Takes everything off the page, and the page's language and direction back. */
function cleanUp(): void {
  for (const element of placed) element.remove();
  placed.clear();
  for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name);
}

/** Waits for two frames, so that earlier changes are painted. */
export const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const readable = (text: string) =>
  text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads the text of a widget, or of an element in it, with single spaces. */
export function textOf(element: Element | undefined): string {
  const roots = element?.shadowRoot ? [...element.shadowRoot.children] : element ? [element] : [];
  return readable(roots.map((root) => (root instanceof HTMLElement ? root.innerText : '')).join(' '));
}

/** Every element of a widget's shadow tree. */
export const elementsOf = (widget: Element) => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')];

/** The elements with a part name, which is public. */
export const parts = (widget: Element, name: string) =>
  elementsOf(widget).filter((element) => element.part.contains(name));

/** Finds an element by its role and part of its accessible name, as assistive technology does. */
export function allByRole<E extends HTMLElement = HTMLElement>(widget: Element, role: string, name = ''): E[] {
  return withAxe(({ aria, dom, text }) => {
    const within = widget.shadowRoot ? elementsOf(widget) : [...widget.querySelectorAll<HTMLElement>('*')];
    return within
      .filter((element) => aria.getRole(element) === role && dom.isVisibleToScreenReaders(element))
      .filter((element) => !name || readable(text.accessibleText(element)).includes(name));
  }) as E[];
}

export function byRole<E extends HTMLElement = HTMLElement>(widget: Element, role: string, name = ''): E {
  const found = allByRole<E>(widget, role, name);
  if (found.length !== 1) throw new Error(`${found.length} × ${role} “${name}” instead of one`);
  return found[0]!;
}

/** The accessible names of the elements of a role, in the order of the page. */
export function namesOf(widget: Element, role: string): string[] {
  const elements = allByRole(widget, role);
  return withAxe(({ text }) => elements.map((element) => readable(text.accessibleText(element))));
}

/** axe knows roles and names in every browser; it needs its tree of the page for that. */
function withAxe<T>(work: (commons: typeof axe.commons) => T): T {
  axe.setup(document.body);
  try {
    return work(axe.commons);
  } finally {
    axe.teardown();
  }
}

export const headingsOf = (widget: Element) =>
  allByRole(widget, 'heading').map((heading) => ({ level: Number(heading.localName.slice(1)), text: textOf(heading) }));

/** Whether an element takes up room on the page. */
export const isShown = (element: Element) => element.getClientRects().length > 0;

/** Records the warnings and uncaught errors of a page during an action. */
class Witness {
  readonly warnings: string[] = [];
  readonly errors: unknown[] = [];
  #warn = console.warn;

  /** The codes of the warnings. */
  get codes() {
    return this.warnings.map((line) => /^\[alliance-widgets\] (\S+)/.exec(line)?.[1]);
  }

  start() {
    this.warnings.length = this.errors.length = 0;
    console.warn = (...values: unknown[]) => {
      const line = values.join(' ');
      // No test expects a failed rendering.
      if (line.startsWith('[alliance-widgets] render-failed')) this.errors.push(line);
      else if (line.startsWith('[alliance-widgets]')) this.warnings.push(line);
      else this.#warn.apply(console, values);
    };
    addEventListener('error', this);
    addEventListener('unhandledrejection', this);
  }

  handleEvent(event: ErrorEvent | PromiseRejectionEvent) {
    this.errors.push('reason' in event ? event.reason : event.message);
  }

  stop() {
    console.warn = this.#warn;
    removeEventListener('error', this);
    removeEventListener('unhandledrejection', this);
  }
}

/** Cleans the page after every test, and fails tests in which the page threw an error. */
export function watchPage(): Witness {
  const witness = new Witness();
  beforeEach(() => witness.start());
  afterEach(async () => {
    cleanUp();
    await resetMedia();
    witness.stop();
    if (witness.errors.length) throw new Error(`Thrown on the page: ${witness.errors.join(', ')}`);
  });
  return witness;
}

/** Finds elements wider than their place, except visually hidden text and regions that the keyboard scrolls. */
export function overflows(widget: Element): string[] {
  const { left, right } = widget.getBoundingClientRect();
  const tooWide = seenElementsOf(widget).filter((element) => {
    if (element.closest('[tabindex="0"]')) return false;
    // A picture that is on its way has its alternative text inside, cut off.
    const isScrolled =
      element.localName !== 'img' && element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
    // A box without width shows nothing.
    const isOutside = [...element.getClientRects()].some(
      (box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1),
    );
    return isScrolled || isOutside;
  });
  const host = widget.scrollWidth > widget.clientWidth ? [widget] : [];
  return [...host, ...tooWide].map(
    (element) =>
      `${element.localName} ${element.scrollWidth} > ${element.clientWidth}: ${textOf(element).slice(0, 60)}`,
  );
}

/** Returns every element of a widget’s shadow tree, except elements for screen readers alone and their content. */
export function seenElementsOf(widget: Element): HTMLElement[] {
  const seenIn = (parent: ParentNode): HTMLElement[] =>
    [...parent.children].flatMap((element) =>
      getComputedStyle(element).clipPath === 'none' ? [element as HTMLElement, ...seenIn(element)] : [],
    );
  return seenIn(widget.shadowRoot!);
}
