import type { LitElement, ReactiveController } from 'lit';
import { listen, windowOf } from './listen.ts';

/** The permalink of a project is the same in all languages, because people share it. */
const PERMALINK = '#projekt-';

/** Returns the address of this page that leads to a project. A server knows no page, and gets the fragment alone. */
export const permalink = (id: string) => (globalThis.location?.href ?? '').replace(/#.*/, '') + PERMALINK + id;

/** Reads and writes the address of the page for its host: a project's permalink, and values as parameters. */
export class AddressController implements ReactiveController, EventListenerObject {
  /** Whether this visit added the permalink to the history, so that the entry before is the list. */
  #isAdded = false;
  #stop?: () => void;

  /** @param moved Called when the visitor goes back or forward, and when a link changes the fragment. */
  constructor(
    private readonly host: LitElement,
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#stop = listen(windowOf(this.host), this, 'popstate');
  }

  hostDisconnected() {
    this.#stop?.();
  }

  handleEvent() {
    this.#isAdded = false;
    this.moved();
  }

  /** The id of the project that the address leads to. */
  get project() {
    const { hash } = location;
    return hash.startsWith(PERMALINK) ? hash.slice(PERMALINK.length) : undefined;
  }

  /** Adds the permalink of a project to the history, so that Back leads to the list. */
  enter(id: string) {
    this.#isAdded = change('pushState', permalink(id));
  }

  /** Puts the permalink of a project into the address if it has no other fragment, so that Back leads to its card. */
  mark(id: string) {
    if (!location.hash || this.project) change('replaceState', permalink(id));
  }

  /** Takes the permalink out of the address. */
  leave() {
    if (!this.project) return;
    if (this.#isAdded) history.back();
    else change('replaceState', location.href.replace(/#.*/, ''));
  }

  /** Reads the parameters `prefix-name`. */
  read(prefix: string, names: readonly string[]): Readonly<Record<string, string>> {
    const parameters = new URLSearchParams(location.search);
    return Object.fromEntries(names.map((name) => [name, parameters.get(`${prefix}-${name}`) ?? '']));
  }

  /** Writes the parameters `prefix-name`, without those that are empty. All others stay as the page has written them. */
  write(prefix: string, values: Readonly<Record<string, string | undefined>>) {
    const own = Object.entries(values).map(([name, value]) => [`${prefix}-${name}`, value] as const);
    const others = location.search.match(/[^?&]+/g) ?? [];
    const url = new URL(location.href);
    url.search = [
      ...others.filter((parameter) => !own.some(([name]) => name === parameter.split('=')[0])),
      ...own.flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : [])),
    ].join('&');
    if (url.search === location.search) return;
    // The card that a visitor came back to is not the matter any more.
    if (this.project) url.hash = '';
    change('replaceState', url.href);
  }
}

/**
 * Changes the address and keeps the state that the page's router has put there.
 * @returns Whether the browser allows it: frames without an origin may not, and nobody may too often.
 */
function change(method: 'pushState' | 'replaceState', url: string): boolean {
  try {
    history[method](history.state, '', url);
    return true;
  } catch {
    return false;
  }
}
