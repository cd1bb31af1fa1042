import { isServer, type LitElement, type ReactiveController } from 'lit';
import { isPlainClick } from './navigation.ts';
import { listen, windowOf } from './listen.ts';

/** The permalink of a project is the same in all languages, because people share it. */
const PERMALINK = '#projekt-';

/** Reads and writes the address of the page for its host: a project's permalink, and values as parameters. */
export class AddressController implements ReactiveController, EventListenerObject {
  /** The address that this visit added to the history: the entry before is the list. */
  #added?: string;
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
    this.#added = undefined;
    this.moved();
  }

  /** Returns the address of this page that leads to a project. A server knows no page, and gets the fragment alone. */
  permalink(id: string) {
    return this.#bare + PERMALINK + id;
  }

  /** The id of the project that the address leads to. */
  get project() {
    return this.#hash.startsWith(PERMALINK) ? this.#hash.slice(PERMALINK.length) : undefined;
  }

  /** Adds the permalink of a project to the history, so that Back leads to the list. */
  enter(id: string) {
    // The fragment is the page's if its router keeps a path there. Back leads to the list all the same.
    const url = /^#!?\//.test(this.#hash) ? this.#href : this.permalink(id);
    this.#added = this.#change('pushState', url) ? url : undefined;
  }

  /**
   * Puts the permalink of a project into the address if a visitor follows a link of its card, so that Back leads to the card.
   * Another fragment stays.
   */
  mark(event: MouseEvent, id: string) {
    const link = (event.target as Element).closest('a');
    if (!link || !isPlainClick(event, link)) return;
    if (!this.#hash || this.project) this.#change('replaceState', this.permalink(id));
  }

  /** Takes the permalink out of the address. */
  leave() {
    if (this.#added && this.#added === this.#href) this.#window!.history.back();
    else if (this.project) this.#change('replaceState', this.#bare);
  }

  /** Reads the parameters `prefix-name`. */
  read(prefix: string, names: readonly string[]): Readonly<Record<string, string>> {
    const parameters = new URLSearchParams(this.#window?.location.search);
    return Object.fromEntries(names.map((name) => [name, parameters.get(`${prefix}-${name}`) ?? '']));
  }

  /** Writes the parameters `prefix-name`, without those that are empty. All others stay as the page has written them. */
  write(prefix: string, values: Readonly<Record<string, string | undefined>>) {
    const { search = '' } = this.#window?.location ?? {};
    const own = Object.entries(values).map(
      ([name, value]) => [encodeURIComponent(`${prefix}-${name}`), value] as const,
    );
    const others = search ? search.slice(1).split('&') : [];
    const parameters = [
      ...others.filter((parameter) => !own.some(([name]) => name === parameter.split('=')[0])),
      ...own.flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : [])),
    ].join('&');
    if (parameters === search.slice(1)) return;
    const path = this.#bare.replace(/\?.*/, '');
    // The card that a visitor came back to is not the matter any more.
    const hash = this.project ? '' : this.#hash;
    this.#change('replaceState', path + (parameters && `?${parameters}`) + hash);
  }

  /** The window of the page; a server and a document that is not shown have none. */
  get #window() {
    return isServer ? undefined : this.host.ownerDocument.defaultView;
  }

  get #href() {
    return this.#window?.location.href ?? '';
  }

  get #hash() {
    return this.#window?.location.hash ?? '';
  }

  /** The address without its fragment. */
  get #bare() {
    return this.#href.replace(/#.*/, '');
  }

  /**
   * Changes the address and keeps the state that the page's router has put there.
   * @returns Whether the browser allows it: frames without an origin may not, and nobody may too often.
   */
  #change(method: 'pushState' | 'replaceState', url: string): boolean {
    // A widget that has left the page may still update.
    if (!this.host.isConnected) return false;
    try {
      const { history } = this.#window!;
      history[method](history.state, '', url);
      return true;
    } catch {
      return false;
    }
  }
}
