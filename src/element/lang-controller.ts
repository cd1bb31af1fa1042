import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestLang } from '../i18n/locale.ts';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** One observer for all widgets of the page: a language switch of the page switches them too. */
function observe() {
  observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
}

/** Tells its host the language around it, and when that changes. */
export class LangController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The nearest `lang`: the element's own, else that of the page around it. */
  get value(): string | undefined {
    return closestLang(this.host);
  }

  hostConnected() {
    if (!hosts.size) observe();
    hosts.add(this.host);
  }

  hostDisconnected() {
    hosts.delete(this.host);
    if (!hosts.size) observer?.disconnect();
  }
}
