/** Workbooks written by hand, part by part, so that no library marks its own homework. */
import { strToU8, zipSync } from 'fflate';
import { cellName } from '../../src/authoring/read/tables.ts';

export interface SheetParts {
  name: string;
  /** The rows, in XML: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`. */
  rows: string;
  state?: 'hidden' | 'veryHidden';
  columns?: string;
  merges?: string[];
}

export interface WorkbookParts {
  sheets: SheetParts[];
  /** The shared strings, in XML: `<si><t>Name</t></si>`. */
  strings?: string;
  date1904?: boolean;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Styles: 1 German date, 2 euros, 3 percent, 4 postcode, 5 the built-in date. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;€&quot;"/><numFmt numFmtId="166" formatCode="00000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6">${[0, 164, 165, 10, 166, 14].map((id) => `<xf numFmtId="${id}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

/** The parts of a workbook, for tests that break one of them. */
export function workbookParts({ sheets, strings = '', date1904 }: WorkbookParts): Record<string, string> {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relationships = (...entries: string[]) =>
    `${head}<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation(90, 'sharedStrings', 'sharedStrings.xml'),
      relation(91, 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': styles,
  };
  sheets.forEach(({ rows, columns = '', merges = [] }, index) => {
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${head}<worksheet xmlns="${main}">${columns && `<cols>${columns}</cols>`}<sheetData>${rows}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
  });
  return parts;
}

export const workbook = (parts: WorkbookParts): Uint8Array => zip(workbookParts(parts));

export function zip(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(entries));
}

/** A row of texts and numbers. */
export function row(number: number, ...values: (string | number)[]): string {
  const cells = values.map((value, column) => {
    const name = cellName(number - 1, column);
    if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
    const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}
