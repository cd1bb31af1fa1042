import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclaration, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { warn } from '../console/warn.ts';
import { FeedController, feedOf, type FeedSource, type FeedState } from '../controllers/feed-controller.ts';
import { ForeignChangesController } from '../controllers/foreign-changes-controller.ts';
import { LanguageController } from '../controllers/language-controller.ts';
import { PolicyViolationsController } from '../controllers/policy-violations-controller.ts';
import type { AllianceFeed } from '../feed/alliance-feed.ts';
import { discoverFeed } from '../feed/discover.ts';
import { absolute } from '../feed/url.ts';
import { plainText } from '../i18n/format.ts';
import { closestLang, type Resolved } from '../i18n/locale.ts';
import { messagesFor, type Messages } from '../i18n/messages.ts';
import { headingTag } from '../templates/heading.ts';
import { View } from '../templates/view.ts';
import { baseStyles } from './base.styles.ts';
import { atLeast, flag, text, tokenList, type OptionConverter } from './converters.ts';
import { diagnosis, type OptionReport } from './diagnosis.ts';
import { AllianceErrorEvent, AllianceLoadEvent, AllianceNavigateEvent } from './events.ts';

/** Milliseconds after which a widget says that it is loading. */
const slow = 1000;

/** Elements that no fallback content holds, and that follow a tag which was not closed. */
const AFTER_UNCLOSED_TAG = /^(alliance-.+|main|nav|form|iframe|h1|script)$/;

const isOption = (converter: unknown): converter is OptionConverter<unknown> =>
  typeof converter === 'object' && converter !== null && 'fromAttribute' in converter;

/**
 * The base of all widgets: the source of the feed, the states from loading to error, fallback content, language, heading
 * and events. A widget adds which entries it shows (`select`) and how (`content`).
 *
 * @slot - Fallback content: shown before the script runs, without JavaScript, while loading and if loading fails.
 * @fires {AllianceLoadEvent} alliance-load - The feed has been read; `feed` and `issues` say what is in it.
 * @fires {AllianceErrorEvent} alliance-error - There is no feed to show; `kind` says why (docs/errors.md).
 * @fires {AllianceNavigateEvent} alliance-navigate - A visitor follows a link; cancellable.
 */
export abstract class AllianceElement<T = unknown> extends LitElement {
  /** The name of the element: `alliance-…`. */
  static readonly tag: string;
  static override styles: CSSResultGroup = baseStyles;

  /** The version of a second copy of the script, if the page has one. */
  static otherVersion?: string;

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
  #feed = new FeedController(this, (state) => this.#announce(state));
  #selectedFrom?: FeedState;
  #isSlow = false;
  #isSourceKnown = false;

  constructor() {
    super();
    new ForeignChangesController(this);
    new LanguageController(this);
    setTimeout(() => {
      this.#isSlow = true;
      this.requestUpdate();
    }, slow);
    // While the page is being parsed, its <link>, an inline feed or fallback content may still come.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  /** Converts what a script sets as a property like what a page writes as an attribute: `headingLevel = '3'`. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration) {
    super.createProperty(name, options);
    const { get, set } = Object.getOwnPropertyDescriptor(this.prototype, name) ?? {};
    const converter = options?.converter;
    if (!set || !isOption(converter)) return;
    Object.defineProperty(this.prototype, name, {
      get,
      set(this: AllianceElement, value: unknown) {
        set.call(this, converter.fromAttribute(value));
      },
      configurable: true,
      enumerable: true,
    });
  }

  /**
   * Defines the widget as a custom element. If the page has a second copy of the script, the first definition stays.
   * @param tag The name of the element.
   * @param registry The registry that gets the element.
   */
  static define(this: CustomElementConstructor & { readonly tag: string }, tag = this.tag, registry = customElements) {
    const known = registry.get(tag) as typeof this & { otherVersion?: string };
    if (!known) registry.define(tag, this);
    else if (known !== this) known.otherVersion = __VERSION__;
  }

  /**
   * Refetches the feed; concurrent calls share one request. Old content stays, dated if the refetch fails. A failed load is
   * retried when the visitor returns to the page.
   */
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

  /**
   * Chooses the entries to show. It changes nothing: the diagnosis calls it with other options, too.
   * @param options The widget's own options by their property names.
   */
  protected abstract select(feed: AllianceFeed, options: this): readonly T[];

  /** The text for an empty list; return `''` to render nothing. */
  protected emptyText({ state }: Messages): string {
    return state.empty;
  }

  /** Called if a feed is here and has no entry for this widget. */
  protected notFound() {}

  /** The entries as a template; there is at least one. */
  protected abstract content(entries: readonly T[], view: View): unknown;

  protected override willUpdate(changed: PropertyValues) {
    if (!this.#isSourceKnown || changed.has('feedData') || changed.has('src')) this.#useSource();
    const { state } = this.#feed;
    const feed = feedOf(state);
    // A search or another page of the list changes no property, and selects nothing new.
    if (feed && (changed.size || state !== this.#selectedFrom)) {
      this.#selectedFrom = state;
      this.entries = this.select(feed, this);
      if (!this.entries.length) this.notFound();
    }
  }

  /** Keeps an error in rendering off the page; the next change renders again. */
  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFailure(error as Error);
    }
  }

  protected override render() {
    const { state } = this.#feed;
    const feed = feedOf(state);
    const lang = closestLang(this);
    const { messages, locale, direction } = messagesFor(lang, feed?.language);
    const report = this.debug ? this.#diagnosis(locale) : nothing;
    if (!feed && this.#hasFallback) return html`<slot></slot>${report}`;
    const rest = feed && this.#isUnclosed ? html`<slot></slot>` : nothing;
    // Nothing to show is no reason to leave out the fallback content if the head of the feed is broken.
    if (feed && !this.entries.length && !this.emptyText(messages))
      return [report, feed.header.alliance || !this.#hasFallback ? rest : html`<slot></slot>`];
    const view = feed && this.#viewOf(feed, messages, locale, lang ?? feed.language);
    const heading = this.heading(messages, view, view && this.entries);
    const [name, shown] =
      typeof heading === 'string' ? [heading, heading] : [plainText(heading.text), view!.marked(heading)];
    const isBusy = state.status === 'loading';
    // No blank between the two: a page may keep white space, and would show a line of it.
    return [
      // The listener hears of links inside, which keyboards reach by themselves.
      // eslint-disable-next-line lit-a11y/click-events-have-key-events
      html`<div class="root" @click=${this.#onClick}>
        <section lang=${locale} dir=${direction === 'rtl' ? direction : nothing} aria-label=${name} aria-busy=${isBusy}>
          ${
            // Nodes never change from one entry to another: a translator may still be at work on the first one's text.
            keyed(this.entries, [
              this.hasHeading ? headingTag(this.headingLevel, shown) : nothing,
              view ? this.#ready(view) : this.#notReady(messages),
            ])
          }
        </section>
        ${report}
      </div>`,
      rest,
    ];
  }

  #viewOf(feed: AllianceFeed, messages: Messages, locale: string, lang: string) {
    const { state } = this.#feed;
    const url = state.status === 'loading' ? undefined : state.url;
    const level = this.headingLevel + (this.hasHeading ? 1 : 0);
    return new View(feed, messages, locale, lang, level, url ?? document.baseURI, this.imageOrigins);
  }

  #ready(view: View) {
    const { messages, feed } = view;
    const isOld = this.#feed.state.status === 'stale' || feed.isExpired;
    return [
      this.entries.length ? this.content(this.entries, view) : html`<p>${this.emptyText(messages)}</p>`,
      isOld
        ? html`<p>${messages.state.stale}</p>
            ${view.meta({ asOf: feed.header.modified })}`
        : nothing,
    ];
  }

  /** While loading, a skeleton reserves the place of the content; if loading fails, one sentence says so. */
  #notReady(messages: Messages) {
    const { state } = this.#feed;
    if (state.status !== 'failed')
      return html`<p role="status" class="skeleton">${this.#isSlow ? messages.state.loading : nothing}</p>`;
    // The way out is the alliance's own page, or else the host of its feed.
    const { origin, host, href } = absolute(state.error.canonicalUrl ?? '/', state.url ?? location.href) ?? location;
    const link = html`<a part="link" href=${href}>${messages.state.wayOut} ${host}</a>`;
    return html`<p role="status">${messages.state.error} ${origin === location.origin ? nothing : link}</p>`;
  }

  /** Shows the fallback content, or a sentence, in place of what could not be rendered. */
  #showFailure(error: Error) {
    warn('render-failed', [error]);
    const { messages } = messagesFor(closestLang(this));
    this.renderRoot.replaceChildren(this.#hasFallback ? document.createElement('slot') : messages.state.error);
  }

  /** Whether the page put something between the tags; comments and blank lines do not count. */
  get #hasFallback() {
    return Boolean(this.childElementCount || this.textContent?.trim());
  }

  /**
   * Whether the browser took `<alliance-… />` as an open tag and swallowed the rest of the page. Elements that no fallback
   * contains give it away.
   */
  get #isUnclosed() {
    return [...this.querySelectorAll<HTMLScriptElement>('*')].some(
      ({ localName, type }) => AFTER_UNCLOSED_TAG.test(localName) && type !== 'application/json',
    );
  }

  #diagnosis(locale: string) {
    const { state } = this.#feed;
    const feed = feedOf(state);
    const { elementProperties, otherVersion } = this.constructor as typeof AllianceElement;
    const own = [...elementProperties].filter(([name]) => !AllianceElement.elementProperties.has(name));
    const defaults = Object.fromEntries(
      own.map(([name, { converter }]) => [name, isOption(converter) ? converter.fromAttribute(null) : undefined]),
    );
    const count = (options: object) =>
      feed ? this.select(feed, { ...defaults, ...options } as unknown as this).length : 0;
    const options = own.flatMap(([name, { attribute }]): OptionReport[] => {
      if (attribute === false) return [];
      const attributeName = typeof attribute === 'string' ? attribute : String(name);
      if (!this.hasAttribute(attributeName)) return [];
      const value = Reflect.get(this, name);
      const shown = count({ [name]: value });
      const ids = tokenList.fromAttribute(value);
      return [{ attribute: attributeName, value, shown, isFound: shown > 0 || ids.some((id) => feed?.has(id)) }];
    });
    const shown = feed ? this.entries.length : 0;
    return diagnosis(
      {
        state,
        otherVersion,
        source: this.feedData ? '.feedData' : (this.src ?? discoverFeed()),
        options,
        shown,
        total: Math.max(shown, count({})),
        violations: this.#violations.lines,
      },
      locale,
    );
  }

  #useSource(reload?: boolean) {
    const source = this.#source;
    const mayFollow = !source && document.readyState === 'loading';
    // A widget that has left the page asks for nothing; it updates when it comes back.
    this.#isSourceKnown = this.isConnected && !mayFollow;
    if (this.#isSourceKnown) void this.#feed.use(source, reload);
  }

  get #source(): FeedSource | undefined {
    if (this.feedData !== undefined) return { document: this.feedData };
    const address = this.src ?? discoverFeed();
    if (!address?.startsWith('#')) return address ? { address } : undefined;
    const script = document.getElementById(address.slice(1));
    return script ? { script } : undefined;
  }

  /** Dispatches the event after the state it reports has rendered. */
  async #announce(state: FeedState) {
    await this.updateComplete;
    if (state.status === 'stale' || state.status === 'failed') {
      warn(state.error.kind, [state.error]);
      this.dispatchEvent(new AllianceErrorEvent(state.error));
    } else if (state.status === 'ready') {
      warn('feed-issues', state.feed.issues);
      this.dispatchEvent(new AllianceLoadEvent(state.feed));
    }
  }

  #onClick(event: MouseEvent) {
    const link = (event.target as Element).closest('a');
    if (link && !this.dispatchEvent(new AllianceNavigateEvent(link.href))) event.preventDefault();
  }
}
