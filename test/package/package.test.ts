/** The package as users get it: packed, installed, bundled by Vite, and shown in this browser. Needs a build. */
import { expect } from '@esm-bundle/chai';
import type { AllianceElement } from '../../components/index.ts';

interface Package {
  readonly widgets: typeof import('../../components/index.ts');
  readonly tags: readonly string[];
}

const PAGE = '/package/page.js';
/** Not from support/page.ts: that defines the widgets of the source. */
const MUSTER = '/data/musterallianz.json';
let library: Package;

before(async function () {
  // npm installs the package first.
  this.timeout(120_000);
  library = (await import(PAGE)) as Package;
});

it('shows every widget', async () => {
  expect(library.tags).to.include('alliance-partner-grid');
  for (const tag of library.tags) {
    const widget = document.createElement(tag) as AllianceElement;
    expect(widget instanceof library.widgets.AllianceElement, tag).to.equal(true);
    const shown = new Promise((resolve, reject) => {
      widget.addEventListener('alliance-load', resolve);
      widget.addEventListener('alliance-error', ({ error }) => reject(error));
    });
    Object.assign(widget, { src: MUSTER, project: 'azubi-lotsen' });
    document.body.append(widget);
    await shown;
    expect(widget.shadowRoot!.querySelectorAll('section[lang] *').length, tag).to.be.greaterThan(2);
    expect(widget.getBoundingClientRect().height, tag).to.be.greaterThan(20);
    widget.remove();
  }
});

it('reads a feed in a worker', async () => {
  const worker = new Worker('/package/worker.js', { type: 'module' });
  const issues = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(new URL(MUSTER, location.href).href);
  });
  worker.terminate();
  expect(issues).to.equal(0);
});
