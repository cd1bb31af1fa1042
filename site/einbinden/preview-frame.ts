/** The page's side of the preview: tells the frame what to show, and gives it the height of its content. */
import type { HostName, Look, Order, Report, ShownFeed } from './preview/protocol.ts';

/** A style sheet that fits its page to the frame would make it higher without end. */
const MAXIMUM = 2400;

export class PreviewFrame {
  readonly #element = document.createElement('iframe');
  readonly #onMissing: (host: HostName) => void;
  #isReady = false;
  #look?: Look;
  #feed?: ShownFeed;
  /** The feed that the frame has. */
  #sent?: ShownFeed;

  /** @param onMissing Called if the style sheet of a host page did not arrive. */
  constructor(address: string, onMissing: (host: HostName) => void) {
    // Without an origin: a style sheet of anybody finds nothing to reach.
    this.#element.setAttribute('sandbox', 'allow-scripts');
    this.#element.height = '480';
    this.#element.src = address;
    this.#onMissing = onMissing;
    addEventListener('message', ({ source, origin, data }) => {
      // If a link leads the frame to another page, that one has an origin.
      if (source && source === this.#element.contentWindow && origin === 'null') this.#hear(data as Report);
    });
  }

  /** Returns the frame, which shows the widgets as soon as it can. */
  show(title: string, width: string, look: Look, feed: ShownFeed): HTMLIFrameElement {
    this.#look = look;
    this.#feed = feed;
    const element = this.#element;
    Object.assign(element, { title, width });
    // What the style sheets in there take for the visitor's preference.
    element.style.colorScheme = look.scheme;
    this.#send();
    return element;
  }

  #send(): void {
    if (!this.#isReady || !this.#look) return;
    const order: Order = { look: this.#look, ...(this.#feed !== this.#sent && { feed: this.#feed }) };
    // Sent to any origin, because a frame in a sandbox has none to name. Nothing in it is secret.
    this.#element.contentWindow?.postMessage(order, '*');
    this.#sent = this.#feed;
  }

  #hear(report: Report): void {
    if ('isReady' in report) {
      this.#isReady = true;
      this.#sent = undefined;
      this.#send();
    } else if ('missing' in report) this.#onMissing(report.missing);
    else this.#element.style.height = `${Math.min(Math.ceil(report.height), MAXIMUM)}px`;
  }
}
