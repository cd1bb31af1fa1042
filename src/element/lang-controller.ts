import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates its host when the language of the page is switched, or that of a part of it. */
export class LangController implements ReactiveController {
  #observer?: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.host.requestUpdate());
    this.#observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }
}
