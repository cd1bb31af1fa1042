import { expect } from '@esm-bundle/chai';
import type { Feed, Milestone } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import { addMarkup, allByRole, HANNOVER, headingsOf, mount, MUSTER, readFeed, textOf, watchPage } from '../../support/page.ts';

const tag = 'alliance-timeline';

const items = (widget: Element) => allByRole(widget, 'listitem').map(textOf);
const titles = (widget: Element) =>
  headingsOf(widget)
    .slice(1)
    .map(({ text }) => text);

const milestone = (date: string, values: Partial<Milestone> = {}): Milestone => ({
  id: `am-${date}`,
  date,
  title: `Am ${date}`,
  ...values,
});

describe('<alliance-timeline>', () => {
  let hannover: Required<Feed>;

  before(async () => {
    hannover = await readFeed(HANNOVER);
  });

  watchPage();

  it('tells the history of Hannover with dates as precise as they are known', async () => {
    const widget = await mount(tag, { src: HANNOVER });
    expect(allByRole(widget, 'list')[0]!.localName).to.equal('ol');
    const [first, second, third] = items(widget);
    expect(first).to.match(/^Januar 2014 Zweitägige Klausurtagung .+Stand: 2014 · Quelle: /);
    expect(second).to.match(/^11\.09\.2014 Gemeinsame Erklärung unterzeichnet Elf Institutionen/);
    expect(third).to.match(/^veröffentlicht: 10\.04\.2024 Kooperationsvereinbarung bekräftigt und erneuert/);
  });

  it('gives machines the date as it is known', async () => {
    const widget = await mount(tag, { src: HANNOVER });
    const dates = [...widget.shadowRoot!.querySelectorAll('li > p:first-child time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(dates).to.deep.equal(['2014-01', '2014-09-11', '2024-04-10']);
  });

  it('goes from the oldest to the newest in any order of the feed, or the other way round', async () => {
    const dates = ['2016-05-01', '2014', '2016-05', '2014-09-11', '2016'];
    const feed = { ...hannover, milestones: dates.map((date) => milestone(date)) };
    const ascending = ['2014', '2014-09-11', '2016', '2016-05', '2016-05-01'].map((date) => `Am ${date}`);
    expect(titles(await mount(tag, { feed }))).to.deep.equal(ascending);
    expect(titles(await mount(tag, { feed, order: 'descending' }))).to.deep.equal(ascending.toReversed());
    expect(titles(await mount(tag, { feed, order: 'sideways' }))).to.deep.equal(ascending);
  });

  it('keeps milestones of one day in the order of the feed, both ways', async () => {
    const milestones = ['a', 'b', 'c'].map((id) => milestone('2020', { id, title: id }));
    for (const order of ['ascending', 'descending'])
      expect(titles(await mount(tag, { feed: { ...hannover, milestones }, order }))).to.deep.equal(['a', 'b', 'c']);
  });

  it('marks a date of publication alone', async () => {
    const kinds = ['occurred', 'published', undefined] as const;
    const milestones = kinds.map((dateKind, index) => milestone(`202${index}`, { dateKind }));
    const shown = items(await mount(tag, { feed: { ...hannover, milestones }, lang: 'en' }));
    expect(shown).to.deep.equal(['2020 Am 2020', 'published: 2021 Am 2021', '2022 Am 2022']);
  });

  it('breaks before a date, not in it, if a narrow place has room for the date', async () => {
    const column = addMarkup<HTMLElement>('<div style="inline-size: 11em; font: 16px monospace"></div>');
    const milestones = [milestone('2021-09-15'), milestone('2021-09-16', { dateKind: 'published' })];
    const widget = await mount(tag, { feed: { ...hannover, milestones }, lang: 'en' });
    column.append(widget);
    const [alone, published] = widget.shadowRoot!.querySelectorAll('time');
    expect(published!.offsetHeight).to.equal(alone!.offsetHeight);
    expect(published!.parentElement!.offsetHeight).to.be.above(alone!.parentElement!.offsetHeight);
  });

  it('shows a picture with its credit', async () => {
    const widget = await mount(tag, { src: MUSTER });
    const [picture] = allByRole(widget, 'figure');
    expect(textOf(picture)).to.include('©');
    expect(picture!.querySelector('img')!.getAttribute('alt')).to.not.equal(null);
  });

  it('shows a milestone whose picture is missing without one', async () => {
    const milestones = [milestone('2020', { image: 'bild-1' })];
    const widget = await mount(tag, { feed: { ...hannover, milestones } });
    expect(items(widget)).to.deep.equal(['2020 Am 2020']);
    expect(allByRole(widget, 'figure')).to.deep.equal([]);
  });

  if (browserName === 'chromium')
    it('is a list of dates and headings to a screen reader', async () => {
      const milestones = [milestone('2014-09', { dateKind: 'published' })];
      await mount(tag, { feed: { ...hannover, milestones }, lang: 'de' });
      expect(await readAloud('Geschichte')).to.deep.equal([
        'region: Geschichte',
        'heading: Geschichte',
        'StaticText: Geschichte',
        'list',
        'listitem',
        'paragraph',
        'StaticText: veröffentlicht:',
        'time',
        'StaticText: September\u00a02014',
        'heading: Am 2014-09',
        'StaticText: Am 2014-09',
      ]);
    });
});
