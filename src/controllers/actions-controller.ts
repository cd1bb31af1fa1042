import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Messages } from '../i18n/messages.ts';
import type { View } from '../templates/view.ts';
import { printCopy } from './print-copy.ts';

/** What a visitor can take along. */
export type Action = Exclude<keyof Messages['actions'], 'copied' | 'refused'>;

/** Renders the buttons for what visitors take along, and says what has become of a copied link. */
export class ActionsController implements ReactiveController {
  #status = '';
  /** The part that is being printed. */
  #printed?: Element;

  constructor(private readonly host: LitElement & { readonly actions: readonly string[] }) {
    host.addController(this);
  }

  hostConnected() {}

  /**
   * Renders the buttons that the page asks for.
   * @param offered What each of them does.
   */
  render(offered: Partial<Record<Action, () => void>>, { messages }: View) {
    const wanted = Object.entries(offered).filter(([name]) => this.host.actions.includes(name));
    if (!wanted.length) return nothing;
    return html`<p class="actions">
        ${wanted.map(
          ([name, act]) =>
            html`<button part="button" type="button" @click=${act}>${messages.actions[name as Action]}</button>`,
        )}
        <span role="status">${keyed(this.#status, this.#status)}</span>
      </p>
      ${this.#printed && html`<iframe title=${messages.actions.print} aria-hidden="true" @load=${this.#print}></iframe>`}`;
  }

  /** Copies a link. Frames and pages without encryption may not: then the visitor gets it to read. */
  async copy(link: string, { messages }: View) {
    const { navigator } = this.host.ownerDocument.defaultView!;
    this.#say('');
    try {
      await navigator.clipboard.writeText(link);
      this.#say(messages.actions.copied);
    } catch {
      this.#say(`${messages.actions.refused} ${link}`);
    }
  }

  /** Prints a part of the host alone, without the page around it. */
  print(part: Element) {
    this.#printed = part;
    this.host.requestUpdate();
  }

  #print = async ({ target }: Event) => {
    const part = this.#printed;
    if (part) await printCopy(part, this.host, target as HTMLIFrameElement);
    this.#printed = undefined;
    this.host.requestUpdate();
  };

  #say(status: string) {
    this.#status = status;
    this.host.requestUpdate();
  }
}
