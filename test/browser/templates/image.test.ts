/** The rules for every picture of a widget: its host, reserved place, alternative text and credit. */
import { expect } from '@esm-bundle/chai';
import type { Feed, PublishedMedia as Media } from '../../../src/feed/schema/feed.ts';
import {
  allByRole,
  byRole,
  mount,
  MUSTER,
  namesOf,
  readFeed,
  textOf,
  watchPage,
  type Options,
} from '../../support/page.ts';
import { until } from '../../support/until.ts';

/** The same server by its other name: another origin to the browser. */
const OTHER = location.origin.replace(/\/\/(localhost|127\.0\.0\.1)/, (_, name) =>
  name === 'localhost' ? '//127.0.0.1' : '//localhost',
);

const PICTURE = '/data/media/bild-hochschule.png';

let ids = 0;
const unique = (address: string) => `${address}?id=picture-${Date.now()}-${++ids}`;

/** How often the server was asked for an address below /fault/. */
const requestsOf = async (address: string) => {
  const { search } = new URL(address, location.href);
  return Number(await (await fetch(`/fault/count${search}`)).text());
};

const picture = (values: Partial<Media> = {}): Media => ({
  id: 'bild',
  src: PICTURE,
  width: 960,
  height: 640,
  alt: 'Säulen',
  credit: '©\u00a0Musterallianz',
  ...values,
});

describe('a picture', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  const withPictures = (...media: Media[]) => ({
    ...muster,
    media,
    news: media.map(({ id }) => ({ id: `zu-${id}`, headline: `Zu ${id}`, datePublished: '2026-01-01', image: id })),
  });
  const show = (media: Partial<Media>, options: Options = {}) =>
    mount('alliance-news-list', { feed: withPictures(picture(media)), ...options });
  const imagesOf = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('img')];
  const loaded = async (image: HTMLImageElement) => {
    image.scrollIntoView();
    await until(`${image.src} is there`, () => image.complete && image.naturalWidth > 0);
  };

  it('is found beside the feed', async () => {
    const [image] = imagesOf(await mount('alliance-news-list', { src: MUSTER }));
    expect(image!.getAttribute('src')).to.equal(`${location.origin}/data/media/bild-hochschule.png`);
    await loaded(image!);
  });

  it('is fetched late, and tells its server nothing of the page', async () => {
    const [image] = imagesOf(await show({}));
    for (const [name, value] of Object.entries({ loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' }))
      expect(image!.getAttribute(name)).to.equal(value);
  });

  it('has its place before it is there', async () => {
    const [image] = imagesOf(await show({ src: '/fault/hang' }));
    const { width, height } = image!.getBoundingClientRect();
    expect(width).to.be.greaterThan(100);
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });

  describe('from another host', () => {
    it('is not asked for, and leaves no credit behind', async () => {
      const foreign = unique(`${OTHER}/fault/counted`);
      const feed = withPictures(picture({ id: 'fremd', src: foreign }), picture({ id: 'eigen' }));
      const widget = await mount('alliance-news-list', { feed });
      const images = imagesOf(widget);
      expect(images.map(({ src }) => src)).to.deep.equal([location.origin + PICTURE]);
      expect(allByRole(widget, 'figure')).to.have.length(1);
      await loaded(images[0]!);
      expect(await requestsOf(foreign)).to.equal(0);
    });

    it('is requested if the page allows it', async () => {
      const foreign = unique(`${OTHER}/fault/counted`);
      const widget = await show({ src: foreign }, { 'image-origins': `https://media.example.org ${OTHER}` });
      imagesOf(widget)[0]?.scrollIntoView();
      // No picture comes back, but a request went out.
      await until('the picture is given up', () => !imagesOf(widget).length);
      expect(await requestsOf(foreign)).to.equal(1);
    });

    it('is shown if the page allows its host, with any path', async () => {
      const [image] = imagesOf(await show({ src: OTHER + PICTURE }, { 'image-origins': `${OTHER}/media/` }));
      await loaded(image!);
    });

    for (const origins of ['', 'http://', ':', '*', 'https:', 'example.org', OTHER.slice(5), `${OTHER}0`])
      it(`is not asked for where the page allows “${origins.replace(OTHER, '(its host)')}”`, async () => {
        const foreign = 'https://media.example.org/bild.png';
        expect(imagesOf(await show({ src: foreign }, { 'image-origins': origins }))).to.deep.equal([]);
      });

    it('is not asked for by an address without a host', async () => {
      const feed = withPictures(picture({ src: 'mailto:a@example.org' }), picture({ id: 'telefon', src: 'tel:+49' }));
      expect(imagesOf(await mount('alliance-news-list', { feed }))).to.deep.equal([]);
    });
  });

  describe('that is broken', () => {
    it('takes its figure and credit along', async () => {
      const widget = await show({ src: unique('/fault/status/404'), caption: 'Sechs Säulen' });
      expect(textOf(widget)).to.include('Sechs Säulen ©');
      imagesOf(widget)[0]!.scrollIntoView();
      await until('the figure is gone', () => !allByRole(widget, 'figure').length);
      expect(textOf(widget)).to.equal('Aktuelles 01.01.2026 Zu bild');
    });

    it('is asked for once', async () => {
      const src = unique('/fault/html');
      const feed = withPictures(picture({ src }));
      for (const widget of [await mount('alliance-news-list', { feed }), await mount('alliance-news-list', { feed })]) {
        imagesOf(widget)[0]?.scrollIntoView();
        await until('the figure is gone', () => !allByRole(widget, 'figure').length);
      }
      expect(await requestsOf(src)).to.equal(1);
    });

    it('makes room for the picture of another feed', async () => {
      const widget = await show({ src: unique('/fault/status/404') });
      imagesOf(widget)[0]!.scrollIntoView();
      await until('the figure is gone', () => !allByRole(widget, 'figure').length);
      widget.feedData = withPictures(picture());
      await loaded(await until('there is a picture', () => imagesOf(widget)[0]));
      expect(textOf(byRole(widget, 'figure'))).to.equal('© Musterallianz');
    });
  });

  describe('says', () => {
    it('the content of the picture, in the language of the page', async () => {
      const alt = { de: 'Sechs Säu\u00adlen', en: 'Six columns' };
      expect(namesOf(await show({ alt }), 'img')).to.deep.equal(['Sechs Säulen']);
      expect(namesOf(await show({ alt }, { lang: 'en' }), 'img')).to.deep.equal(['Six columns']);
    });

    it('nothing if it is decoration', async () => {
      const widget = await show({ alt: undefined, decorative: true });
      expect(imagesOf(widget)[0]!.getAttribute('alt')).to.equal('');
      expect(namesOf(widget, 'img')).to.deep.equal([]);
      expect(textOf(byRole(widget, 'figure'))).to.equal('© Musterallianz');
    });

    it('its caption, its credit word for word, and the licence that it is under', async () => {
      const caption = { en: 'Six columns' };
      const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
      const widget = await show({ caption, license, credit: 'Foto: <b>A. Muster</b>' });
      const box = byRole(widget, 'figure');
      expect(textOf(box)).to.equal('Six columns Foto: <b>A. Muster</b> CC BY 4.0');
      expect(box.querySelector('[lang="en"]')!.textContent).to.equal('Six columns');
      expect(byRole<HTMLAnchorElement>(box, 'link', 'CC BY 4.0').href).to.equal(license.url);
    });

    it('its licence without a link if there is no address', async () => {
      const widget = await show({ license: { name: 'Alle Rechte vorbehalten' } });
      expect(textOf(byRole(widget, 'figure'))).to.equal('© Musterallianz Alle Rechte vorbehalten');
      expect(allByRole(widget, 'link')).to.deep.equal([]);
    });
  });
});

describe('the logos of partners', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  const LOGOS = ['logo-stadt', 'logo-hochschule'];
  const show = (change: (logo: Media, index: number) => Partial<Media>, options: Options = {}) => {
    const media = muster.media.map((logo) => {
      const index = LOGOS.indexOf(logo.id);
      return index < 0 ? logo : { ...logo, src: `/data/media/${logo.id}.png`, ...change(logo, index) };
    });
    return mount('alliance-partner-grid', { feed: { ...muster, media }, ...options });
  };
  const creditsOf = (widget: Element) => /(?:Bildnachweise|Image credits): .*/.exec(textOf(widget))?.[0];

  it('are credited below them, each credit once', async () => {
    expect(creditsOf(await mount('alliance-partner-grid', { src: MUSTER }))).to.match(
      /^Bildnachweise: © Musterallianz( Stand|$)/,
    );
    const named = await show((_, index) => ({ credit: `© ${'AB'[index]}` }), { lang: 'en' });
    expect(creditsOf(named)).to.match(/^Image credits: © A, © B( As of|$)/);
  });

  it('are credited in groups and lists too, but only if there are pictures', async () => {
    for (const options of [{ grouped: true }, { layout: 'list' }])
      expect(creditsOf(await show(() => ({}), options))).to.include('© Musterallianz');
    expect(creditsOf(await show(() => ({}), { layout: 'compact' }))).to.equal(undefined);
    expect(creditsOf(await show(() => ({ src: 'https://media.example.org/logo.png' })))).to.equal(undefined);
    expect(creditsOf(await mount('alliance-partner-grid', { feed: { ...muster, media: [] } }))).to.equal(undefined);
  });

  it('give way to the names when they are broken, and so do their credits', async () => {
    const broken = unique('/fault/status/404');
    const widget = await show((_, index) => (index ? { credit: '© Hochschule' } : { src: broken, credit: '© Stadt' }));
    expect(creditsOf(widget)).to.include('© Stadt, © Hochschule');
    const [tile] = allByRole(widget, 'listitem');
    tile!.scrollIntoView();
    await until('the name is there', () => textOf(tile) === 'Stadt Beispielstadt');
    expect(creditsOf(widget)).to.include('© Hochschule').and.not.include('© Stadt');
  });

  it('stand on the ground they were made for', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: #16181d; color: #eceff4';
    const groundsOf = (widget: Element) =>
      allByRole(widget, 'img').map((logo) => getComputedStyle(logo).backgroundColor);
    expect(groundsOf(await show((_, index) => ({ background: index ? 'any' : 'light' })))).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgba(0, 0, 0, 0)',
    ]);
    expect(groundsOf(await show(() => ({ background: 'dark' })))).to.deep.equal(Array(2).fill('rgb(34, 34, 34)'));
  });
});
