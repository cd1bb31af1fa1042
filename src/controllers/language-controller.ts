import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CHANGED } from '../i18n/registry.ts';

/** Updates its host if the language of the page, or of a part of it, changes, and if further texts arrive. */
export class LanguageController implements ReactiveController {
  #observer?: MutationObserver;
  #update = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(this.#update);
    this.#observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    addEventListener(CHANGED, this.#update);
    // The place on the page decides the language, and a moved element has a new place.
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    removeEventListener(CHANGED, this.#update);
  }
}
