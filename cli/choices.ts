/** The options by which a person chooses how a column is read: `--dates Projekte.G=dmy`, `--numbers Kennzahlen.C=comma`. */
import { Option, type Command } from 'commander';
import type { ChoiceOptions } from '../src/authoring/workbook/choices.ts';
import type { DecimalSign } from '../src/authoring/values/amount.ts';
import type { DateOrder } from '../src/authoring/values/date.ts';
import { Fault } from './faults.ts';
import type { Texts } from './texts/language.ts';

/** The values of the options that `addChoiceOptions` adds. */
export interface ChoiceFlags {
  dates?: string[];
  numbers?: string[];
}

/** An option that may be given several times. */
export const many = (flags: string, text: string) =>
  new Option(flags, text).argParser((value: string, values: string[] = []) => [...values, value]);

export const addChoiceOptions = (command: Command, { help }: Texts): Command =>
  command
    .addOption(many('--dates <column=dmy|mdy>', help.dates))
    .addOption(many('--numbers <column=comma|point>', help.numbers));

export const choicesOf = ({ dates = [], numbers = [] }: ChoiceFlags): ChoiceOptions => ({
  dates: recordOf<DateOrder>(dates, '--dates', ['dmy', 'mdy']),
  numbers: recordOf<DecimalSign>(numbers, '--numbers', ['comma', 'point']),
});

function recordOf<C extends string>(
  texts: readonly string[],
  option: string,
  choices: readonly C[],
): Record<string, C> {
  return Object.fromEntries(
    texts.map((text) => {
      const [column, value] = pairOf(text, option);
      const choice = choices.find((known) => known === value.toLowerCase());
      if (!choice) throw new Fault('value', `${option} ${text} (${choices.join(' ')})`);
      return [column.toUpperCase(), choice];
    }),
  );
}

/** Reads `Landkreis=Hannover`. */
export function pairOf(text: string, option: string): [name: string, value: string] {
  const [, name, value] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (!name || !value) throw new Fault('value', `${option} ${text}`);
  return [name.trim(), value.trim()];
}
