import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import {
  addMarkup,
  allByRole,
  byRole,
  headingsOf,
  isShown,
  mount,
  MUSTER,
  readFeed,
  textOf,
  watchPage,
} from '../../support/page.ts';
import { de } from '../../support/texts.ts';

const tag = 'alliance-region-map';

/** The headings of the areas on show. */
const areasOf = (widget: Element) => allByRole(widget, 'heading').filter(isShown).map(textOf).slice(1);

const query = <E extends Element>(widget: Element, selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

const click = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

const ALL = [
  'Nordmuster (4)',
  'Ostmuster (2)',
  'Südostmuster (1)',
  'Südmuster (3)',
  'Westmuster (2)',
  'Beispielstadt (9)',
  'Klein-Beispiel (1)',
  'Musterinseln (0)',
];

describe(`<${tag}>`, () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  const wide = (options = {}, width = 700) =>
    mount(tag, { feed: muster, lang: 'de', ...options }).then(async (widget) => {
      addMarkup(`<div style="width: ${width}px"></div>`).append(widget);
      await widget.updateComplete;
      return widget;
    });

  it('lists every area with its projects and partners', async () => {
    const widget = await wide();
    expect(areasOf(widget)).to.deep.equal(ALL);
    const [nord] = query(widget, '.list > li');
    expect(textOf(nord as HTMLElement)).to.equal(
      'Nordmuster (4) Projekte Ankommen im Betrieb Sprache am Arbeitsplatz Jobtandem 50 plus ' +
        'Partnerorganisationen Handwerkskammer Musterland',
    );
  });

  it('counts a project in each of its areas, and once in an area of which it names two places', async () => {
    const [project] = muster.projects;
    const location = [{ area: 'nordmuster', name: 'Hier' }, { area: 'nordmuster', name: 'Da' }, { area: 'ostmuster' }];
    const widget = await wide({ feed: { ...muster, projects: [{ ...project, location }], partners: [] } });
    expect(areasOf(widget).slice(0, 3)).to.deep.equal(['Nordmuster (1)', 'Ostmuster (1)', 'Südostmuster (0)']);
  });

  it('says how many entries are in no area, and who made the map', async () => {
    const text = textOf(await wide());
    expect(text).to.include('Keinem Gebiet zugeordnet: Projekte (11), Partnerorganisationen (3).');
    expect(text).to.include('Karte: Musterland, frei erfundene Karte · Beispieldaten, frei erfunden');
  });

  it('shows projects or partners alone', async () => {
    const projects = await wide({ layer: 'projects' });
    expect(headingsOf(projects)[0]!.text).to.equal('Projekte');
    expect(areasOf(projects)[0]).to.equal('Nordmuster (3)');
    const partners = await wide({ layer: 'partners' });
    expect(headingsOf(partners)[0]!.text).to.equal('Partnerorganisationen');
    expect(areasOf(partners)[0]).to.equal('Nordmuster (1)');
  });

  it('leaves out partners that are no members today', async () => {
    const [partner] = muster.partners;
    const former = { ...partner!, location: [{ area: 'nordmuster' }], memberUntil: '2020' };
    const widget = await wide({ feed: { ...muster, partners: [former] }, layer: 'partners' });
    expect(areasOf(widget)[0]).to.equal('Nordmuster (0)');
  });

  // Other browsers open the list of the system.
  if (browserName === 'chromium')
    it('chooses an area with the keyboard, and says which', async () => {
      const widget = await wide();
      const select = byRole<HTMLSelectElement>(widget, 'combobox', 'Gebiet');
      select.focus();
      await sendKeys({ press: 'o' });
      await widget.updateComplete;
      expect(select.value).to.equal('ostmuster');
      expect(areasOf(widget)).to.deep.equal(['Ostmuster (2)']);
      expect(textOf(byRole(widget, 'status'))).to.equal('Ostmuster: 2');
    });

  it('chooses an area on the map, and all with a second click', async () => {
    const widget = await wide();
    const west = query(widget, '.area')[4]!;
    click(west);
    await widget.updateComplete;
    expect(areasOf(widget)).to.deep.equal(['Westmuster (2)']);
    expect(byRole<HTMLSelectElement>(widget, 'combobox').value).to.equal('westmuster');
    expect(query(widget, '.ring').map((ring) => ring.getAttribute('d'))).to.deep.equal([west.getAttribute('d')]);
    click(west);
    await widget.updateComplete;
    expect(areasOf(widget)).to.deep.equal(ALL);
  });

  it('is the list alone in a narrow place, with all areas', async () => {
    const widget = await wide({}, 320);
    expect(query(widget, 'svg').filter(isShown)).to.have.length(0);
    expect(areasOf(widget)).to.deep.equal(ALL);
  });

  if (browserName === 'chromium')
    it('is a list with headings to a screen reader, and no picture', async () => {
      const widget = await wide();
      expect(byRole(widget, 'region').tagName).to.equal('SECTION');
      const heard = (await readAloud(de.regionMap.heading)).join('\n');
      expect(heard).to.include('heading: Beispielstadt (9)').and.to.include('Lernfabrik Kreislaufwirtschaft');
      expect(heard).to.not.include('D Beispielstadt: 9');
    });

  it('leaves areas out on screens alone: paper gets all of them', async () => {
    const [sheet] = (await wide()).shadowRoot!.adoptedStyleSheets.slice(-1);
    const rules = [...sheet!.cssRules].filter(({ cssText }) => cssText.includes('.other'));
    expect(rules.map((rule) => (rule as CSSMediaRule).conditionText)).to.deep.equal(['screen']);
  });

  it('has labels that neither overlap nor leave their area', async () => {
    const areas = muster.areas.map((area, index) => ({
      ...area,
      name: index % 2 ? area.name : `${String(area.name)} mit Umland`,
    }));
    for (const feed of [muster, { ...muster, areas }]) {
      const widget = await wide({ feed });
      const boxes = query<SVGTextElement>(widget, 'text').map((text) => text.getBBox());
      expect(boxes.length).to.be.greaterThan(7);
      const circles = feed.areas.map(({ label }) => label!);
      for (const box of boxes) {
        const corners = [box.x, box.x + box.width].flatMap((x) =>
          [box.y, box.y + box.height].map((y) => [x, y] as const),
        );
        const isInside = circles.some(({ x, y, radius }) =>
          // The box of a text is higher than its letters.
          corners.every(([cx, cy]) => Math.hypot(cx - x, cy - y) <= radius * 1.25),
        );
        expect(isInside, JSON.stringify([box.x, box.y, box.width, box.height])).to.equal(true);
      }
      boxes.forEach((a, index) =>
        boxes.slice(index + 1).forEach((b) => {
          const isApart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y + 4 || b.y + b.height <= a.y + 4;
          expect(isApart).to.equal(true);
        }),
      );
    }
  });

  it('explains each letter on the map below it', async () => {
    const widget = await wide();
    const letters = query(widget, 'text')
      .map(({ textContent }) => textContent!)
      .filter((text) => /^[A-Z]$/.test(text));
    expect(letters).to.deep.equal(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(textOf(query<HTMLElement>(widget, '.map > p')[0])).to.equal(
      'A Nordmuster: 4 · B Südostmuster: 1 · C Südmuster: 3 · D Beispielstadt: 9 · E Klein-Beispiel: 1 · F Musterinseln: 0',
    );
  });

  it('is the list alone if the feed has no shapes, or no view box', async () => {
    const { geometry: _, ...withoutGeometry } = muster;
    const areas = muster.areas.map(({ id, name }) => ({ id, name }));
    for (const feed of [withoutGeometry, { ...muster, areas }]) {
      const widget = await wide({ feed });
      expect(query(widget, 'svg')).to.have.length(0);
      expect(areasOf(widget)).to.deep.equal(ALL);
    }
  });
});
