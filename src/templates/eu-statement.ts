import { html, nothing } from 'lit';
import type { Funding, LocalizedText, Project } from '../feed/schema/feed.ts';
import { separators } from '../i18n/names.ts';
import { euStatements } from '../i18n/eu-statement.ts';
import { lookup, resolveText } from '../i18n/locale.ts';
import { messagesFor } from '../i18n/messages.ts';
import { euEmblem } from './eu-emblem.ts';
import type { View } from './view.ts';

/** Black on white, or white on black. */
export type Scheme = 'light' | 'dark';

const isOther = ({ level }: Funding['funders'][number]) => level !== 'eu';

/** Returns whether the grant decision of a pot requires a statement about the European Union. */
export const isByEu = ({ statement }: Funding) => statement !== undefined && statement.kind !== 'none';

/** Returns whether there is anything to state for a pot. */
export const isStated = (pot: Funding) =>
  isByEu(pot) || pot.statement?.extra !== undefined || pot.funders.some(isOther);

/**
 * The legal display: the emblem with each sentence that is due, then the other funders and the sentences they prescribe. It
 * looks the same on every page and takes nothing from it, see `eu-statement.styles.ts`.
 * @param project The project that is funded; without it, the statement names the pots.
 */
export function euStatement(pots: readonly Funding[], view: View, scheme: Scheme, project?: Project) {
  const { messages } = view;
  // Unlike sentences, names need no `lang` of their own (WCAG 3.1.2).
  const names = (texts: readonly LocalizedText[]) => {
    const all = [...new Set(texts.map((text) => view.plain(text)))];
    const before = separators(all, view.locale);
    return all.map((name, index) => before[index] + name).join('');
  };
  const funders = names(pots.flatMap((pot) => pot.funders.filter(isOther).map(({ org }) => view.nameOf(org))));
  const extra = pots.flatMap(({ statement }) => statement?.extra ?? []);
  const stated = Object.entries(euStatements).flatMap(([kind, sentences]) => {
    const due = pots.filter(({ statement }) => statement?.kind === kind);
    return due.length ? { due, sentences } : [];
  });
  // The page's language, not the messages': the sentences exist in many more languages. Those of one statement are in one.
  const lang =
    [view.lang, view.feed.language].find((tag) =>
      stated.every(({ sentences }) => lookup(Object.keys(sentences), tag)),
    ) ?? 'en';
  const byEu = stated.map(({ due, sentences }) => {
    const subjects: readonly LocalizedText[] = project
      ? [project.name]
      : due.flatMap(({ title }) => (title ? [title] : []));
    const all = new Map(subjects.map((text) => [view.plain(text), view.resolve(text)]));
    return html`<div>
      ${euEmblem()}
      <p>
        <strong>${view.marked(resolveText(sentences, lang, 'en'))}</strong>
        ${names(due.flatMap((pot) => fundOf(pot, view)))}
        ${all.size ? html`<span class="for">${messages.statement.subject}: ${view.list([...all.values()])}</span>` : nothing}
      </p>
    </div>`;
  });
  // The lines take the direction of the messages, not the page's, so that all begin at one edge.
  const dir = messagesFor(view.locale).direction === 'rtl' ? 'rtl' : 'ltr';
  return html`<div class="eu ${scheme}" dir=${dir}>
    ${byEu}
    ${funders && html`<p>${`${byEu.length ? messages.statement.otherFunders : messages.funding.funders}: ${funders}`}</p>`}
    ${[...new Map(extra.map((text) => [view.plain(text), html`<p>${view.text(text)}</p>`])).values()]}
  </div>`;
}

/** Names the fund, which the rules of 2014–2020 require (Regulation (EU) No 1303/2013, Annex XII). */
const fundOf = ({ fund, programmingPeriod: period }: Funding, { messages }: View) =>
  fund && (period === '2014-2020' || period === 'mixed') ? [fund === 'ESF' ? messages.statement.esf : fund] : [];
