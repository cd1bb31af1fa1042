/** What the check says of feeds and workbooks: where, what was found, why, and what to do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkLinks } from '../../../cli/links.ts';
import { checkDocument, type CheckOptions } from '../../../src/authoring/check/check-document.ts';
import { formAt } from '../../../src/authoring/check/forms.ts';
import { reportLines, summaryOf } from '../../../src/authoring/check/report.ts';
import { otherLanguage } from '../../../src/authoring/check/rules/languages.ts';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { hugeFeed } from '../../../data/huge-feed.ts';
import { importBytes, readFeed, workbookOf } from '../../support/workbook-files.ts';

const today = '2026-11-28';
const muster = readFeed('musterallianz');

/** The sentences about a change of the fictional feed, which alone is fine. */
function sentences(change: (feed: JsonObject) => void, options: CheckOptions = {}): string[] {
  const feed = structuredClone(muster);
  change(feed);
  return checkDocument(feed, { today, ...options }).findings.map(
    (finding) => `${finding.severity} ${sentenceOf(finding, options.language ?? 'de')}`,
  );
}
const entry = (feed: JsonObject, collection: string, index = 0) => (feed[collection] as JsonObject[])[index]!;
const set = (collection: string, values: JsonObject) => (feed: JsonObject) =>
  void Object.assign(entry(feed, collection), values);

describe('The check of a feed', () => {
  it('has nothing to say of our feeds but two pictures that nothing uses', () => {
    assert.deepEqual(checkDocument(muster, { today }).findings, []);
    const { findings } = checkDocument(readFeed('fachkraefteallianz-hannover'), { today });
    assert.deepEqual(
      findings.map(({ code, severity }) => `${severity} ${code}`),
      ['note picture-unused', 'note picture-unused'],
    );
  });

  it('knows the right form of every value of a feed, in both languages', () => {
    const placesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([name, part]) => placesOf(part, [...path, name]))]
        : [path];
    for (const language of ['de', 'en'] as const) {
      const unknown = placesOf(muster)
        .slice(1)
        .filter((path) => path[0] !== '$schema' && !formAt(path, language));
      assert.deepEqual(unknown, []);
    }
  });

  it('says of a broken feed what was found and what is right', () => {
    const said = checkDocument(readFeed('broken'), { today, language: 'en' }).findings.map((finding) =>
      sentenceOf(finding, 'en'),
    );
    for (const sentence of [
      '/license: “licence” is missing. Right is an object with name.',
      '/translations/0/official: “"ja"” does not have the form that “official” needs. Right is true or false.',
      '/goals/1/title/de_DE: “de_DE” cannot be read for “title”. Right is a language tag such as de, de-AT or de-simple.',
      '/projects/17/endDate: “31.12.2024” cannot be read for “end”. Right is a date such as 2014, 2014-09 or 2014-09-11.',
      '/quotes/2/person: “niemand” does not exist. The reference stays empty. Right is the id of an entry in people.',
    ])
      assert.ok(said.includes(sentence), `${sentence}\n${said.join('\n')}`);
  });

  const cases: [what: string, change: (feed: JsonObject) => void, sentence: RegExp][] = [
    [
      'an address without its scheme',
      set('partners', { url: 'example.org/a b' }),
      /^error \/partners\/0\/url: „example.org\/a b“ .+ Meinten Sie „https:\/\/example.org\/a%20b“\?/,
    ],
    ['a mail address as a link', set('partners', { url: 'info@example.org' }), /Meinten Sie „mailto:info@example.org“/],
    [
      'HTML in a text',
      set('goals', { description: 'Mehr &amp; besser' }),
      /^note \/goals\/0\/description: HTML im Text/,
    ],
    [
      'a person who has expired',
      set('people', { expires: '2026-11-27' }),
      /^error \/people\/0\/expires: .+\(2026-11-27\) ist vorbei/,
    ],
    ['a person who soon expires', set('people', { expires: '2026-12-01' }), /^note \/people\/0\/expires: .+2026-12-01/],
    [
      'a picture of another server',
      set('media', { src: 'https://cdn.example.net/a.png' }),
      /^note \/media\/0\/src: .+ liegt auf https:\/\/cdn\.example\.net\./,
    ],
    [
      'a picture of another server, without a scheme',
      set('media', { src: 'www.example.net/a.png' }),
      /^note \/media\/0\/src: .+ liegt auf https:\/\/www\.example\.net\./,
    ],
    [
      'a picture of another server, with the scheme of the page',
      set('media', { src: '//cdn.example.net/a.png' }),
      /^note \/media\/0\/src: .+ liegt auf https:\/\/cdn\.example\.net\./,
    ],
    [
      'a logo that does not say its ground',
      (feed) => {
        for (const picture of feed.media as JsonObject[]) if (picture.id === 'logo-stadt') delete picture.background;
      },
      /^note \/media\/\d+\/background: „logo-stadt“ .+„Untergrund“ fehlt/,
    ],
    [
      'a partner who has left',
      set('partners', { memberUntil: '2026-10' }),
      /^note \/partners\/0\/memberUntil: .+2026-10.+ heute nicht/,
    ],
    [
      'a partner who has not joined yet',
      set('partners', { memberSince: '2027' }),
      /^note \/partners\/0\/memberSince: .+2027.+ heute nicht/,
    ],
    [
      'an event that is over',
      set('events', { start: '2026-11-26', end: '2026-11-27T18:00:00+01:00' }),
      /^note \/events\/0\/end: .+2026-11-27.+ past/,
    ],
    ['a call that is closed', set('calls', { closes: '2026-11-27' }), /^note \/calls\/0\/closes: .+2026-11-27.+ past/],
    [
      'a picture without https',
      set('media', { src: 'http://www.example.org/a.png' }),
      /^question \/media\/0\/src: .+ Meinten Sie „https:\/\/www\.example\.org\/a\.png“/,
    ],
    [
      'a picture that no browser draws',
      set('media', { src: 'bilder/a.tif' }),
      /^question .+„bilder\/a.tif“ zeigt kein Browser/,
    ],
    [
      'English in the German column',
      set('goals', { description: 'The alliance is for all of the people who are looking for work.' }),
      /^question \/goals\/0\/description: .+„de“, scheint aber „en“/,
    ],
    [
      'German in the English column',
      set('goals', {
        description: { de: 'Kurz', en: 'Die Allianz ist für alle da, und sie wird von der Region gefördert.' },
      }),
      /^question \/goals\/0\/description\/en: .+„en“, scheint aber „de“/,
    ],
    [
      'a text without the language of the feed',
      set('goals', { description: { en: 'Short' } }),
      /^note \/goals\/0\/description: .+Feeds \(„de“\)/,
    ],
    [
      'places for breaks in easy German',
      set('goals', { description: { de: 'Kurz', 'de-simple': 'Fach\u00adkräfte' } }),
      /^error \/goals\/0\/description\/de-simple: .+„Fach\|kräfte“.+„Fachkräfte“/,
    ],
    ['an invisible character', set('goals', { description: 'Mehr\u200bwert' }), /^note .+\(U\+200B\)/],
    ['decomposed umlauts', set('goals', { description: 'Fo\u0308rderung' }), /^note .+zerlegte Umlaute/],
    ['a text that is too long', set('goals', { description: 'Wort '.repeat(300) }), /^note .+1\.500 Zeichen/],
    ['a date of the future', set('partners', { asOf: '2027' }), /^question \/partners\/0\/asOf: „Stand“ \(2027\)/],
    [
      'content that is over',
      (feed) => (feed.expires = '2026-01-01T00:00:00Z'),
      /^question \/expires: .+\(2026-01-01\) ist vorbei/,
    ],
    [
      'EU money without its statement',
      (feed) => delete entry(feed, 'funding').statement,
      /^note \/funding\/0\/statement: Es fehlt der EU-Förderhinweis/,
    ],
  ];
  for (const [what, change, sentence] of cases)
    it(`finds ${what}`, () => {
      const found = sentences(change).filter((line) => sentence.test(line));
      assert.equal(found.length, 1, sentences(change).join('\n'));
    });

  it('finds a partner in two spellings, but tells numbers and towns apart', () => {
    const partners = (...names: string[]) => ({
      ...muster,
      partners: names.map((name, index) => ({ ...entry(muster, 'partners'), id: `p${index}`, name, logo: null })),
    });
    const similar = (...names: string[]) =>
      checkDocument(partners(...names) as unknown as JsonObject, { today }).findings.flatMap(
        ({ code, values, found }) => (code.startsWith('name-') ? [`${code} ${values.other} ${found}`] : []),
      );
    assert.deepEqual(similar('Handwerkskammer Hannover', 'Handwerkskammer Hanover'), [
      'name-similar Handwerkskammer Hannover Handwerkskammer Hanover',
    ]);
    assert.equal(similar('Muster gGmbH', 'MUSTER').length, 1);
    assert.equal(similar('Verein  Muster', 'Verein Muster').length, 1);
    assert.deepEqual(similar('Verein', 'Verein'), ['name-twice Verein Verein']);
    assert.deepEqual(similar('Projekt 1 im Quartier', 'Projekt 2 im Quartier', 'Phase I', 'Phase II'), []);
    assert.deepEqual(similar('Stadt Rehburg', 'Stadt Seelze', 'Stadt Springe', '', '–', '!'), []);
  });

  it('finds a paragraph that was copied into another entry', () => {
    const text = 'Dieser Absatz ist lang genug, dass ihn niemand mit Absicht in zwei Einträge schreibt.';
    const found = sentences((feed) => {
      for (const index of [0, 1]) entry(feed, 'goals', index).description = text;
    });
    assert.deepEqual(found.length, 1);
    assert.match(found[0]!, /^note \/goals\/1\/description: .+ wörtlich auch in einem anderen Eintrag/);
  });

  it('finds a paragraph that is twice in one text', () => {
    const paragraphs = [
      'Mehr als 40 Projekte sind in den ersten zehn Jahren entstanden, und sechs davon laufen bis heute weiter.',
      'Die Partner ziehen eine gute Zwischenbilanz und wollen ihre Zusammenarbeit in den nächsten Jahren vertiefen.',
    ];
    for (const between of ['\n\n', ' ']) {
      const text = [...paragraphs, ...paragraphs].join(between);
      const found = sentences((feed) => (entry(feed, 'goals').description = text));
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0]!, /^question \/goals\/0\/description: „Mehr als 40 .+ in diesem Text zweimal/);
    }
    assert.deepEqual(
      sentences((feed) => (entry(feed, 'goals').description = paragraphs.join(' '))),
      [],
    );
  });

  it('takes a text for another language only with proof', () => {
    assert.equal(otherLanguage('Welcome Center', 'de'), undefined);
    assert.equal(otherLanguage('Talk to the Region – and more', 'de'), undefined);
    assert.equal(otherLanguage('Ласкаво просимо', 'de'), 'uk');
    assert.equal(otherLanguage('أهلا وسهلا', 'en'), 'ar');
    for (const language of ['constructor', '__proto__', 'xx'])
      assert.equal(otherLanguage('the and of', language), undefined);
  });

  it('names the cell of a workbook', async () => {
    const feed = structuredClone(muster);
    entry(feed, 'projects', 2).summary = 'A &lt; B';
    (feed.alliance as JsonObject).description = 'Mehr\u200bwert';
    const { document, places } = await importBytes(await workbookOf(feed));
    const { findings } = checkDocument(document!, { places, today });
    const lines = reportLines(findings, 'de');
    assert.ok(
      lines.some((line) => /^ {2}Projekte![A-Z]+4: HTML im Text/.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => /^ {2}Allianz!B\d+: .+U\+200B/.test(line)),
      lines.join('\n'),
    );
  });

  it('shows three places of a kind, counts the others, and keeps signs from the terminal', () => {
    const { findings } = checkDocument(readFeed('hostile'), { today });
    const lines = reportLines(findings, 'en');
    assert.ok(lines.includes('  … 23 more'));
    // eslint-disable-next-line no-control-regex
    for (const line of lines) assert.doesNotMatch(line, /[\u0000-\u001f\u202e]/);
    assert.equal(summaryOf({ partners: [1], goals: [1, 2] }, [], 'de'), 'Alles in Ordnung: 1 Partner, 2 Ziele.');
  });

  it('counts entries in plurals, also of sheets that are called otherwise', () => {
    const several = { funding: [1, 2], news: [1, 2], glossary: [1, 2] };
    const one = { funding: [1], news: [1], glossary: [1] };
    assert.equal(summaryOf(several, [], 'de'), 'Alles in Ordnung: 2 Förderungen, 2 Meldungen, 2 Begriffe.');
    assert.equal(summaryOf(one, [], 'de'), 'Alles in Ordnung: 1 Förderung, 1 Meldung, 1 Begriff.');
    assert.equal(summaryOf(several, [], 'en'), 'All is well: 2 Funding entries, 2 News items, 2 Terms.');
    assert.equal(summaryOf(one, [], 'en'), 'All is well: 1 Funding entry, 1 News item, 1 Term.');
  });

  it('reads ten thousand projects in less than half a minute', () => {
    const start = process.cpuUsage();
    checkDocument(hugeFeed({ projects: 10_000 }) as unknown as JsonObject, { today });
    const { user } = process.cpuUsage(start);
    assert.ok(user < 30_000_000, `${user / 1e6} s`);
  });
});

describe('The check of pictures', () => {
  const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
  const links = (picture: JsonObject) => checkLinks({ media: [picture] }, { file: `${folder}feed.json` });
  const logo = entry(muster, 'media');

  it('finds nothing wrong with those beside the feed', async () => {
    assert.deepEqual(await checkLinks(muster, { file: `${folder}musterallianz.json` }), []);
  });

  it('finds those that are missing, are none, or have another size', async () => {
    const codes = async (picture: JsonObject) =>
      (await links(picture)).map(({ code, values }) => [code, values.reason]);
    assert.deepEqual(await codes({ src: 'media/none.png' }), [['link-missing', 'ENOENT']]);
    assert.deepEqual(await codes({ src: 'musterallianz.json' }), [['link-no-picture', undefined]]);
    assert.deepEqual(await codes({ src: 'http://127.0.0.1:65530/a.png' }), [['link-missing', 'ECONNREFUSED']]);
    const [finding] = await links({ ...logo, width: 7, height: 500 });
    assert.match(
      sentenceOf(finding!, 'de'),
      /^\/media\/0\/width: .+ hat \d+ × \d+ Pixel, angegeben sind 7 × 500\. Bitte/,
    );
  });
});
