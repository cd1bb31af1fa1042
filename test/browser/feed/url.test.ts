/** Addresses as offices type them. None may become a link that silently leads nowhere. */
import { expect } from '@esm-bundle/chai';
import { partners } from '../../../src/feed/validation/generated.ts';
import { read } from '../../../src/feed/read.ts';
import { absolute } from '../../../src/feed/url.ts';
import { feedWith } from '../../support/documents.ts';

const base = 'https://bund.example/daten/feed.json';

/** Reads a partner's address. Returns undefined if it is reported and left out. */
function linkOf(url: string) {
  const feed = read(feedWith({ partners: [{ id: 'p', name: 'P', type: 'other', url }] }));
  const [partner] = feed.entries(partners);
  const places = feed.issues.map(({ path, code }) => `${code} ${path}`).filter((place) => !place.includes('publisher'));
  expect(places, url).to.deep.equal(partner!.url ? [] : ['format /partners/0/url']);
  return absolute(partner!.url, base)?.href;
}

const understood: [typed: string, address: string][] = [
  ['https://kleestadt.example', 'https://kleestadt.example/'],
  ['Https://kleestadt.example/', 'https://kleestadt.example/'],
  ['HTTP://KLEESTADT.EXAMPLE/Amt', 'http://kleestadt.example/Amt'],
  ['www.kleestadt.example', 'https://www.kleestadt.example/'],
  ['WWW.kleestadt.example/amt', 'https://www.kleestadt.example/amt'],
  ['https://köln.example/ä', 'https://xn--kln-sna.example/%C3%A4'],
  ['Mailto:post@kleestadt.example', 'mailto:post@kleestadt.example'],
  ['TEL:+495111234567', 'tel:+495111234567'],
  ['//kleestadt.example/amt', 'https://kleestadt.example/amt'],
  ['partner.html', 'https://bund.example/daten/partner.html'],
  ['Bericht 2026.pdf'.replace(' ', '-'), 'https://bund.example/daten/Bericht-2026.pdf'],
  ['bilder/logo.klein.png', 'https://bund.example/daten/bilder/logo.klein.png'],
  ['./v1.2/partner', 'https://bund.example/daten/v1.2/partner'],
  ['../partner?seite=kleestadt.example', 'https://bund.example/partner?seite=kleestadt.example'],
  ['/partner', 'https://bund.example/partner'],
  ['#partner', 'https://bund.example/daten/feed.json#partner'],
];

const reported = [
  'kleestadt.example',
  'farnbund.example/start',
  'amt.kleestadt.example?seite=1',
  'köln.example',
  'post@kleestadt.example',
  'http//kleestadt.example',
  'https:kleestadt.example',
  'https:/kleestadt.example',
  'https://https://kleestadt.example',
  'https://',
  'http://[kleestadt',
  'htps://kleestadt.example',
  'kleestadt.example:8080/',
  'https://klee stadt.example',
  ' https://kleestadt.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
];

describe('an address of the feed', () => {
  for (const [typed, address] of understood)
    it(`“${typed}” leads to ${address}`, () => expect(linkOf(typed)).to.equal(address));

  for (const typed of reported)
    it(`“${typed}” is reported, and no link`, () => expect(linkOf(typed)).to.equal(undefined));
});
