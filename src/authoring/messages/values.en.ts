import type { values as german } from './values.de.ts';

export const values: Record<keyof typeof german, string> = {
  'amounts-comma':
    'Column {letter} “{heading}”: read with the point between thousands, {decided|value|values}; proof: row {row} “{found}”.',
  'amounts-point':
    'Column {letter} “{heading}”: read with the point before the cents and the comma between thousands; proof: row {row} “{found}”.',
  'amounts-open':
    'In column {letter} “{heading}” it cannot be seen whether comma or point comes before the cents ({ambiguous|value|values}, such as row {row} “{found}”: {comma} or {point}). Choose: --numbers {column}=comma or --numbers {column}=point.',
  'amounts-contradictory':
    'The amounts in column {letter} “{heading}” contradict each other: row {row} “{found}” and row {otherRow} “{other}” cannot be read in the same way. No amount of the column was taken. Insert the column anew from its source.',
  'numbers-open':
    'In column {letter} “{heading}” it cannot be seen whether comma or point comes before the decimals ({ambiguous|value|values}, such as row {row} “{found}”: {comma} or {point}). Choose: --numbers {column}=comma or --numbers {column}=point.',
  'numbers-contradictory':
    'The numbers in column {letter} “{heading}” contradict each other: row {row} “{found}” and row {otherRow} “{other}” cannot be read in the same way. Write all in one way.',
  'amounts-unit': 'Column {letter} “{heading}”: each amount was taken times {unit}, as the heading says.',
  'amounts-marked':
    'Column {letter} “{heading}”: {count|amount has a footnote mark|amounts have footnote marks} (such as row {row} “{found}”). The number was read; check the footnote.',
  'amount-text': '“{found}” is no amount. The amount stays unknown (not 0).',
  'amount-broken': '“{found}” is no complete amount. Correct it, for example “3.500.000,00”.',
  'amount-broken-suggest': '“{found}” is no complete amount. Did you mean {suggestion}? Correct it.',
  'amount-fraction': '“{found}” has more than two decimals; it was rounded to the cent. Check it.',
  'dates-dmy':
    'Column {letter} “{heading}”: read as day/month/year, {decided|ambiguous value|ambiguous values}; proof: row {row} “{found}”.',
  'dates-mdy':
    'Column {letter} “{heading}”: read as month/day/year, {decided|ambiguous value|ambiguous values}; proof: row {row} “{found}”.',
  'dates-open':
    'In column {letter} “{heading}” it cannot be seen whether the day or the month comes first ({ambiguous|value|values}, such as row {row} “{found}”: {dmy} or {mdy}). Choose: --dates {column}=dmy or --dates {column}=mdy.',
  'dates-contradictory':
    'The dates in column {letter} “{heading}” contradict each other: row {row} “{found}” and row {otherRow} “{other}” have day and month exchanged. No date of the column was taken. Write all in one way, for example 31.12.2025.',
  'dates-short-years':
    'Column {letter} “{heading}”: {count|year|years} of two digits; row {row} “{found}” was read as {year}.',
  'date-broken': '“{found}” is no date. Write: 2014, 09.2014 or 11.09.2014.',
  'date-years': '“{found}” are several years; this column holds one date. Split them, or delete one.',
  'date-serial': '“{found}” is a number; formatted as a date, Excel shows {suggestion}. Format the cell as a date.',
  'share-text': '“{found}” is no rate. Right is, for example, 80 % or 33,33 %.',
  'shares-open':
    'In column {letter} “{heading}” there is only 1: 1 % or 100 % ({ambiguous|value|values}). The rate stays unknown. Write it with %.',
  'shares-range': 'Column {letter} “{heading}”: {count|rate is|rates are} not between 0 and 100 %. Correct them.',
};
