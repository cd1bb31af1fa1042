import type { LitElement, ReactiveController } from 'lit';
import { listen, windowOf } from './listen.ts';

/** Knows whether the page is being printed. It updates its host at once: the page is laid out for paper right after. */
export class PrintController implements ReactiveController, EventListenerObject {
  isPrinting = false;
  #stop?: () => void;

  /** @param render Renders the host synchronously. */
  constructor(
    private readonly host: LitElement,
    private readonly render: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#stop = listen(windowOf(this.host), this, 'beforeprint', 'afterprint');
  }

  hostDisconnected() {
    this.#stop?.();
  }

  handleEvent({ type }: Event) {
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
    this.render();
  }
}
