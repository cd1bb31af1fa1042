import type { lists as german } from './lists.de.ts';

export const lists: Record<keyof typeof german, string> = {
  'list-found': '{count|row|rows} read; the headings are in row {heading}.',
  'list-empty': 'The table with the headings in row {heading} has no entries.',
  'list-not-found':
    'No list was found. It would have a row of headings with the name of the operation or beneficiary, and with an amount or a date.',
  'table-repeated': 'The same rows are on the sheet “{other}”. They were not read again.',
  'sheets-without-list': '{count|sheet has|sheets have} no list and {count:was|were} not read: {list}.',
  'rows-total': '{count|total|totals} not read as operations (row {list}: “{found}”).',
  'rows-legend': '{count|row|rows} outside the table not read (row {list}: “{found}”).',
  'rows-heading': '{count|more row of headings|more rows of headings} recognised (row {list}: “{found}”).',
  'columns-unused': '{count|column has|columns have} no place in the feed and {count:was|were} not taken: {list}.',
  'control-sum-right': '“{found}” is the sum of the column “{heading}”: it agrees with what was read.',
  'control-sum-wrong':
    '“{found}” should be the sum of the column “{heading}”; what was read adds up to {sum}. Check whether rows are missing.',
  'persons-left-out':
    '{persons|natural person is|natural persons are} not named (row {list}); their operations have no beneficiary in the feed. With --with-persons the names are taken.',
  'persons-named':
    '{persons|natural person is|natural persons are} named (row {list}). Check whether that may be published.',
  'end-before-start':
    '{count|operation ends before its start|operations end before their start} (row {list}). The end was left out. Check it.',
  'amounts-negative':
    '{count|negative amount is|negative amounts are} not in the feed (row {list}): repayments are no funding.',
  'row-without-name':
    '{count|row has|rows have} neither name nor summary and {count:is|are} missing in the feed (row {list}).',
  'names-merged':
    'In {count|row|rows} the beneficiary is written otherwise than before, only in case or blanks (row {list}). It counts as the same.',
  'rows-identical': '{count|row is|rows are} equal to an earlier one. All were kept.',
  'list-without-date': 'The list does not say its date. Today was taken. Please give it: --as-of 2016-03-31.',
  'filter-column': 'There is no column “{found}”. There are {list}.',
};
