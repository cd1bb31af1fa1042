import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { atLeast, choice, flag } from '../../src/element/converters.ts';
import { download } from '../../src/element/download.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { AllianceEvent } from '../../src/feed/schema/feed.ts';
import { absolute } from '../../src/feed/url.ts';
import { calls, events } from '../../src/feed/validation/generated.ts';
import { formatSchedule } from '../../src/i18n/berlin.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { mostCommon } from '../../src/templates/provenance.ts';
import type { View } from '../../src/templates/view.ts';
import { agenda, type Item } from './agenda.ts';
import { calendarFile } from './calendar-file.ts';
import { callDetails, eventDetails } from './details.ts';
import { styles } from './events-list.styles.ts';

/**
 * Events and calls for proposals, the next first, each until it is over. Times are those in Germany. An event that takes
 * place as planned has a file for the visitor's calendar.
 *
 * @element alliance-events-list
 */
export class EventsList extends AllianceElement<Item> {
  static override readonly tag = 'alliance-events-list';
  static override styles = [super.styles, styles];
  static override readonly lists = [events, calls];

  /** What to show: `all`, `events` or `calls`. */
  @property({ converter: choice('all', 'events', 'calls') })
  kind: 'all' | 'events' | 'calls' = 'all';

  /** Shows past entries, the latest one first, instead of coming ones. */
  @property({ converter: flag })
  past = false;

  /** How many entries to show at most; without it all of them. */
  @property({ converter: atLeast(1, Infinity) })
  limit = Infinity;

  protected override heading({ events, calls }: Messages) {
    if (this.past) return events.past;
    return { all: events.heading, events: events.withoutCalls, calls: calls.heading }[this.kind];
  }

  protected override emptyText({ state, events, calls }: Messages) {
    if (this.past) return state.empty;
    return { all: events.empty, events: events.emptyWithoutCalls, calls: calls.empty }[this.kind];
  }

  protected override select(feed: AllianceFeed, { kind, past, limit }: this) {
    return agenda(feed, { kind, past }).slice(0, limit);
  }

  protected override nextChange(feed: AllianceFeed) {
    let next = super.nextChange(feed);
    for (const { over } of agenda(feed, { kind: this.kind, past: false })) next = Math.min(next, over);
    return next;
  }

  protected override content(items: readonly Item[], view: View) {
    const common = mostCommon(items.map(({ entry }) => entry));
    return html`<ul role="list" class="list">
        ${items.map(
          (item) =>
            html`<li part="card">
              <article>${this.#item(item, view)} ${view.meta(item.entry, common)}</article>
            </li>`,
        )}
      </ul>
      ${view.meta(common)}`;
  }

  #item({ kind, entry }: Item, view: View) {
    const { eventStatus, calls } = view.messages;
    const status = eventStatus[entry.status ?? 'scheduled'];
    const when = kind === 'call' ? calls.call : this.#when(entry, view);
    return html`<p part="meta">${status && html`<strong>${status}</strong>`} ${status && '·'} ${when}</p>
      ${view.heading(view.text(entry.name))}
      ${kind === 'call' ? callDetails(entry, view) : [eventDetails(entry, view), status ? nothing : this.#calendar(entry, view)]}`;
  }

  #when({ start, end = start }: AllianceEvent, view: View) {
    return html`<time datetime=${start}>${formatSchedule(start, end, view.locale)}</time>`;
  }

  #calendar(event: AllianceEvent, view: View) {
    const label = view.messages.events.calendarFile;
    return html`<button
      part="button"
      type="button"
      aria-label="${label}: ${view.plain(event.name)}"
      @click=${() => this.#save(event, view)}
    >
      ${label}
    </button>`;
  }

  #save(event: AllianceEvent, view: View) {
    const { alliance, modified = new Date().toISOString() } = view.feed.header;
    const { name, location, accessibility, registrationUrl } = event;
    const texts = {
      name: view.plain(name),
      location: location && view.plain(location),
      description: accessibility && view.plain(accessibility),
      url: absolute(registrationUrl, view.base)?.href,
    };
    const file = calendarFile(event, texts, alliance?.id ?? 'alliance', modified);
    download(`${event.id}.ics`, 'text/calendar', file);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-events-list': EventsList;
  }
}
