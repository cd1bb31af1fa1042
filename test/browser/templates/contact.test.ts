import { expect } from '@esm-bundle/chai';
import { render } from 'lit/html.js';
import { contactDetails } from '../../../src/templates/contact.ts';
import { View } from '../../../src/templates/view.ts';
import { AllianceFeed } from '../../../src/feed/alliance-feed.ts';
import type { Contact, Feed } from '../../../src/feed/schema/feed.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { add, allByRole, MUSTER, readFeed, watchPage } from '../../support/page.ts';

describe('contactDetails', () => {
  let feed: Required<Feed>;

  before(async () => {
    feed = await readFeed(MUSTER);
  });

  watchPage();

  const show = (contact: Contact, lang = 'de', people = feed.people) => {
    const { messages, locale } = messagesFor(lang);
    const reader = new AllianceFeed({ ...feed, people });
    const view = new View(reader, messages, locale, lang, 2, 'https://www.example.org/feed.json', []);
    const box = add(document.createElement('div'));
    render(contactDetails(contact, view), box);
    return box;
  };

  const find = (id: string) => feed.contacts.find((contact) => contact.id === id)!;
  const linesOf = (box: Element) =>
    [...box.querySelectorAll('address p')].map((line) =>
      line
        .textContent!.replace(/\u2060/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const linksOf = (box: HTMLElement) => allByRole<HTMLAnchorElement>(box, 'link').map((link) => link.href);

  it('says who, where, and how to reach them', () => {
    const box = show(find('geschaeftsstelle-kontakt'));
    expect(linesOf(box)).to.deep.equal([
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
    expect(linksOf(box)).to.deep.equal([
      'tel:+493023125100',
      'mailto:geschaeftsstelle@musterallianz.example.org',
      'https://www.example.org/musterallianz/kontakt',
    ]);
  });

  it('keeps title and name on one line', () => {
    expect(show(find('geschaeftsstelle-kontakt')).textContent).to.include('Dr.\u00a0Erika Beispiel');
  });

  it('leaves out unknown values', () => {
    const box = show({ id: 'knapp', kind: 'general', organization: 'hochschule-beispielstadt' });
    expect(linesOf(box)).to.deep.equal(['Hochschule Beispielstadt']);
    expect(linesOf(show(find('allgemein'), 'en'))).to.deep.equal([
      'Sample Alliance Beispielstadt',
      'E-mail: info@musterallianz.example.org',
      'Languages: German, English and Arabic',
    ]);
  });

  it('names only the office if the person’s entry has expired', () => {
    const people = feed.people.map((person) => ({ ...person, expires: '2020-01-01' }));
    const [first, ...rest] = linesOf(show(find('presse'), 'de', people));
    expect(first).to.equal('Pressestelle');
    expect(rest.join()).to.not.include('Mustermann');
  });

  it('says the country of an address abroad', () => {
    const address = { streetAddress: 'Beispielgasse 1', postalCode: '0000', addressLocality: 'Musterdorf' };
    const abroad = { ...find('allgemein'), address: { ...address, addressCountry: 'AT' } };
    expect(linesOf(show(abroad))).to.include('AT-0000 Musterdorf');
  });

  it('writes to one address and nothing else', () => {
    for (const email of ['a@example.org?bcc=b@example.org', 'a%0d%0abcc:b@example.org', 'a,b@example.org']) {
      const box = show({ ...find('allgemein'), email });
      expect(linksOf(box)).to.deep.equal([]);
      expect(linesOf(box)[1]).to.equal(`E-Mail: ${email}`);
    }
  });

  it('writes a telephone number from left to right on every page', () => {
    document.documentElement.dir = 'rtl';
    const [telephone] = allByRole(show(find('presse'), 'ar'), 'link');
    expect(getComputedStyle(telephone!).direction).to.equal('ltr');
  });
});
