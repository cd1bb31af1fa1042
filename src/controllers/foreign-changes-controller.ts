import type { LitElement, ReactiveController } from 'lit';

type Control = Element & Partial<HTMLInputElement>;

/**
 * Draws its host again if somebody else has changed the nodes of its shadow tree: translators of browsers, overlays, tools
 * that check grammar. Lit would write into nodes that are gone, and leave the text of one entry beside another. The focus
 * stays at its place, and so does the caret of a search.
 *
 * It waits for the next rendering: until then the tree says the same in another language, and whoever changes nodes
 * again at each drawing could not be outrun.
 */
export class ForeignChangesController implements ReactiveController {
  #hasChanged = false;
  /** Made on the page: a widget that is rendered without one has nothing to observe. */
  #observer?: MutationObserver;
  #focused?: Control;
  #position = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** All controls of the kind of this one. */
  #alike({ localName }: Element) {
    return [...this.host.renderRoot.querySelectorAll<HTMLInputElement>(localName)];
  }

  /** Replaces all nodes of the shadow tree at the next update. */
  drawAnew() {
    this.#hasChanged = true;
  }

  hostConnected() {
    this.#observer ??= new MutationObserver(() => {
      this.#hasChanged = true;
    });
    this.#observer.observe(this.host.renderRoot, { childList: true, characterData: true, subtree: true });
  }

  hostUpdate() {
    const { renderRoot, renderOptions } = this.host;
    this.#focused = (renderRoot as ShadowRoot).activeElement ?? undefined;
    if (this.#focused) this.#position = this.#alike(this.#focused).indexOf(this.#focused as HTMLInputElement);
    if (!this.#observer?.takeRecords().length && !this.#hasChanged) return;
    // Lit starts from nothing in front of a node that it does not know.
    const end = document.createComment('');
    renderRoot.replaceChildren(end);
    renderOptions.renderBefore = end;
  }

  hostUpdated() {
    // What the host itself has changed.
    this.#observer?.takeRecords();
    this.#hasChanged = false;
    const focused = this.#focused;
    if (!focused || focused.isConnected) return;
    const control = this.#alike(focused)[this.#position];
    control?.focus({ preventScroll: true });
    const { selectionStart, selectionEnd } = focused;
    if (typeof selectionStart === 'number') control?.setSelectionRange(selectionStart, selectionEnd!);
  }
}
