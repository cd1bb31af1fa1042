/** Widgets whose nodes somebody else has changed: they never name another entry's facts, and never disappear. */
import { expect } from '@esm-bundle/chai';
import type { ProjectCards } from '../../../components/index.ts';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { until } from '../../support/until.ts';
import { translators } from '../../support/translators.ts';
import {
  add,
  allByRole,
  byRole,
  create,
  mount,
  MUSTER,
  readFeed,
  settled,
  TAGS_OF_A_KIND,
  textOf,
  watchPage,
  type Options,
  type Tag,
} from '../../support/page.ts';

watchPage();
let feed: Required<Feed>;
let other: Required<Feed>;

before(async () => {
  feed = await readFeed(MUSTER);
  // Reverses the entries, so that each takes the place of another.
  other = { ...feed };
  for (const [name, entries] of Object.entries(feed))
    if (Array.isArray(entries)) Object.assign(other, { [name]: [...entries].reverse() });
});

/** Reads the text of a widget that nobody has changed. */
async function untouched(tag: Tag, options: Options, change?: (widget: HTMLElement) => void) {
  const widget = await mount(tag, options);
  change?.(widget);
  await widget.updateComplete;
  const text = textOf(widget);
  widget.remove();
  return text;
}

const cardsOf = (widget: Element) => allByRole(widget, 'article').map(textOf);

const search = (widget: Element, text: string) => {
  const field = byRole<HTMLInputElement>(widget, 'searchbox');
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const sort = (widget: Element, order: string) => {
  const field = widget.shadowRoot!.querySelector<HTMLSelectElement>('[name=order]')!;
  field.focus();
  field.value = order;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

for (const [way, translate] of Object.entries(translators))
  describe(`Nodes changed by ${way}`, () => {
    for (const tag of TAGS_OF_A_KIND) {
      it(`<${tag}> shows another feed`, async () => {
        const expected = await untouched(tag, { feed: other });
        const widget = await mount(tag, { feed });
        translate(widget.shadowRoot!);
        widget.feedData = other;
        await settled(widget);
        expect(textOf(widget)).to.equal(expected);
      });

      it(`<${tag}> reloads`, async () => {
        const expected = await untouched(tag, { src: MUSTER });
        const widget = await mount(tag, { src: MUSTER });
        translate(widget.shadowRoot!);
        widget.reload();
        await settled(widget);
        expect(textOf(widget)).to.equal(expected);
      });

      it(`<${tag}> switches its language, again and again`, async () => {
        const widget = await mount(tag, { src: MUSTER });
        for (const lang of ['en', 'de', 'en']) {
          const expected = await untouched(tag, { src: MUSTER, lang });
          translate(widget.shadowRoot!);
          widget.lang = lang;
          await until(`it is ${lang}`, () => textOf(widget) === expected);
        }
      });

      it(`<${tag}> is translated while it loads`, async () => {
        const expected = await untouched(tag, { src: MUSTER });
        const widget = add(create(tag, { src: MUSTER }));
        await widget.updateComplete;
        translate(widget.shadowRoot!);
        await settled(widget);
        expect(textOf(widget)).to.equal(expected);
      });
    }

    describe('in <alliance-project-cards>', () => {
      const options = { 'page-size': 2 };

      const steps: ((cards: ProjectCards) => void)[] = [
        (cards) => sort(cards, 'name'),
        (cards) => search(cards, 'e'),
        (cards) => search(cards, 'en'),
        (cards) => byRole(cards, 'button', 'eitere').click(),
        (cards) => sort(cards, 'newest'),
        (cards) => {
          cards.lang = 'en';
          cards.requestUpdate();
        },
        (cards) => search(cards, ''),
        (cards) => search(cards, 'xyz'),
      ];

      /** Reads the visible text after each step, and the focused element. */
      async function walk(beforeStep: (root: ShadowRoot) => void) {
        const widget = await mount('alliance-project-cards', { feed, ...options });
        const seen: unknown[] = [];
        for (const step of steps) {
          beforeStep(widget.shadowRoot!);
          step(widget);
          await widget.updateComplete;
          const { activeElement } = widget.shadowRoot!;
          seen.push([textOf(widget), cardsOf(widget), activeElement?.localName, activeElement?.getAttribute('name')]);
        }
        return seen;
      }

      it('keeps search, order, page and focus', async () => {
        expect(await walk(translate)).to.deep.equal(await walk(() => {}));
      });

      it('keeps the caret of the search', async () => {
        const widget = await mount('alliance-project-cards', { feed, ...options });
        search(widget, 'garten');
        await widget.updateComplete;
        byRole<HTMLInputElement>(widget, 'searchbox').setSelectionRange(2, 4);
        translate(widget.shadowRoot!);
        widget.requestUpdate();
        await widget.updateComplete;
        const field = byRole<HTMLInputElement>(widget, 'searchbox');
        expect(field).to.equal(widget.shadowRoot!.activeElement);
        expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['garten', 2, 4]);
      });
    });
  });

describe('A translation that arrives late', () => {
  it('reaches no other card, and no other number', async () => {
    const widget = await mount('alliance-project-cards', { feed });
    const plain = await mount('alliance-project-cards', { feed });
    const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
    const read: [Text, string][] = [];
    while (walker.nextNode()) read.push([walker.currentNode as Text, (walker.currentNode as Text).data]);
    for (const cards of [widget, plain]) search(cards, 'garten');
    await widget.updateComplete;
    const expected = [cardsOf(plain), byRole(plain, 'status').innerText];
    // The translator writes now what it read before the search.
    for (const [text, data] of read) text.data = `${data}`;
    expect([cardsOf(widget), byRole(widget, 'status').innerText]).to.deep.equal(expected);
  });

  it('reaches no other entry of another feed', async () => {
    for (const tag of TAGS_OF_A_KIND) {
      const expected = await untouched(tag, { feed: other });
      const widget = await mount(tag, { feed });
      const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
      const read: [Text, string][] = [];
      while (walker.nextNode()) read.push([walker.currentNode as Text, (walker.currentNode as Text).data]);
      widget.feedData = other;
      await settled(widget);
      for (const [text, data] of read) text.data = data;
      expect(textOf(widget)).to.equal(expected);
      widget.remove();
    }
  });
});
