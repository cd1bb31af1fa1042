import { html, isServer, noChange, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { DeadlineController } from '../controllers/deadline-controller.ts';
import { FeedController, feedOf, type FeedState } from '../controllers/feed-controller.ts';
import { LanguageController } from '../controllers/language-controller.ts';
import { PolicyViolationsController } from '../controllers/policy-violations-controller.ts';
import type { AllianceFeed } from '../feed/alliance-feed.ts';
import { absolute, pageAddress } from '../feed/url.ts';
import type { AnyCollection } from '../feed/validation/validation.ts';
import { plainText } from '../i18n/plain-text.ts';
import { closestLang, type Resolved } from '../i18n/locale.ts';
import { messagesFor, type Messages } from '../i18n/messages.ts';
import { headingTag } from '../templates/heading.ts';
import { View } from '../templates/view.ts';
import { announce, navigate } from './announce.ts';
import { baseStyles } from './base.styles.ts';
import { atLeast, flag, text, tokenList } from './converters.ts';
import { diagnosis } from './diagnosis.ts';
import { hasFallback, isUnclosed } from './fallback.ts';
import { GuardedElement } from './guarded-element.ts';
import { reportOptions } from './option-report.ts';
import { findSource, sourceName } from './source.ts';
import { staleNotice, withoutFeed } from './states.ts';

/** Milliseconds after which a widget says that it is loading. */
const SLOW = 1000;

const isSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((entry, index) => entry === others[index]);

/**
 * The base of all widgets: the source of the feed, the states from loading to error, fallback content, language, heading
 * and events. A widget adds which entries it shows (`select`) and how (`content`).
 *
 * @slot - Fallback content: shown before the script runs, without JavaScript, while loading and if loading fails.
 * @fires {AllianceLoadEvent} alliance-load - The feed has been read; `feed` and `issues` say what is in it.
 * @fires {AllianceErrorEvent} alliance-error - There is no feed to show; `kind` says why (docs/errors.md).
 * @fires {AllianceNavigateEvent} alliance-navigate - A visitor follows a link; cancellable.
 */
export abstract class AllianceElement<T = unknown> extends GuardedElement {
  static override styles: CSSResultGroup = baseStyles;

  /** The lists of the feed that the widget shows, if they may be long. */
  static readonly lists: readonly AnyCollection[] = [];

  /** The address of the feed, or `#id` of a `<script type="application/json">` on the page that holds it. */
  @property({ converter: text })
  src?: string;

  /** The feed itself, as an object; comes before `src`. Set another object to show another feed. */
  @property({ attribute: false })
  feedData?: unknown;

  /** The level of the heading, 2 to 6; headings inside the widget follow it. */
  @property({ attribute: 'heading-level', converter: atLeast(2, 2) })
  headingLevel = 2;

  /** Whether to leave out the heading, because the page has one of its own. */
  @property({ attribute: 'without-heading', converter: flag })
  withoutHeading = false;

  /**
   * Further origins that pictures may come from, separated by blanks: `https://media.example.org`. Pictures from the page
   * and from the host of the feed are always allowed; others are never requested.
   */
  @property({ attribute: 'image-origins', converter: tokenList })
  imageOrigins: readonly string[] = [];

  /** Whether to show below the widget what it knows, for whoever sets up the page; see docs/errors.md. */
  @property({ converter: flag })
  debug = false;

  /** The entries on show. */
  protected entries: readonly T[] = [];

  #violations = new PolicyViolationsController(this);
  /** Events follow once the state that they report has rendered. */
  #feed = new FeedController(
    this,
    (this.constructor as typeof AllianceElement).lists,
    (state) => void this.updateComplete.then(() => announce(this, state)),
  );
  #selectedFrom?: FeedState;
  #isSlow = false;
  #isServerRendered = Boolean(this.shadowRoot);
  #isSourceKnown = false;

  constructor() {
    super();
    new LanguageController(this);
    // Fallback content of a place, see `src/embed`.
    this.addEventListener('slotchange', () => this.requestUpdate());
    const next = (feed = feedOf(this.#feed.state)) => (feed ? this.nextChange(feed) : Infinity);
    new DeadlineController(this, { next, reached: () => this.#selectAgain() });
    // A server renders once, and nothing follows.
    if (isServer) return;
    setTimeout(() => {
      this.#isSlow = true;
      this.requestUpdate();
    }, SLOW);
    // While the page is being parsed, its <link>, an inline feed or fallback content may still come.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  /** Refetches the feed; concurrent calls share one request. If that fails, the old content stays, with its date. */
  reload() {
    this.#useSource(true);
  }

  /**
   * The name of the widget, as its heading and for assistive technology: a message, or a text of the feed (`view.resolve`).
   * @param view The feed as it is shown; undefined while there is no feed.
   * @param entries The entries on show.
   */
  protected abstract heading(messages: Messages, view?: View, entries?: readonly T[]): string | Resolved;

  /** Whether the widget shows its heading. */
  protected get hasHeading() {
    return !this.withoutHeading;
  }

  /** Chooses the entries for these options. It changes nothing: the diagnosis also calls it with other options. */
  protected abstract select(feed: AllianceFeed, options: this): readonly T[];

  /** The text for an empty list; return `''` to render nothing. */
  protected emptyText({ state }: Messages): string {
    return state.empty;
  }

  /** Returns the next instant at which the widget shows something else, in milliseconds. */
  protected nextChange(feed: AllianceFeed): number {
    return feed.nextChange;
  }

  /** Called if the feed has no entry for this widget. */
  protected notFound() {}

  /** The entries as a template; there is at least one. */
  protected abstract content(entries: readonly T[], view: View): unknown;

  protected override willUpdate(changed: PropertyValues) {
    if (!this.#isSourceKnown || changed.has('feedData') || changed.has('src')) this.#useSource();
    const { state } = this.#feed;
    const feed = feedOf(state);
    // Until there is something to draw, the page keeps what the server rendered.
    if (this.#isServerRendered && (feed || (this.debug && state.status === 'failed'))) {
      this.#isServerRendered = false;
      this.foreignChanges.drawAnew();
    }
    // A search or another page of the list changes no property, and selects nothing new.
    if (feed && (changed.size || state !== this.#selectedFrom)) {
      this.#selectedFrom = state;
      const entries = this.select(feed, this);
      // What stays the same keeps its nodes, and the visitor's focus in them.
      if (!isSame(entries, this.entries)) this.entries = entries;
      if (!this.entries.length) this.notFound();
    }
  }

  protected override render() {
    if (this.#isServerRendered) return noChange;
    const { state } = this.#feed;
    const feed = feedOf(state);
    const lang = closestLang(this);
    const { messages, locale, direction } = messagesFor(lang, feed?.language);
    const report = this.debug ? this.#diagnosis(locale) : nothing;
    const slot = html`<slot></slot>`;
    if (!feed && hasFallback(this)) return [slot, report];
    const rest = feed && isUnclosed(this) ? slot : nothing;
    // If the head of the feed is broken, an empty widget is no reason to leave out the fallback content.
    if (feed && !this.entries.length && !this.emptyText(messages))
      return [report, feed.header.alliance || !hasFallback(this) ? rest : slot];
    const view = feed && this.#viewOf(feed, messages, locale, lang ?? feed.language);
    const heading = this.heading(messages, view, view && this.entries);
    const isMessage = typeof heading === 'string';
    const name = plainText(isMessage ? heading : heading.text);
    const title = this.hasHeading
      ? headingTag(this.headingLevel, isMessage ? heading : view!.marked(heading))
      : nothing;
    const body = view ? this.#body(view) : withoutFeed(state, messages, this.#isSlow);
    const dir = direction === 'rtl' ? direction : nothing;
    const isBusy = state.status === 'loading';
    // Keyed, because nodes never pass from one entry to another: a translator may still work on the first one's text.
    // No blank between the two: a page may keep white space, and would show a line of it.
    return [
      // The listener hears of links inside, which keyboards reach by themselves.
      // eslint-disable-next-line lit-a11y/click-events-have-key-events
      html`<div class="root" @click=${navigate}>
        <section lang=${locale} dir=${dir} aria-label=${name} aria-busy=${isBusy}>
          ${keyed(this.entries, [view?.preview, title, body])}
        </section>
        ${report}
      </div>`,
      rest,
    ];
  }

  #viewOf(feed: AllianceFeed, messages: Messages, locale: string, lang: string) {
    const level = this.headingLevel + (this.hasHeading ? 1 : 0);
    return new View(feed, messages, locale, lang, level, this.#base, this.imageOrigins, pageAddress(this));
  }

  /** The address that relative addresses of the feed are relative to. */
  get #base() {
    const page = pageAddress(this);
    return ('url' in this.#feed.state && this.#feed.state.url) || (absolute(this.src, page)?.href ?? page);
  }

  #body(view: View) {
    const { state } = this.#feed;
    const content = this.entries.length
      ? this.content(this.entries, view)
      : html`<p>${this.emptyText(view.messages)}</p>`;
    return [state.status === 'stale' || view.feed.isExpired ? staleNotice(view) : nothing, content];
  }

  #diagnosis(locale: string) {
    const { state } = this.#feed;
    const feed = feedOf(state);
    const { elementProperties, otherVersion } = this.constructor as typeof AllianceElement;
    const own = [...elementProperties].filter(([name]) => !AllianceElement.elementProperties.has(name));
    const countEntries = (options: object) => (feed ? this.select(feed, options as this).length : 0);
    const shown = feed ? this.entries.length : 0;
    const options = reportOptions(this, own, feed, countEntries, shown);
    const { lines: violations } = this.#violations;
    const pictures = { base: this.#base, imageOrigins: this.imageOrigins };
    const source = sourceName(this);
    return diagnosis({ state, otherVersion, source, shown, ...options, pictures, widget: this, violations }, locale);
  }

  #selectAgain() {
    this.#selectedFrom = undefined;
    this.requestUpdate();
  }

  #useSource(reload?: boolean) {
    const source = findSource(this);
    const mayFollow = !isServer && !source && document.readyState === 'loading';
    // A widget that has left the page asks for nothing; it updates when it comes back. A server shows the feed that it is
    // given, and fetches none.
    this.#isSourceKnown = (isServer ? this.feedData !== undefined : this.isConnected) && !mayFollow;
    if (this.#isSourceKnown) void this.#feed.use(source, reload);
  }
}
