/** Checks every widget in every state with axe, in a narrow column, with a visitor's spacing, and as a screen reader reads it. */
import { expect } from '@esm-bundle/chai';
import { COLOUR_RULES } from '../../../tools/testing/colour-rules.ts';
import { de } from '../../support/texts.ts';
import { violations } from '../../support/axe.ts';
import {
  accessibilityTree,
  browserName,
  emulateMedia,
  flattenTree,
  press,
  type MediaFeatures,
} from '../../support/commands.ts';
import {
  add,
  addMarkup,
  allByRole,
  byRole,
  create,
  elementsOf,
  HANNOVER,
  mount,
  MUSTER,
  namesOf,
  overflows,
  painted,
  place,
  settled,
  TAGS,
  textOf,
  watchPage,
  type Options,
  type Tag,
} from '../../support/page.ts';

/** Every widget with each feed, and in each of its forms. */
const VARIANTS: [Tag, Options][] = [
  ...TAGS.flatMap((tag): [Tag, Options][] => [
    [tag, { src: HANNOVER }],
    [tag, { src: MUSTER }],
    [tag, { src: '/data/empty.json' }],
    [tag, { src: '/fault/html' }],
  ]),
  ['alliance-partner-grid', { src: MUSTER, layout: 'list' }],
  ['alliance-partner-grid', { src: MUSTER, layout: 'compact' }],
  ['alliance-partner-grid', { src: MUSTER, grouped: true }],
  ['alliance-funding-counter', { src: MUSTER, 'count-up': true }],
  ['alliance-funding-counter', { src: MUSTER, layout: 'table' }],
  ['alliance-funding-counter', { src: MUSTER, layout: 'table', lang: 'ar' }],
  ['alliance-funding-statement', { src: MUSTER, scheme: 'dark', 'without-heading': true }],
  ['alliance-funding-statement', { src: MUSTER, funding: 'beispielstiftung', lang: 'fr' }],
  ['alliance-project-detail', { src: MUSTER, project: 'lernfabrik', lang: 'en', scheme: 'dark' }],
  ['alliance-project-detail', { src: MUSTER, project: 'welcome-buero', 'without-heading': true }],
  ['alliance-project-cards', { src: MUSTER, 'without-filters': true, 'heading-level': 5 }],
  ['alliance-project-cards', { src: MUSTER, lang: 'en', 'without-heading': true }],
  ['alliance-timeline', { src: MUSTER, order: 'descending' }],
  ['alliance-news-list', { src: MUSTER, limit: 9, 'all-url': '/news', 'heading-level': 4 }],
  ['alliance-events-list', { src: MUSTER, past: true }],
  ['alliance-events-list', { src: MUSTER, kind: 'events', lang: 'en' }],
  ['alliance-region-map', { src: MUSTER, layer: 'projects', lang: 'ar', 'heading-level': 4 }],
  ['alliance-news-list', { src: MUSTER, lang: 'ar' }],
  ['alliance-contacts', { src: MUSTER, kind: 'press office', lang: 'en', 'without-heading': true }],
  ['alliance-badge', { src: MUSTER, 'without-heading': true }],
  ['alliance-badge', { src: MUSTER, 'without-heading': true, layout: 'compact', partner: 'beispielwerke' }],
];

/** The themes change nothing but colours: all rules run in the first theme alone. */
const THEMES: Record<string, { media: MediaFeatures; rules?: readonly string[] }> = {
  'on a light page': { media: {} },
  'on a dark page': { media: { 'prefers-color-scheme': 'dark' }, rules: COLOUR_RULES },
  // Only Chromium can be told to force colours.
  ...(browserName === 'chromium' && {
    'with forced colours': {
      media: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
      rules: COLOUR_RULES,
    },
  }),
};

const markup = ([tag, options]: [Tag, Options]) =>
  `<${[tag, ...Object.entries(options).map(([name, value]) => (value === true ? name : `${name}="${value}"`))].join(' ')}>`;

/** Shows the page as a visitor with these settings sees it. Only Chromium can be told them; the page's own colours are set anywhere. */
async function show(media: MediaFeatures): Promise<void> {
  if (browserName === 'chromium') await emulateMedia(media);
  const isDark = 'prefers-color-scheme' in media;
  document.documentElement.style.cssText = isDark ? 'color-scheme: dark; background: #16181d; color: #eceff4' : '';
  await painted();
}

/** A column of a page, 320 pixels wide. */
async function mountNarrow(tag: Tag, options: Options) {
  const column = addMarkup('<div lang="de" style="width: 320px"></div>');
  const widget = create(tag, options);
  const ready = settled(widget);
  add(widget, column);
  await ready;
  return widget;
}

watchPage();

for (const variant of VARIANTS) {
  const [tag, options] = variant;

  describe(markup(variant), () => {
    it(`gives axe nothing to complain about ${Object.keys(THEMES).join(', ')}`, async function () {
      this.timeout(60_000);
      document.documentElement.lang = 'de';
      const widget = await mount(tag, options);
      for (const [theme, { media, rules }] of Object.entries(THEMES)) {
        await show(media);
        expect(await violations(widget, rules), theme).to.deep.equal([]);
      }
    });

    it('fits into a column of 320 pixels', async () => {
      expect(overflows(await mountNarrow(tag, options))).to.deep.equal([]);
    });

    it('loses nothing when a visitor spaces the text out', async () => {
      const widget = await mountNarrow(tag, options);
      const text = textOf(widget);
      addMarkup(
        `<style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }</style>`,
        document.head,
      );
      for (const item of [
        byRole(widget, 'region'),
        ...allByRole(widget, 'listitem'),
        ...allByRole(widget, 'searchbox'),
      ])
        expect(parseFloat(getComputedStyle(item).letterSpacing)).to.be.greaterThan(1);
      expect(textOf(widget)).to.equal(text);
      expect(overflows(widget)).to.deep.equal([]);
    });
  });
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('keeps a hostile feed within a column of 320 pixels', async () => {
      const { scrollWidth, clientWidth } = await mountNarrow(tag, { src: '/data/hostile.json' });
      expect(scrollWidth).to.equal(clientWidth);
    });

    it('gives every link and control one name', async () => {
      const widget = await mount(tag, { src: MUSTER });
      for (const role of ['link', 'button', 'searchbox', 'combobox', 'img'])
        for (const name of namesOf(widget, role)) expect(name, role).to.not.equal('');
      for (const link of allByRole(widget, 'link')) expect(link.querySelector('a, button, [tabindex]')).to.equal(null);
    });

    it('is reached with the keyboard in the order that is seen', async () => {
      const widget = await mount(tag, { src: MUSTER, 'page-size': 3 });
      const start = document.createElement('button');
      start.textContent = 'before';
      widget.before(add(start));
      const controls = elementsOf(widget).filter((element) => element.matches('a[href], button, input, select'));
      // The button that opens the filters is for narrow places.
      const reachable = controls.filter((element) => element.checkVisibility());
      expect(elementsOf(widget).filter(({ tabIndex }) => tabIndex > 0)).to.deep.equal([]);
      start.focus();
      const reached: (Element | null)[] = [];
      while (reached.length < reachable.length) {
        await press('Tab');
        reached.push(widget.shadowRoot!.activeElement);
      }
      expect(reached).to.deep.equal(reachable);
      const boxes = reached.map((element) => element!.getBoundingClientRect());
      for (const [index, box] of boxes.slice(1).entries()) {
        const last = boxes[index]!;
        expect(box.top >= last.bottom - 1 || box.left >= last.right - 1, textOf(reachable[index + 1])).to.equal(true);
      }
      if (reachable.length) {
        const { outlineStyle, outlineWidth } = focusIndicator(reached.at(-1)!);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
      }
    });

    if (browserName === 'chromium')
      it('is a named region with a heading, and its lists have items, to a screen reader', async () => {
        await mount(tag, { src: HANNOVER, lang: 'de' });
        const nodes = flattenTree(await accessibilityTree());
        const region = nodes.find(({ role }) => role === 'region')!;
        const [heading] = flattenTree(region).filter(({ role }) => role === 'heading');
        const lists = flattenTree(region).filter(({ role }) => role === 'list');
        expect(region.name).to.equal(heading!.name).and.not.equal('');
        expect(heading!.level).to.equal(2);
        for (const { children = [] } of lists)
          expect(children.map(({ role }) => role)).to.deep.equal(children.map(() => 'listitem'));
      });

    if (browserName === 'chromium')
      it('hides its skeleton from a screen reader', async () => {
        const widget = place(tag, { src: '/fault/hang', lang: 'de' });
        await widget.updateComplete;
        const tree = flattenTree(await accessibilityTree());
        const region = flattenTree(tree.find(({ role }) => role === 'region')!);
        const roles = region.map(({ role }) => role).filter((role) => role !== 'StaticText');
        expect(roles).to.deep.equal(['region', 'heading', 'status']);
        expect(region.some(({ name }) => name === de.state.loading)).to.equal(false);
      });
  });
}

/** The ring is drawn around the link, or around the tile that is the link's target. */
function focusIndicator(element: Element): CSSStyleDeclaration {
  const own = getComputedStyle(element);
  return own.outlineStyle === 'none' ? getComputedStyle(element, '::after') : own;
}
