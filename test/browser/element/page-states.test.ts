/** What a page says of a part of it holds for the widgets there: hidden, closed, not clickable, inert. And no longer, once it is lifted. */
import { expect } from '@esm-bundle/chai';
import '../../../components/define.ts';
import {
  addMarkup,
  create,
  elementsOf,
  MUSTER,
  painted,
  settled,
  TAGS_OF_A_KIND,
  watchPage,
} from '../../support/page.ts';

watchPage();

/** A state, set and lifted again, of an element. */
interface State {
  readonly name: string;
  readonly set: (element: HTMLElement) => void;
  readonly lift: (element: HTMLElement) => void;
}

const attribute = (name: string, value = ''): State => ({
  name: value ? `${name}="${value}"` : name,
  set: (element) => element.setAttribute(name, value),
  lift: (element) => element.removeAttribute(name),
});

const declared = (property: string, value: string): State => ({
  name: `${property}: ${value}`,
  set: (element) => element.style.setProperty(property, value),
  lift: (element) => element.style.removeProperty(property),
});

const popover: State = {
  name: 'a closed popover',
  set: (element) => {
    element.popover = 'auto';
  },
  lift: (element) => element.showPopover(),
};

const modal: State = {
  name: 'a modal dialog that is open elsewhere',
  set: () => addMarkup<HTMLDialogElement>('<dialog id="elsewhere">Hinweis</dialog>').showModal(),
  lift: () => document.getElementById('elsewhere')!.remove(),
};

const UNSEEN = [
  attribute('hidden'),
  attribute('hidden', 'until-found'),
  declared('content-visibility', 'hidden'),
  declared('visibility', 'hidden'),
  popover,
];
const UNUSABLE = [
  attribute('inert'),
  modal,
  ...(CSS.supports('interactivity: inert') ? [declared('interactivity', 'inert')] : []),
];
const UNCLICKABLE = [declared('pointer-events', 'none'), ...UNUSABLE];

/** Whether anything in the widget is seen. */
const isSeen = (widget: Element) =>
  elementsOf(widget).some((element) => element.checkVisibility({ visibilityProperty: true }));

/** Whether a mouse anywhere on the widget meets it. */
function isHit(widget: Element): boolean {
  widget.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = widget.getBoundingClientRect();
  const steps = [...Array(10).keys()].map((step) => (step + 0.5) / 10);
  return steps.some((x) => steps.some((y) => document.elementFromPoint(left + x * width, top + y * height) === widget));
}

/** Whether a keyboard reaches something in the widget; undefined if there is nothing to reach. */
function isReached(widget: Element): boolean | undefined {
  const controls = widget.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input, select');
  if (!controls.length) return undefined;
  return [...controls].some((control) => {
    // A focus from before may outlast the state by a frame.
    control.blur();
    control.focus();
    return widget.shadowRoot!.activeElement === control;
  });
}

for (const tag of TAGS_OF_A_KIND)
  describe(`<${tag}>`, () => {
    let widget: HTMLElement;
    let around: HTMLElement;

    beforeEach(async () => {
      around = addMarkup('<div></div>');
      widget = create(tag, { src: MUSTER });
      const ready = settled(widget);
      around.append(widget);
      await ready;
    });

    for (const where of ['itself', 'an element around it']) {
      const target = () => (where === 'itself' ? widget : around);

      for (const { name, set, lift } of UNSEEN)
        it(`is not seen while ${where} is ${name}`, () => {
          set(target());
          expect(isSeen(widget)).to.equal(false);
          lift(target());
          expect(isSeen(widget)).to.equal(true);
          expect(isHit(widget)).to.equal(true);
        });

      for (const { name, set, lift } of UNCLICKABLE)
        it(`is not clicked while ${where} has ${name}`, () => {
          set(target());
          expect(isHit(widget)).to.equal(false);
          lift(target());
          expect(isHit(widget)).to.equal(true);
        });

      for (const { name, set, lift } of UNUSABLE)
        it(`is not reached by keyboards while ${where} has ${name}`, async () => {
          const reached = isReached(widget);
          set(target());
          // WebKit makes the page behind a dialog inert at its next frame.
          await painted();
          expect(isReached(widget)).to.not.equal(true);
          lift(target());
          expect(isReached(widget)).to.equal(reached);
        });
    }

    it('is seen and used in a dialog while that is open', () => {
      const dialog = addMarkup<HTMLDialogElement>('<dialog></dialog>');
      dialog.append(widget);
      expect(isSeen(widget)).to.equal(false);
      dialog.showModal();
      expect([isSeen(widget), isHit(widget)]).to.deep.equal([true, true]);
      expect(isReached(widget)).to.not.equal(false);
      dialog.close();
      expect(isSeen(widget)).to.equal(false);
    });

    it('is seen in details while they are open', () => {
      const details = addMarkup<HTMLDetailsElement>('<details><summary>Mehr</summary></details>');
      details.append(widget);
      expect([isSeen(widget), isHit(widget)]).to.deep.equal([false, false]);
      details.open = true;
      expect([isSeen(widget), isHit(widget)]).to.deep.equal([true, true]);
    });
  });
