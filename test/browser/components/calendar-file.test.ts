/** The calendar file, as another program reads it. */
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type CalendarTexts } from '../../../components/events-list/calendar-file.ts';
import type { AllianceEvent } from '../../../src/feed/schema/feed.ts';

const event = (values: Partial<AllianceEvent> = {}): AllianceEvent => ({
  id: 'fachkraeftetag',
  name: 'Fachkräftetag',
  start: '2027-05-06T09:30:00+02:00',
  ...values,
});

const write = (values: Partial<AllianceEvent> = {}, texts: Partial<CalendarTexts> = {}) =>
  calendarFile(event(values), { name: 'Fachkräftetag', ...texts }, 'musterallianz', '2026-10-08T10:30:00+02:00');

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  expect(others).to.deep.equal([]);
  return { component: component!, event: new ICAL.Event(component!) };
}

const utf8 = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('is read with its texts, identity and date', () => {
    const texts = { location: 'Musterhalle', description: 'Stufenlos', url: 'https://www.example.org/tag?a=1,2;b' };
    const { component, event } = read(write({ end: '2027-05-06T17:00:00+02:00' }, texts));
    expect(event.summary).to.equal('Fachkräftetag');
    expect(event.location).to.equal('Musterhalle');
    expect(event.description).to.equal('Stufenlos');
    expect(event.uid).to.equal('fachkraeftetag@musterallianz');
    expect(component.getFirstPropertyValue('url')).to.equal(texts.url);
    expect(String(component.getFirstPropertyValue('dtstamp'))).to.equal('2026-10-08T08:30:00Z');
  });

  for (const [what, start, end] of [
    ['in winter', '2027-01-06T09:30:00+01:00', '2027-01-06T17:00:00+01:00'],
    ['in summer', '2027-05-06T09:30:00+02:00', '2027-05-06T17:00:00+02:00'],
    ['while the clocks go forward', '2027-03-28T01:59:00+01:00', '2027-03-28T03:00:00+02:00'],
    ['while the clocks go back', '2027-10-31T02:30:00+02:00', '2027-10-31T02:30:00+01:00'],
    ['over the end of a year', '2026-12-31T20:00:00+01:00', '2027-01-01T02:00:00+01:00'],
    ['in another time zone', '2027-05-06T23:30:00-09:00', '2027-05-07T01:00:00-09:00'],
  ] as const)
    it(`has the same instants ${what}`, () => {
      const { event } = read(write({ start, end }));
      expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).to.deep.equal([new Date(start), new Date(end)]);
    });

  it('has an event without an end at its instant', () => {
    const { component, event } = read(write());
    expect(event.startDate.toJSDate()).to.deep.equal(new Date('2027-05-06T09:30:00+02:00'));
    expect(component.hasProperty('dtend')).to.equal(false);
  });

  for (const [what, start, end, first, after] of [
    ['a day', '2027-05-06', undefined, '2027-05-06', '2027-05-07'],
    ['several days', '2026-12-30', '2027-01-02', '2026-12-30', '2027-01-03'],
    ['days, if one has no time', '2027-10-30T09:00:00+02:00', '2027-10-31', '2027-10-30', '2027-11-01'],
  ] as const)
    it(`has ${what} without times, up to the day after`, () => {
      const { event } = read(write({ start, end }));
      expect([event.startDate.isDate, event.endDate.isDate]).to.deep.equal([true, true]);
      expect([String(event.startDate), String(event.endDate)]).to.deep.equal([first, after]);
    });

  it('keeps every text, in lines of 75 octets that no character crosses', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((value) => !/\p{Cc}/u.test(value));
    fc.assert(
      fc.property(text, text, (name, location) => {
        const file = write({}, { name, location });
        const { event } = read(file);
        expect([event.summary, event.location]).to.deep.equal([name, location]);
        for (const line of file.split('\r\n')) expect(utf8(line)).to.be.at.most(75);
      }),
    );
  });

  it('keeps line breaks, commas, semicolons and backslashes', () => {
    const name = 'Eins, zwei; drei\\n\nvier';
    expect(read(write({}, { name })).event.summary).to.equal(name);
  });

  it('lets no text begin a line of its own', () => {
    const name = 'Tag\r\nEND:VEVENT\rBEGIN:VEVENT\nUID:x';
    expect(read(write({}, { name })).event.summary).to.equal(name.replace(/\r\n?/g, '\n'));
  });

  it('ends every line as the format wants it', () => {
    const file = write({}, { location: 'Halle' });
    expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
  });
});
