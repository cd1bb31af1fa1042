import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { formatDate, formatPeriod } from '../../../src/i18n/dates.ts';
import { compare, formatLanguage, formatTelephone, separators } from '../../../src/i18n/names.ts';
import { formatMoney, formatNumber, formatPercent, formatUnit } from '../../../src/i18n/numbers.ts';
import { plainText, searchKey } from '../../../src/i18n/plain-text.ts';
import { hostileTags } from './hostile-tags.ts';

/** No-break spaces are written "_" below, to be seen. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');

const money = (value: number, locale: string, currency = 'EUR') => {
  const { number, unit } = formatMoney({ value, currency }, locale);
  return `${seen(number)}|${seen(unit)}`;
};

describe('formatNumber', () => {
  it('groups and points as the language does', () => {
    expect(formatNumber(1234567.5, 'de')).to.equal('1.234.567,5');
    expect(formatNumber(1234567.5, 'en')).to.equal('1,234,567.5');
    expect(formatNumber(21, 'de-simple')).to.equal('21');
  });

  it('puts only no-break spaces between groups', () => expect(seen(formatNumber(1234567, 'fr'))).to.equal('1_234_567'));
});

describe('formatPercent', () => {
  it('sets the sign apart in German', () => expect(seen(formatPercent(0.7, 'de'))).to.equal('70_%'));
  it('does not in English', () => expect(formatPercent(0.7, 'en')).to.equal('70%'));
  it('keeps decimals', () => expect(seen(formatPercent(0.705, 'de'))).to.equal('70,5_%'));
  it('counts euros in easy German', () => expect(seen(formatPercent(0.4, 'de-simple'))).to.equal('40_von 100_Euro'));
});

describe('dates in easy German', () => {
  it('have the month in words', () => {
    const dates = ['2023-02-01', '2027-12', '2027'].map((date) => seen(formatDate(date, 'de-simple')));
    expect(dates).to.deep.equal(['1._Februar_2023', 'Dezember_2027', '2027']);
  });

  it('and a word between two', () =>
    expect(seen(formatPeriod('2023-02-01', '2027-12-31', 'de-simple'))).to.equal(
      '1._Februar_2023 bis 31._Dezember_2027',
    ));
});

describe('formatMoney', () => {
  const german: [number, string][] = [
    [0, '0|Euro'],
    [350_000, '350.000|Euro'],
    [999_999, '999.999|Euro'],
    [1234.5, '1.234,50|Euro'],
    [1_000_000, '1|Million_Euro'],
    [3_500_000, '3,5|Millionen_Euro'],
    [1_250_000, '1,25|Millionen_Euro'],
    [1_234_567, '1.234.567|Euro'],
    [1_000_000.5, '1.000.000,50|Euro'],
    [2_000_000_000, '2|Milliarden_Euro'],
    [1_234_560_000, '1.234.560.000|Euro'],
  ];
  for (const [value, text] of german) {
    it(`shows ${value} as "${text}" in German`, () => expect(money(value, 'de')).to.equal(text));
  }

  it('is the same in easy German', () => expect(money(3_500_000, 'de-simple')).to.equal('3,5|Millionen_Euro'));

  it('speaks English', () => {
    expect(money(3_500_000, 'en')).to.equal('3.5|million_euros');
    expect(money(350_000, 'en')).to.equal('350,000|euros');
    expect(money(1234.5, 'en-US')).to.equal('1,234.50|euros');
  });

  it('knows currencies without and with three decimals', () => {
    expect(money(350_000, 'de', 'JPY')).to.equal('350.000|Japanische_Yen');
    expect(money(1.5, 'en', 'KWD')).to.equal('1.500|Kuwaiti_dinars');
  });

  it('loses no part if the currency comes first', () => {
    const parts = { style: 'currency', currency: 'EUR', currencyDisplay: 'name', maximumFractionDigits: 0 } as const;
    for (const locale of ['sw', 'he', 'fa', 'ar', 'ee', 'to', 'si', 'hi', 'zh', 'de-CH', 'de-AT', 'pt-PT', 'ro']) {
      const { number, unit } = formatMoney({ value: 350_000, currency: 'EUR' }, locale);
      const whole = new Intl.NumberFormat([locale, 'de'], parts).format(350_000);
      expect((number + unit).replace(/\s/g, ''), locale).to.equal(whole.replace(/\s/g, ''));
      expect(number, locale).to.match(/\p{Nd}$/u);
    }
  });

  it('shows a currency it does not know by its code', () => {
    expect(money(1234.5, 'de', 'XQZ')).to.equal('1.234,50|XQZ');
  });

  it('survives amounts that are none', () => {
    for (const value of [NaN, Infinity, -1, Number.MAX_VALUE, 5e-324]) {
      expect(money(value, 'de'), String(value)).to.match(/Euro\|?$/);
    }
  });
});

describe('formatDate', () => {
  it('is numeric in German', () => expect(formatDate('2024-04-10', 'de')).to.equal('10.04.2024'));

  it('names the month in English, because 04/10 is read in two ways', () => {
    for (const locale of ['en', 'en-simple', 'en-GB']) {
      expect(seen(formatDate('2024-04-10', locale)), locale).to.equal('10_Apr_2024');
    }
    expect(formatDate('2024-04-10', 'en-US')).to.equal('Apr\u00a010,\u00a02024');
  });

  it('shows as much as is known', () => {
    expect(formatDate('2014-09', 'de')).to.equal('September\u00a02014');
    expect(formatDate('2014-09', 'es')).to.equal('septiembre\u00a0de\u00a02014');
    expect(formatDate('2014', 'de')).to.equal('2014');
  });

  it('shows the date of a time stamp as it was written', () => {
    for (const time of ['T00:30:00+02:00', 'T23:30:00-08:00', 'T12:00:00Z', 'T12:00:00.123Z']) {
      expect(formatDate(`2024-04-10${time}`, 'de'), time).to.equal('10.04.2024');
    }
  });

  it('does not shift a day at either end of a year', () => {
    expect(formatDate('2024-01-01', 'de')).to.equal('01.01.2024');
    expect(formatDate('2024-12-31', 'de')).to.equal('31.12.2024');
    expect(formatDate('2024-02-29', 'de')).to.equal('29.02.2024');
  });
});

describe('formatPeriod', () => {
  it('sets the dash apart between dates', () => {
    expect(seen(formatPeriod('2022-07-01', '2025-06-30', 'de'))).to.equal('01.07.2022_– 30.06.2025');
    expect(seen(formatPeriod('2022-07', '2025-06', 'de'))).to.equal('Juli_2022_– Juni_2025');
    expect(seen(formatPeriod('2022-07-01', '2025-06-30', 'en'))).to.equal('1_Jul_2022_– 30_Jun_2025');
  });

  it('joins years closely', () => expect(formatPeriod('2014', '2024', 'de')).to.equal('2014–2024'));

  it('takes one date more exactly than the other', () => {
    expect(seen(formatPeriod('2014', '2024-04-10', 'de'))).to.equal('2014_– 10.04.2024');
    expect(seen(formatPeriod('2014-09', '2024', 'de'))).to.equal('September_2014_– 2024');
  });
});

describe('formatTelephone', () => {
  it('keeps the groups of the feed', () => {
    expect(seen(formatTelephone('+49 30 23125-100'))).to.equal('+49_30_23125-100');
    expect(seen(formatTelephone('+49-30-23125'))).to.equal('+49-30-23125');
  });

  it('sets the country apart if there are no groups, and guesses no area code', () => {
    expect(seen(formatTelephone('+493023125100'))).to.equal('+49_3023125100');
    expect(seen(formatTelephone('+12025550123'))).to.equal('+1_2025550123');
    expect(seen(formatTelephone('+35312345678'))).to.equal('+353_12345678');
    expect(seen(formatTelephone('+43123'))).to.equal('+43_123');
  });

  it('takes everything that a feed may say', () => {
    for (let length = 2; length <= 15; length++)
      for (const digits of ['1', '2', '42', '999']) {
        const number = `+${digits.padEnd(length, '0')}`;
        expect(formatTelephone(number).replace(/\s/g, '')).to.equal(number);
      }
  });
});

describe('formatLanguage', () => {
  it('calls a language by its name', () => {
    expect(formatLanguage('ar', 'de')).to.equal('Arabisch');
    expect(formatLanguage('de', 'en')).to.equal('German');
    expect(formatLanguage('zh_Hans', 'de')).to.equal('Chinesisch (vereinfacht)');
  });

  it('calls a language that nobody knows by its tag', () => {
    expect(formatLanguage('zz', 'de')).to.equal('zz');
    expect(formatLanguage('abcd', 'de')).to.equal('abcd');
  });

  it('throws at no tag with any extensions', () => {
    expect(formatLanguage('de-u-co-phonebk', 'en')).to.equal('German');
    expect(formatLanguage('de-a-a0', 'de')).to.equal('Deutsch');
    for (const tag of hostileTags) expect(formatLanguage(tag, 'de')).to.be.a('string');
  });
});

describe('separators', () => {
  const items = ['Alliance', 'iglesias', 'Bund', 'Land', 'EU'];
  const joined = (count: number, locale: string) => {
    const some = items.slice(0, count);
    const before = separators(some, locale);
    return some.map((item, index) => before[index] + item).join('');
  };

  for (const locale of ['de', 'de-simple', 'en-GB', 'ar', 'es', 'fr', 'pl', 'tr', 'uk'])
    it(`join in ${locale} as Intl does`, () => {
      for (let count = 0; count <= items.length; count++)
        expect(joined(count, locale)).to.equal(new Intl.ListFormat(locale).format(items.slice(0, count)));
    });

  it('follow the words they stand between', () => expect(joined(2, 'es')).to.equal('Alliance e iglesias'));

  it('make no formatter in German, nor for a single item', () => {
    const { ListFormat } = Intl;
    Object.assign(Intl, { ListFormat: undefined });
    try {
      expect(joined(3, 'de')).to.equal('Alliance, iglesias und Bund');
      expect(joined(1, 'nl')).to.equal('Alliance');
      expect(() => joined(2, 'nl')).to.throw(TypeError);
    } finally {
      Object.assign(Intl, { ListFormat });
    }
  });
});

describe('compare', () => {
  it('sorts umlauts with their vowels and ß with ss', () => {
    const sorted = ['Apotheke', 'Ärzte', 'Ausbildung', 'Maße', 'Masse', 'Oldenburg', 'Österreich', 'Zentrum'];
    const first = [...sorted].reverse().sort(compare('de'));
    expect(first.filter((word) => !word.startsWith('Ma'))).to.deep.equal(
      sorted.filter((word) => !word.startsWith('Ma')),
    );
    expect(first.slice(3, 5)).to.have.members(['Maße', 'Masse']);
  });

  it('sorts 2 before 10', () => {
    expect(['Projekt 10', 'Projekt 2'].sort(compare('de'))).to.deep.equal(['Projekt 2', 'Projekt 10']);
  });

  it('sorts German names as Intl does', () => {
    const names =
      'Ärztinnen und Ärzte|arbeit|Arbeit 4.0|Österreich|Oldenburg|öffentlich|Übergang Schule – Beruf|Übergang Schule'
        .split('|')
        .concat(
          'Jugendliche|Jugendliche, junge Erwachsene|junge Erwachsene|kleine und mittlere Unternehmen (KMU)'.split('|'),
        )
        .concat(
          'Straße|Strassen|Stralsund|MINT|Mint 10|MINT 9|ESF+|ESF Plus|EFRE|Çelik|Łódź|Zuwanderung|Zürich|zu Hause'.split(
            '|',
          ),
        )
        .concat(
          '2. Runde|10. Runde|Azubi-Lotsen|Azubi Lotsen|Azubilotsen|Café|Cafeteria|Москва|Ausbildung|Aufstieg'.split(
            '|',
          ),
        );
    const { compare: asIntl } = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });
    expect(names.toSorted(compare('de'))).to.deep.equal(names.toSorted(asIntl));
    expect(names.toReversed().sort(compare('de-simple'))).to.deep.equal(names.toReversed().sort(asIntl));
  });

  it('ignores soft hyphens', () => {
    expect(compare('de')('Fach\u00adkräfte', 'Fachkräfte')).to.equal(0);
    expect(['\u00adB', 'A', 'C'].sort(compare('de'))).to.deep.equal(['A', '\u00adB', 'C']);
  });
});

describe('plainText', () => {
  it('removes soft hyphens', () => {
    expect(plainText('Fach\u00adkräfte\u200b\u00adsicherung\ufeff')).to.equal('Fachkräftesicherung');
  });

  it('makes every space a plain one', () =>
    expect(plainText('  Region\u00a0\n Hannover\t')).to.equal('Region Hannover'));

  it('leaves Persian spelling and joined emoji alone', () => {
    expect(plainText('می\u200cخواهم')).to.equal('می\u200cخواهم');
    expect(plainText('👩\u200d🔧')).to.equal('👩\u200d🔧');
  });
});

describe('a number as it was published', () => {
  for (const [value, precision, text] of [
    [85.39999999999999, 0.1, '85,4'],
    [85, 0.1, '85,0'],
    [1234.5600000000002, undefined, '1.234,56'],
    [0.1 + 0.2, undefined, '0,3'],
    [2.005, 0.001, '2,005'],
    [1.25, 0.25, '1,25'],
    [3, 1, '3'],
    [3_512_345, 100_000, '3.512.345'],
    [0.00001, 1e-5, '0,00001'],
    [-0.30000000000000004, undefined, '-0,3'],
  ] as const)
    it(`${value} in steps of ${precision} is ${text}`, () =>
      expect(formatNumber(value, 'de', precision)).to.equal(text));

  it('decides on the decimals of amounts, too', () => {
    const written = (value: number, precision?: number, locale = 'de') =>
      seen(formatMoney({ value, currency: 'EUR' }, locale, precision).number);
    expect(written(1234.5)).to.equal('1.234,50');
    expect(written(1234.5, 0.1)).to.equal('1.234,5');
    expect(written(1234.5, 1)).to.equal('1.235');
    expect(written(1234, 0.01)).to.equal('1.234,00');
    expect(written(3_500_000, 100_000)).to.equal('3,5');
    expect(written(3_500_000, 100_000, 'en')).to.equal('3.5');
    expect(written(85_399.99999999999, 0.1)).to.equal('85.400,0');
  });

  it('has no noise in amounts and units either', () => {
    expect(formatMoney({ value: 3_500_000.0000000005, currency: 'EUR' }, 'de').number).to.equal('3,5');
    expect(formatUnit(85.39999999999999, 'percent', 'de', 0.1).number).to.equal('85,4');
    expect(formatUnit(12.000000000000002, 'years', 'de').number).to.equal('12');
  });
});

describe('searchKey', () => {
  const found: [string, string][] = [
    ['Förderung', 'forderung'],
    ['FÖRDERUNG', 'förderung'],
    ['Straße', 'strasse'],
    ['STRASSE', 'straße'],
    ['Fach\u00adkräfte', 'fachkräfte'],
    ['Fo\u0308rderung', 'förderung'],
    ['Dr.\u00a0Brandt', 'dr. brandt'],
    ['İstanbul', 'istanbul'],
    ['می\u200cخواهم', 'میخواهم'],
    ['Señor', 'senor'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['Đorđević', 'dordevic'],
    ['Ísafjörður, Þór', 'isafjordur, thor'],
    ['Æbelø, Œuvre', 'aebelo, oeuvre'],
    ['Diyarbakır', 'diyarbakir'],
    ['IŞIK', 'ışık'],
    ['Azubi\u2011Lotsen', 'azubi-lotsen'],
    ['Azubi\u2010Lotsen', 'azubi-lotsen'],
    ['Beruf–Familie', 'beruf-familie'],
    ['Beruf—Familie', 'beruf-familie'],
    ['−5', '-5'],
    ['Müller’s Werkstatt', "müller's werkstatt"],
    ['„Lotsen“ und «Paten»', '"lotsen" und "paten"'],
    ['об\u02bcєкт', "об'єкт"],
    ['Pﬂege, Graﬁk', 'pflege, grafik'],
    ['ＡＺＵＢＩ ２０２６', 'azubi 2026'],
    ['\u200eFachkraft\u200f', 'fachkraft'],
  ];
  for (const [text, query] of found) {
    it(`lets "${query}" find "${text}"`, () => expect(searchKey(text)).to.equal(searchKey(query)));
  }

  it('is the same for letters in one piece and letters with marks, in every language of the widgets', () => {
    for (const text of ['Größe', 'Fête', 'Año', 'Żółć', 'Şişli', 'Їжак', 'أحمد', 'Ångström'])
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
        expect(searchKey(text.normalize(form)), `${text} ${form}`).to.equal(searchKey(text));
  });
});

describe('German, which is written without Intl,', () => {
  /** The same language by another tag: it is left to Intl. */
  const INTL = 'de-u-nu-latn';

  /** Round and odd numbers of every length, most of them whole; `Intl` alone makes a difference of zero and minus zero. */
  const amount = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -3, max: 14 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
    .filter((value) => !Object.is(value, -0));
  const anyNumber = fc.oneof(amount, fc.integer({ min: 0 }), fc.maxSafeInteger());

  it('has the numbers of Intl', () => {
    const isSame = (value: number) => expect(formatNumber(value, 'de')).to.equal(formatNumber(value, INTL));
    fc.assert(fc.property(anyNumber, (value) => void isSame(value)));
    [0, 999, 1000, 1e6 - 1, 1e6, 1e12 - 1, 1e12].forEach(isSame);
  });

  it('has the amounts of Intl', () => {
    const isSame = (value: number, currency: string) =>
      expect(formatMoney({ value, currency }, 'de')).to.deep.equal(formatMoney({ value, currency }, INTL));
    fc.assert(fc.property(anyNumber, fc.constantFrom('EUR', 'CHF'), (value, currency) => void isSame(value, currency)));
    for (const value of [0, 1, 1e6 - 1, 1e6, 1.01e6, 999_990_000, 1e9 - 1, 1e9, 1.5e9, 1e12 - 1, 1e12])
      isSame(value, 'EUR');
  });

  it('has the dates of Intl', () => {
    const limits = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    const isSame = (date: string) => expect(formatDate(date, 'de')).to.equal(formatDate(date, INTL));
    fc.assert(
      fc.property(
        fc.date(limits),
        fc.constantFrom(7, 10, 24),
        (date, length) => void isSame(date.toISOString().slice(0, length)),
      ),
    );
    for (let month = 1; month <= 12; month++) isSame(`2024-${String(month).padStart(2, '0')}`);
  });
});

describe('a language that no browser knows', () => {
  it('is shown in German, not in the language of the browser', () => {
    for (const locale of ['gsg', 'tlh', 'x y', '']) {
      expect(formatDate('2024-04-10', locale), locale).to.equal('10.04.2024');
      expect(money(1234.5, locale), locale).to.equal('1.234,50|Euro');
    }
  });
});

describe('a hostile language tag', () => {
  for (const tag of hostileTags) {
    it(`${JSON.stringify(tag.slice(0, 30))} breaks no format`, () => {
      expect(formatNumber(1, tag)).to.not.equal('');
      expect(formatPercent(0.7, tag)).to.not.equal('');
      expect(formatMoney({ value: 3_500_000, currency: 'EUR' }, tag).number).to.not.equal('');
      expect(formatPeriod('2014-09', '2024-04-10', tag)).to.contain('–');
      expect(formatLanguage('ar', tag)).to.not.equal('');
      expect(separators(['A', 'B'], tag)).to.have.length(2);
      expect(compare(tag)('a', 'b')).to.equal(-1);
    });
  }
});

describe('the Intl objects', () => {
  const { NumberFormat } = Intl;
  let made = 0;

  before(() => {
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: (target, args) => {
        made += 1;
        return Reflect.construct(target, args) as object;
      },
    });
  });
  beforeEach(() => {
    made = 0;
  });
  after(() => {
    Intl.NumberFormat = NumberFormat;
  });

  it('are made once and kept', () => {
    for (let i = 0; i < 50; i++) money(i, 'de-LI', 'CHF');
    expect(made).to.equal(1);
  });
});
