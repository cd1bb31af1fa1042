import { html, nothing } from 'lit';
import type { AllianceFeed } from '../feed/alliance-feed.ts';
import * as collections from '../feed/validation/generated.ts';
import { absolute } from '../feed/url.ts';
import type { LocalizedText, Period } from '../feed/schema/feed.ts';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import { formatLanguage, separators } from '../i18n/names.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { plainText } from '../i18n/plain-text.ts';
import { isSameLanguage, isSimple, resolveText, type Resolved } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { headingTag } from './heading.ts';
import { isSame, type Provenance } from './provenance.ts';
import { withSoftHyphens } from './soft-hyphens.ts';

/** A label and its values. Unknown values are left out. */
export type Row = readonly [label: string, ...values: unknown[]];

/** A text with its lines and paragraphs, which also static HTML and print keep. */
const withLineBreaks = (text: string) => {
  const lines = text.trim().split(/\r?\n|\r|\u2028|\u2029/);
  return lines.length > 1
    ? lines.map((line, index) => [index ? html`<br />` : nothing, withSoftHyphens(line)])
    : withSoftHyphens(text);
};

/** A feed as one widget shows it: with a language, a heading level and the parts that widgets share. */
export class View {
  /** The sources that were named already: on paper, the address of each stands once. */
  #sources = new Set<string | undefined>();

  /**
   * @param feed What is shown.
   * @param messages The texts of the user interface.
   * @param locale The language of `messages`, in which numbers and dates are written.
   * @param lang The language wanted for the texts of the feed, which may exist in more languages than the messages.
   * @param level The level of the headings inside the widget.
   * @param base The address that relative addresses of the feed are relative to.
   * @param imageOrigins Where pictures may come from besides the page and the feed.
   * @param page The address that relative addresses in options are relative to.
   */
  constructor(
    readonly feed: AllianceFeed,
    readonly messages: Messages,
    readonly locale: string,
    readonly lang: string,
    private readonly level: number,
    readonly base: string | undefined,
    readonly imageOrigins: readonly string[],
    readonly page = base,
  ) {}

  /** Returns the view of what stands below a heading inside the widget. */
  below(): View {
    const { feed, messages, locale, lang, level, base, imageOrigins, page } = this;
    return new View(feed, messages, locale, lang, level + 1, base, imageOrigins, page);
  }

  /** Says that visitors do not see this yet. `mark` has colours of its own: no page can hide it by its text colour. */
  get preview() {
    return this.feed.isPreview ? html`<p><mark>${this.messages.state.preview}</mark></p>` : nothing;
  }

  /** Returns a text as a string, for attributes, search and order. */
  plain(text: LocalizedText): string {
    return plainText(this.resolve(text).text);
  }

  /** Renders a text, with its own `lang` if that is not the widget’s. */
  text(localized: LocalizedText | undefined) {
    return localized && this.marked(this.resolve(localized));
  }

  /** Renders a text as a paragraph, if there is one. */
  paragraph(text: LocalizedText | undefined) {
    return text
      ? html`<p>${this.text(text)}</p>
          ${this.notSimple(text)}`
      : nothing;
  }

  /** Marks a text that is not in easy German for readers who want that. */
  notSimple(text: LocalizedText) {
    const isHard = isSimple(this.lang) && !isSimple(this.resolve(text).lang);
    return isHard ? html`<p part="meta">${this.messages.language.notSimple}</p>` : nothing;
  }

  /** Renders a text whose language is known. */
  marked({ text, lang }: Resolved) {
    // "9–15 Uhr" and "2014–2020" stay in one line.
    const content = withLineBreaks(text.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060'));
    return lang === this.locale ? content : html`<span lang=${lang}>${content}</span>`;
  }

  /** Renders texts as a list in a sentence: “A, B und C”. */
  list(texts: readonly Resolved[]) {
    const before = separators(
      texts.map(({ text }) => text),
      this.locale,
    );
    return texts.map((text, index) => [before[index], this.marked(text)]);
  }

  /** Picks the text in the language wanted, or in the nearest one. */
  resolve(text: LocalizedText): Resolved {
    return resolveText(text, this.lang, this.feed.language);
  }

  /** Renders a link if there is an address, else the content alone. `hreflang` is the language of the page behind it. */
  link(url: string | undefined, content: unknown, hreflang?: string) {
    const href = absolute(url, this.base)?.href;
    return href ? html`<a part="link" href=${href} hreflang=${hreflang ?? nothing}>${content}</a>` : content;
  }

  /** Renders a heading inside the widget. */
  heading(content: unknown) {
    return headingTag(this.level, content);
  }

  date(date: string) {
    return html`<time datetime=${date}>${formatDate(date, this.locale)}</time>`;
  }

  /** Names a language. */
  language(tag: string): string {
    return tag === 'de-simple' ? this.messages.language.simple : formatLanguage(tag, this.locale);
  }

  /** Whether a language differs from the widget’s. */
  isForeign(language: string | undefined): language is string {
    return language !== undefined && !isSameLanguage(language, this.lang);
  }

  number(value: number, precision?: number): string {
    return formatNumber(value, this.locale, precision);
  }

  /**
   * Renders a span of time: its published wording, or else its dates.
   * @param isExpected Whether its end is not certain.
   */
  period(period: Period, isExpected?: boolean) {
    return period.label ? this.text(period.label) : this.dates(period, isExpected);
  }

  /** Writes the dates of a span of time. */
  dates({ start, end }: Period, isExpected = false): string | undefined {
    const { messages, locale } = this;
    const until = end && formatDate(end, locale);
    const expected = isExpected && until ? messages.project.expected.replace('{end}', until) : until;
    if (start && expected) return formatPeriod(start, end!, locale, expected);
    return start
      ? `${messages.period.since} ${formatDate(start, locale)}`
      : expected && `${messages.period.until} ${expected}`;
  }

  /** Finds the name of an organisation by its id. A name stands for itself. */
  nameOf(idOrName: LocalizedText): LocalizedText {
    const known = [this.feed.header.alliance, ...this.feed.entries(collections.partners)];
    return known.find((organization) => organization?.id === idOrName)?.name ?? idOrName;
  }

  /** Renders the name of an organisation. */
  organization(idOrName: LocalizedText) {
    return this.text(this.nameOf(idOrName));
  }

  /** Renders labels with their values, without unknown values. */
  details(...rows: readonly Row[]) {
    return html`<dl>${rows.map((row) => this.row(...row))}</dl>`;
  }

  /** Renders a label with its known values. */
  row(label: string, ...values: unknown[]) {
    const known = values.filter(Boolean).map((value) => (typeof value === 'string' ? withSoftHyphens(value) : value));
    if (!known.length) return nothing;
    // Values of one label stand together: a second <dd> would be another item of the flex container.
    const content = known.length > 1 ? known.map((value) => html`<p>${value}</p>`) : known;
    return html`<div>
      <dt>${withSoftHyphens(label)}</dt>
      <dd>${content}</dd>
    </div>`;
  }

  /**
   * Renders the line with the date and source of a claim.
   * @param common The date and source below the list. An entry that has both gets no line.
   */
  meta(entry: Provenance = {}, common?: Provenance) {
    const { provenance, status } = this.messages;
    const { asOf, source } = entry;
    if (common && isSame(entry, common)) return nothing;
    const found = this.feed.find(collections.sources, source);
    const isNamedAgain = this.#sources.has(source);
    this.#sources.add(source);
    // Without a line of its own, the entry would seem to have the common source.
    if (!asOf && !found) return common ? html`<p part="meta">${provenance.source}: ${status.unknown}</p>` : nothing;
    return html`<p part="meta">
      ${asOf && html`<span>${provenance.asOf} ${this.date(asOf)}</span>`} ${asOf && found && '·'}
      ${found && html`<span class=${isNamedAgain ? 'again' : nothing}>${provenance.source}: ${this.link(found.url, this.text(found.title))}</span>`}
    </p>`;
  }
}
