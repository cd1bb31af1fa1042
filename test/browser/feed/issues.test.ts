import { expect } from '@esm-bundle/chai';
import { FeedError, type FeedErrorKind } from '../../../src/feed/errors.ts';
import { issue, type Issue } from '../../../src/feed/validation/issues.ts';

// By type, these lists are complete.
const severities: Record<Issue['code'], Issue['severity']> = {
  missing: 'error',
  type: 'error',
  format: 'error',
  enum: 'error',
  range: 'error',
  'duplicate-id': 'error',
  period: 'error',
  recurrence: 'error',
  alt: 'error',
  size: 'error',
  expired: 'error',
  reference: 'warning',
  statement: 'warning',
  html: 'warning',
};
const kinds = Object.keys({
  'feed-missing': true,
  'feed-network': true,
  'feed-timeout': true,
  'feed-http': true,
  'feed-size': true,
  'feed-encoding': true,
  'feed-syntax': true,
  'feed-invalid': true,
  'feed-version': true,
} satisfies Record<FeedErrorKind, true>) as FeedErrorKind[];
const codes = Object.keys(severities) as Issue['code'][];

/** A short English text, with no second language beside it. */
const english = /^[A-Z][\w ,-]{2,}$/;

describe('a message', () => {
  for (const code of codes)
    it(`about the issue ${code} is in English`, () => {
      expect(issue('/goals/0', code).message).to.match(english);
      expect(issue('/goals/0', code, 'einzelheit').message).to.match(/: einzelheit$/);
    });

  for (const kind of kinds)
    it(`about the error ${kind} is in English, with the detail that caused it`, () => {
      const { message } = new FeedError(kind, 'https://example.org/feed.json');
      const [text, detail] = message.split(': https://');
      expect(text).to.match(english);
      expect(detail).to.equal('example.org/feed.json');
    });
});

describe('an issue', () => {
  it('is a warning if the entry is shown, else an error', () => {
    const found = Object.fromEntries(codes.map((code) => [code, issue('', code).severity]));
    expect(found).to.deep.equal(severities);
  });
});

describe('docs/errors.md and docs/de/errors.md', () => {
  /** The codes that the page of each language explains. */
  let german: string[];
  let english: string[];

  before(async () => {
    const explained = async (page: string) =>
      [...(await (await fetch(page)).text()).matchAll(/^### `([a-z-]+)`/gm)].map(([, code]) => code!);
    german = await explained('/docs/de/errors.md');
    english = await explained('/docs/errors.md');
  });

  it('explains every error and every issue, and nothing that does not exist', () => {
    expect(german).to.have.members([
      ...kinds,
      'feed-issues',
      'project-unknown',
      'messages',
      ...codes,
      'unknown-widget',
      'unfit-place',
      'render-failed',
      'page-not-html',
      'frame-title',
      'preview-refused',
    ]);
  });

  it('explains the same in both languages, in the same order', () => expect(english).to.deep.equal(german));
});
