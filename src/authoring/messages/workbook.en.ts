import type { workbook as german } from './workbook.de.ts';

/** The English sentences of the import of a workbook. */
export const workbook: Record<keyof typeof german, string> = {
  'workbook-foreign':
    'No sheet of this file is known. Use the template (sheets “Alliance”, “Partners”, “Projects” …) or, with --list, a list.',
  'sheet-unread': 'This sheet is not one of the template, and was not read.',
  'headings-missing': 'This sheet has no row with known headings. It was not read.',
  'headings-unknown':
    '{count|column is|columns are} not known and {count:was|were} not read: {list}. The feed lacks their values.',
  'heading-twice': 'The column “{found}” is there more than once. The first was read; this one is empty or the same.',
  'heading-twice-lost':
    'The column “{found}” is there more than once, with other values (such as row {row} “{other}”). The first was read. Delete one, or give it another heading.',
  'yes-or-no': '“{found}” is neither “yes” nor “no”. Please choose one of them.',
  'word-unknown': '“{found}” is not possible here. Possible are: {en}.',
  'id-invalid': '“{found}” is no id: only a–z, 0–9 and single hyphens. Leave it empty to be given one.',
  'id-invalid-suggest':
    '“{found}” is no id: only a–z, 0–9 and single hyphens. Did you mean “{suggestion}”? Write it so everywhere.',
  'reference-unknown': '“{found}” is not in the other sheet. Please write the name as it is there.',
  'reference-suggest': '“{found}” is not in the other sheet. Did you mean “{suggestion}”?',
  'reference-ambiguous': '“{found}” fits several rows ({first} and {second}). Please write the id.',
  'address-completed': '“{found}” does not start with https://; read as “{suggestion}”.',
  telephone: '“{found}” is no telephone number. Right are 0511 616-0 and +49 511 616-0.',
  'postcode-zero': '“{found}” has four digits; read as “{suggestion}”, because Excel drops leading zeros.',
  'number-text': '“{found}” is no number. Please write the number alone.',
  'number-whole': '“{found}” is no whole number.',
  'amount-words': '“{found}”: this column has no place for “about”, “up to” or “per year”; the amount alone was read.',
  'amount-once': '“{found}” is an amount per year, but the column beside it says otherwise. Please make both the same.',
  'choice-unused':
    'For “{found}” there is no column to be read that way. Name the sheet and the letter of the column, such as --dates Projekte.G=dmy or --numbers Kennzahlen.C=comma.',
  'feed-missing': '“{heading}” is missing. Please fill it in; without it, the feed lacks the entry.',
  'feed-missing-form': '“{heading}” is missing. Right is {form}.',
  'feed-type': '“{found}” does not have the form that “{heading}” needs. Right is {form}.',
  'feed-format': '“{found}” cannot be read for “{heading}”. Right is {form}.',
  'feed-format-url': '“{found}” is no address that browsers follow. Right is https://www.example.org/page.',
  'feed-enum': '“{found}” is not possible for “{heading}”. Possible are: {detail}.',
  'feed-range': '“{found}” is outside the limits of “{heading}” ({detail}).',
  'feed-duplicate-id': 'The id “{found}” is there twice. Please empty one of them.',
  'feed-period': 'The end ({found}) is before the start. Please check both dates.',
  'feed-recurrence': 'The unit does not fit the funding: once or per year? Please say the same in both.',
  'feed-alt': 'The picture needs either a description or “decorative: yes”, not both and not neither.',
  'feed-size':
    'The width and height of the picture are missing. Please write the pixels, so that the page does not jump.',
  'feed-expired': 'The date of “expires” ({found}) has passed. The person is no longer shown.',
  'feed-reference': '“{found}” does not exist. The reference stays empty. Right is {form}.',
  'feed-html': 'HTML in a text: tags and entities are shown as they are written. Please write plain text.',
  'feed-statement':
    'The EU funding statement is missing; EU money requires it. Please write what the grant decision says.',
};
