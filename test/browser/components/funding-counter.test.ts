import { expect } from '@esm-bundle/chai';
import { partOf } from '../../../src/controllers/count-up-controller.ts';
import type { Feed, Funding } from '../../../src/feed/schema/feed.ts';
import { de, en } from '../../support/texts.ts';
import { accessibilityTree, browserName, emulateMedia, flattenTree, readAloud } from '../../support/commands.ts';
import {
  add,
  addMarkup,
  allByRole,
  create,
  HANNOVER,
  headingsOf,
  mount,
  MUSTER,
  painted,
  parts,
  place,
  readFeed,
  textOf,
  watchPage,
} from '../../support/page.ts';
import { until } from '../../support/until.ts';

const tag = 'alliance-funding-counter';

const SOURCE = 'Quelle: Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit';

const pots = (widget: Element) => allByRole(widget, 'listitem').map(textOf);

const values = (widget: Element) => parts(widget, 'value');

describe('<alliance-funding-counter>', () => {
  let hannover: Required<Feed>;
  let muster: Required<Feed>;

  before(async () => {
    hannover = await readFeed(HANNOVER);
    muster = await readFeed(MUSTER);
  });

  watchPage();

  describe('with what was published in Hannover', () => {
    it('shows 3,5 Millionen Euro with funders, programme, period, date and source', async () => {
      const widget = await mount(tag, { src: HANNOVER });
      const [pot] = pots(widget);
      expect(pot)
        .to.match(/^3,5 Millionen Euro /)
        .and.not.include('pro Jahr');
      expect(pot).to.include('Gefördert durch Europäische Union Land Niedersachsen');
      expect(pot).to.include('ESF-Richtlinie „Unterstützung Regionaler Fachkräftebündnisse“');
      expect(pot).to.include('in den letzten zehn Jahren');
      expect(pot).to.include('Geförderte Projekte 21');
      expect(textOf(widget)).to.include('Stand: 10.04.2024').and.include(SOURCE);
    });

    it('shows 350.000 Euro pro Jahr apart, with its own funder, date and source', async () => {
      const widget = await mount(tag, { src: HANNOVER });
      const [, pot] = pots(widget);
      expect(pot).to.match(/^350\.000 Euro pro Jahr Kofinanzierungstopf der Region Hannover /);
      expect(pot).to.include('Gefördert durch Region Hannover').and.not.include('Europäische Union');
      expect(textOf(widget)).to.include('Stand: 10.04.2024').and.include(SOURCE);
    });

    it('adds nothing up and divides nothing', async () => {
      const widget = await mount(tag, { src: HANNOVER });
      expect(pots(widget)).to.have.length(2);
      const numbers = textOf(widget).match(/\d[\d.,]*/g)!;
      expect(new Set(numbers)).to.deep.equal(new Set(['3,5', '21', '10.04.2024', '350.000']));
    });

    it('keeps amount and currency together as one text', async () => {
      const [amount] = values(await mount(tag, { src: HANNOVER }));
      expect(textOf(amount)).to.equal('3,5');
      expect(amount!.parentElement!.textContent!.trim()).to.equal('3,5 Millionen\u00a0Euro');
    });

    it('gives machines the date, and links the source', async () => {
      const widget = await mount(tag, { src: HANNOVER });
      const shown = widget.shadowRoot!;
      expect(shown.querySelector('time')!.dateTime).to.equal('2024-04-10');
      expect(shown.querySelector('a')!.href).to.equal(hannover.sources[0]!.url);
    });

    it('speaks English', async () => {
      const widget = await mount(tag, { src: HANNOVER, lang: 'en' });
      const [first, second] = pots(widget);
      expect(headingsOf(widget)).to.deep.equal([{ level: 2, text: en.funding.heading }]);
      expect(first)
        .to.match(/^3\.5 million euros /)
        .and.include('European Union');
      expect(second).to.match(/^350,000 euros per year /);
      expect(textOf(widget)).to.include('As of 10 Apr 2024');
    });

    if (browserName === 'chromium')
      it('says each amount in full to a screen reader', async () => {
        await mount(tag, { src: HANNOVER, lang: 'de', 'count-up': true });
        const items = flattenTree(await accessibilityTree()).filter(({ role }) => role === 'listitem');
        const spoken = items.map((item) =>
          flattenTree(item)
            .flatMap(({ role, name }) => (role === 'StaticText' ? name!.trim() : []))
            .join(' ')
            .replace(/\s+/g, ' '),
        );
        expect(spoken[0]).to.match(/^3,5 Millionen Euro /);
        expect(spoken[1]).to.match(/^350\.000 Euro pro Jahr /);
      });
  });

  if (browserName === 'chromium')
    it('is a list of amounts, each with its details, to a screen reader', async () => {
      await mount(tag, { src: HANNOVER, funding: 'kofinanzierung-region', lang: 'de' });
      expect(await readAloud('Förderung')).to.deep.equal([
        'region: Förderung',
        'heading: Förderung',
        'StaticText: Förderung',
        'list',
        'listitem',
        'paragraph',
        'StaticText: 350.000',
        'StaticText: Euro',
        'StaticText: pro Jahr',
        'paragraph',
        'StaticText: Kofinanzierungstopf der Region Hannover',
        'DescriptionList',
        'term: Gefördert durch',
        'StaticText: Gefördert durch',
        'definition',
        'StaticText: Region Hannover',
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

  describe('with everything a pot can have', () => {
    const pot = async (id: string) => pots(await mount(tag, { src: MUSTER, funding: id }))[0]!;

    it('shows all pots in the order of the feed', async () => {
      expect(pots(await mount(tag, { src: MUSTER }))).to.have.length(muster.funding.length);
    });

    it('shows the pots named, in the order named', async () => {
      for (const funding of [
        'kofinanzierung-stadt esf-2014',
        'kofinanzierung-stadt, esf-2014',
        ' kofinanzierung-stadt\n esf-2014 ',
      ]) {
        const [first, second, ...rest] = pots(await mount(tag, { src: MUSTER, funding }));
        expect(first).to.match(/^120\.000 Euro pro Jahr Kofinanzierungstopf der Stadt/);
        expect(second).to.match(/^1,84 Millionen Euro Projektförderung aus dem ESF 2014–2020/);
        expect(rest).to.deep.equal([]);
      }
    });

    it('leaves out pots that the feed does not have', async () => {
      expect(pots(await mount(tag, { src: MUSTER, funding: 'esf-2014 nichts lernfabrik' }))).to.have.length(1);
      expect(textOf(await mount(tag, { src: MUSTER, funding: 'nichts' }))).to.equal(
        `${de.funding.heading} ${de.funding.empty}`,
      );
    });

    it('shows other pots when others are named', async () => {
      const widget = await mount(tag, { src: MUSTER, funding: 'esf-2014' });
      widget.funding = ['kofinanzierung-stadt'];
      await widget.updateComplete;
      expect(pots(widget)).to.have.length(1);
      expect(pots(widget)[0]).to.include('120.000');
    });

    it('says how exact an amount is', async () => {
      expect(await pot('esf-plus-2021')).to.match(/^rund 2,4 Millionen Euro /);
      expect(await pot('planungsbudget')).to.match(/^mindestens 1,44 Millionen Euro /);
      expect(await pot('beispielstiftung')).to.match(/^bis zu 25\.000 Euro pro Jahr /);
      expect(await pot('foerderfaehige-ausgaben')).to.match(/^187\.450,50 Euro /);
    });

    it('says that an amount is unknown, and never 0', async () => {
      const text = await pot('esf-2007');
      expect(text).to.match(/^Betrag nicht veröffentlicht Modellversuch 2011 /);
      expect(text).to.not.match(/(?<!\d)0(?!\d)/);
      expect(values(await mount(tag, { src: MUSTER, funding: 'esf-2007' }))).to.deep.equal([]);
    });

    it('gives an unknown amount the height of a known one', async () => {
      const heights = [];
      for (const funding of ['esf-2007', 'esf-plus-2021']) {
        const widget = await mount(tag, { src: MUSTER, funding });
        heights.push(widget.shadowRoot!.querySelector<HTMLElement>('.quantity')!.offsetHeight);
      }
      expect(heights[0]).to.be.greaterThan(30).and.to.equal(heights[1]);
    });

    it('says 0 if 0 was published', async () => {
      const funding = muster.funding.map((entry) => ({
        ...entry,
        amount: { value: 0, currency: 'EUR' },
        projectCount: 0,
      }));
      const [text] = pots(await mount(tag, { feed: { ...muster, funding } }));
      expect(text)
        .to.match(/^0 Euro /)
        .and.include(`${de.funding.projectCount} 0`);
    });

    it('names the kind of money if there is no title', async () => {
      const funding = muster.funding.map(({ title: _title, ...entry }) => entry);
      const shown = pots(await mount(tag, { feed: { ...muster, funding } }));
      for (const [index, { kind }] of funding.entries()) expect(shown[index]).to.include(de.fundingKind[kind]);
    });

    it('says the period as it was published, or its dates', async () => {
      expect(await pot('esf-2014')).to.include('Zeitraum Förderperiode 2014–2020');
      expect(await pot('esf-plus-2021')).to.include('Zeitraum 01.07.2022 – 31.12.2027');
      expect(await pot('kofinanzierung-stadt')).to.include('Zeitraum seit 2019');
      expect(await pot('ausgezahlt-2025'))
        .to.include('Zeitraum 2025')
        .and.not.include('2025–2025');
      expect(await pot('projektanteil-region')).to.not.include('Zeitraum');
    });

    it('names the end if the start is unknown', async () => {
      const funding = muster.funding.map((entry) => ({ ...entry, period: { end: '2030-06' } }));
      expect(pots(await mount(tag, { feed: { ...muster, funding } }))[0]).to.include('Zeitraum bis Juni 2030');
    });

    it('shows the funders’ names, also if the feed has only an id', async () => {
      expect(await pot('efre-2021')).to.include('Gefördert durch Europäische Union Beispielwerke AG');
      const funding: Funding[] = [{ ...muster.funding[0]!, funders: [{ org: 'musterallianz', level: 'region' }] }];
      expect(pots(await mount(tag, { feed: { ...muster, funding } }))[0]).to.include('Musterallianz Beispielstadt');
    });

    it('shows no source that the feed does not have', async () => {
      const funding = muster.funding.map((entry) => ({ ...entry, source: 'verschollen' }));
      const [text] = pots(await mount(tag, { feed: { ...muster, funding } }));
      expect(text).to.include('Stand: 30.06.2022').and.not.include('Quelle').and.not.include('·');
    });
  });

  describe('counting up', () => {
    /** The widget, and all that its first amount said while it counted. */
    async function watch(options = {}) {
      const widget = place(tag, { feed: hannover, 'count-up': true, ...options });
      await widget.updateComplete;
      const [value] = values(widget);
      const texts: string[] = [textOf(value)];
      const counts: string[] = [];
      new MutationObserver(() => {
        texts.push(textOf(value));
        if (value!.dataset.count !== undefined) counts.push(value!.dataset.count);
      }).observe(value!, { attributes: true, childList: true, characterData: true, subtree: true });
      return { widget, value: value!, texts, counts };
    }

    /** Resolves after the browser has reported whether an element is in view and the widget has reacted. */
    async function looked(element: Element) {
      const isSeen = await new Promise<boolean>((resolve) => {
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          resolve(entry!.isIntersecting);
        });
        observer.observe(element);
      });
      await painted();
      return isSeen;
    }

    it('has the final amount in the page from the first paint to the end', async () => {
      const { value, texts, counts } = await watch();
      await until('it counts', () => counts.length > 0);
      await until('it has counted', () => !value.hasAttribute('data-count'));
      expect(new Set(texts)).to.deep.equal(new Set(['3,5']));
      expect(counts).to.deep.equal(counts.toSorted());
      for (const count of counts) expect(count).to.match(/^\d,\d$/);
    });

    it('counts once, not at every change', async () => {
      const { widget, value, counts } = await watch();
      await until('it counts', () => counts.length > 0);
      await until('it has counted', () => !value.hasAttribute('data-count'));
      const before = counts.length;
      widget.requestUpdate();
      await widget.updateComplete;
      await looked(value);
      expect(counts).to.have.length(before);
    });

    it('waits until it is seen', async () => {
      addMarkup('<div style="height: 300vh"></div>');
      const { value, counts } = await watch();
      expect(await looked(value)).to.equal(false);
      expect(counts).to.deep.equal([]);
      value.scrollIntoView();
      await until('it counts', () => counts.length > 0);
    });

    it('ends if the widget is removed', async () => {
      const { widget, value, counts } = await watch();
      await until('it counts', () => counts.length > 0);
      widget.remove();
      await until('it has ended', () => !value.hasAttribute('data-count'));
    });

    it('still waits to be seen after the widget has moved', async () => {
      addMarkup('<div style="height: 300vh"></div>');
      const { widget, value, counts } = await watch();
      expect(await looked(value)).to.equal(false);
      document.body.append(widget);
      await widget.updateComplete;
      value.scrollIntoView();
      await until('it counts', () => counts.length > 0);
    });

    it('does not count again after the widget has moved', async () => {
      const { widget, value, counts } = await watch();
      await until('it counts', () => counts.length > 0);
      await until('it has counted', () => !value.hasAttribute('data-count'));
      const before = counts.length;
      document.body.append(widget);
      await widget.updateComplete;
      await looked(value);
      expect(counts).to.have.length(before);
    });

    it('is asked for', async () => {
      const { value, counts } = await watch({ 'count-up': false });
      expect(await looked(value)).to.equal(true);
      expect(counts).to.deep.equal([]);
    });

    if (browserName === 'chromium')
      for (const media of [{ 'prefers-reduced-motion': 'reduce' }, { 'forced-colors': 'active' }] as const)
        it(`stands still for visitors with ${Object.entries(media).flat().join(': ')}`, async () => {
          await emulateMedia(media);
          const { value, counts } = await watch();
          expect(await looked(value)).to.equal(true);
          expect(counts).to.deep.equal([]);
        });

    it('moves every digit of a number in its place', () => {
      expect(partOf('3,5', 0)).to.equal('0,0');
      expect(partOf('3,5', 0.5)).to.equal('2,3');
      expect(partOf('350.000', 0.1)).to.equal('010.000');
      expect(partOf('350.000', 1)).to.equal('350.000');
    });
  });

  it('shows the sound entries of a broken feed', async () => {
    const feed = await readFeed('/data/broken.json');
    const widget = create(tag, { feed });
    add(widget);
    await widget.updateComplete;
    const shown = pots(widget);
    expect(shown.length)
      .to.be.greaterThan(0)
      .and.lessThan((feed.funding as unknown[]).length);
  });
});
