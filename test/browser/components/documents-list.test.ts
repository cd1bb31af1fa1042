import { expect } from '@esm-bundle/chai';
import type { Feed, PublishedDocument } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import { allByRole, byRole, mount, MUSTER, namesOf, readFeed, textOf, watchPage } from '../../support/page.ts';

const tag = 'alliance-documents-list';

const items = (widget: Element) => allByRole(widget, 'listitem').map(textOf);

const entry = (values: Partial<PublishedDocument> = {}): PublishedDocument => ({
  id: 'vereinbarung',
  title: 'Kooperationsvereinbarung',
  url: '/vereinbarung.pdf',
  language: 'de',
  ...values,
});

describe('<alliance-documents-list>', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  const show = (documents: Partial<PublishedDocument>[], options = {}) =>
    mount(tag, { feed: { ...muster, documents: documents.map(entry) }, lang: 'de', ...options });

  it('names the target in each link', async () => {
    const widget = await mount(tag, { src: MUSTER, lang: 'de' });
    expect(namesOf(widget, 'link').slice(0, 3)).to.deep.equal([
      'Fachkräftestrategie 2030, PDF, 1,2 MB, barrierefrei',
      'Jahresbericht 2025, PDF, 4,3 MB, nicht barrierefrei',
      'Kurzinformation, PDF, Englisch, Barrierefreiheit: keine Angabe',
    ]);
  });

  it('says pages and date below the link, and the source once', async () => {
    const widget = await mount(tag, { src: MUSTER, lang: 'de' });
    expect(items(widget)[0]).to.match(/ 20\.06\.2024 · 36 Seiten$/);
    expect(items(widget)[2]).to.match(/ 2025$/);
    expect(textOf(widget)).to.match(/2025 Stand: 08\.10\.2026 · Quelle: Website der Musterallianz$/);
  });

  it('leads to the document, in its language', async () => {
    const [german, english] = allByRole<HTMLAnchorElement>(
      await show([{}, { id: 'agreement', url: 'https://www.example.org/agreement.pdf', language: 'en' }]),
      'link',
    );
    expect([german!.href, german!.hreflang]).to.deep.equal([`${location.origin}/vereinbarung.pdf`, 'de']);
    expect([english!.href, english!.hreflang]).to.deep.equal(['https://www.example.org/agreement.pdf', 'en']);
  });

  it('names the language of a document only if it differs from the page’s', async () => {
    const documents = ['de', 'de-simple', 'uk'].map((language) => ({ id: language, language }));
    expect(namesOf(await show(documents), 'link')).to.deep.equal([
      'Kooperationsvereinbarung, PDF',
      'Kooperationsvereinbarung, PDF, Leichte Sprache',
      'Kooperationsvereinbarung, PDF, Ukrainisch',
    ]);
  });

  for (const [mediaType, url, type] of [
    ['application/pdf', '/ohne-endung', ', PDF'],
    [undefined, '/datei.pdf?v=2', ', PDF'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '/datei.docx', ', DOCX'],
    ['text/csv; charset=utf-8', '/daten', ', CSV'],
    ['text/plain', '/datei.txt#unten', ', TXT'],
    [undefined, 'https://www.example.org/strategie', ''],
    [undefined, 'https://www.example.org', ''],
  ] as const)
    it(`calls ${mediaType ?? 'a document'} at ${url} “${type}”`, async () => {
      expect(namesOf(await show([{ mediaType, url }]), 'link')).to.deep.equal([`Kooperationsvereinbarung${type}`]);
    });

  it('claims nothing that the feed does not say', async () => {
    const widget = await show([{ url: '/vereinbarung' }]);
    expect(items(widget)).to.deep.equal(['Kooperationsvereinbarung']);
    expect(namesOf(widget, 'link')).to.deep.equal(['Kooperationsvereinbarung']);
  });

  it('shows one page as one page', async () => {
    expect(items(await show([{ pages: 1 }]))[0]).to.match(/ 1 Seite$/);
    expect(items(await show([{ pages: 1200 }], { lang: 'en' }))[0]).to.match(/ 1,200 pages$/);
  });

  it('keeps the order of the feed, and ends after the page’s number', async () => {
    const documents = ['c', 'a', 'b'].map((id) => ({ id, title: id, url: '/x' }));
    expect(items(await show(documents))).to.deep.equal(['c', 'a', 'b']);
    expect(items(await show(documents, { limit: 2 }))).to.deep.equal(['c', 'a']);
    for (const limit of ['0', '-1', 'alle', '']) expect(items(await show(documents, { limit }))).to.have.length(3);
  });

  it('dates each document separately if their sources differ', async () => {
    const widget = await show([{ asOf: '2026' }, { id: 'b', asOf: '2025' }]);
    expect(items(widget)[0]).to.match(/Stand: 2026$/);
    expect(items(widget)[1]).to.match(/Stand: 2025$/);
  });

  it('is right in languages from right to left', async () => {
    const widget = await mount(tag, { src: MUSTER, lang: 'en' });
    expect(getComputedStyle(byRole(widget, 'region')).direction).to.equal('ltr');
    document.documentElement.dir = 'rtl';
    expect(getComputedStyle(byRole(widget, 'region')).direction).to.equal('rtl');
  });

  if (browserName === 'chromium')
    it('is a list of links in headings to a screen reader', async () => {
      await show([{ byteSize: 1_200_000, pages: 2, datePublished: '2024-04', accessible: 'no' }]);
      expect(await readAloud('Dokumente')).to.deep.equal([
        'region: Dokumente',
        'heading: Dokumente',
        'StaticText: Dokumente',
        'list',
        'listitem',
        'heading: Kooperationsvereinbarung, PDF, 1,2\u00a0MB, nicht barrierefrei',
        'link: Kooperationsvereinbarung, PDF, 1,2\u00a0MB, nicht barrierefrei',
        'StaticText: Kooperationsvereinbarung',
        'StaticText: , ',
        'StaticText: PDF, 1,2\u00a0MB, nicht barrierefrei',
        'paragraph',
        'time',
        'StaticText: April\u00a02024',
        'StaticText:  · ',
        'StaticText: 2 Seiten',
      ]);
    });
});
