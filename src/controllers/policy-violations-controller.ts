import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen } from './listen.ts';

/** Remembers what the page's content security policy has blocked, from the moment its host is on the page. */
export class PolicyViolationsController implements ReactiveController, EventListenerObject {
  #violations = new Set<string>();
  #stop?: () => void;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** One line per violation: the directive and the blocked address. */
  get lines(): readonly string[] {
    return [...this.#violations];
  }

  hostConnected() {
    this.#stop = listen(this.host.ownerDocument, this, 'securitypolicyviolation');
  }

  hostDisconnected() {
    this.#stop?.();
  }

  handleEvent({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) {
    const line = `${effectiveDirective} ${blockedURI}`;
    if (this.#violations.has(line)) return;
    this.#violations.add(line);
    // Only a new line updates: if the policy blocks the update itself, each update would cause the next.
    this.host.requestUpdate();
  }
}
