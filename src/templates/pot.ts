import { html } from 'lit';
import type { Funding } from '../feed/schema/feed.ts';
import { formatMoney } from '../i18n/numbers.ts';
import type { Provenance } from './provenance.ts';
import { quantity } from './quantity.ts';
import { withSoftHyphens } from './soft-hyphens.ts';
import type { Row, View } from './view.ts';

/**
 * Renders a pot of funding: amount, kind of money, funders, period, date and source.
 * @param common The provenance that the list of pots names below itself.
 * @param rows Further rows of its details.
 */
export function potDetails(pot: Funding, view: View, common?: Provenance, ...rows: readonly Row[]) {
  const { messages } = view;
  const { amount, qualifier, recurrence, precision } = pot;
  return html`<p class="quantity">
      ${amount ? quantity(formatMoney(amount, view.locale, precision), view, qualifier, messages.recurrence[recurrence]) : html`<span class="unknown">${messages.funding.unknownAmount}</span>`}
    </p>
    <p class="label">${view.text(pot.title) ?? withSoftHyphens(messages.fundingKind[pot.kind])}</p>
    ${view.details(
      [messages.funding.funders, ...pot.funders.map(({ org }) => view.organization(org))],
      [messages.funding.period, pot.period && view.period(pot.period)],
      [messages.funding.programme, view.text(pot.programme?.name)],
      [messages.funding.projectCount, pot.projectCount?.toString()],
      ...rows,
    )}
    ${view.meta(pot, common)}`;
}
