import { html, nothing } from 'lit/html.js';
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

/** A feed as one widget shows it: with a language, a heading level and the parts that widgets share. */
export class View {
  /**
   * @param feed What is shown.
   * @param messages The texts of the user interface.
   * @param locale The language of `messages`, in which numbers and dates are written.
   * @param lang The language wanted for the texts of the feed, which may exist in more languages than the messages.
   * @param level The level of the headings inside the widget.
   * @param base The address that relative addresses of the feed are relative to.
   */
  constructor(
    readonly feed: FeedReader,
    readonly messages: Messages,
    readonly locale: string,
    readonly lang: string,
    private readonly level: number,
    readonly base: string,
  ) {}

  /** A text as a string, for attributes, search and order. */
  readonly plain = (text: LocalizedText): string => plainText(this.#resolve(text).text);

  /** A text to show; it carries its own `lang` where that is not the widget’s. */
  text(text: LocalizedText | undefined) {
    if (text === undefined) return nothing;
    const resolved = this.#resolve(text);
    return resolved.lang === this.locale ? resolved.text : html`<span lang=${resolved.lang}>${resolved.text}</span>`;
  }

  /** An absolute address; nothing where there is none, or none that a browser understands. */
  href(url = ''): string | undefined {
    return url && URL.canParse(url, this.base) ? new URL(url, this.base).href : undefined;
  }

  /** A link where there is an address, else the content alone. */
  link(url: string | undefined, content: unknown) {
    const href = this.href(url);
    return href ? html`<a part="link" href=${href}>${content}</a>` : content;
  }

  /** A heading inside the widget. */
  heading(content: unknown) {
    return headingTag(this.level, content);
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
    if (start && start === end) return formatDate(start, locale);
    if (start && end) return formatPeriod(start, end, locale);
    if (start) return messages.since(formatDate(start, locale));
    return end ? messages.until(formatDate(end, locale)) : undefined;
  }

  /** An organisation by its id or name. */
  organization(idOrName: LocalizedText) {
    const { header } = this.feed;
    const isAlliance = header.alliance?.id === idOrName;
    const known = isAlliance ? header.alliance : this.feed.find(partners, idOrName as string);
    return this.text(known?.name ?? idOrName);
  }

  /** A line of a description list; nothing where there is no value. */
  detail(label: string, ...values: unknown[]) {
    const known = values.filter(Boolean);
    return known.length
      ? html`<dt>${label}</dt>
          ${known.map((value) => html`<dd>${value}</dd>`)}`
      : nothing;
  }

  /** The line that says when and where a claim was published. */
  meta({ asOf, source }: Provenance) {
    const { messages } = this;
    const found = this.feed.find(sources, source);
    const parts = [
      asOf && html`<span>${messages.asOf}: ${this.date(asOf)}</span>`,
      found && html`<span>${messages.source}: ${this.link(found.url, this.text(found.title))}</span>`,
    ].filter(Boolean);
    return html`<p class="meta" part="meta">${parts.map((part, index) => [index ? ' · ' : nothing, part])}</p>`;
  }

  #resolve(text: LocalizedText) {
    return resolveText(text, this.lang, this.feed.language);
  }
}
