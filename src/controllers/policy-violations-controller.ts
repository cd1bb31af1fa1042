import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Remembers what the page's content security policy has blocked, from the moment its host is on the page. */
export class PolicyViolationsController implements ReactiveController, EventListenerObject {
  #violations = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** One line per violation: the directive and the blocked address. */
  get lines(): readonly string[] {
    return [...this.#violations];
  }

  hostConnected() {
    document.addEventListener('securitypolicyviolation', this);
  }

  hostDisconnected() {
    document.removeEventListener('securitypolicyviolation', this);
  }

  handleEvent({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) {
    const line = `${effectiveDirective} ${blockedURI}`;
    if (this.#violations.has(line)) return;
    this.#violations.add(line);
    // Only a new line updates: if the policy blocks the update itself, each update would cause the next.
    this.host.requestUpdate();
  }
}
