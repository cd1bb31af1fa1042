/** Promises beyond LitElement: properties convert their values, and a widget recovers from a failed rendering. */
import { expect } from '@esm-bundle/chai';
import { GoalsList } from '../../../components/widgets.ts';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { de } from '../../support/texts.ts';
import {
  add,
  create,
  HANNOVER,
  headingsOf,
  isShown,
  readFeed,
  settled,
  textOf,
  watchPage,
} from '../../support/page.ts';

const page = watchPage();
let hannover: Required<Feed>;

/** Cannot be rendered as long as it is told so. */
class Fragile extends GoalsList {
  isBroken = true;

  protected override content(...parameters: Parameters<GoalsList['content']>) {
    if (this.isBroken) throw new Error('broken');
    return super.content(...parameters);
  }
}

before(async () => {
  Fragile.define('alliance-goals-list-fragile');
  hannover = await readFeed(HANNOVER);
});

/** Puts the fragile widget on the page, and waits until its rendering has failed. */
async function fail(fallback = ''): Promise<Fragile> {
  const widget = document.createElement('alliance-goals-list-fragile') as Fragile;
  widget.innerHTML = fallback;
  widget.feedData = hannover;
  const loaded = settled(widget);
  add(widget);
  await loaded;
  expect(page.errors.join()).to.match(/^\[alliance-widgets\] render-failed/);
  // These errors are expected; later ones are not.
  page.errors.length = 0;
  return widget;
}

describe('a widget that cannot be rendered', () => {
  it('shows its fallback content', async () => {
    const widget = await fail('<p>Ersatz</p>');
    expect(isShown(widget.querySelector('p')!)).to.equal(true);
  });

  it('shows a sentence if it has no fallback content', async () => {
    const widget = await fail();
    expect(widget.shadowRoot!.textContent).to.equal(de.state.error);
  });

  it('is rendered at the next change, once', async () => {
    const widget = await fail('<p>Ersatz</p>');
    widget.isBroken = false;
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(headingsOf(widget)).to.deep.equal([{ level: 4, text: de.goals.heading }]);
    expect(widget.shadowRoot!.querySelectorAll('section')).to.have.length(1);
    expect(isShown(widget.querySelector('p')!)).to.equal(false);
    widget.lang = 'en';
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelectorAll('section')).to.have.length(1);
  });
});

describe('options that a script sets', () => {
  const set = async (properties: object) => {
    const widget = create('alliance-goals-list', { feed: hannover });
    Object.assign(widget, properties);
    const loaded = settled(widget);
    add(widget);
    await loaded;
    return widget;
  };

  it('may be the text of a number', async () => {
    expect(headingsOf(await set({ headingLevel: '3' }))[0]!.level).to.equal(3);
  });

  it('have their default if they are no number, or nothing', async () => {
    for (const headingLevel of ['first', 0, null, undefined])
      expect(headingsOf(await set({ headingLevel }))[0]!.level, String(headingLevel)).to.equal(2);
  });

  it('may be a list or the text of one', () => {
    const contacts = create('alliance-contacts');
    for (const kinds of ['press, office', ['press', 'office']]) {
      Object.assign(contacts, { kinds });
      expect(contacts.kinds).to.deep.equal(['press', 'office']);
    }
  });

  it('are one of the words that there are', () => {
    const grid = create('alliance-partner-grid');
    Object.assign(grid, { layout: 'list' });
    expect(grid.layout).to.equal('list');
    Object.assign(grid, { layout: 'carousel' });
    expect(grid.layout).to.equal('grid');
  });
});

describe('a widget', () => {
  it('is defined under another name, and in another registry', () => {
    const defined: unknown[] = [];
    const registry = { get: () => undefined, define: (...values: unknown[]) => defined.push(...values) };
    GoalsList.define('goals-of-ours', registry as unknown as CustomElementRegistry);
    expect(defined).to.deep.equal(['goals-of-ours', GoalsList]);
    expect(customElements.get('goals-of-ours')).to.equal(undefined);
  });

  it('shows its feed under the other name', async () => {
    const widget = await fail();
    widget.isBroken = false;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(textOf(widget)).to.include(de.goals.heading);
  });
});
