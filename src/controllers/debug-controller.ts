import { html } from 'lit/html.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedState } from './feed-controller.ts';
import { words } from '../element/words.ts';

/** What a widget tells of itself. */
interface Report extends FeedState {
  /** The version of a copy of the script that came when this one was there. */
  readonly otherVersion?: string;
  /** Where the feed is looked for. */
  readonly source?: string;
  /** The options that the page has set, by their attributes. */
  readonly options: readonly (readonly [attribute: string, value: unknown, shown: number])[];
  /** How many entries the widget shows, and how many it would without its options. */
  readonly shown: number;
  readonly total: number;
}

/** Shows what a widget knows, for whoever puts it on a page; hears from the start what the page's policy forbids. */
export class DebugController implements ReactiveController, EventListenerObject {
  #violations = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('securitypolicyviolation', this);
  }

  hostDisconnected() {
    document.removeEventListener('securitypolicyviolation', this);
  }

  handleEvent({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) {
    const line = `Seite verbietet · Page forbids: ${effectiveDirective} ${blockedURI}`;
    // Said once: where rendering itself is forbidden, each time would bring the next.
    if (!this.#violations.has(line)) this.host.requestUpdate();
    this.#violations.add(line);
  }

  /** @param half Which half of the texts, all in both languages, is shown: `$1` the German one, `$2` the English one. */
  render({ feed, error, otherVersion, source, options, shown, total }: Report, half: '$1' | '$2') {
    const lists = Object.entries(feed?.document ?? {}).flatMap(([name, list]) =>
      Array.isArray(list) ? `${name}: ${list.length}` : [],
    );
    const lines = [
      `alliance-widgets ${__VERSION__}`,
      otherVersion && `Skript doppelt · Script twice: ${otherVersion}`,
      `Feed: ${source} ${feed?.header.version ?? ''}`,
      error?.message ?? (!feed && 'Wird geladen · Loading'),
      feed && `Einträge · Entries: ${shown}/${total}`,
      ...options.map(([attribute, value, shown]) => {
        const isFound = shown || words(`${value}`).some((word) => feed?.has(word));
        return `${attribute}=${value}: ${shown}/${total}${isFound ? '' : '\tNicht im Feed · Not in the feed'}`;
      }),
      lists.join(', '),
      ...((feed ?? error)?.issues.map(({ path, message }) => `${path}\t${message}`) ?? []),
      ...this.#violations,
    ];
    const text = lines.filter(Boolean).join('\n');
    return html`<pre lang=${half === '$1' ? 'de' : 'en'}>${text.replace(/([^:\t\n]+) · ([^:\n]+)/g, half)}</pre>`;
  }
}
