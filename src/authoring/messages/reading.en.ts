import type { reading as german } from './reading.de.ts';

export const reading: Record<keyof typeof german, string> = {
  'file-empty': 'The file is empty. Save it once more and choose it again.',
  'file-too-large':
    'The file has {megabytes} MB; at most {limit} MB are read. Remove sheets and pictures that are not needed.',
  'file-picture':
    'This is a picture, not a table; only its name ends in {extension}. Choose the Excel, LibreOffice or CSV file.',
  'file-pdf': 'This is a PDF, not a table. Choose the Excel, LibreOffice or CSV file it was made from.',
  'file-html':
    'This is a web page (HTML), not a workbook; only its name ends in {extension}. Open it in Excel and save it as .xlsx.',
  'file-document':
    'This is a text document or a presentation, not a table. Copy the table into Excel and save it as .xlsx.',
  'file-archive': 'This is an archive (ZIP), not a table. Unpack it and choose the table.',
  'json-damaged': 'The JSON file cannot be read: it is incomplete or badly written. Download it again.',
  'json-without-table': 'The JSON file has no list of entries. Choose the file with the rows.',
  'file-unknown': 'This is no table that can be read. Readable are .xlsx, .xls, .ods, .csv and .json.',
  'file-damaged': 'The file is damaged and cannot be opened. Open it in Excel, let it be repaired and save it again.',
  'file-encrypted':
    'The file is protected with a password. In Excel: File › Info › Protect Workbook › remove the password.',
  'file-excel-95':
    'The file is from Excel 5 or 95; this tool does not read files that old. Open it in Excel or LibreOffice and save it as .xlsx.',
  'file-bomb': 'Unpacked, the file would have more than {limit} MB. It was not opened.',
  'file-bomb-part':
    'The file has a part that cannot be checked (“{found}”). It was not opened. Open it in Excel and save it again.',
  'sheet-too-large':
    'A sheet reaches so far down and right that it is not read. Delete the cells far from the table (in Excel, Ctrl+End shows the last one).',
  'file-renamed': 'The name ends in {extension}, the content is {found}. It was read as that.',
  'sheet-hidden': 'The sheet is hidden. It was read all the same.',
  'rows-hidden': '{count|hidden row was|hidden rows were} read all the same ({list}).',
  'entries-hidden':
    '{count|hidden row was|hidden rows were} read all the same ({list}). What shall not appear needs a “no” in the column “show”.',
  'columns-hidden': '{count|hidden column was|hidden columns were} read all the same ({list}).',
  'cells-error': '{count|cell shows|cells show} an error ({found}): {list}. Correct the formula, or enter the value.',
  'cells-uncalculated':
    '{count|formula was|formulas were} never calculated: {list}. Open the file in Excel and save it.',
  'text-encoding': 'Umlauts look wrong (row {row}: “{found}”). Save the file again as “CSV UTF-8”.',
  'text-undecodable': 'Some characters cannot be read (row {row}: “{found}”). Save the file again as “CSV UTF-8”.',
  'csv-quotes':
    'Quotation marks do not match in {count|row|rows} ({list}); the columns may have moved there. Check them.',
};
