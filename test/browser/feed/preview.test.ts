import { expect } from '@esm-bundle/chai';
import { previewAddress } from '../../../src/feed/preview.ts';

/** A page of a partner that asks for this feed. */
const pageWith = (value: string) =>
  new URL(`?alliance-feed=${encodeURIComponent(value)}`, 'https://www.example.org/allianz/') as unknown as Location;

describe('the feed to preview', () => {
  it('is one of the page’s own server', () => {
    for (const value of [
      'entwurf.json',
      './entwurf.json',
      '/allianz/entwurf.json',
      'https://www.example.org/allianz/entwurf.json',
    ])
      expect(previewAddress(pageWith(value)), value).to.equal('https://www.example.org/allianz/entwurf.json');
  });

  it('is none of any other server, and none that is not fetched over HTTP', () => {
    for (const value of [
      '',
      '//evil.example/feed.json',
      '\\\\evil.example\\feed.json',
      'www.evil.example/feed.json',
      'https://evil.example/feed.json',
      'http://www.example.org/feed.json',
      'https://www.example.org:8443/feed.json',
      'https://www.example.org@evil.example/feed.json',
      'https://www.example.org.evil.example/feed.json',
      'blob:https://www.example.org/2d1f7a9c',
      'data:application/json,{"version":"1.0.0"}',
      'javascript:alert(1)',
      'https://',
    ])
      expect(previewAddress(pageWith(value)), value).to.equal(undefined);
  });

  it('is none if the page’s address names none, and none on a server', () => {
    const page = new URL('https://www.example.org/?feed=entwurf.json#alliance-feed=entwurf.json');
    expect(previewAddress(page as unknown as Location)).to.equal(undefined);
    expect(previewAddress({} as Location)).to.equal(undefined);
  });

  it('is never a file beside a saved page', () => {
    const saved = { href: 'file:///tmp/page.html?alliance-feed=feed.json', origin: 'null' };
    expect(previewAddress(saved as Location)).to.equal(undefined);
  });
});
