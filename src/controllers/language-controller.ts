import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CHANGED } from '../i18n/registry.ts';

/** Updates its host when the language of the page is switched, or that of a part of it, and when texts arrive. */
export class LangController implements ReactiveController {
  #observer?: MutationObserver;
  #update = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(this.#update);
    this.#observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    addEventListener(CHANGED, this.#update);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    removeEventListener(CHANGED, this.#update);
  }
}
