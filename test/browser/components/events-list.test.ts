import { expect } from '@esm-bundle/chai';
import ICAL from 'ical.js';
import type { AllianceEvent, Call, Feed } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import {
  allByRole,
  byRole,
  headingsOf,
  mount,
  MUSTER,
  namesOf,
  readFeed,
  textOf,
  watchPage,
} from '../../support/page.ts';

import { until } from '../../support/until.ts';

const tag = 'alliance-events-list';

const items = (widget: Element) => allByRole(widget, 'listitem').map(textOf);
const names = (widget: Element) =>
  headingsOf(widget)
    .slice(1)
    .map(({ text }) => text);

const event = (id: string, values: Partial<AllianceEvent> = {}): AllianceEvent => ({
  id,
  name: id,
  start: '2099-05-06T09:30:00+02:00',
  ...values,
});

const call = (id: string, values: Partial<Call> = {}): Call => ({ id, name: id, opens: '2026-01-01', ...values });

/** A time of day that is so many milliseconds away. */
const inMilliseconds = (wait: number) => new Date(Date.now() + wait).toISOString();

describe('<alliance-events-list>', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  const show = (events: AllianceEvent[], calls: Call[] = [], options = {}) =>
    mount(tag, { feed: { ...muster, events, calls }, lang: 'de', ...options });

  describe('shows of an event', () => {
    it('when and where it is, who holds it, where to register, and its accessibility note', async () => {
      const [tagOfEvents] = muster.events;
      const widget = await show([
        { ...tagOfEvents!, start: '2099-05-06T09:30:00+02:00', end: '2099-05-06T17:00:00+02:00' },
      ]);
      expect(items(widget)[0]!.replace(' – ', '–')).to.equal(
        'Mi., 06.05.2099, 09:30–17:00 Uhr MESZ Fachkräftetag Musterland Ort Musterhalle, Beispielstadt online ' +
          'Veranstaltet von Musterallianz Beispielstadt Barrierefreiheit Stufenloser Zugang, Schriftdolmetschung ' +
          'Anmeldung example.org/musterallianz/fachkraeftetag Kalenderdatei',
      );
      expect(byRole<HTMLAnchorElement>(widget, 'link', 'fachkraeftetag').href).to.equal(tagOfEvents!.registrationUrl);
    });

    it('a start that machines can read', async () => {
      const widget = await show([event('a')]);
      expect(widget.shadowRoot!.querySelector('time')!.dateTime).to.equal('2099-05-06T09:30:00+02:00');
    });

    for (const [attendance, location, shown] of [
      ['onsite', 'Halle', 'Ort Halle'],
      ['onsite', undefined, 'Ort vor Ort'],
      ['online', undefined, 'Ort online'],
      ['mixed', 'Halle', 'Ort Halle online'],
      [undefined, 'Halle', 'Ort Halle'],
      [undefined, undefined, ''],
    ] as const)
      it(`“${shown}” if it is ${attendance ?? 'anywhere'} at ${location ?? 'no place'}`, async () => {
        const widget = await show([event('a', { attendance, location, start: '2099-05-06' })]);
        expect(items(widget)[0]).to.equal(`Mi., 06.05.2099 a ${shown} Kalenderdatei`.replace('  ', ' '));
      });

    it('in words that it is cancelled or postponed, and then no calendar file', async () => {
      const statuses = ['scheduled', 'cancelled', 'postponed'] as const;
      const widget = await show(statuses.map((status) => event(status, { status, start: '2099-05-06' })));
      expect(items(widget)).to.deep.equal([
        'Mi., 06.05.2099 scheduled Kalenderdatei',
        'abgesagt · Mi., 06.05.2099 cancelled',
        'verschoben · Mi., 06.05.2099 postponed',
      ]);
    });
  });

  it('shows of a call its dates, budget, applicants and objective', async () => {
    const [projects, ideas] = muster.calls;
    const widget = await show([], [{ ...projects!, closes: '2099-03-31T23:59:00+02:00' }, ideas!], { kind: 'calls' });
    expect(items(widget)[0]!.replace(' – ', '–')).to.equal(
      'Förderaufruf Projektaufruf 2027 Antragsfrist Di., 31.03.2099, 23:59 Uhr MESZ Anträge ab Mo., 11.01.2027 ' +
        'Mittel 900.000 Euro Antragsberechtigt Vereine, Kammern, Hochschulen und Kommunen ' +
        'Förderziel Vereinbarkeit von Pflege und Beruf Gebiet Beispielstadt und Musterland ' +
        'Förderzeitraum Do., 01.07.2027–Sa., 30.06.2029 Veranstaltet von Musterallianz Beispielstadt ' +
        'Website example.org/musterallianz/aufruf-2027',
    );
    expect(items(widget)[1]).to.include('Antragsfrist keine Angabe Anträge ab Do., 01.01.2026 Mittel 20.000 Euro');
    expect(allByRole(widget, 'button')).to.deep.equal([]);
  });

  describe('lists', () => {
    const events = [
      event('spaet', { start: '2099-12-01' }),
      event('frueh', { start: '2099-01-01T10:00:00+01:00' }),
      event('vorbei', { start: '2020-01-01' }),
      event('lange-vorbei', { start: '2019-01-01', end: '2019-02-01' }),
    ];
    const calls = [
      call('offen'),
      call('bald', { closes: '2099-06-01' }),
      call('geschlossen', { opens: '2020-01-01', closes: '2020-06-01T12:00:00+02:00' }),
    ];

    it('the entries to come, the next first, calls by their deadlines', async () => {
      expect(names(await show(events, calls))).to.deep.equal(['frueh', 'bald', 'spaet', 'offen']);
    });

    it('the entries that are over, the latest first, if the page says so', async () => {
      const widget = await show(events, calls, { past: true });
      expect(names(widget)).to.deep.equal(['geschlossen', 'vorbei', 'lange-vorbei']);
      expect(headingsOf(widget)[0]!.text).to.equal('Rückblick');
    });

    it('events or calls alone, under their own heading', async () => {
      const [onlyEvents, onlyCalls, all] = [
        await show(events, calls, { kind: 'events' }),
        await show(events, calls, { kind: 'calls' }),
        await show(events, calls, { kind: 'meetings' }),
      ];
      expect(names(onlyEvents)).to.deep.equal(['frueh', 'spaet']);
      expect(names(onlyCalls)).to.deep.equal(['bald', 'offen']);
      expect([onlyEvents, onlyCalls, all].map((widget) => headingsOf(widget)[0]!.text)).to.deep.equal([
        'Termine',
        'Förderaufrufe',
        'Termine und Förderaufrufe',
      ]);
    });

    it('as many as the page says', async () => {
      expect(names(await show(events, calls, { limit: 2 }))).to.deep.equal(['frueh', 'bald']);
      expect(names(await show(events, calls, { limit: 0 }))).to.have.length(4);
    });
  });

  describe('on a page that stays open', () => {
    it('removes entries that are over from the list', async () => {
      const widget = await show([
        event('gleich-vorbei', { start: '2020-01-01T00:00:00Z', end: inMilliseconds(1500) }),
        event('bleibt'),
      ]);
      expect(names(widget)).to.deep.equal(['gleich-vorbei', 'bleibt']);
      await until('the first is over', () => names(widget).length === 1);
      expect(names(widget)).to.deep.equal(['bleibt']);
    });

    it('says that there is nothing when the last is over', async () => {
      const widget = await show([], [call('gleich-zu', { closes: inMilliseconds(1500) })]);
      expect(names(widget)).to.deep.equal(['gleich-zu']);
      await until('the list is empty', () => textOf(widget).includes('Zurzeit keine Termine oder Förderaufrufe.'));
    });

    it('says what there is none of, as its heading does', async () => {
      const widget = await show([]);
      widget.kind = 'events';
      await widget.updateComplete;
      expect(textOf(widget)).to.include('Zurzeit keine Termine.');
      widget.kind = 'calls';
      await widget.updateComplete;
      expect(textOf(widget)).to.include('Zurzeit keine Förderaufrufe.');
      widget.past = true;
      await widget.updateComplete;
      expect(textOf(widget)).to.include('Noch keine Einträge.');
    });
  });

  describe('the calendar file', () => {
    let saved: { name: string; text: Promise<string>; type: string }[];
    const { createObjectURL } = URL;
    let blob: Blob;

    const save = (click: Event) => {
      const link = click.target as HTMLAnchorElement;
      if (!link.download) return;
      click.preventDefault();
      saved.push({ name: link.download, text: blob.text(), type: blob.type });
    };

    beforeEach(() => {
      saved = [];
      URL.createObjectURL = (object: Blob) => {
        blob = object;
        return createObjectURL.call(URL, object);
      };
      // A link that is on no page: its click reaches nobody but itself.
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        this.addEventListener('click', save, { once: true });
        HTMLElement.prototype.click.call(this);
      };
    });

    afterEach(() => {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    });

    it('is saved under the name of the event, in the language of the widget', async () => {
      const [fair] = muster.events;
      const widget = await show([{ ...fair!, start: '2099-05-06T09:30:00+02:00', end: undefined }], [], { lang: 'en' });
      byRole(widget, 'button', 'Calendar file: Musterland Skilled Labour Day').click();
      expect(saved.map(({ name, type }) => [name, type])).to.deep.equal([['fachkraeftetag.ics', 'text/calendar']]);
      const component = new ICAL.Component(ICAL.parse(await saved[0]!.text)).getFirstSubcomponent('vevent')!;
      const { summary, location, description, uid } = new ICAL.Event(component);
      expect([summary, location, description, uid]).to.deep.equal([
        'Musterland Skilled Labour Day',
        'Musterhalle, Beispielstadt',
        'Step-free access, live captions',
        'fachkraeftetag@musterallianz',
      ]);
    });

    it('has a button with the name of its event', async () => {
      const widget = await show([event('a'), event('b')]);
      expect(namesOf(widget, 'button')).to.deep.equal(['Kalenderdatei: a', 'Kalenderdatei: b']);
    });
  });

  if (browserName === 'chromium')
    it('is a list of articles with details to a screen reader', async () => {
      await show([event('a', { start: '2099-05-06', status: 'cancelled', location: 'Halle' })], [], { kind: 'events' });
      expect(await readAloud('Termine')).to.deep.equal([
        'region: Termine',
        'heading: Termine',
        'StaticText: Termine',
        'list',
        'listitem',
        'article',
        'paragraph',
        'strong',
        'StaticText: abgesagt',
        'StaticText: ·',
        'time',
        'StaticText: Mi., 06.05.2099',
        'heading: a',
        'StaticText: a',
        'DescriptionList',
        'term: Ort',
        'StaticText: Ort',
        'definition',
        'StaticText: Halle',
      ]);
    });
});
