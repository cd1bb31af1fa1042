/** Turns findings into messages for the page: in its language, by sheet, with what corrects them. */
import { segmentsOf } from '../../src/authoring/check/where.ts';
import { allianceSheet, sheets } from '../../src/authoring/columns/sheets.ts';
import { describe, fill, type Finding, type Severity } from '../../src/authoring/findings.ts';
import { indexesOf } from './correct.ts';
import type { Group, Language, Message, Place } from './protocol.ts';
import { questions } from './texts/questions.ts';

/** The present text of a place; undefined if it has none that can be corrected. */
export type TextAt = (where: Place) => string | undefined;

/** As many messages of a sheet as a person works through before the next check. */
const most = 200;

const order: readonly Severity[] = ['error', 'question', 'note'];

/** Findings whose cell only shows where something is: another text in it changes nothing. */
const elsewhere = new Set<Finding['code']>(['csv-quotes', 'heading-twice', 'heading-twice-lost']);

const ways: Partial<Record<Finding['code'], Pick<NonNullable<Message['ways']>, 'kind' | 'choices'>>> = {
  'dates-open': { kind: 'dates', choices: ['dmy', 'mdy'] },
  'amounts-open': { kind: 'numbers', choices: ['comma', 'point'] },
  'numbers-open': { kind: 'numbers', choices: ['comma', 'point'] },
};

export function groupsOf(findings: readonly Finding[], textAt: TextAt, language: Language): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = sheetOf(finding, language);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const keys = new Map<string, number>();
  /** Two findings may say the same of one place. */
  const unique = (message: Message): Message => {
    const count = keys.get(message.key) ?? 0;
    keys.set(message.key, count + 1);
    return count ? { ...message, key: `${message.key} ${count}` } : message;
  };
  const sorted = [...groups].map(([name, own]) => {
    const bySeverity = order.map((severity) => own.filter((finding) => finding.severity === severity));
    return { name, bySeverity, isBlocked: bySeverity.some((some, index) => some.length && order[index] !== 'note') };
  });
  // Sheets on which there is something to do come first.
  sorted.sort((a, b) => Number(b.isBlocked) - Number(a.isBlocked));
  return sorted.map(({ name, bySeverity }) => ({
    name,
    counts: Object.fromEntries(
      order.map((severity, index) => [severity, bySeverity[index]!.length]),
    ) as Group['counts'],
    messages: bySeverity
      .flatMap(inOrder)
      .slice(0, most)
      .map((finding) => unique(messageOf(finding, textAt, language))),
  }));
}

/** Findings in the order of their cells. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding) => ({ finding, ...(indexesOf(finding.where?.cell) ?? { row: -1, column: -1 }) }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);

/** The sheet of a place; for a feed, the sheet that would hold it. */
function sheetOf({ where = {} }: Finding, language: Language): string {
  if (where.sheet !== undefined) return where.sheet;
  if (where.pointer === undefined) return '';
  const [collection] = segmentsOf(where.pointer);
  return (sheets.find((sheet) => sheet.collection === collection) ?? allianceSheet).name[language];
}

function messageOf(finding: Finding, textAt: TextAt, language: Language): Message {
  const { code, severity, where = {}, values } = finding;
  const own = questions[language][code];
  const way = ways[code];
  const text = elsewhere.has(code) || way ? undefined : textAt(where);
  return {
    key: [where.sheet, where.cell, where.pointer, code, finding.found].join(' '),
    severity,
    where,
    heading: String(values.heading ?? ''),
    sentence: own === undefined ? describe(finding, language) : fill(own, finding, language),
    ...(text !== undefined && { text }),
    ...(finding.issue?.code === 'type' && { isValue: true }),
    suggestions: text === undefined ? [] : suggestionsOf(finding, language),
    ...(way && { ways: { ...way, column: String(values.column) } }),
  };
}

/** What can be put into the cell instead. */
function suggestionsOf({ code, suggestion, values }: Finding, language: Language): string[] {
  if (suggestion !== undefined) return [suggestion];
  if (code === 'yes-or-no') return { de: ['ja', 'nein'], en: ['yes', 'no'] }[language];
  if (code === 'word-unknown') return String(values[language]).split(', ');
  if (code === 'reference-ambiguous') return [values.first, values.second].map(String);
  return [];
}
