import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatCount, type Countable } from '../i18n/numbers.ts';
import type { View } from '../templates/view.ts';
import { PrintController } from './print-controller.ts';

/** Shows a long list a page at a time, with a button for the next page. Paper has no button, and gets the whole list. */
export class MoreController implements ReactiveController {
  /** How many pages are shown. */
  pages = 1;
  #print: PrintController;

  /**
   * @param size Returns how many entries a page has.
   * @param render Renders the host synchronously.
   */
  constructor(
    private readonly host: LitElement,
    private readonly size: () => number,
    render: () => void,
  ) {
    host.addController(this);
    this.#print = new PrintController(host, render);
  }

  hostConnected() {}

  /** Goes back to the first page. */
  reset() {
    this.pages = 1;
  }

  /** Returns the entries to render. */
  shown<T>(entries: readonly T[]): readonly T[] {
    return this.#print.isPrinting ? entries : entries.slice(0, this.#count);
  }

  /**
   * The button for the next page; nothing on the last one. It stays while the page is printed, so that the focus does.
   * @param total How many entries there are.
   */
  button(total: number, text: Countable, { locale }: View) {
    const count = this.#count;
    const left = Math.min(total - count, this.size());
    if (left <= 0) return nothing;
    return html`<button part="button" class="more" @click=${() => this.goTo(count)}>
      ${keyed(left, formatCount(text, left, { count: left }, locale))}
    </button>`;
  }

  /** Shows the pages up to the entry at this position, and puts the focus on its card. */
  async goTo(position: number) {
    this.pages = Math.max(this.pages, Math.ceil((position + 1) / this.size()));
    this.host.requestUpdate();
    await this.host.updateComplete;
    const card = this.host.renderRoot.querySelectorAll<HTMLElement>('[part="card"]')[position];
    if (!card) return;
    card.tabIndex = -1;
    card.focus();
  }

  get #count() {
    return this.pages * this.size();
  }
}
