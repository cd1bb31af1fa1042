import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render } from 'lit/html.js';

/**
 * The properties of an element. They follow attributes, `pageSize` the attribute `page-size`, and say what makes a value of
 * its text; objects have no attribute.
 */
export type Properties = Readonly<Record<string, (text: string) => unknown>>;

/** `page-size` of `pageSize` */
export const attributeOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Marks style text for editors, and for the build, which minifies it. */
export const css = String.raw;

/** A style sheet is parsed once, however many elements wear it. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}

/**
 * What the widgets use of Lit's LitElement, in a fifth of its bytes (docs/decisions.md): properties that follow
 * attributes, one update for all changes of a task, styles that a strict policy allows, Lit's reactive controllers.
 */
export abstract class ReactiveElement extends HTMLElement implements ReactiveControllerHost {
  static readonly properties: Properties = {};
  static readonly styles: readonly string[] = [];

  /** Asked by the browser when the element is defined, and perhaps by others again. */
  static get observedAttributes() {
    const names = Object.keys(this.properties);
    for (const name of names)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          if (value === this.#values[name]) return;
          this.#values[name] = value;
          this.#changed.add(name);
          this.requestUpdate();
        },
      });
    return names.filter((name) => this.properties[name] !== Object).map(attributeOf);
  }

  readonly renderRoot = this.attachShadow({ mode: 'open' });
  /** Whether the element has been rendered. */
  hasUpdated = false;
  #isBroken = false;
  #values: Record<string, unknown> = {};
  #early: Record<string, unknown> = {};
  #changed = new Set<string>();
  #controllers = new Set<ReactiveController>();
  #pending?: Promise<boolean>;
  #isOnPage = false;

  constructor() {
    super();
    const { properties, styles } = this.constructor as typeof ReactiveElement;
    this.renderRoot.adoptedStyleSheets = styles.map(sheetOf);
    // What the page set before the script was here: kept until the class has set its defaults.
    for (const name of Object.keys(properties).filter((name) => Object.hasOwn(this, name))) {
      this.#early[name] = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
    }
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null) {
    const name = attribute.replace(/-./g, ([, letter]) => letter!.toUpperCase());
    const type = (this.constructor as typeof ReactiveElement).properties[name]!;
    Reflect.set(this, name, type === Boolean ? text !== null : (text ?? undefined) && type(text!));
  }

  connectedCallback() {
    if (!this.#isOnPage) this.#controllers.forEach((controller) => controller.hostConnected?.());
    this.#isOnPage = true;
    this.requestUpdate();
  }

  disconnectedCallback() {
    // An element that is moved is back by then, and has not left for its controllers.
    queueMicrotask(() => {
      if (this.isConnected || !this.#isOnPage) return;
      this.#isOnPage = false;
      this.#controllers.forEach((controller) => controller.hostDisconnected?.());
    });
  }

  addController(controller: ReactiveController) {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController) {
    this.#controllers.delete(controller);
  }

  /** Fulfilled when the changes made so far are shown. */
  get updateComplete() {
    return this.#pending ?? Promise.resolve(true);
  }

  requestUpdate() {
    this.#pending ??= Promise.resolve().then(() => this.update());
  }

  /** Shows all changes at once; for what cannot wait, such as a printer. */
  protected update() {
    this.#pending = undefined;
    if (this.#isBroken || !this.isConnected) return true;
    Object.assign(this, this.#early);
    this.#early = {};
    const changed = this.#changed;
    this.#changed = new Set();
    this.willUpdate(changed);
    try {
      render(this.render(), this.renderRoot, { host: this });
    } catch (error) {
      this.#isBroken = true;
      this.renderFailed(error as Error);
    }
    this.hasUpdated = true;
    this.#controllers.forEach((controller) => controller.hostUpdated?.());
    return true;
  }

  /** Prepares what `render` needs; `changed` has the names of the properties set since the last update. */
  protected abstract willUpdate(changed: ReadonlySet<string>): void;

  /** The content of the element. */
  protected abstract render(): unknown;

  /** What is done once where the content cannot be shown, for example because the page’s policy forbids templates. */
  protected abstract renderFailed(error: Error): void;
}
