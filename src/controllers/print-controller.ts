import type { LitElement, ReactiveController } from 'lit';

/** Knows whether the page is being printed. It updates its host at once: the page is laid out for paper right after. */
export class PrintController implements ReactiveController, EventListenerObject {
  isPrinting = false;

  /** @param render Renders the host synchronously. */
  constructor(
    private readonly host: LitElement,
    private readonly render: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event) {
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
    this.render();
  }
}
