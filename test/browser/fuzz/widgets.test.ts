/**
 * All widgets, with random options, show random feeds: none throws, runs or asks for what the feed wants, none is blank.
 * The feeds are the same in every run. `FC_RUNS=2000 npm run wtr -- --files 'test/browser/fuzz/**'` tries ten times as many,
 * `FC_SEED=1` others.
 */
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import type { AllianceElement } from '../../../src/element/alliance-element.ts';
import { de } from '../../support/texts.ts';
import { misfits, mutated, mutation, put, validFeed, type Json, type Mutation } from '../../support/arbitrary-feed.ts';
import { hostileTags } from '../i18n/hostile-tags.ts';
import { browserName } from '../../support/commands.ts';
import { add, create, elementsOf, readFeed, settled, watchPage, WIDGETS, type Tag } from '../../support/page.ts';

declare const __RUNS__: number;
declare const __SEED__: number;

/** Four hundred by default; the other browsers try half, the first of them. */
const numRuns = __RUNS__ * (browserName === 'chromium' ? 2 : 1);
const seed = __SEED__;

/** Code in a feed that runs leaves its name here. */
const tripwire = Object.assign(globalThis, { trips: 0 });

/** A host that is asked for nothing; the name is reserved, so that it leads nowhere. */
const ELSEWHERE = 'https://elsewhere.invalid';

const scripts = [
  'trips++',
  '<script>trips++</script>',
  '<img src=x onerror=trips++>',
  `<img src=${ELSEWHERE}/a.png><link rel=stylesheet href=${ELSEWHERE}/a.css><iframe src=${ELSEWHERE}></iframe>`,
  '"><svg onload=trips++>',
  "' autofocus onfocus=trips++ x='",
  '</script></style></title></textarea><script>trips++</script>',
  '<!--<script>trips++</script>-->',
  '<template shadowrootmode=open><script>trips++</script></template>',
  '${trips++}',
  '{{constructor.constructor("trips++")()}}',
  '<?lit$0123456789$><!--?lit$0123456789$-->',
];
const addresses = [
  'javascript:trips++',
  'JavaScript:trips++//https://example.org/',
  '\u0001javascript:trips++',
  'java\nscript:trips++',
  'data:text/html,<script>parent.trips++</script>',
  'vbscript:trips++',
  'blob:null/trips',
  `${ELSEWHERE}/pixel.png`,
  '//elsewhere.invalid/pixel.png',
  '\\\\elsewhere.invalid\\pixel.png',
  'https://user:password@elsewhere.invalid:1/pixel.png',
  'http://[',
];
const texts = [
  '\u202egnuredröF\u202c',
  '\u2066\u2067\u2068',
  '\u200b\u200d\u2060\ufeff',
  '\ud800',
  'a\udfffb',
  '\u0000',
  'W'.repeat(10_000),
  'Donaudampfschifffahrt'.repeat(500),
  'שלום العالم',
  '👩‍👩‍👧‍👦'.repeat(100),
  'Z͑̈́a͛͌l̋g̐o̿'.repeat(100),
  '\n\t ',
  '__proto__',
  'constructor',
  'toString',
];
const text = fc.oneof(
  fc.constantFrom(...scripts),
  fc.constantFrom(...addresses),
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const deep = (depth: number): Json => (depth ? [deep(depth - 1)] : []);
const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(...misfits) },
  fc.double({ noNaN: true }),
  fc.dictionary(fc.constantFrom('de', 'en', 'ar', ...hostileTags), text, { maxKeys: 3 }),
  fc.constantFrom<Json>(deep(100), JSON.parse('{"__proto__": {"trips": 1}, "constructor": {"prototype": null}}')),
);

/** Changes a feed in many places: one kind of property everywhere, or a list many times as long. */
const everywhere: fc.Arbitrary<Mutation> = fc.oneof(
  value.map<Mutation>((value) => ({ name }, all) => {
    for (const place of all) if (place.name === name) put(place, structuredClone(value));
  }),
  fc.constantFrom(...addresses).map<Mutation>((address) => (_, all) => {
    for (const place of all) if (place.name === 'src' || place.name === 'url') put(place, address);
  }),
  fc.constant<Mutation>(({ holder }) => {
    if (Array.isArray(holder) && holder.length < 12) holder.push(...structuredClone([...holder, ...holder]));
  }),
);

const names = ['fachkraefteallianz-hannover', 'musterallianz', 'hostile', 'broken', 'empty'];
const page = watchPage();
let examples: Json[];
/** The widgets that render nothing if the feed has nothing for them. */
const silent = WIDGETS.filter(({ prototype }) => !(prototype as AllianceElement)['emptyText'](de)).map(
  ({ tag }) => tag as Tag,
);

before(async () => {
  examples = await Promise.all(names.map((name) => readFeed(`/data/${name}.json`) as unknown as Promise<Json>));
});

/** Right, wrong and hostile values for the attributes of a widget. */
const optionsOf = (widget: (typeof WIDGETS)[number]) => {
  // The address of the feed and the trusted hosts stay.
  const attributes = (widget as unknown as { observedAttributes: string[] }).observedAttributes.filter(
    (name) => !['src', 'image-origins'].includes(name),
  );
  const word = fc.oneof(fc.constantFrom('', 'list', 'group', 'local', '3', '-1', 'NaN', '1e9', 'bildung'), text);
  const values = attributes.map((name) => [name, word] as const);
  const lang = fc.constantFrom('de', 'en', 'ar', 'de-simple', ...hostileTags);
  return fc.record({ ...Object.fromEntries(values), lang }, { requiredKeys: [], noNullPrototype: true });
};

/** Elements and attributes that no feed may create. */
const FORBIDDEN =
  /^(script|i?frame|object|embed|applet|link|meta|base|style|form|audio|video|source|track|portal|foreignobject|use)$/i;

function expectHarmless(widget: Element) {
  for (const element of elementsOf(widget)) {
    const { localName, attributes } = element;
    expect(localName).to.not.match(FORBIDDEN);
    for (const { name, value } of attributes) {
      expect(name, localName).to.not.match(/^(on|srcdoc$|srcset$|form|ping$)/);
      // Widgets set the proportions of a logo, which are a number.
      if (name === 'style') expect(value, localName).to.match(/^--_ratio: [\d.e+-]+;$/);
    }
    if (element instanceof HTMLAnchorElement && element.href)
      expect(element.protocol, element.href).to.match(/^(https?|mailto|tel):$/);
    if (element instanceof HTMLImageElement) expect(new URL(element.src).origin).to.equal(location.origin);
  }
}

function expectText(widget: Element, tag: Tag) {
  const { childElementCount, textContent } = widget.shadowRoot!;
  if (childElementCount === 0) expect(silent, 'silent widgets').to.include(tag);
  // Without its heading, a widget may consist of texts that nobody can see.
  else if (!widget.hasAttribute('without-heading')) expect(textContent!.trim(), tag).to.not.equal('');
}

async function expectDignity(feed: Json, options: readonly Record<string, string>[]) {
  const place = document.createElement('div');
  // Nothing is laid out, which would take most of the time.
  place.hidden = true;
  const widgets = WIDGETS.map(({ tag }, index) => {
    const widget = create(tag as Tag, options[index]);
    widget.feedData = feed;
    place.append(widget);
    return widget;
  });
  const said = widgets.map(settled);
  add(place);
  // An update that throws rejects.
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  await Promise.all(said);
  for (const widget of widgets) {
    for (const button of widget.renderRoot.querySelectorAll('button')) button.click();
    await widget.updateComplete;
    expectHarmless(widget);
    expectText(widget, widget.localName as Tag);
  }
  expect(tripwire.trips, 'scripts run').to.equal(0);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect(page.errors).to.deep.equal([]);
  place.remove();
}

describe('all widgets', function () {
  const timeout = 60_000 + numRuns * 200;
  this.timeout(timeout + 30_000);

  it(`keep their dignity with ${numRuns} random feeds and options, seed ${seed}`, async () => {
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(100_000);
    const feed = mutated(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...examples) }, validFeed()),
      fc.oneof(mutation(value), everywhere),
    );
    const options = fc.tuple(...WIDGETS.map(optionsOf));
    await fc.assert(fc.asyncProperty(feed, options, expectDignity), {
      numRuns,
      seed,
      interruptAfterTimeLimit: timeout,
      markInterruptAsFailure: true,
      includeErrorInReport: true,
    });
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(foreign.map(({ name }) => name)).to.deep.equal([]);
  });
});
