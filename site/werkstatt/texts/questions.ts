/** Sentences of findings that name options of the command line, for people who have a page instead. */
import type { FindingCode } from '../../../src/authoring/findings.ts';
import type { Language } from '../protocol.ts';

type Sentences = Partial<Record<FindingCode, string>>;

const de: Sentences = {
  'workbook-foreign':
    'Kein Blatt dieser Datei ist bekannt, und eine Liste von Vorhaben steht auch nicht darin. Laden Sie die Vorlage herunter, und tragen Sie Ihre Angaben dort ein.',
  'dates-open':
    'In Spalte {letter} „{heading}“ ist nicht zu erkennen, ob Tag oder Monat vorn steht ({ambiguous|Wert|Werte}). Zeile {row} „{found}“ ist der {dmy} oder der {mdy}. Bitte wählen Sie.',
  'amounts-open':
    'In Spalte {letter} „{heading}“ ist nicht zu erkennen, ob Komma oder Punkt die Cent abtrennt ({ambiguous|Wert|Werte}). Zeile {row} „{found}“ ist {comma} oder {point}. Bitte wählen Sie.',
  'numbers-open':
    'In Spalte {letter} „{heading}“ ist nicht zu erkennen, ob Komma oder Punkt die Nachkommastellen abtrennt ({ambiguous|Wert|Werte}). Zeile {row} „{found}“ ist {comma} oder {point}. Bitte wählen Sie.',
  'persons-left-out':
    '{persons|natürliche Person wird|natürliche Personen werden} nicht genannt (Zeile {list}); ihre Vorhaben stehen ohne Begünstigten im Feed.',
  'list-without-date': 'In der Liste steht kein Stand. Der heutige Tag wurde genommen.',
};

const en: Sentences = {
  'workbook-foreign':
    'No sheet of this file is known, and there is no list of operations in it. Download the template, and fill in what you have there.',
  'dates-open':
    'Column {letter} “{heading}” does not show whether day or month comes first ({ambiguous|value|values}). Row {row} “{found}” is {dmy} or {mdy}. Please choose.',
  'amounts-open':
    'Column {letter} “{heading}” does not show whether comma or point is before the cents ({ambiguous|value|values}). Row {row} “{found}” is {comma} or {point}. Please choose.',
  'numbers-open':
    'Column {letter} “{heading}” does not show whether comma or point is before the decimals ({ambiguous|value|values}). Row {row} “{found}” is {comma} or {point}. Please choose.',
  'persons-left-out':
    '{persons|natural person is|natural persons are} not named (row {list}); their operations have no beneficiary in the feed.',
  'list-without-date': 'The list does not say its date. Today was taken.',
};

export const questions: Readonly<Record<Language, Sentences>> = { de, en };

/** Why a JSON file that looks like a feed cannot be read as one. */
export const feedRefusals: Readonly<Record<Language, Readonly<Record<'feed-version' | 'feed-invalid', string>>>> = {
  de: {
    'feed-version':
      'Dieser Feed hat ein neueres Format, als diese Seite kennt. Bitten Sie die Stelle, die den Ordner veröffentlicht, um eine neue Version.',
    'feed-invalid':
      'Diese JSON-Datei ist kein Feed einer Allianz: Ihr fehlen „version“ oder „alliance“. Wählen Sie die feed.json oder die ausgefüllte Vorlage.',
  },
  en: {
    'feed-version':
      'This feed has a newer format than this page knows. Ask the office that publishes the folder for a new version.',
    'feed-invalid':
      'This JSON file is no feed of an alliance: “version” or “alliance” is missing. Choose the feed.json or the template that you filled in.',
  },
};

/** A sheet of two files that were chosen together. */
export interface SheetTwice {
  readonly sheet: string;
  readonly first: string;
  readonly second: string;
}

export const sheetTwice: Readonly<Record<Language, (twice: SheetTwice) => string>> = {
  de: ({ sheet, first, second }) =>
    `Das Blatt „${sheet}“ steht in zwei Dateien: „${first}“ und „${second}“. Wählen Sie nur eine davon, oder geben Sie einem der Blätter einen anderen Namen.`,
  en: ({ sheet, first, second }) =>
    `The sheet “${sheet}” is in two files: “${first}” and “${second}”. Choose only one of them, or give one of the sheets another name.`,
};
