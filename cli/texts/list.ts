/** The texts of `import --list`. Findings about the list itself have their texts in src/authoring/messages. */
import type { ListStatistics } from '../../src/authoring/lists/statistics.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import type { Language } from './language.ts';

interface ListTexts {
  list: string;
  where: string;
  withPersons: string;
  asOf: string;
  fund: string;
  done(statistics: ListStatistics): string;
}

const sums = ({ amounts }: ListStatistics, language: Language, refused: string) =>
  amounts
    .map(
      ({ heading, sum, currency, refused: isRefused }) =>
        `\n  ${heading}: ${isRefused ? refused : `${formatNumber(sum, language, Number.isInteger(sum) ? undefined : 0.01)} ${currency === 'EUR' ? '€' : currency}`}`,
    )
    .join('');

export const listTexts: Record<Language, ListTexts> = {
  de: {
    list: 'liest eine Liste der Vorhaben oder eine andere Tabelle von Zuwendungen (auch .json)',
    where: 'nur Zeilen mit diesem Wert, etwa Landkreis=Hannover; mehrfach möglich',
    withPersons: 'nennt auch natürliche Personen',
    asOf: 'der Stand der Liste, etwa 2016-03-31',
    fund: 'der EU-Fonds, etwa ESF',
    done: (statistics) =>
      `${formatNumber(statistics.rows, 'de')} Vorhaben, ${formatNumber(statistics.beneficiaries, 'de')} Begünstigte${sums(statistics, 'de', 'nicht übernommen')}`,
  },
  en: {
    list: 'reads a list of operations or another table of grants (.json, too)',
    where: 'only rows with this value, such as Landkreis=Hannover; may be repeated',
    withPersons: 'names natural persons, too',
    asOf: 'the date of the list, such as 2016-03-31',
    fund: 'the EU fund, such as ESF',
    done: (statistics) =>
      `${formatNumber(statistics.rows, 'en')} operations, ${formatNumber(statistics.beneficiaries, 'en')} beneficiaries${sums(statistics, 'en', 'not taken')}`,
  },
};
