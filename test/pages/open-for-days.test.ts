/** Pages that stay open, as in a reception: what ends while they are open. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { Feed } from '../../src/feed/schema/feed.ts';
import { allWidgets, hosting, MODULE } from '../support/host.ts';
import { readJson, TAGS, widgetsOf, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

/** The clock of the page when it is opened. */
const OPENED = '2026-11-24T10:00:00Z';

const muster = readJson<Required<Feed>>('data/musterallianz.json');
const [person] = muster.people;
const [organization, ...others] = muster.partners;
const alone = { source: muster.sources[0]!.id, asOf: '2026-01-01' };
const feed = {
  ...muster,
  expires: '2026-11-24T12:00:00Z',
  media: [],
  people: [{ ...person, name: 'Erika Heute', expires: '2026-11-24' }],
  contacts: [
    { kind: 'press', organization: organization!.id, person: person!.id, email: 'p@example.org', ...alone, id: 'k' },
  ],
  quotes: [{ id: 'z', text: 'Gut so.', person: person!.id, date: '2026-01-01', ...alone }],
  partners: [
    { ...organization, memberUntil: '2026-11-24' },
    { ...others[0], memberSince: '2026-11-25' },
    ...others.slice(1),
  ],
  events: [
    { id: 'e', name: 'Werkstatt', start: '2026-11-24T12:00:00+01:00', end: '2026-11-24T13:30:00+01:00', ...alone },
  ],
  calls: [{ id: 'c', name: 'Aufruf', opens: '2026-01-01', closes: '2026-11-24', ...alone }],
};
const inline = `<script type="application/json" id="feed">${JSON.stringify(feed).replaceAll('<', '\\u003c')}</script>`;
const widgets = (...markup: string[]) => inline + markup.join('') + MODULE;

/** The text of a widget. */
const textOf = async (page: Page, tag: string) => (await widgetsOf(page)).find((widget) => widget.tag === tag)!.text;

describe('on a page that stays open', () => {
  const host = hosting();

  const visit = (body: string, test: (page: Page) => Promise<void>) =>
    host.visit(
      body,
      async ({ page, errors }) => {
        await widgetsReady(page);
        await test(page);
        assert.deepEqual(errors, []);
      },
      { prepare: (page) => page.clock.install({ time: OPENED }) },
    );

  it('every widget says that its feed has expired', () =>
    visit(widgets(allWidgets('src="#feed" show-heading')), async (page) => {
      const isStale = async () => (await widgetsOf(page)).map(({ text }) => text.includes('nicht mehr aktuell'));
      assert.ok((await isStale()).every((stale) => !stale));
      await page.clock.fastForward('02:00:01');
      await until('all say it', async () => (await isStale()).every(Boolean));
      assert.equal((await isStale()).length, TAGS.length);
    }));

  it('nobody is named after the last day of the entry', () =>
    visit(
      widgets('<alliance-contacts src="#feed"></alliance-contacts>', '<alliance-quotes src="#feed"></alliance-quotes>'),
      async (page) => {
        assert.match(await textOf(page, 'alliance-contacts'), /Erika Heute/);
        assert.match(await textOf(page, 'alliance-quotes'), /Erika Heute/);
        await page.clock.fastForward('13:59:59');
        assert.match(await textOf(page, 'alliance-contacts'), /Erika Heute/);
        await page.clock.fastForward('00:00:02');
        await until('the name is gone', async () => !(await textOf(page, 'alliance-contacts')).includes('Erika Heute'));
        await until('the quotation is gone', async () => !(await textOf(page, 'alliance-quotes')).includes('Gut so.'));
        assert.match(await textOf(page, 'alliance-contacts'), /p@example\.org/);
      },
    ));

  it('partners leave and join', () =>
    visit(widgets('<alliance-partner-grid src="#feed"></alliance-partner-grid>'), async (page) => {
      const names = () =>
        page.evaluate(() => {
          const root = document.querySelector('alliance-partner-grid')!.shadowRoot!;
          return [...root.querySelectorAll('li')].map(
            (tile) => tile.textContent!.trim() || tile.querySelector('img')!.alt,
          );
        });
      const before = await names();
      assert.equal(before.length, muster.partners.length - 1);
      await page.clock.fastForward('14:00:01');
      await until('another one is first', async () => (await names())[0] !== before[0]);
      assert.equal((await names()).length, before.length);
    }));

  it('events and calls end, and are past then', () =>
    visit(
      widgets(
        '<alliance-events-list src="#feed"></alliance-events-list>',
        '<alliance-events-list id="past" past src="#feed"></alliance-events-list>',
      ),
      async (page) => {
        const shown = async () =>
          (await widgetsOf(page)).map(({ text }) => ['Werkstatt', 'Aufruf'].filter((name) => text.includes(name)));
        assert.deepEqual(await shown(), [['Werkstatt', 'Aufruf'], []]);
        await page.clock.fastForward('02:30:00');
        await until('the event is over', async () => (await shown())[1]!.length === 1);
        assert.deepEqual(await shown(), [['Aufruf'], ['Werkstatt']]);
        // The day ends at 23:00 UTC in Germany.
        await page.clock.fastForward('10:30:01');
        await until('the call is closed', async () => (await shown())[1]!.length === 2);
        assert.deepEqual(await shown(), [[], ['Werkstatt', 'Aufruf']]);
      },
    ));

  it('a search and its focus stay', () =>
    visit(widgets('<alliance-project-cards src="#feed"></alliance-project-cards>'), async (page) => {
      await page.getByRole('searchbox').fill('Lernfabrik');
      await page.clock.fastForward('26:00:00');
      await until('it has looked at the clock', async () =>
        (await textOf(page, 'alliance-project-cards')).includes('nicht mehr aktuell'),
      );
      assert.equal(await page.getByRole('searchbox').inputValue(), 'Lernfabrik');
      assert.ok(await page.getByRole('searchbox').evaluate((box) => box.matches(':focus')));
    }));

  it('all widgets wait with one timer', () =>
    host.visit(
      widgets(allWidgets('src="#feed"').repeat(3)),
      async ({ page }) => {
        await widgetsReady(page);
        const timers = () => page.evaluate(() => (globalThis as unknown as { timers: Set<number> }).timers.size);
        await until('there is one', async () => (await timers()) === 1);
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            const timers = new Set<number>();
            Object.assign(globalThis, { timers });
            const [set, clear] = [setTimeout, clearTimeout];
            // The widgets say after a second that they are still loading; all that takes longer waits for a date.
            globalThis.setTimeout = ((handler: () => void, wait: number) => {
              const timer = set(() => {
                timers.delete(timer);
                handler();
              }, wait) as unknown as number;
              if (wait > 1000) timers.add(timer);
              return timer;
            }) as unknown as typeof setTimeout;
            globalThis.clearTimeout = (timer) => {
              timers.delete(timer as number);
              clear(timer);
            };
          }),
      },
    ));
});
