/** Widgets that a server has rendered: how each browser replaces them by those of the script. Needs a build. */
import { expect } from '@esm-bundle/chai';
import { until } from '../support/until.ts';

/** What a visitor sees of a widget in one frame. */
interface Sight {
  /** How many contents it has of the server, and how many in all. */
  readonly contents: readonly [server: number, all: number];
  readonly box: string;
  readonly text: string;
}

const boxOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round).join(' ');
};

function see(widget: Element): Sight {
  const contents = [...widget.shadowRoot!.querySelectorAll('section')];
  const server = contents.filter((content) => content.hasAttribute('data-server'));
  return {
    contents: [server.length, contents.length],
    box: [widget, ...contents].map(boxOf).join(', '),
    text: contents.map((content) => content.innerText).join(),
  };
}

it('takes over in one frame what a server has rendered: no shift, no violation of the policy', async () => {
  const frame = document.createElement('iframe');
  frame.title = 'Widgets';
  frame.width = '800';
  frame.height = '600';
  frame.src = '/declared.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow!;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  const widgets = [...page.body.children].filter(({ shadowRoot }) => shadowRoot);
  expect(widgets.length).to.be.greaterThan(10);
  for (const widget of widgets) widget.shadowRoot!.querySelector('section')!.toggleAttribute('data-server', true);
  const before = widgets.map(see);
  for (const { box, text } of before) expect([box, text], box).not.to.include('');

  const frames: Sight[][] = [];
  let isOver = false;
  const record = () => {
    frames.push(widgets.map(see));
    if (!isOver) view.requestAnimationFrame(record);
  };
  view.requestAnimationFrame(record);
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/dist/alliance-widgets.js';
  page.body.append(script);
  await until('the script has taken over', () => frames.at(-1)?.every(({ contents: [server] }) => server === 0));
  const seen = frames.length;
  await until('the page has been drawn again', () => frames.length > seen + 1);
  isOver = true;

  for (const [index, { localName }] of widgets.entries()) {
    const sights = frames.map((sight) => sight[index]!);
    for (const { contents, box, text } of sights) {
      expect(contents[1], `contents of ${localName} in a frame`).to.equal(1);
      expect(box, localName).to.equal(before[index]!.box);
      expect(text, localName).to.equal(before[index]!.text);
    }
    expect(sights.map(({ contents: [server] }) => server).join('')).to.match(/^1+0+$/);
  }
  expect(violations).to.deep.equal([]);
  frame.remove();
});
