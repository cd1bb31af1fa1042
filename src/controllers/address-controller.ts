import type { LitElement, ReactiveController } from 'lit';
import { listen, windowOf } from './listen.ts';

/** Tells its host if the address of the page changes: a visitor goes back or forward, or a link changes the fragment. */
export class AddressController implements ReactiveController, EventListenerObject {
  #stop?: () => void;

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
    this.moved();
  }
}
