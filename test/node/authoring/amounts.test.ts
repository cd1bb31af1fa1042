import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import type { RawCell } from '../../../src/authoring/read/tables.ts';
import { readAmounts } from '../../../src/authoring/values/amount-column.ts';
import { unitsOf, type DecimalSign } from '../../../src/authoring/values/amount.ts';
import { readShares } from '../../../src/authoring/values/share-column.ts';

export const column = (...values: (string | number | RawCell)[]) => ({
  sheet: 'Liste',
  index: 4,
  heading: 'Betrag',
  cells: values.map((value, index) => ({
    row: index + 1,
    cell: typeof value === 'object' ? value : { value: value === '' ? null : value, text: String(value) },
  })),
});

function read(values: (string | number | RawCell)[], chosen?: DecimalSign) {
  const { values: amounts, findings, refused } = readAmounts(column(...values), chosen);
  return {
    amounts: amounts.map((amount) => amount && unitsOf(amount.cents)),
    details: amounts,
    said: findings.map((finding) => sentenceOf(finding, 'de')),
    refused,
  };
}

describe('A column of amounts', () => {
  it('is German if a value proves it', () => {
    const { amounts, said } = read(['50.000', '1.494.893', '120', '']);
    assert.deepEqual(amounts, [50_000, 1_494_893, 120, undefined]);
    assert.deepEqual(said, [
      'Liste!E: Spalte E „Betrag“: Punkt als Tausenderzeichen gelesen, 1 Wert; Beleg: Zeile 3 „1.494.893“.',
    ]);
  });

  it('is English if a value proves it', () => {
    const { amounts, said } = read(['4,156.00', '290,000', '17,062.51']);
    assert.deepEqual(amounts, [4156, 290_000, 17_062.51]);
    assert.equal(said.length, 1);
  });

  it('is asked about if nothing proves either', () => {
    const { amounts, said } = read(['50.000', '25.000', '700']);
    assert.deepEqual(amounts, [undefined, undefined, 700]);
    assert.match(said[0]!, /2 Werte, z\. B\. Zeile 2 „50\.000“: 50000 oder 50,000.*--numbers E=comma/);
    assert.deepEqual(read(['50.000', '25.000'], 'comma').amounts, [50_000, 25_000]);
    assert.deepEqual(read(['50.000'], 'point').amounts, [50]);
  });

  it('is refused if two values contradict each other', () => {
    const { amounts, said, refused } = read(['5,819,053', '158,87', '120']);
    assert.deepEqual(amounts, [undefined, undefined, undefined]);
    assert.equal(refused, true);
    assert.match(said[0]!, /Zeile 2 „5,819,053“ und Zeile 3 „158,87“/);
    assert.equal(said.length, 1);
  });

  const written: [text: string, units: number][] = [
    ['1.234,50 €', 1234.5],
    ['EUR 1.234,50', 1234.5],
    ['10.000,- €', 10_000],
    ['95910,45', 95_910.45],
    ['1 234 567,89', 1_234_567.89],
    ["1'234'567,89", 1_234_567.89],
    ['-66,46', -66.46],
    ['3,5 Mio. €', 3_500_000],
    ['2,25 Mrd. Euro', 2_250_000_000],
    ['350 T€', 350_000],
    ['120 TEUR', 120_000],
    ['rd. 1,2 Millionen', 1_200_000],
  ];
  for (const [text, units] of written)
    it(`reads ${text}`, () => assert.deepEqual(read([text, '1.000,50']).amounts[0], units));

  it('keeps the precision that the text states', () => {
    const { details } = read(['3,5 Mio. €', 'ca. 350.000 € pro Jahr', 'mindestens 1.000,00', 'bis zu 2,25 Mio.']);
    assert.deepEqual(details, [
      { cents: 350_000_000n, precision: 100_000 },
      { cents: 35_000_000n, qualifier: 'about', perYear: true },
      { cents: 100_000n, qualifier: 'at-least' },
      { cents: 225_000_000n, precision: 10_000, qualifier: 'up-to' },
    ]);
  });

  it('reads numbers of workbooks to the cent, and drops the noise of computations', () => {
    const { amounts, said } = read([605884.2000000001, 656.639999999999, 0.1 + 0.2, 1e-7, 12_345_678.91, 9e14]);
    assert.deepEqual(amounts, [605_884.2, 656.64, 0.3, 0, 12_345_678.91, 9e14]);
    assert.deepEqual(said, []);
    assert.deepEqual(read(['656.639999999999', '-800.360000000001']).amounts, [656.64, -800.36]);
  });

  it('tells of digits after the cents', () => {
    const { amounts, said } = read(['163504.321', '1.50']);
    assert.deepEqual(amounts, [163_504.32, 1.5]);
    assert.match(said[1]!, /^Liste!E2: „163504\.321“ hat mehr als zwei Nachkommastellen/);
  });

  it('does not repair a mistyped amount', () => {
    const { amounts, said } = read(['1.1966.640,39 €', '296.654,40,00 €', '5.696,05 €']);
    assert.deepEqual(amounts, [undefined, undefined, 5696.05]);
    assert.match(said[0]!, /^Liste!E2: „1\.1966\.640,39 €“ ist kein vollständiger Betrag\. Meinten Sie 1\.966\.640,39/);
    assert.match(said[1]!, /Meinten Sie 296\.654,40\b/);
  });

  it('leaves unknown amounts unknown, never 0', () => {
    const { amounts, said } = read([
      '-',
      'k. A.',
      '',
      'Einwilligung liegt nicht vor',
      { value: null, text: '#N/A', error: '#N/A' },
    ]);
    assert.deepEqual(amounts, [undefined, undefined, undefined, undefined, undefined]);
    assert.deepEqual(said, [
      'Liste!E5: „Einwilligung liegt nicht vor“ ist kein Betrag. Der Betrag bleibt unbekannt (nicht 0).',
    ]);
  });
});

describe('A column of rates', () => {
  const shares = (...values: (string | number | RawCell)[]) => readShares(column(...values)).values;

  it('is percent if a number is above 1', () => {
    assert.deepEqual(shares('40', '33,33', '1', '0'), [0.4, 0.3333, 0.01, 0]);
    assert.deepEqual(shares(40, 33.33), [0.4, 0.3333]);
  });

  it('is a share if a number is between 0 and 1, or if the cell shows percent', () => {
    assert.deepEqual(shares('0.8', '1', '0.5'), [0.8, 1, 0.5]);
    assert.deepEqual(
      shares({ value: 0.8, text: '0.8', format: '0 %' }, { value: 1, text: '1', format: '0%' }),
      [0.8, 1],
    );
  });

  it('is percent with its sign', () => assert.deepEqual(shares('80 %', '1 %', ''), [0.8, 0.01, undefined]));

  it('is asked about if there is only 1', () => {
    const { values, findings } = readShares(column('1', '1'));
    assert.deepEqual(values, [undefined, undefined]);
    assert.match(sentenceOf(findings[0]!, 'de'), /1 % oder 100 %/);
  });

  it('reports a text that is no rate', () => {
    const { values, findings } = readShares(column('40', '250'));
    assert.deepEqual(values, [0.4, undefined]);
    assert.match(sentenceOf(findings[0]!, 'de'), /1 Satz liegt nicht zwischen/);
  });
});
