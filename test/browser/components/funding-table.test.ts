import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { browserName, press, readAloud } from '../../support/commands.ts';
import {
  addMarkup,
  add,
  allByRole,
  byRole,
  create,
  HANNOVER,
  mount,
  MUSTER,
  readFeed,
  settled,
  textOf,
  watchPage,
} from '../../support/page.ts';
import { until } from '../../support/until.ts';

const tag = 'alliance-funding-counter';

const rows = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));

async function mountIn(width: number) {
  const column = addMarkup(`<div lang="de" style="width: ${width}px"></div>`);
  const widget = create(tag, { src: MUSTER, layout: 'table' });
  const ready = settled(widget);
  add(widget, column);
  await ready;
  return widget;
}

describe('<alliance-funding-counter layout="table">', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  it('names each pot with kind, funders, period, amount and source', async () => {
    const widget = await mount(tag, { src: HANNOVER, layout: 'table', lang: 'de' });
    const [first, second, ...others] = rows(widget);
    expect(others).to.deep.equal([]);
    expect(first![0]).to.match(/^Fördersumme/);
    expect(first!.slice(1, 4)).to.deep.equal([
      'Europäische Union Land Niedersachsen',
      'in den letzten zehn Jahren',
      '3,5 Millionen Euro',
    ]);
    expect(first![4]).to.match(/^Stand: 10\.04\.2024 · Quelle: /);
    expect(second![3]).to.equal('350.000 Euro pro Jahr');
  });

  it('shows the share of a funder only if it was published', async () => {
    const widget = await mount(tag, {
      src: MUSTER,
      layout: 'table',
      lang: 'de',
      funding: 'esf-plus-2021 planungsbudget',
    });
    expect(rows(widget).map(([, funders]) => funders)).to.deep.equal([
      'Europäische Union (960.000 Euro, 40 %) Land Musterland (30 %) Stadt Beispielstadt (30 %)',
      'Bundesministerium für Beispiele Land Musterland',
    ]);
  });

  it('keeps “about”, “at least” and “up to” beside the amounts', async () => {
    const funding = 'esf-plus-2021 planungsbudget beispielstiftung';
    const widget = await mount(tag, { src: MUSTER, layout: 'table', lang: 'de', funding });
    expect(rows(widget).map((cells) => cells[3])).to.deep.equal([
      'rund 2,4 Millionen Euro',
      'mindestens 1,44 Millionen Euro',
      'bis zu 25.000 Euro pro Jahr',
    ]);
  });

  it('says that an amount or a period is unknown', async () => {
    const [pot] = muster.funding;
    const feed = { ...muster, funding: [{ ...pot, amount: undefined, period: undefined }] };
    const [cells] = rows(await mount(tag, { feed, layout: 'table', lang: 'de' }));
    expect(cells!.slice(2, 4)).to.deep.equal(['keine Angabe', 'Betrag nicht veröffentlicht']);
  });

  it('has a row for each pot, and no row of sums', async () => {
    const widget = await mount(tag, { src: MUSTER, layout: 'table' });
    expect(rows(widget)).to.have.length(muster.funding.length);
    expect(widget.shadowRoot!.querySelector('tfoot')).to.equal(null);
  });

  it('shows figures if the page asks for a layout that does not exist', async () => {
    const widget = await mount(tag, { src: MUSTER, layout: 'chart' });
    expect(allByRole(widget, 'table')).to.deep.equal([]);
    expect(allByRole(widget, 'listitem')).to.have.length(muster.funding.length);
  });

  it('scrolls within itself, with the keyboard too', async () => {
    const widget = await mountIn(320);
    const scroller = byRole(widget, 'group', 'Förderung nach Art, Fördergeber und Zeitraum');
    expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
    expect(widget.scrollWidth).to.equal(widget.clientWidth);
    scroller.focus();
    expect(widget.shadowRoot!.activeElement).to.equal(scroller);
    await press('ArrowRight');
    await until('the table has moved', () => scroller.scrollLeft > 0);
  });

  it('does not scroll if there is room', async () => {
    const scroller = byRole(await mountIn(1000), 'group', 'Förderung');
    expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
  });

  if (browserName === 'chromium')
    it('is a table with a caption and headers to a screen reader', async () => {
      const funding = 'ausgezahlt-2025';
      await mount(tag, { src: MUSTER, layout: 'table', lang: 'de', funding });
      expect((await readAloud('Förderung')).slice(3)).to.deep.equal([
        'group: Förderung nach Art, Fördergeber und Zeitraum',
        'table: Förderung nach Art, Fördergeber und Zeitraum',
        'caption',
        'StaticText: Förderung nach Art, Fördergeber und Zeitraum',
        'rowgroup',
        'row',
        'columnheader: Art des Betrags',
        'StaticText: Art des Betrags',
        'columnheader: Gefördert durch',
        'StaticText: Gefördert durch',
        'columnheader: Zeitraum',
        'StaticText: Zeitraum',
        'columnheader: Betrag',
        'StaticText: Betrag',
        'columnheader: Quelle',
        'StaticText: Quelle',
        'row',
        'rowheader: Ausgezahlt: Ausgezahlte Landesmittel 2025',
        'StaticText: Ausgezahlt',
        'StaticText: : ',
        'StaticText: Ausgezahlte Landesmittel 2025',
        'cell: Land Musterland',
        'paragraph',
        'StaticText: Land Musterland',
        'cell: 2025',
        'StaticText: 2025',
        'cell: 613.200\u00a0Euro',
        'StaticText: 613.200\u00a0Euro',
        'cell: Stand:31.12.2025·Quelle: Jahresbericht 2025',
        'paragraph',
        'StaticText: Stand:',
        'time',
        'StaticText: 31.12.2025',
        'StaticText: ·',
        'StaticText: Quelle',
        'StaticText: : ',
        'link: Jahresbericht 2025',
        'StaticText: Jahresbericht 2025',
      ]);
    });
});
