import { expect } from '@esm-bundle/chai';
import type { Feed, Figure } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import { allByRole, HANNOVER, mount, MUSTER, parts, readFeed, textOf, watchPage } from '../../support/page.ts';

const tag = 'alliance-key-figures';

const figures = (widget: Element) => parts(widget, 'card').map(textOf);

const figure = (values: Partial<Figure>): Figure => ({
  id: 'zahl',
  label: 'Beispiele',
  value: 1,
  unit: 'count',
  asOf: '2025',
  source: 'pm-2024-04-10',
  ...values,
});

describe('<alliance-key-figures>', () => {
  let hannover: Required<Feed>;

  before(async () => {
    hannover = await readFeed(HANNOVER);
  });

  watchPage();

  it('shows each figure of Hannover with label, number, unit, period and note', async () => {
    const shown = figures(await mount(tag, { src: HANNOVER }));
    expect(shown).to.have.length(7);
    expect(shown[0]).to.match(/^Partnerorganisationen 11 Stand der Pressemitteilung\./);
    expect(shown[1]).to.match(/^Zusammenarbeit 10 Jahre zum Jubiläum 2024 Gerundete Angabe/);
    expect(shown[2]).to.match(
      /^Geförderte Projekte 21 in den letzten zehn Jahren Gefördert durch: Europäische Union und Land Niedersachsen Projekte in der Region Hannover im Rahmen/,
    );
    expect(shown[3]).to.match(
      /^Fördersumme .+ 3,5 Millionen Euro in den letzten zehn Jahren Gefördert durch: Europäische Union und Land Niedersachsen Summe für den ganzen Zeitraum/,
    );
    expect(shown[4]).to.match(
      /^Kofinanzierungstopf .+ 350\.000 Euro pro Jahr Gefördert durch: Region Hannover Betrag pro Jahr, keine Gesamtsumme/,
    );
    expect(shown[5]).to.match(/^Projekte mit landesweiter Reichweite 3 Landesweit heißt/);
    expect(shown[6]).to.match(/^Ziele 4 Dazu kommt .+ Berechnung: Gezählt nach der Aufzählung/);
  });

  it('adds nothing up', async () => {
    const text = textOf(await mount(tag, { src: HANNOVER }));
    for (const sum of [/\b24\b/, /\b7 Mill/, /3,85 Mill/, /166\.667/, /\b5 Ziele/]) expect(text).to.not.match(sum);
    expect(text.match(/\d[\d.,]*/g)!.filter((number) => !['2024', '10.04.2024'].includes(number))).to.deep.equal([
      '11',
      '10',
      '21',
      '3,5',
      '350.000',
      '3',
      '4',
    ]);
  });

  it('shows date and source of each, or once if they are equal', async () => {
    const line = /Stand: 10\.04\.2024 · Quelle: Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit/g;
    expect(textOf(await mount(tag, { src: HANNOVER })).match(line)).to.have.length(1);
    const feed = { ...hannover, figures: [...hannover.figures, figure({ asOf: '2025-01' })] };
    const widget = await mount(tag, { feed });
    expect(textOf(widget).match(line)).to.have.length(1);
    const differing = figures(widget).filter((text) => text.includes('Stand:'));
    expect(differing).to.have.length(1);
    expect(differing[0]).to.include('Stand: Januar 2025');
  });

  it('shows the figures asked for, in the order asked for', async () => {
    const shown = figures(await mount(tag, { src: HANNOVER, figures: 'projects-funded nowhere partners' }));
    expect(shown.map((text) => /\d+/.exec(text)![0])).to.deep.equal(['21', '11']);
  });

  describe('writes a number', () => {
    const cases: [values: Partial<Figure>, de: string, en: string][] = [
      [{ value: 1, unit: 'years' }, '1 Jahr', '1 year'],
      [{ value: 1.5, unit: 'years' }, '1,5 Jahre', '1.5 years'],
      [{ value: 85.4, unit: 'percent' }, '85,4 %', '85.4 %'],
      [{ value: 5280, unit: 'custom', unitText: { de: 'Stunden', en: 'hours' } }, '5.280 Stunden', '5,280 hours'],
      [{ value: 12, unitText: 'Betriebe' }, '12 Betriebe', '12 Betriebe'],
      [{ value: 3, qualifier: 'about' }, 'rund 3', 'about 3'],
      [{ value: 3, qualifier: 'at-least' }, 'mindestens 3', 'at least 3'],
      [{ value: 3, qualifier: 'up-to' }, 'bis zu 3', 'up to 3'],
      [{ value: 1000000, unit: 'EUR' }, '1 Million Euro', '1 million euros'],
      [{ value: 1200, unit: 'EUR-per-year' }, '1.200 Euro pro Jahr', '1,200 euros per year'],
      [{ value: 0 }, '0', '0'],
      [{ value: 0.0004 }, '0,0004', '0.0004'],
      [{ value: 2, unit: 'EUR', unitText: 'Euro je Stunde' }, '2 Euro je Stunde', '2 Euro je Stunde'],
    ];
    for (const [values, de, en] of cases)
      it(`“${de}”`, async () => {
        const feed = { ...hannover, figures: [figure(values)] };
        for (const [lang, text] of Object.entries({ de, en })) {
          const [shown] = figures(await mount(tag, { feed, lang }));
          expect(shown).to.match(new RegExp(`^Beispiele ${text.replaceAll('.', '\\.')}$`));
        }
      });
  });

  it('leaves only the broken parts out of a broken feed', async () => {
    const feed = { ...hannover, figures: [figure({}), { ...figure({ id: 'kaputt' }), value: '3' }] };
    expect(figures(await mount(tag, { feed }))).to.have.length(1);
  });

  it('shows every figure of a feed with all fields', async () => {
    const { figures: all } = await readFeed(MUSTER);
    expect(figures(await mount(tag, { src: MUSTER }))).to.have.length(all.length);
  });

  it('shows the number above its label', async () => {
    const [first] = parts(await mount(tag, { src: HANNOVER }), 'card');
    const [label, number] = [...first!.children].map((element) => element.getBoundingClientRect());
    expect(number!.bottom).to.be.at.most(label!.top);
  });

  it('is a description list: the label, then its values', async () => {
    const widget = await mount(tag, { src: HANNOVER });
    const [first] = parts(widget, 'card');
    expect([...first!.children].map(({ localName }) => localName)).to.deep.equal(['dt', 'dd', 'dd']);
    expect(first!.parentElement!.localName).to.equal('dl');
    expect(allByRole(widget, 'term')).to.have.length(7);
  });

  if (browserName === 'chromium')
    it('reads label, then number with unit to a screen reader', async () => {
      await mount(tag, { src: HANNOVER, figures: 'years', lang: 'de' });
      expect(await readAloud('Zahlen und Fakten')).to.deep.equal([
        'region: Zahlen und Fakten',
        'heading: Zahlen und Fakten',
        'StaticText: Zahlen und Fakten',
        'DescriptionList',
        'term: Zusammenarbeit',
        'StaticText: Zusammenarbeit',
        'definition',
        'StaticText: 10',
        'StaticText: Jahre',
        'definition',
        'paragraph',
        'StaticText: zum Jubiläum 2024',
        'paragraph',
        'StaticText: Gerundete Angabe zum Jubiläum, nicht aus Daten berechnet und kein heutiges Alter der Allianz.',
        'paragraph',
        'StaticText: Stand:',
        'time',
        'StaticText: 10.04.2024',
        'StaticText: ·',
        'StaticText: Quelle',
        'StaticText: : ',
        'link: Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit',
        'StaticText: Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit',
      ]);
    });
});
