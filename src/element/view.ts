import { html, nothing } from 'lit';
import type { FeedReader } from '../feed/feed-reader.ts';
import { partners, sources } from '../feed/generated/validator.ts';
import type { LocalizedText, Period } from '../feed/schema.ts';
import { formatDate, formatNumber, formatPeriod, plainText } from '../i18n/format.ts';
import { resolveText } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { headingTag } from './heading.ts';

/** When and where a claim was published. */
interface Provenance {
  readonly asOf?: string;
  readonly source?: string;
}

interface ViewOptions {
  readonly feed: FeedReader;
  readonly messages: Messages;
  /** The language of `messages`, in which numbers and dates are written. */
  readonly locale: string;
  /** The language around the widget; the texts of the feed may exist in more languages than the messages. */
  readonly lang?: string;
  /** The level of the headings inside the widget. */
  readonly level: number;
  /** The address of the feed, which its relative addresses are relative to. */
  readonly url?: string;
}

/** A feed as one widget shows it: with a language, a heading level and the parts that widgets share. */
export class View {
  readonly feed: FeedReader;
  readonly messages: Messages;
  readonly locale: string;
  /** The language wanted for the texts of the feed. */
  readonly lang: string;

  constructor(private readonly options: ViewOptions) {
    ({ feed: this.feed, messages: this.messages, locale: this.locale } = options);
    this.lang = options.lang ?? this.feed.language;
  }

  /** A text as a string, for attributes, search and order. */
  readonly plain = (text: LocalizedText): string => plainText(this.#resolve(text).text);

  /** A text to show; it carries its own `lang` where that is not the widget’s. */
  text(text: LocalizedText | undefined) {
    if (text === undefined) return nothing;
    const resolved = this.#resolve(text);
    return resolved.lang === this.locale ? resolved.text : html`<span lang=${resolved.lang}>${resolved.text}</span>`;
  }

  /** An absolute address. */
  href(url: string): string {
    return this.options.url ? new URL(url, this.options.url).href : url;
  }

  /** Whether an address is on the host of the page or of the feed. */
  isNear(url: string): boolean {
    const { origin } = new URL(this.href(url), location.href);
    return [location.href, this.options.url ?? location.href].some((near) => new URL(near).origin === origin);
  }

  /** A link where there is an address, else the content alone. */
  link(url: string | undefined, content: unknown) {
    return url === undefined ? content : html`<a part="link" href=${this.href(url)}>${content}</a>`;
  }

  /** A heading inside the widget. */
  heading(content: unknown) {
    return headingTag(this.options.level, content);
  }

  date(date: string, style?: 'long') {
    return html`<time datetime=${date}>${formatDate(date, this.locale, style)}</time>`;
  }

  number(value: number): string {
    return formatNumber(value, this.locale);
  }

  /** A span of time: its published wording, or its dates. */
  period({ start, end, label }: Period) {
    if (label) return this.text(label);
    const { messages, locale } = this;
    if (start && end) return formatPeriod(start, end, locale);
    if (start) return messages.since(formatDate(start, locale));
    return end ? messages.until(formatDate(end, locale)) : undefined;
  }

  /** An organisation by its id or name. */
  organization(idOrName: LocalizedText) {
    const { alliance } = this.feed.header;
    const known =
      typeof idOrName === 'string' && [this.feed.find(partners, idOrName), alliance].find((o) => o?.id === idOrName);
    return this.text(known ? known.name : idOrName);
  }

  /** A line of a description list; nothing where there is no value. */
  detail(label: string, value: unknown) {
    const values = [value].flat().filter((item) => item || item === 0);
    if (!values.length) return nothing;
    return html`<dt>${label}</dt>
      ${values.map((item) => html`<dd>${item}</dd>`)}`;
  }

  /** What all entries have in common of their date and source, said once below them. */
  commonMeta(entries: readonly Provenance[]) {
    const [first] = entries;
    const isCommon = entries.every(({ asOf, source }) => asOf === first?.asOf && source === first?.source);
    return first && isCommon ? this.meta(first) : nothing;
  }

  /** The line that says when and where a claim was published. */
  meta({ asOf, source }: Provenance) {
    const found = this.feed.find(sources, source);
    const { messages } = this;
    if (!asOf && !found) return nothing;
    const stand = asOf ? html`<span>${messages.asOf}: ${this.date(asOf)}</span>` : nothing;
    const origin = found
      ? html`<span>${messages.source}: ${this.link(found.url, this.text(found.title))}</span>`
      : nothing;
    return html`<p class="meta" part="meta">${stand}${asOf && found ? ' · ' : nothing}${origin}</p>`;
  }

  #resolve(text: LocalizedText) {
    return resolveText(text, this.lang, this.feed.language);
  }
}
