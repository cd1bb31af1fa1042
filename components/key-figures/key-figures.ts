import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { tokenList } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Figure } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { formatMoney, formatUnit } from '../../src/i18n/numbers.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import { quantity } from '../../src/templates/quantity.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './key-figures.styles.ts';

/**
 * Figures as they were published, each by itself with its unit, period, date and source, and with what it does not
 * mean. Nothing is added up or averaged; a figure that the feed computed says how.
 *
 * @element alliance-key-figures
 */
export class KeyFigures extends AllianceElement<Figure> {
  static override readonly tag = 'alliance-key-figures';
  static override styles = [super.styles, styles];

  /** The ids of the figures to show, in this order, separated by blanks; without it all of them, as in the feed. */
  @property({ converter: tokenList })
  figures: readonly string[] = [];

  protected override heading({ figures }: Messages) {
    return figures.heading;
  }

  protected override emptyText({ figures }: Messages) {
    return figures.empty;
  }

  protected override select(feed: AllianceFeed, { figures }: this) {
    return feed.pick(collections.figures, figures);
  }

  protected override content(figures: readonly Figure[], view: View) {
    return entryList(figures, view, {
      list: (items) => html`<dl class="grid figures">${items}</dl>`,
      entry: (figure, meta) => html`<div part="card">${this.#figure(figure, view, meta)}</div>`,
    });
  }

  #figure(figure: Figure, view: View, meta: unknown) {
    const { label, unit, qualifier, period, note, derived, method } = figure;
    const { messages } = view;
    const { funders = [] } = view.feed.find(collections.funding, figure.funding) ?? {};
    const names = view.list(funders.map(({ org }) => view.resolve(view.nameOf(org))));
    const recurrence = unit === 'EUR-per-year' ? messages.recurrence['per-year'] : '';
    return html`<dt class="label">${view.text(label)}</dt>
      <dd class="quantity">${quantity(this.#parts(figure, view), view, qualifier, recurrence)}</dd>
      <dd class="about">
        ${period && html`<p>${view.period(period)}</p>`}
        ${funders.length ? html`<p>${messages.funding.funders}: ${names}</p>` : nothing}
        ${note && html`<p part="meta">${view.text(note)}</p>`}
        ${derived && html`<p part="meta">${messages.provenance.derived} ${view.text(method)}</p>`} ${meta}
      </dd>`;
  }

  /** The number and what it counts. The feed's own word for the unit comes first. */
  #parts({ value, unit, unitText, precision }: Figure, view: View) {
    if (!unitText && unit.startsWith('EUR')) return formatMoney({ value, currency: 'EUR' }, view.locale, precision);
    if (!unitText && (unit === 'years' || unit === 'percent')) return formatUnit(value, unit, view.locale, precision);
    return { number: view.number(value, precision), unit: view.text(unitText) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-key-figures': KeyFigures;
  }
}
