/** What can be wrong with a feed. docs/errors.md explains each code. */

/** In German and English: the message goes to whoever sees it first, not to the visitors of the page. */
export const texts = {
  missing: 'fehlt · missing',
  type: 'falsche Art · wrong kind',
  format: 'ungültig · invalid',
  enum: 'unbekannt, möglich · unknown, possible',
  range: 'außerhalb · outside',
  'duplicate-id': 'doppelte Kennung · duplicate id',
  period: 'Ende vor Beginn · end before start',
  recurrence: 'einmalig oder pro Jahr · once or per year',
  alt: 'alt oder decorative · alt or decorative',
  size: 'Maße fehlen · size missing',
  expired: 'abgelaufen · expired',
  reference: 'Verweis ins Leere · dead reference',
  statement: 'EU-Förderhinweis fehlt · EU statement missing',
};

/** One fault of a feed. */
export interface Issue {
  /** JSON pointer (RFC 6901) of the offending value: `/partners/3/url`. */
  readonly path: string;
  readonly code: keyof typeof texts;
  /** `error`: the entry, or the property of the header, is left out. `warning`: it is shown. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in German and English. */
  readonly message: string;
}

export const severityOf = (code: Issue['code']) => (code === 'reference' || code === 'statement' ? 'warning' : 'error');
