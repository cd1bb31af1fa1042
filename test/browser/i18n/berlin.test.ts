import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { dayAfter, formatSchedule, startOfDay } from '../../../src/i18n/berlin.ts';
import { hostileTags } from './hostile-tags.ts';

/** Browsers set thin and no-break spaces around a dash. */
const schedule = (start: string, end = start, locale = 'de') =>
  formatSchedule(start, end, locale).replace(/\s+/g, ' ').replace(/ – /g, '–');

describe('dayAfter', () => {
  for (const [date, next] of [
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-03-28', '2027-03-29'],
    ['2027-10-31T02:30:00+01:00', '2027-11-01'],
  ] as const)
    it(`is ${next} after ${date}`, () => expect(dayAfter(date)).to.equal(next));
});

describe('a day in Germany begins', () => {
  for (const [date, instant] of [
    ['2027-01-01', '2026-12-31T23:00:00.000Z'],
    ['2027-07-01', '2027-06-30T22:00:00.000Z'],
    // The clocks go forward on 28 March 2027, and back on 31 October.
    ['2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['2027-03-29', '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', '2027-10-30T22:00:00.000Z'],
    ['2027-11-01', '2027-10-31T23:00:00.000Z'],
  ] as const)
    it(`on ${date} at ${instant}`, () => expect(new Date(startOfDay(date)).toISOString()).to.equal(instant));

  it('after the day before it, always', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const hours = (startOfDay(dayAfter(day)) - startOfDay(day)) / 3_600_000;
          // Germany had a double summer time in 1945 and 1947.
          expect(hours).to.be.within(22, 26);
        },
      ),
    );
  });
});

describe('formatSchedule', () => {
  it('writes a day with its weekday', () => expect(schedule('2027-05-06')).to.equal('Do., 06.05.2027'));

  it('writes several days', () => {
    expect(schedule('2027-05-06', '2027-05-08')).to.match(/^Do\., 06\.(05\.2027)?–Sa\., 08\.05\.2027$/);
    expect(schedule('2026-12-31', '2027-01-01')).to.equal('Do., 31.12.2026–Fr., 01.01.2027');
  });

  it('writes a time, and a span, with the time zone', () => {
    expect(schedule('2027-05-06T09:30:00+02:00')).to.equal('Do., 06.05.2027, 09:30 Uhr MESZ');
    expect(schedule('2027-05-06T09:30:00+02:00', '2027-05-06T17:00:00+02:00')).to.match(
      /^Do\., 06\.05\.2027, 09:30–17:00 Uhr MESZ$/,
    );
    expect(schedule('2027-12-06T09:30:00+01:00')).to.equal('Mo., 06.12.2027, 09:30 Uhr MEZ');
  });

  it('writes the time of Germany for any offset in the feed', () => {
    for (const time of ['2027-05-06T07:30:00Z', '2027-05-06T09:30:00+02:00', '2027-05-05T22:30:00-09:00'])
      expect(schedule(time), time).to.equal('Do., 06.05.2027, 09:30 Uhr MESZ');
  });

  it('writes both time zones of a night in which the clocks change', () => {
    expect(schedule('2027-03-28T00:30:00+01:00', '2027-03-28T04:00:00+02:00')).to.equal(
      'So., 28.03.2027, 00:30 Uhr MEZ–So., 28.03.2027, 04:00 Uhr MESZ',
    );
    expect(schedule('2027-10-31T02:30:00+02:00', '2027-10-31T02:30:00+01:00')).to.equal(
      'So., 31.10.2027, 02:30 Uhr MESZ–So., 31.10.2027, 02:30 Uhr MEZ',
    );
  });

  it('writes days alone if one of the two has no time', () => {
    expect(schedule('2027-05-06T09:30:00+02:00', '2027-05-07')).to.match(/^Do\., 06\..*–Fr\., 07\.05\.2027$/);
  });

  it('names the month in English, because 06/05 is read in two ways', () => {
    expect(schedule('2027-05-06', '2027-05-06', 'en')).to.match(/^Thu,? 6 May 2027$/);
  });

  it('breaks with no language tag', () => {
    for (const tag of hostileTags) expect(schedule('2027-05-06', '2027-05-08', tag)).to.not.equal('');
  });
});
