import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceOf, type Finding, type FindingCode } from '../../../src/authoring/findings.ts';
import { de } from '../../../src/authoring/messages/de.ts';
import { en } from '../../../src/authoring/messages/en.ts';
import { cellName } from '../../../src/authoring/read/tables.ts';

const hidden = (count: number): Finding => ({
  severity: 'note',
  code: 'rows-hidden',
  where: { sheet: 'Projekte' },
  values: { count, list: '12' },
});

describe('A finding', () => {
  it('is a sentence with its place, in German and English', () => {
    assert.equal(sentenceOf(hidden(1), 'de'), 'Projekte: 1 ausgeblendete Zeile wurde mitgelesen (12).');
    assert.equal(sentenceOf(hidden(1200), 'de'), 'Projekte: 1.200 ausgeblendete Zeilen wurden mitgelesen (12).');
    assert.equal(sentenceOf(hidden(1200), 'en'), 'Projekte: 1,200 hidden rows were read all the same (12).');
  });

  it('shows the text of the cell', () => {
    const finding: Finding = {
      severity: 'error',
      code: 'cells-error',
      where: { sheet: 'Kennzahlen', cell: cellName(3, 27) },
      found: '#NV',
      values: { count: 1, list: 'AB4' },
    };
    assert.match(sentenceOf(finding, 'de'), /^Kennzahlen!AB4: 1 Zelle zeigt einen Fehler \(#NV\): AB4\. Bitte/);
  });

  it('says the same values in both languages', () => {
    // `{de}` and `{en}` are one value in two languages.
    const names = (text: string) =>
      [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!.replace(/^(de|en)$/, 'words')).sort();
    for (const code of Object.keys(de) as FindingCode[]) assert.deepEqual(names(de[code]), names(en[code]), code);
  });
});
