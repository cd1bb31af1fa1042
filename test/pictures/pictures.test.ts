/** Every widget looks like its picture in test/pictures/pictures. `npm run visual:update` replaces the pictures. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { DIFFERENCES, PICTURES, VERSION, difference, pathOf } from './pictures.ts';
import { differencesFromHost, HOSTS, type HostName } from './beside.ts';
import { MODES, NAMES, Studio, type ModeName } from './studio.ts';

const modes = Object.keys(MODES) as ModeName[];
const hosts = Object.keys(HOSTS) as HostName[];
const studio = await Studio.open();
after(() => studio.close());

// A select and a search box look different on each system, and text breaks differently from version to version.
const taken = readFileSync(VERSION, 'utf8').trim();
const isSame = process.platform === 'linux' && studio.version === taken;
const skip = !isSame && `the pictures are those of Chromium ${taken} on Linux`;

describe('the widgets look as pictured', { skip }, () => {
  before(() => rmSync(DIFFERENCES, { recursive: true, force: true }));

  it('in pictures that all belong to a widget or a preset', () => {
    const files = readdirSync(PICTURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
    const expected = NAMES.flatMap((name) => modes.map((mode) => pathOf(name, mode)));
    expected.push(...hosts.map((host) => pathOf('presets', host)));
    assert.deepEqual(files.sort(), expected.sort());
  });

  for (const mode of modes)
    describe(mode, () => {
      let page: Page;
      before(async () => {
        page = await studio.enter(mode);
      });
      after(() => page.close());

      for (const name of NAMES)
        it(name, async () => {
          assert.equal(difference(pathOf(name, mode), await studio.picture(page, name)), undefined);
        });

      it('in fonts of the project alone', async () => {
        assert.deepEqual(await studio.systemFonts(page), []);
      });
    });

  for (const host of hosts)
    it(`beside the controls of ${host}, like them`, async () => {
      const page = await studio.enterHost(host);
      const found = difference(pathOf('presets', host), await studio.picture(page));
      const differences = await differencesFromHost(page, host);
      await page.addStyleTag({ content: 'alliance-project-cards::part(button) { border-radius: 1px; color: red }' });
      const worse = await differencesFromHost(page, host);
      await page.close();
      assert.deepEqual(differences, []);
      assert.ok(worse.some((line) => line.startsWith('button: color')) && worse.length > 1);
      assert.equal(found, undefined);
    });

  describe('and would not', () => {
    const changes = {
      'with another accent': ':root { --alliance-accent: #7a2048 }',
      'with an accent that is a little lighter': ':root { --alliance-accent: oklch(0.35 0.13 255) }',
      'with wider gaps': ':root { --alliance-gap: 1.5em }',
      'with more padding': 'alliance-project-cards::part(card) { padding: 2.25em }',
      'with smaller meta lines': 'alliance-project-cards::part(meta) { font-size: 0.8125em }',
      'without the surface of cards': ':root { --alliance-surface: transparent }',
      'without the underlines of links': 'alliance-project-cards::part(link) { text-decoration: none }',
    };
    for (const [what, css] of Object.entries(changes))
      it(what, async () => {
        const page = await studio.enter('light');
        await page.addStyleTag({ content: css });
        const name = 'project-cards';
        const found = difference(pathOf(name, 'light'), await studio.picture(page, name));
        await page.close();
        assert.match(found ?? '', /differs in \d+ pixels|pixels instead of/);
      });
  });
});
