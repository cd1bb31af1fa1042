import { html, nothing } from 'lit/html.js';
import { discoverFeed } from '../feed/discover.ts';
import type { FeedError } from '../feed/errors.ts';
import { FeedController, type FeedSource, type FeedState } from '../controllers/feed-controller.ts';
import type { FeedReader } from '../feed/alliance-feed.ts';
import { absolute } from '../feed/url.ts';
import { plainText } from '../i18n/format.ts';
import { closestLang, type Resolved } from '../i18n/locale.ts';
import { messagesFor, type Messages } from '../i18n/messages.ts';
import { baseStyles } from './base.styles.ts';
import { DebugController } from '../controllers/debug-controller.ts';
import { AllianceErrorEvent, AllianceLoadEvent, AllianceNavigateEvent } from './events.ts';
import { headingTag } from '../templates/heading.ts';
import { LangController } from '../controllers/language-controller.ts';
import { attributeOf, ReactiveElement, type Properties } from './reactive-element.ts';
import { View } from '../templates/view.ts';
import { words } from './words.ts';
import { warn } from '../console/warn.ts';

/**
 * What all widgets share: the source of the feed, the states from loading to error, fallback content, language,
 * heading and events. A widget adds which entries it shows (`select`) and how (`content`).
 *
 * @slot - Fallback content: shown before the script runs, without JavaScript, while loading and when loading fails.
 * @fires {AllianceLoadEvent} alliance-load - The feed has been read; `feed` and `issues` say what is in it.
 * @fires {AllianceErrorEvent} alliance-error - There is no feed to show; `kind` says why (docs/errors.md).
 * @fires {AllianceNavigateEvent} alliance-navigate - A visitor follows a link; cancellable.
 */
export abstract class AllianceElement<T = unknown> extends ReactiveElement {
  /** The name of the element: `alliance-…`. */
  static readonly tag: string;
  static override readonly styles = [baseStyles];
  static override readonly properties: Properties = {
    src: String,
    feed: Object,
    headingLevel: Number,
    withoutHeading: Boolean,
    imageOrigins: String,
    debug: Boolean,
  };

  /** The version of a copy of the script that came when this one was there. */
  static otherVersion?: string;

  /** The address of the feed, or `#id` of a `<script type="application/json">` on the page that holds it. */
  src?: string;

  /** The feed itself; comes before `src`. Set another object to show another feed. */
  feed?: unknown;

  /** The level of the heading, 2 to 6; headings inside the widget follow it. */
  headingLevel = 2;

  /** Whether the heading is left out, because the page has one of its own. */
  withoutHeading = false;

  /**
   * Where pictures may come from besides the page and the host of the feed, separated by blanks:
   * `https://media.example.org`. Pictures from elsewhere are not asked for.
   */
  imageOrigins = '';

  /** Whether the widget shows below itself what it knows, for whoever sets up the page; see docs/errors.md. */
  debug = false;

  #debug = new DebugController(this);
  #feed = new FeedController(this, (state) => this.#announce(state));
  #selected?: { readonly state: FeedState; readonly entries: readonly T[] };
  #isSlow = false;
  #isSought = false;

  constructor() {
    super();
    new LangController(this);
    // Loading is said only where it takes long enough to be noticed.
    setTimeout(() => {
      this.#isSlow = true;
      this.requestUpdate();
    }, 1000);
    // While the page is being parsed, its <link> or inline feed may come further down, and content of the widget as well.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  /** Makes the tag known to the page; a second copy of the script leaves the first one’s in place. */
  static define(this: CustomElementConstructor & { readonly tag: string }) {
    const known = customElements.get(this.tag) as typeof this & { otherVersion?: string };
    if (!known) customElements.define(this.tag, this);
    else if (known !== this) known.otherVersion = __VERSION__;
  }

  /**
   * Fetches the feed anew, in one request for all widgets that show it and are asked at the same time. What is shown stays
   * meanwhile, and with its date where the feed cannot be had. An error is tried anew by itself when the visitor returns to
   * the page.
   */
  reload() {
    this.#useSource(true);
  }

  /**
   * What the widget calls itself, as its heading and to assistive technology: words of ours, or a text of the feed
   * (`view.resolve`).
   * @param view The feed as it is shown; none while there is no feed.
   * @param entries What is shown.
   */
  protected abstract heading(messages: Messages, view?: View, entries?: readonly T[]): string | Resolved;

  /** The entries this widget shows. */
  protected abstract select(feed: FeedReader): readonly T[];

  /** What is said where there are no entries; a widget that says nothing is not there at all. */
  protected emptyText({ empty }: Messages): string {
    return empty;
  }

  /** The entries as a template; there is at least one. */
  protected abstract content(entries: readonly T[], view: View): unknown;

  protected override willUpdate(changed: ReadonlySet<string>) {
    if (!this.#isSought || changed.has('feed') || changed.has('src')) this.#useSource();
    const { state } = this.#feed;
    // A widget's own state, such as a search, selects nothing new: only options and the feed do.
    if (state.feed && (changed.size || state !== this.#selected?.state))
      this.#selected = { state, entries: this.select(state.feed) };
  }

  protected override render() {
    const { feed, error, url } = this.#feed.state;
    const lang = closestLang(this);
    const { messages, locale } = messagesFor(lang, feed?.language);
    const debug = this.debug ? this.#diagnosis(locale) : nothing;
    if (!feed && this.#hasFallback) return html`<slot></slot>${debug}`;
    const rest = feed && this.#isUnclosed ? html`<slot></slot>` : nothing;
    if (feed && !this.#selected!.entries.length && !this.emptyText(messages)) return [debug, rest];
    const { withoutHeading } = this;
    const headingLevel = this.headingLevel > 1 ? this.headingLevel : 2;
    const view =
      feed &&
      new View(
        feed,
        messages,
        locale,
        lang ?? feed.language,
        headingLevel + (withoutHeading ? 0 : 1),
        url ?? document.baseURI,
        words(this.imageOrigins),
      );
    const heading = this.heading(messages, view, view && this.#selected!.entries);
    const [name, shown] =
      typeof heading === 'string' ? [heading, heading] : [plainText(heading.text), view!.marked(heading)];
    // No blank between the two: a page may keep white space, and would show a line of it.
    return [
      // The listener hears of links below, which keyboards reach by themselves.
      // eslint-disable-next-line lit-a11y/click-events-have-key-events
      html`<div class="root" @click=${this.#onClick}>
        <section lang=${locale} dir=${messages.dir || nothing} aria-label=${name} aria-busy=${!feed && !error}>
          ${withoutHeading ? nothing : headingTag(headingLevel, shown)}
          ${view ? this.#ready(view) : this.#notReady(messages, error, url)}
        </section>
        ${debug}
      </div>`,
      rest,
    ];
  }

  protected override renderFailed(error: Error) {
    warn('render-failed', [error]);
    const { messages } = messagesFor(closestLang(this));
    this.renderRoot.replaceChildren(this.#hasFallback ? document.createElement('slot') : messages.error);
  }

  #ready(view: View) {
    const { entries } = this.#selected!;
    const { messages, feed } = view;
    return [
      entries.length ? this.content(entries, view) : html`<p>${this.emptyText(messages)}</p>`,
      this.#feed.state.error || feed.isExpired
        ? html`<p>${messages.stale}</p>
            ${view.meta({ asOf: feed.header.modified })}`
        : nothing,
    ];
  }

  /** While loading, a skeleton holds the place of the content; where none comes, one sentence says so. */
  #notReady(messages: Messages, error?: FeedError, url = location.href) {
    if (!error) return html`<p role="status" class="skeleton">${this.#isSlow ? messages.loading : nothing}</p>`;
    // The way out is the alliance's own page, or else the host of its feed.
    const { origin, host, href } = absolute(error.canonicalUrl ?? '/', url) ?? location;
    const link = html`<a part="link" href=${href}>${messages.wayOut} ${host}</a>`;
    return html`<p role="status">${messages.error} ${origin === location.origin ? nothing : link}</p>`;
  }

  /** Whether the page put something between the tags; comments and blank lines are nothing. */
  get #hasFallback() {
    return Boolean(this.childElementCount || this.textContent?.trim());
  }

  #diagnosis(locale: string) {
    const { state } = this.#feed;
    const { feed } = state;
    const Widget = this.constructor as { new (): AllianceElement } & Pick<
      typeof AllianceElement,
      'properties' | 'otherVersion'
    >;
    const shown = this.#selected?.entries.length ?? 0;
    // What another widget of the kind would show, with one option or none.
    const count = (option?: object) => (feed ? Object.assign(new Widget(), option).select(feed).length : 0);
    return this.#debug.render(
      {
        ...state,
        otherVersion: Widget.otherVersion,
        source: this.feed ? '.feed' : (this.src ?? discoverFeed()),
        options: Object.keys(Widget.properties)
          .filter((name) => !(name in AllianceElement.properties) && this.hasAttribute(attributeOf(name)))
          .map((name) => {
            const value = Reflect.get(this, name);
            return [attributeOf(name), value, count({ [name]: value })];
          }),
        shown,
        total: Math.max(shown, count()),
      },
      locale.startsWith('de') ? '$1' : '$2',
    );
  }

  /**
   * Whether the page behind the widget has become its content, as browsers read `<alliance-… />`. What no fallback content
   * has tells so; the page stays to be seen.
   */
  get #isUnclosed() {
    return [...this.querySelectorAll<HTMLScriptElement>('*')].some(
      ({ localName, type }) =>
        /^(alliance-.+|main|nav|form|iframe|h1|script)$/.test(localName) && type !== 'application/json',
    );
  }

  #useSource(reload?: boolean) {
    const source = this.#source;
    if (!source && document.readyState === 'loading') return;
    this.#isSought = true;
    void this.#feed.use(source, reload);
  }

  get #source(): FeedSource | undefined {
    if (this.feed !== undefined) return { document: this.feed };
    const address = this.src ?? discoverFeed();
    if (!address?.startsWith('#')) return address ? { address } : undefined;
    const script = document.getElementById(address.slice(1));
    return script ? { script } : undefined;
  }

  /** Tells the page once the widget shows what it tells of. */
  async #announce({ feed, error }: FeedState) {
    await this.updateComplete;
    if (error) {
      warn(error.kind, [error]);
      this.dispatchEvent(new AllianceErrorEvent(error));
    } else if (feed) {
      warn('feed-issues', feed.issues);
      this.dispatchEvent(new AllianceLoadEvent(feed));
    }
  }

  #onClick(event: MouseEvent) {
    const link = (event.target as Element).closest('a');
    if (link && !this.dispatchEvent(new AllianceNavigateEvent(link.href))) event.preventDefault();
  }
}
