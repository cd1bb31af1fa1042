import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import type { RawCell } from '../../../src/authoring/read/tables.ts';
import { readDates, type DateOptions } from '../../../src/authoring/values/date-column.ts';
import { shortHash, slug } from '../../../src/authoring/values/identifier.ts';

function read(values: (string | RawCell)[], options: DateOptions = { year: 2016 }) {
  const cells = values.map((value, index) => ({
    row: index + 1,
    cell: typeof value === 'object' ? value : { value: value || null, text: value },
  }));
  const { values: dates, findings } = readDates({ sheet: 'Liste', index: 4, heading: 'Ende', cells }, options);
  return {
    dates: dates.map((date) => date?.end),
    whole: dates,
    said: findings.map((finding) => sentenceOf(finding, 'de')),
  };
}

describe('A column of dates', () => {
  it('is month/day/year if a value proves it', () => {
    const { dates, said } = read(['6/7/2015', '12/17/2015', '9/7/2015']);
    assert.deepEqual(dates, ['2015-06-07', '2015-12-17', '2015-09-07']);
    assert.deepEqual(said, [
      'Liste!E: Spalte E „Ende“: als Monat/Tag/Jahr gelesen, 2 mehrdeutige Werte; Beleg: Zeile 3 „12/17/2015“.',
    ]);
  });

  it('is day/month/year if a value proves it', () => {
    assert.deepEqual(read(['01/02/2025', '31/12/2024']).dates, ['2025-02-01', '2024-12-31']);
  });

  it('is asked about if nothing proves either', () => {
    const { dates, said } = read(['01/02/2025', '05/05/2025']);
    assert.deepEqual(dates, [undefined, '2025-05-05']);
    assert.match(
      said[0]!,
      /1 Wert, z\. B\. Zeile 2 „01\/02\/2025“: 01\.02\.2025 oder 02\.01\.2025\)\. Bitte wählen: --dates E=dmy/,
    );
    assert.deepEqual(read(['01/02/2025'], { chosen: 'mdy' }).dates, ['2025-01-02']);
  });

  it('is refused if two values contradict each other', () => {
    const { dates, said } = read(['31/12/2024', '12/31/2024', '05/05/2025']);
    assert.deepEqual(dates, [undefined, undefined, undefined]);
    assert.match(said[0]!, /Zeile 2 „31\/12\/2024“ und Zeile 3 „12\/31\/2024“/);
  });

  const written: [text: string, date: string][] = [
    ['31.12.2015', '2015-12-31'],
    ['1. 2. 2015', '2015-02-01'],
    ['2015-12-31T00:00:00', '2015-12-31'],
    ['31.12.2015 00:00', '2015-12-31'],
    ['2015/12/31', '2015-12-31'],
    ['01-Mrz-09', '2009-03-01'],
    ['29-Feb-12', '2012-02-29'],
    ['31-Dez-09', '2009-12-31'],
    ['31-Dec-09', '2009-12-31'],
    ['15. Mai 2010', '2010-05-15'],
    ['Dec 5, 2015', '2015-12-05'],
    ['März 2015', '2015-03'],
    ['Jänner 2015', '2015-01'],
    ['09.2014', '2014-09'],
    ['2014-09', '2014-09'],
    ['2014', '2014'],
    ['05.02.16', '2016-02-05'],
    ['05.02.98', '1998-02-05'],
  ];
  for (const [text, date] of written) it(`reads ${text}`, () => assert.deepEqual(read([text]).dates, [date]));

  it('tells once of years with two digits', () => {
    assert.deepEqual(read(['05.02.16', '06.02.16']).said, [
      'Liste!E: Spalte E „Ende“: 2 Jahreszahlen mit zwei Ziffern; Zeile 2 „05.02.16“ wurde als 2016 gelesen.',
    ]);
  });

  it('is as precise as its cells show it', () => {
    const value = new Date(Date.UTC(2014, 8, 11));
    const cell = (format: string) => ({ value, text: '2014-09-11', format });
    assert.deepEqual(
      read([cell('dd.mm.yyyy'), cell('mmm yy'), cell('yyyy'), cell('[$-407]mmmm yyyy'), cell('m/d/yyyy')]).dates,
      ['2014-09-11', '2014-09', '2014', '2014-09', '2014-09-11'],
    );
  });

  it('reads several years as the first and the last', () => {
    assert.deepEqual(read(['2011/2012/2014', '2009,2012', '2009 - 2015', '2010/2011/\n2014', '2013/14']).whole, [
      { start: '2011', end: '2014', label: '2011/2012/2014' },
      { start: '2009', end: '2012', label: '2009,2012' },
      { start: '2009', end: '2015', label: '2009 - 2015' },
      { start: '2010', end: '2014', label: '2010/2011/ 2014' },
      { start: '2013', end: '2014', label: '2013/14' },
    ]);
  });

  it('reports a text that is no date, and leaves unknown dates unknown', () => {
    const { dates, said } = read(['29.02.2015', '42369', 'offen', '']);
    assert.deepEqual(dates, [undefined, undefined, undefined, undefined]);
    assert.deepEqual(said, [
      'Liste!E2: „29.02.2015“ ist kein Datum. Bitte schreiben: 2014, 09.2014 oder 11.09.2014.',
      'Liste!E3: „42369“ ist eine Zahl; als Datum formatiert zeigt Excel 31.12.2015. Bitte die Zelle als Datum formatieren.',
    ]);
  });
});

describe('An id', () => {
  const ids: [name: string, id: string][] = [
    ['Müller & Söhne GmbH & Co. KG', 'mueller-soehne'],
    ['Mu\u0308ller e. V.', 'mueller'],
    ['Straße der Jugend gGmbH', 'strasse-der-jugend'],
    ['GmbH', 'gmbh'],
    ['Łódź', 'lodz'],
    ['!!!', ''],
  ];
  for (const [name, id] of ids) it(`of ${name} is ${id || 'empty'}`, () => assert.equal(slug(name), id));

  it('has at most 48 letters and ends with a word', () => {
    const id = slug('Verbesserung der Vereinbarkeit von Familie und Beruf in der Region');
    assert.equal(id, 'verbesserung-der-vereinbarkeit-von-familie-und');
    assert.ok(slug('x'.repeat(100)).length === 48);
  });

  it('has a hash that differs', () => {
    const hashes = new Set(Array.from({ length: 20_000 }, (_, index) => shortHash(`Vorhaben ${index}`)));
    assert.equal(hashes.size, 20_000);
    assert.match(shortHash(''), /^[a-z0-9]{7}$/);
  });
});
