/** What a spreadsheet would take for a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Quotes the text of a cell. An apostrophe before a formula makes it a text. */
const cell = (text = '') => `"${text.replace(FORMULA, "'$&").replace(/"/g, '""')}"`;

/** Writes a table that a German Excel opens by a double click: UTF-8 with its mark, and semicolons. */
export const csv = (rows: readonly (readonly (string | undefined)[])[]) =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
