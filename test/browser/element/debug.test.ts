/** The diagnosis that a widget shows with `debug`. */
import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { PartnerGrid } from '../../../components/index.ts';
import { address } from '../../support/faults-client.ts';
import {
  addMarkup,
  elementsOf,
  HANNOVER,
  isShown,
  mount,
  overflows,
  place,
  readFeed,
  settled,
  TAGS_OF_A_KIND,
  textOf,
  watchPage,
} from '../../support/page.ts';
import { until } from '../../support/until.ts';

const { version } = (await (await fetch('/package.json')).json()) as { version: string };

/** The lines of the diagnosis. The list is empty if there is no diagnosis. */
const linesOf = (widget: Element) =>
  elementsOf(widget)
    .filter(({ localName }) => localName === 'pre')
    .flatMap((diagnosis) => diagnosis.innerText.split('\n'));

/** The line with the lists of the feed and their lengths. */
const listsOf = (lines: string[]) => lines.find((line) => /^\w+: \d+, /.test(line))!;

watchPage();
let hannover: Required<Feed>;

before(async () => {
  hannover = await readFeed(HANNOVER);
});

for (const tag of TAGS_OF_A_KIND)
  describe(`<${tag} debug>`, () => {
    it('is silent without the attribute', async () => {
      for (const src of [HANNOVER, '/data/broken.json', '/fault/status/404'])
        expect(linesOf(await mount(tag, { src }))).to.deep.equal([]);
    });

    it('names script, feed, versions and lists below its content', async () => {
      const widget = await mount(tag, { src: HANNOVER, debug: true });
      const lines = linesOf(widget);
      expect(lines[0]).to.equal(`alliance-widgets ${version}`);
      expect(lines[1]).to.equal(`Feed: ${HANNOVER} 1.0.0`);
      expect(lines[2]).to.match(/^Einträge: (\d+)\/\1$/);
      for (const list of ['partners', 'projects'] as const)
        expect(listsOf(lines).split(', ')).to.include(`${list}: ${hannover[list].length}`);
      expect(widget.renderRoot.querySelector('section ~ pre')).to.not.equal(null);
    });

    it('shows the same as without it otherwise', async () => {
      const widget = await mount(tag, { feed: hannover });
      const shown = textOf(widget);
      widget.setAttribute('debug', '');
      await until('the diagnosis is there', () => linesOf(widget).length > 0);
      expect(textOf(widget).startsWith(`${shown} alliance-widgets ${version}`)).to.equal(true);
      widget.removeAttribute('debug');
      await until('it is gone', () => linesOf(widget).length === 0);
      expect(textOf(widget)).to.equal(shown);
    });

    it('says that the feed is on its way', async () => {
      const widget = place(tag, { src: '/fault/hang', debug: true }, '<p>Allianz</p>');
      await widget.updateComplete;
      expect(linesOf(widget)).to.include('Wird geladen');
    });

    it('says why there is none, beside the fallback content', async () => {
      const widget = await mount(tag, { src: '/fault/status/404', debug: true }, '<p>Allianz</p>');
      expect(isShown(widget.querySelector('p')!)).to.equal(true);
      // The one widget that shows nothing without an option names it.
      const lines = linesOf(widget).filter((line) => !line.startsWith('project='));
      expect(lines.slice(1)).to.deep.equal([
        'Feed: /fault/status/404 ',
        `Serverfehler: 404 ${location.origin}/fault/status/404`,
      ]);
    });

    it('names the faults of the feed and their places', async () => {
      const widget = place(tag, { src: '/data/broken.json', debug: true });
      const { issues } = await settled(widget);
      expect(issues).to.not.deep.equal([]);
      const lines = linesOf(widget);
      for (const { path, detail } of issues)
        expect(
          lines.some((line) => line.startsWith(`${path}\t`) && line.endsWith(detail ?? '')),
          path,
        ).to.equal(true);
      const text = lines.join('\n');
      expect(text).to.include('Fehlt').and.not.include('Missing');
    });

    it('speaks English on an English page', async () => {
      document.documentElement.lang = 'en';
      const lines = linesOf(await mount(tag, { src: '/data/broken.json', debug: true, lang: 'en-GB' }));
      expect(lines[2]).to.match(/^Entries: \d+\/\d+$/);
      expect(lines.join('\n')).to.include('Missing').and.not.include('Fehlt').and.not.include(' · ');
    });

    it('says that an empty feed has no lists', async () => {
      const lines = linesOf(
        await mount(tag, { feed: { ...hannover, partners: [], projects: undefined }, debug: true }),
      );
      expect(lines[1]).to.equal('Feed: .feedData 1.0.0');
      expect(listsOf(lines)).to.include('partners: 0').and.not.include('projects');
    });

    it('shows what the page’s policy forbids', async () => {
      const widget = await mount(tag, { feed: hannover, debug: true });
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          documentURI: location.href,
          violatedDirective: 'img-src',
          effectiveDirective: 'img-src',
          blockedURI: 'https://media.example.org/logo.svg',
          originalPolicy: "img-src 'self'",
          disposition: 'enforce',
          statusCode: 200,
        }),
      );
      await until('it is shown', () =>
        linesOf(widget).includes('Seite verbietet: img-src https://media.example.org/logo.svg'),
      );
    });

    it('fits into 320 pixels', async () => {
      const column = addMarkup('<div style="inline-size: 320px"></div>');
      const widget = place(tag, { src: '/data/broken.json', debug: true });
      column.append(widget);
      await until('it is shown', () => linesOf(widget).length > 3);
      expect(overflows(widget)).to.deep.equal([]);
    });
  });

describe('debug', () => {
  it('says which option leaves nothing, and what is not in the feed at all', async () => {
    const total = hannover.projects.length;
    const lines = linesOf(
      await mount('alliance-project-cards', {
        feed: hannover,
        debug: true,
        goal: 'intergration',
        partner: 'region-hannover',
        'page-size': 6,
      }),
    );
    expect(lines).to.include(`Einträge: 0/${total}`).and.include(`page-size=6: ${total}/${total}`);
    expect(lines).to.include(`goal=intergration: 0/${total}\tNicht im Feed`);
    // The partner exists, with or without projects.
    expect(lines.find((line) => line.startsWith('partner='))).to.match(/^partner=region-hannover: \d+\/\d+$/);
  });

  it('speaks of a second copy of the script', async () => {
    class Copy extends PartnerGrid {}
    Copy.define();
    try {
      const lines = linesOf(await mount('alliance-partner-grid', { feed: hannover, debug: true }));
      expect(lines[1]).to.equal(`Skript doppelt: ${version}`);
      PartnerGrid.define();
    } finally {
      delete PartnerGrid.otherVersion;
    }
    PartnerGrid.define();
    expect(PartnerGrid.otherVersion).to.equal(undefined);
    expect(textOf(await mount('alliance-partner-grid', { feed: hannover, debug: true }))).to.not.include('doppelt');
  });

  it('says that reloading a shown feed failed', async () => {
    const widget = await mount('alliance-goals-list', { src: address('down?from=2&to=3'), debug: true });
    const shown = linesOf(widget);
    widget.reload();
    await settled(widget);
    expect(linesOf(widget).filter((line) => !shown.includes(line))).to.have.length(1);
    expect(linesOf(widget)[2]).to.match(/^Serverfehler: 503 http/);
  });
});

describe('what is left out on purpose', () => {
  it('is said with the way out: pictures of another host, former members, what is over', async () => {
    const feed = await readFeed('/data/musterallianz.json');
    const [picture, ...media] = feed.media;
    const [first, ...partners] = feed.partners;
    const widget = await mount('alliance-partner-grid', {
      feed: {
        ...feed,
        media: [{ ...picture, src: 'https://media.example.net/logo.svg' }, ...media],
        partners: [{ ...first, memberUntil: '2020' }, ...partners],
        events: [{ id: 'vorbei', name: 'Vorbei', start: '2020-01-01' }],
      },
      debug: true,
    });
    const lines = linesOf(widget);
    expect(lines).to.include('Keine Bilder von https://media.example.net → image-origins="https://media.example.net"');
    expect(lines).to.include(`${first!.id}\tHeute kein Mitglied: ${first!.memberSince ?? ''}–2020`);
    expect(lines.some((line) => /Vorbei: \d+ → past$/.test(line))).to.equal(true);
    widget.setAttribute('image-origins', 'https://media.example.net');
    await until('they are allowed', () => !linesOf(widget).join().includes('Keine Bilder von'));
  });

  it('is an option that the widget does not know, or whose value it cannot use', async () => {
    const widget = await mount('alliance-partner-grid', { src: HANNOVER, debug: true });
    for (const name of ['class', 'id', 'tabindex', 'data-x', 'aria-label', 'style', 'onclick', 'v-if'])
      widget.setAttribute(name, '');
    widget.setAttribute('headinglevel', '3');
    widget.setAttribute('layout', 'kacheln');
    await until('the value is named', () => linesOf(widget).join().includes('kacheln'));
    const lines = linesOf(widget).filter((line) => /Unbekannt|Unbrauchbar/.test(line));
    expect(lines[0]).to.match(/^headinglevel\tUnbekannt, möglich: .*heading-level.*layout/);
    expect(lines[1]).to.equal('layout="kacheln"\tUnbrauchbar, es gilt: grid');
    expect(lines).to.have.length(2);
  });
});
