import { html, nothing } from 'lit';
import type { Funding } from '../../src/feed/schema/feed.ts';
import { formatMoney, formatPercent } from '../../src/i18n/numbers.ts';
import { withSoftHyphens } from '../../src/templates/soft-hyphens.ts';
import type { View } from '../../src/templates/view.ts';

/** Renders the pots as a table: name, funders, period, amount and source. There is no row of sums. */
export function fundingTable(pots: readonly Funding[], view: View) {
  const { fundingTable: texts, funding, provenance } = view.messages;
  const columns = [funding.funders, funding.period, funding.amount, provenance.source];
  // The keyboard scrolls only the focused element.
  return html`<div class="fit">
    <div class="scroll" role="group" aria-label=${texts.caption} tabindex="0">
      <table>
        <caption>
          ${texts.caption}
        </caption>
        <thead>
          <tr>
            ${[texts.kind, ...columns].map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${pots.map((pot) => {
            const cells = [funders(pot, view), period(pot, view), amount(pot, view), view.meta(pot)];
            return html`<tr part="card">
              <th scope="row">
                ${withSoftHyphens(view.messages.fundingKind[pot.kind])}${pot.title && html`: ${view.text(pot.title)}`}
              </th>
              ${cells.map((cell, index) => html`<td data-label=${columns[index]!}>${cell}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </div>`;
}

/** The funders, each with the share that was published. */
const funders = ({ funders, precision }: Funding, view: View) =>
  funders.map(({ org, amount, rate }) => {
    const shares = [amount && money(amount, view, precision), rate !== undefined && formatPercent(rate, view.locale)];
    const known = shares.filter(Boolean).join(', ');
    return html`<p>${view.organization(org)}${known ? ` (${known})` : nothing}</p>`;
  });

const period = ({ period }: Funding, view: View) => (period && view.period(period)) || view.messages.funding.unknown;

function amount({ amount, qualifier = 'exact', recurrence, precision }: Funding, view: View) {
  const { messages } = view;
  if (!amount) return messages.funding.unknownAmount;
  const words = [messages.qualifier[qualifier], money(amount, view, precision), messages.recurrence[recurrence]];
  return html`<span class="amount">${words.filter(Boolean).join(' ')}</span>`;
}

function money(amount: NonNullable<Funding['amount']>, view: View, precision?: number): string {
  const { number, unit } = formatMoney(amount, view.locale, precision);
  return `${number}\u00a0${unit}`;
}
