/** The report of a check or an import, for people: one sentence for each kind and column, three places and the rest counted. */
import { formatNumber } from '../../i18n/numbers.ts';
import { nameOfEntries, sheets } from '../columns/sheets.ts';
import { sentenceOf, type Finding, type FindingLanguage, type Severity } from '../findings.ts';

const order: readonly Severity[] = ['error', 'question', 'note'];

const words = {
  de: {
    error: ['Fehler', 'Fehler'],
    question: ['Frage', 'Fragen'],
    note: ['Hinweis', 'Hinweise'],
    more: 'weitere',
    fine: 'Alles in Ordnung',
    entries: 'Einträge',
    leftOut: 'ausgelassen',
    explanation: 'Erklärung der Codes: docs/de/errors.md, im veröffentlichten Ordner hilfe/errors/',
  },
  en: {
    error: ['error', 'errors'],
    question: ['question', 'questions'],
    note: ['note', 'notes'],
    more: 'more',
    fine: 'All is well',
    entries: 'entries',
    leftOut: 'left out',
    explanation: 'Explanation of the codes: docs/errors.md, in the published folder en/hilfe/errors/',
  },
} as const;

/** How many places of one kind are shown. */
const shown = 3;

/** The findings as lines, grouped; then where codes are explained, if there are any. */
export function reportLines(findings: readonly Finding[], language: FindingLanguage): string[] {
  const text = words[language];
  const explanation = findings.some(({ issue }) => issue) ? [text.explanation] : [];
  return [...groupedLines(findings, language), ...explanation];
}

function groupedLines(findings: readonly Finding[], language: FindingLanguage): string[] {
  const text = words[language];
  return order.flatMap((severity) => {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const key = groupOf(finding);
      groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    if (!groups.size) return [];
    const total = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
    return [
      `${text[severity][1]} (${total})`,
      ...[...groups.values()].flatMap((group) => [
        ...group.slice(0, shown).map((finding) => `  ${lineOf(finding, language)}`),
        ...(group.length > shown ? [`  … ${group.length - shown} ${text.more}`] : []),
      ]),
    ];
  });
}

/** What would break the line, or write to the terminal. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

const lineOf = (finding: Finding, language: FindingLanguage) =>
  [sentenceOf(finding, language), ...issueOf(finding, language)].join(' ').replace(unprintable, ' ');

/** `[missing, left out: /partners/3]` */
function issueOf({ issue }: Finding, language: FindingLanguage): string[] {
  if (!issue) return [];
  const { code, leftOut } = issue;
  return [`[${code}${leftOut === undefined ? '' : `, ${words[language].leftOut}: ${leftOut}`}]`];
}

/** Findings of one kind in one column, or at one kind of place of a feed. */
const groupOf = ({ code, where = {}, values }: Finding) =>
  [code, where.sheet, where.cell?.replace(/\d+/g, ''), where.pointer?.replace(/\d+/g, '#'), values.heading].join(' ');

/** `Alles in Ordnung: 11 Partner, 5 Ziele; 2 Hinweise.` */
export function summaryOf(document: unknown, findings: readonly Finding[], language: FindingLanguage): string {
  const text = words[language];
  const lists = document as Record<string, unknown>;
  const counts = sheets.flatMap((sheet) => {
    const list = lists[sheet.collection];
    if (!Array.isArray(list) || !list.length) return [];
    return [`${formatNumber(list.length, language)} ${nameOfEntries(sheet, list.length)[language]}`];
  });
  const tally = order.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count ? [`${count} ${text[severity][count === 1 ? 0 : 1]}`] : [];
  });
  const isFine = findings.every(({ severity }) => severity === 'note');
  const start = isFine ? `${text.fine}: ` : '';
  return `${start}${counts.join(', ') || `0 ${text.entries}`}${tally.length ? `; ${tally.join(', ')}` : ''}.`;
}
