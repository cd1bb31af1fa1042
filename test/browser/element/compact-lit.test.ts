/** The templates of the script tag against those of Lit: whatever is rendered after whatever, the page is the same. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
// By its other name, under which the tests get Lit itself.
import * as lit from 'lit-html';
import * as compact from '../../../src/element/compact-lit.ts';

/** How many cases the property tries; see web-test-runner.config.js. */
declare const __RUNS__: number;

/** Which of the two renders; their results differ in nothing that a template's author could see. */
type Engine = Pick<typeof lit, 'html' | 'nothing'>;
type Render = (value: unknown, root: HTMLElement) => unknown;

const ENGINES: [Engine, Render][] = [
  [lit, lit.render as Render],
  [compact as unknown as Engine, compact.render],
];

/** A value that is known before an engine is. */
type Value = (engine: Engine) => unknown;

/** The shapes of the widgets' templates, each a function of two values. */
const SHAPES: ((engine: Engine, first: unknown, second: unknown) => unknown)[] = [
  ({ html }, first, second) => html`${first}${second}`,
  ({ html }, first, second) => html`${first} <b>${second}</b>`,
  ({ html }, first, second) =>
    html`<ul>
      <li>${first}</li>
      ${second}
    </ul>`,
  ({ html }, first, second) =>
    html`<p><!-- why -->${first}</p>
      ${second} <i></i>`,
  ({ html }, first, second) =>
    html`<svg>
      <g>${first}</g>
      ${second}
    </svg>`,
  ({ html }, first, second) =>
    html`<select>
      <option>${first}</option>
      ${second}
    </select>`,
];

const ATTRIBUTES: ((engine: Engine, first: unknown, second: unknown) => unknown)[] = [
  ({ html }, first, second) => html`<a href=${first} class="x ${second} y">a</a>`,
  ({ html }, first, second) => html`<a title="${first}:${second}"></a>`,
  ({ html }, first, second) => html`<input .value=${first} lang=${second} />`,
];

const texts = fc.oneof(
  fc.string(),
  fc.constantFrom('', '<b>', '&amp;', '§', '<!--§-->', '\u0000', 'ä'),
  fc.integer(),
  fc.boolean(),
);
const plain: fc.Arbitrary<Value> = fc.oneof(
  texts.map((text) => () => text),
  fc.constantFrom(null, undefined).map((nil) => () => nil),
  fc.constant<Value>(({ nothing }) => nothing),
);

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    plain,
    fc.array(tie('value'), { maxLength: 4 }).map((values) => (engine: Engine) => values.map((make) => make(engine))),
    fc.tuple(fc.constantFrom(...SHAPES), tie('value'), tie('value')).map(
      ([shape, first, second]) =>
        (engine: Engine) =>
          shape(engine, first(engine), second(engine)),
    ),
    fc.tuple(fc.constantFrom(...ATTRIBUTES), plain, plain).map(
      ([shape, first, second]) =>
        (engine: Engine) =>
          shape(engine, first(engine), second(engine)),
    ),
  ),
}));

/** What is on the page: without the engines' own comments, and with what properties changed. */
function shown(root: HTMLElement): string {
  const copy = root.cloneNode(true) as HTMLElement;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
  copy.normalize();
  return copy.innerHTML + [...root.querySelectorAll('input')].map((input) => `|${input.value}`).join('');
}

describe('the templates of the script tag', () => {
  it('show the same as Lit’s, whatever was shown before', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const roots = ENGINES.map(() => document.createElement('div'));
        for (const make of values) {
          for (const [index, [engine, render]] of ENGINES.entries()) render(make(engine), roots[index]!);
          expect(shown(roots[1]!)).to.equal(shown(roots[0]!));
        }
      }),
      { numRuns: __RUNS__ * 5, includeErrorInReport: true },
    );
  });

  it('need no node for what is left out', () => {
    const root = document.createElement('div');
    const { html, nothing, render } = compact;
    const show = (value: unknown) => render(html`<p>${value}</p>`, root);
    const texts = () => [...root.querySelector('p')!.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    for (const left of [nothing, undefined, null, '']) {
      show(left);
      expect(texts()).to.deep.equal([]);
    }
    show('a');
    expect(texts()).to.have.length(1);
  });

  it('keep the elements that stay', () => {
    const root = document.createElement('div');
    const { html, render } = compact;
    const show = (items: string[]) =>
      render(
        html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`,
        root,
      );
    show(['a', 'b']);
    const before = [...root.querySelectorAll('li')];
    show(['c', 'd', 'e']);
    expect([...root.querySelectorAll('li')].slice(0, 2)).to.deep.equal(before);
    show([]);
    expect(root.querySelectorAll('li')).to.have.length(0);
  });

  it('listen with the function of the last rendering, once, and call it on the widget', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const heard: unknown[] = [];
    const show = (name: unknown) =>
      compact.render(
        compact.html`<button @click=${
          name &&
          function (this: unknown) {
            heard.push([name, this]);
          }
        }></button>`,
        root,
      );
    for (const name of ['first', 'second', undefined]) {
      show(name);
      root.querySelector('button')!.click();
    }
    expect(heard).to.deep.equal([
      ['first', host],
      ['second', host],
    ]);
  });
});
