/** Other scripts replace what the browser has: old libraries, polyfills, and classes with a name that was free once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { allWidgets, CLASSIC, hosting } from '../support/host.ts';
import { readText, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

const site = hosting();

const OTHERS = ['embed-parent.js', 'locales/fr.js', 'messages.js'];
const SCRIPTS = [CLASSIC, ...OTHERS.map((file) => `<script src="/dist/${file}"></script>`)].join('');
const CODE = ['alliance-widgets.js', ...OTHERS].map((file) => readText(`dist/${file}`)).join();

/** What a visitor gets, once every widget shows its feed. None of it runs among the page's own names. */
async function shown(page: Page) {
  const sections = page.locator('section[lang]:not([aria-busy="true"])');
  await until('all widgets show their feed', async () => (await sections.count()) === TAGS.length);
  const body = page.locator('body');
  return { content: await body.ariaSnapshot(), box: await body.boundingBox() };
}

/** What a visitor sees on a page with scripts of its own, before the widgets' and after them. */
const visit = (before: string, after = '') =>
  site.visit(
    `<script>${before}</script>${SCRIPTS}<script>${after}</script>${allWidgets()}`,
    async ({ page, errors }) => {
      const seen = await shown(page);
      assert.deepEqual(errors, []);
      assert.equal(await page.locator('iframe').count(), 0);
      return seen;
    },
  );

let untouched: ReturnType<typeof visit> | undefined;
const isUntouched = async (before: string, after?: string) =>
  assert.deepEqual(await visit(before, after), await (untouched ??= visit('')));

/** The names of the browser that the scripts use. */
const namesInUse = () =>
  site.visit('', ({ page }) =>
    page.evaluate(
      (words) => words.filter((word) => Object.hasOwn(globalThis, word)),
      [...new Set(CODE.match(/(?<![.\w])[A-Z][A-Za-z]{2,}\b/g))],
    ),
  );

const REPLACED = {
  'an event of MooTools': 'window.Event = function Event(event) { this.event = event; };',
  'a promise that is none': 'window.Promise = function Promise(task) { this.task = task; };',
  'a polyfill of promises that never calls back': 'window.Promise = class { then() { return this; } };',
  'Array.from of MooTools': 'Array.from = (item) => (item == null ? [] : [item]);',
  'JSON.stringify that throws': 'JSON.stringify = () => { throw new Error("stringify"); };',
  'JSON.stringify of texts in texts': 'Array.prototype.toJSON = function () { return this.join(); };',
  'lists of Prototype 1.6':
    'Array.prototype.entries = function () { return this; }; Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };',
  'functions on all objects': 'Object.prototype.extend = function () { return this; };',
};

const BROKEN = `for (const holder of [Object, JSON])
  for (const name of Reflect.ownKeys(holder))
    if (typeof holder[name] === 'function') holder[name] = () => { throw new Error(String(name)); };`;

describe('a page that replaces what the browser has', () => {
  for (const [name, script] of Object.entries(REPLACED)) it(`shows all widgets: ${name}`, () => isUntouched(script));

  it('shows all widgets if all functions of Object and JSON throw', () => isUntouched(BROKEN));

  it('shows all widgets if all functions of Object and JSON throw after the script', () => isUntouched('', BROKEN));

  it('shows all widgets if it declares every name that the scripts use', async () => {
    const names = await namesInUse();
    assert.ok(names.includes('Event') && names.includes('WeakMap') && names.length > 20, names.join());
    const classes = names.map((name) => `class ${name} { constructor() { throw new Error('not yours'); } }`);
    await isUntouched(classes.join('\n'));
  });
});
