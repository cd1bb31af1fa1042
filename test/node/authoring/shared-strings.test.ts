/** Workbooks with so many texts that their shared strings are read piece by piece. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { workbook } from '../../support/workbooks.ts';

const many = 30_000;
const special = [
  '<si><r><t>Bericht de</t></r><r><rPr><b/></rPr><t xml:space="preserve">s Amtes </t></r></si>',
  '<si><t>Müll &amp; Co &lt;b&gt; &#8364; &#x20AC; &unknown;</t></si>',
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
  '<si><t>a_x000D_b _x005F_x000D_</t></si>',
  '<si/>',
  '<si><t xml:space="preserve"> zwei\nZeilen </t></si>',
  '<si><t>#N/A</t></si>',
];
const texts = [
  'Bericht des Amtes ',
  'Müll & Co <b> € € &unknown;',
  '東京',
  'a\nb _x000D_',
  '',
  ' zwei\nZeilen ',
  '#N/A',
];
const plain = Array.from({ length: many }, (_, index) => `<si><t>Vorhaben ${index} im Landkreis</t></si>`);
const cells = [
  ...special.map((_, index) => `<c r="${'ABCDEFG'[index]}1" t="s"><v>${index}</v></c>`),
  '<c r="H1" t="e"><f>NA()</f><v>#N/A</v></c><c t=\'s\' r="I1"><v>7</v></c><c r="J1" t="str"><v>5</v></c>',
  '<c r="K1"><v>5</v></c><c r="L1" t="s"><v>999999</v></c><c r="M1" t="inlineStr"><is><t>s</t></is></c>',
].join('');

const read = async (strings: string) => {
  const bytes = workbook({ sheets: [{ name: 'Liste', rows: `<row r="1">${cells}</row>` }], strings });
  const fractions: number[] = [];
  const { tables } = await readTables(bytes, 'a.xlsx', { onProgress: (fraction) => fractions.push(fraction) });
  return { row: tables[0]!.rows[0]!, fractions };
};

describe('The shared strings of a workbook', () => {
  it('are the same texts, few or many', async () => {
    const few = await read(special.join('') + plain[0]!);
    const all = await read(special.join('') + plain.join(''));
    assert.deepEqual(
      all.row.map(({ text }) => text),
      [...texts, '#N/A', 'Vorhaben 0 im Landkreis', '5', '5', '', 's'],
    );
    // hucre reads a few strings, and its own table of entities leaves what it does not know.
    assert.deepEqual(all.row, few.row);
    assert.deepEqual(
      all.row.map(({ error }) => error),
      [...Array<undefined>(6), '#N/A', '#N/A', ...Array<undefined>(4)].concat(undefined),
    );
    assert.ok(all.fractions.length > few.fractions.length + 10, 'messages while strings are read');
  });

  it('are left to the library if they are written in another way', async () => {
    const strange = `<!-- of another program --><si><t><![CDATA[a < b]]></t></si>${plain.join('')}`;
    const { row } = await read(strange);
    assert.equal(row[0]!.text, 'a < b');
    assert.equal(row[8]!.text, 'Vorhaben 6 im Landkreis');
  });
});
