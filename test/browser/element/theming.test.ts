/** Each token and each part has its documented effect, in the widgets that list it and in no other. */
import { expect } from '@esm-bundle/chai';
import { isOf, parts as allParts, statement, tokens, type Token } from '../../../themes/tokens.ts';
import { press } from '../../support/commands.ts';
import {
  add,
  addMarkup,
  elementsOf,
  mount,
  MUSTER,
  parts,
  settled,
  TAGS,
  watchPage,
  type Options,
  type Tag,
} from '../../support/page.ts';

/** The layouts of the widgets that have several. */
const VARIANTS: Partial<Record<Tag, Options[]>> = {
  'alliance-badge': [{ partner: 'beispielwerke' }, { layout: 'compact' }],
  'alliance-funding-counter': [{}, { layout: 'table' }],
  'alliance-partner-grid': [{}, { grouped: true }, { layout: 'list' }, { layout: 'compact' }],
  'alliance-project-cards': [{ 'page-size': 6 }],
  // The display itself; a heading that a page asks for stands above it and is like any other.
  [statement]: [{ 'without-heading': true }],
};

/** The effects of each token: elements, and the properties that take its value. */
const EFFECTS: Record<string, [selector: string, ...properties: string[]]> = {
  accent: [
    'a, .mark, li::before, [part=card]',
    'color',
    'text-decoration-color',
    'border-left-color',
    'border-top-color',
  ],
  surface: ['[part=card]', 'background-color'],
  border: ['[part=card], li, li::after', 'border-top-color', 'border-left-color'],
  muted: ['[part=meta], dt', 'color'],
  'focus-color': ['a, input, select', 'outline-color'],
  radius: ['[part=card], img, button, select', 'border-top-left-radius'],
  'border-width': ['[part=card]', 'border-top-width'],
  gap: ['.grid, .columns, .beside, .sides, ul', 'row-gap', 'column-gap'],
  padding: ['[part=card]', 'padding-top'],
  'card-min-inline-size': ['.grid, .columns', 'grid-template-columns'],
  'min-block-size': ['slot', 'min-height'],
  'font-size-meta': ['[part=meta]', 'font-size'],
  'font-size-heading': ['section [part=heading], .label, .goal, q', 'font-size'],
  'font-size-title': ['section > [part=heading]', 'font-size'],
  'font-size-figure': ['[part=value]', 'font-size'],
};

const PROPERTIES = [...new Set(Object.values(EFFECTS).flatMap(([, ...properties]) => properties))].concat(
  'border-bottom-color',
  'margin-top',
  'column-gap',
);

/** No style sheet has these values. */
const VALUES = { color: 'rgb(1, 2, 3)', length: '37px' };

const page = document.documentElement.style;

/** The style of each element, as `pseudo-element property: value`. */
type Look = Map<Element, string[]>;

interface Difference {
  readonly element: Element;
  readonly style: string;
}

function look(widgets: readonly Element[]): Look {
  const styles = (element: Element) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return PROPERTIES.map((name) => `${pseudo} ${name}: ${style.getPropertyValue(name)}`);
    });
  return new Map(widgets.flatMap(elementsOf).map((element) => [element, styles(element)]));
}

/** Lists the visible differences of the widgets since before. */
const differences = (before: Look, after: Look): Difference[] =>
  [...before].flatMap(([element, styles]) =>
    after.get(element)!.flatMap((style, index) => (style === styles[index] ? [] : { element, style: style.trim() })),
  );

/** Returns whether a difference is one that the token is documented to make. */
function isEffectOf({ name, type }: Token): (difference: Difference) => boolean {
  const [selector, ...properties] = EFFECTS[name.replace('--alliance-', '')]!;
  return ({ element, style }) => {
    const [, pseudo, property, value] = /^(::\w+)? ?(\S+): (.*)$/.exec(style)!;
    const isMeant = selector
      .split(', ')
      .some((one) => element.matches(one.replace(/::.*/, '')) && one.endsWith(pseudo ?? one));
    const takesValue = property === 'grid-template-columns' || value === VALUES[type];
    return isMeant && properties.includes(property!) && takesValue;
  };
}

/** A widget in all its layouts and with its fallback; something in each has the keyboard’s focus in turn. */
async function mountAll(tag: Tag) {
  const shown = [];
  for (const variant of VARIANTS[tag] ?? [{}]) shown.push(await mount(tag, { src: MUSTER, ...variant }));
  const fallback = await mount(tag, { src: '/data/missing.json' }, '<p>Inhalt der Seite</p>');
  return [...shown, fallback];
}

async function focusFirst(widget: Element) {
  const start = add(document.createElement('button'));
  widget.before(start);
  start.focus();
  await press('Tab');
  expect(widget.shadowRoot!.activeElement).to.not.equal(null);
}

/** Shows a widget with all that belongs to it: cards with the dialog of a project. */
async function showAll(tag: Tag, variant: Options = {}) {
  const widget = await mount(tag, {
    src: MUSTER,
    ...variant,
    'without-heading': false,
    'show-detail': true,
    actions: 'link',
  });
  widget.shadowRoot!.querySelector<HTMLElement>('a[target="_self"]')?.click();
  await widget.updateComplete;
  return widget;
}

const address = location.href;

watchPage();
afterEach(() => history.replaceState(null, '', address));

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('reads the tokens that it lists, each with its effect, and no others', async function () {
      this.timeout(60_000);
      const widgets = await mountAll(tag);
      if (tag !== statement) await focusFirst(widgets[0]!);
      const before = look(widgets);
      for (const token of tokens) {
        page.setProperty(token.name, VALUES[token.type]);
        const changed = differences(before, look(widgets));
        page.removeProperty(token.name);
        const isListed = isOf(token, tag);
        expect(changed.length > 0, `${token.name} changes something: ${changed[0]?.style}`).to.equal(isListed);
        const styles = changed.map(({ style }) => style).join('\n');
        if (isListed) expect(changed.some(isEffectOf(token)), `${token.name}: ${styles}`).to.equal(true);
      }
      expect(differences(before, look(widgets))).to.deep.equal([]);
    });

    it('has the defaults of the list', async () => {
      const widget = await mount(tag, { src: MUSTER, ...VARIANTS[tag]?.[0] });
      if (tag !== statement) await focusFirst(widget);
      const before = look([widget]);
      for (const { name, default: value, defaults } of tokens) page.setProperty(name, defaults?.[tag] ?? value);
      expect(differences(before, look([widget]))).to.deep.equal([]);
    });

    it('takes its font and colours from the page if no token is set', async () => {
      page.cssText = 'color: rgb(90, 10, 20); font-family: monospace';
      const widget = await mount(tag, { src: MUSTER });
      const { color, fontFamily } = getComputedStyle(widget.shadowRoot!.querySelector('section')!);
      expect([color, fontFamily]).to.deep.equal(['rgb(90, 10, 20)', 'monospace']);
    });

    it('has the parts that it lists, and no others', async () => {
      const widgets = [];
      for (const variant of VARIANTS[tag] ?? [{}]) widgets.push(await showAll(tag, variant));
      const names = widgets.flatMap(elementsOf).flatMap((element) => [...element.part]);
      const listed = allParts.filter((part) => isOf(part, tag)).map(({ name }) => name);
      expect([...new Set(names)].sort()).to.deep.equal(listed.sort());
    });

    it('lets the page style its parts', async () => {
      const widget = await showAll(tag, VARIANTS[tag]?.[0]);
      for (const { name } of allParts.filter((part) => isOf(part, tag))) {
        addMarkup(`<style>${tag}::part(${name}) { outline: 7px dotted rgb(1, 2, 3) }</style>`, document.head);
        const found = parts(widget, name);
        expect(found.length, name).to.be.greaterThan(0);
        for (const part of found) expect(getComputedStyle(part).outlineStyle, name).to.equal('dotted');
      }
    });
  });
}

describe('a token', () => {
  it('is inherited: by widgets in a part of the page, and overridden for one of them', async () => {
    const section = addMarkup('<div style="--alliance-accent: rgb(1, 2, 3)"></div>');
    const colours = [];
    for (const own of ['', 'rgb(4, 5, 6)']) {
      const widget = document.createElement('alliance-badge');
      widget.style.setProperty('--alliance-accent', own);
      widget.setAttribute('src', MUSTER);
      const done = settled(widget);
      section.append(widget);
      await done;
      colours.push(getComputedStyle(parts(widget, 'link')[0]!).color);
    }
    expect(colours).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });
});
