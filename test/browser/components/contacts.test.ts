import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import {
  add,
  allByRole,
  byRole,
  create,
  elementsOf,
  HANNOVER,
  headingsOf,
  mount,
  MUSTER,
  namesOf,
  readFeed,
  settled,
  textOf,
  watchPage,
} from '../../support/page.ts';
import { until } from '../../support/until.ts';

const tag = 'alliance-contacts';

const items = (widget: Element) => allByRole(widget, 'listitem').map(textOf);
const kinds = (widget: Element) =>
  headingsOf(widget)
    .slice(1)
    .map(({ text }) => text);

describe('<alliance-contacts>', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  it('names the contacts of Hannover, and invents no number or address', async () => {
    const widget = await mount(tag, { src: HANNOVER });
    expect(items(widget)).to.deep.equal([
      'Pressekontakt Christoph Borschel Region Hannover',
      'Kontakt Dr. Oliver Brandt Teamleitung Beschäftigungsförderung Beschäftigungsförderung Fachbereich Wirtschafts- und Beschäftigungsförderung Region Hannover',
    ]);
    expect(widget.shadowRoot!.querySelector('address a')).to.equal(null);
  });

  it('shows the purpose of each, in both languages', async () => {
    const widget = await mount(tag, { src: MUSTER });
    expect(headingsOf(widget).map(({ level }) => level)).to.deep.equal([2, 3, 3, 3, 3]);
    expect(kinds(widget)).to.deep.equal(['Geschäftsstelle', 'Pressekontakt', 'Kontakt', 'Projektkontakt']);
    expect(kinds(await mount(tag, { src: MUSTER, lang: 'en' }))).to.deep.equal([
      'Office',
      'Press contact',
      'Contact',
      'Project contact',
    ]);
  });

  it('says who, where, how and when, in an address', async () => {
    const [office] = allByRole(await mount(tag, { src: MUSTER }), 'listitem');
    const lines = [...office!.querySelectorAll('address p')].map(textOf);
    expect(lines).to.deep.equal([
      'Dr. Erika Beispiel',
      'Leitung der Geschäftsstelle',
      'Geschäftsstelle der Musterallianz',
      'Amt für Wirtschaft und Arbeit',
      'Stadt Beispielstadt',
      'Musterplatz 1',
      '00000 Beispielstadt',
      'Telefon: +49 30 23125-100',
      'E-Mail: geschaeftsstelle@musterallianz.example.org',
      'Sprechzeiten: Montag bis Donnerstag, 9–15 Uhr',
      'Sprachen: Deutsch und Englisch',
      'Website: example.org/musterallianz/kontakt',
    ]);
  });

  it('gives telephone and mail a link that is readable', async () => {
    const links = allByRole<HTMLAnchorElement>(await mount(tag, { src: MUSTER, kinds: 'press' }), 'link');
    const press = links.filter((link) => link.closest('address'));
    expect(press.map(({ href }) => href)).to.deep.equal([
      'tel:+493023125101',
      'mailto:presse@musterallianz.example.org',
    ]);
    expect(press.map(textOf)).to.deep.equal(['+49 30 23125-101', 'presse@musterallianz.example.org']);
  });

  it('shows the kinds that the page names, in its order', async () => {
    const show = async (kind: string) => kinds(await mount(tag, { src: MUSTER, kinds: kind }));
    expect(await show('press office')).to.deep.equal(['Pressekontakt', 'Geschäftsstelle']);
    expect(await show('  general,\n project ')).to.deep.equal(['Kontakt', 'Projektkontakt']);
    expect(await show('')).to.have.length(4);
  });

  it('says so if there are none of that kind', async () => {
    const widget = await mount(tag, { src: HANNOVER, kinds: 'office hotline' });
    expect(textOf(widget)).to.equal('Kontakte Noch keine Kontakte.');
  });

  it('follows the page when it names others', async () => {
    const widget = await mount(tag, { src: MUSTER, kinds: 'press' });
    widget.kinds = ['project'];
    await widget.updateComplete;
    expect(kinds(widget)).to.deep.equal(['Projektkontakt']);
  });

  it('shows the portrait of a person with its credit', async () => {
    const widget = await mount(tag, { src: MUSTER, kinds: 'office' });
    expect(namesOf(widget, 'img')).to.deep.equal(['Gezeichnetes Porträt: Dr. Erika Beispiel']);
    expect(textOf(byRole(widget, 'figure'))).to.equal('Illustration: © Musterallianz');
  });

  it('shows date and source once if they are equal for all', async () => {
    const widget = await mount(tag, { src: MUSTER });
    expect(textOf(widget).match(/Quelle: /g)).to.have.length(1);
    const contacts = muster.contacts.map((contact, index) => ({ ...contact, asOf: `202${index}` }));
    const differing = await mount(tag, { feed: { ...muster, contacts } });
    expect(items(differing).map((item) => /Stand: (\d+)/.exec(item)?.[1])).to.deep.equal([
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
  });

  it('leaves nothing of a person whose entry has expired, but keeps the office', async () => {
    const people = muster.people.map((person) => ({ ...person, expires: '2020-12-31' }));
    const widget = await mount(tag, { feed: { ...muster, people } });
    const everything = elementsOf(widget)
      .flatMap((element) => [element.textContent, ...[...element.attributes].map(({ value }) => value)])
      .join(' ');
    for (const trace of [
      'Beispiel,',
      'Erika',
      'Mustermann',
      'Beispielmann',
      'Leitung der',
      'Pressesprecher',
      'portraet',
    ])
      expect(everything).to.not.include(trace);
    expect(allByRole(widget, 'img')).to.deep.equal([]);
    expect(items(widget)[0]).to.match(/^Geschäftsstelle Geschäftsstelle der Musterallianz Amt .+ Telefon: /);
    expect(items(widget)).to.have.length(4);
  });

  it('keeps a person until the last day of the entry', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const people = muster.people.map((person) => ({ ...person, expires: today }));
    expect(items(await mount(tag, { feed: { ...muster, people } }))[0]).to.include('Dr. Erika Beispiel');
  });

  it('does not look like a card that leads somewhere', async () => {
    const widget = await mount(tag, { src: MUSTER });
    for (const link of allByRole(widget, 'link')) expect(getComputedStyle(link, '::after').content).to.equal('none');
  });

  if (browserName === 'chromium')
    it('is a list of addresses to a screen reader', async () => {
      await mount(tag, { src: MUSTER, kinds: 'press', lang: 'de' });
      expect((await readAloud('Kontakte')).slice(0, 26)).to.deep.equal([
        'region: Kontakte',
        'heading: Kontakte',
        'StaticText: Kontakte',
        'list',
        'listitem',
        'heading: Pressekontakt',
        'StaticText: Pressekontakt',
        'paragraph',
        'strong',
        'StaticText: Max Mustermann',
        'paragraph',
        'StaticText: Pressesprecher',
        'paragraph',
        'StaticText: Pressestelle',
        'paragraph',
        'StaticText: Stadt Beispielstadt',
        'paragraph',
        'StaticText: Telefon',
        'StaticText: : ',
        'link: +49\u00a030\u00a023125-101',
        'StaticText: +49\u00a030\u00a023125-101',
        'paragraph',
        'StaticText: E-Mail',
        'StaticText: : ',
        'link: presse@musterallianz.example.org',
        'StaticText: presse@musterallianz.example.org',
      ]);
    });

  it('has made the first name of a language once the feed comes', async () => {
    const { DisplayNames } = Intl;
    const { fetch } = globalThis;
    const made: unknown[] = [];
    const watched = new Proxy(DisplayNames, {
      construct: (target, args) => made.push(args) && Reflect.construct(target, args),
    });
    Object.assign(Intl, { DisplayNames: watched });
    let answer!: () => void;
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    globalThis.fetch = (...args) => isAnswered.then(() => fetch(...args));
    try {
      // Kept for a language once it is made: no other test has this one.
      const widget = add(create(tag, { src: `${MUSTER}?held`, lang: 'en-NZ' }));
      await until('a name is made', () => made.length);
      expect(byRole(widget, 'region').ariaBusy).to.equal('true');
      answer();
      await settled(widget);
      expect(items(widget).join()).to.include('German');
      expect(made).to.have.length(1);
    } finally {
      Object.assign(Intl, { DisplayNames });
      globalThis.fetch = fetch;
    }
  });
});
