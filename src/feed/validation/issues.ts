/** What can be wrong with a feed. docs/errors.md explains each code. */

/** In German and English: the message goes to whoever sees it first, not to the visitors of the page. */
const texts = {
  missing: 'Fehlt · Missing',
  type: 'Falsche Art · Wrong kind',
  format: 'Ungültig · Invalid',
  enum: 'Unbekannt, möglich · Unknown, possible',
  range: 'Außerhalb · Outside',
  'duplicate-id': 'Doppelte Kennung · Duplicate id',
  period: 'Ende vor Beginn · End before start',
  recurrence: 'Einmalig oder pro Jahr · Once or per year',
  alt: 'Alt oder decorative · Alt or decorative',
  size: 'Maße fehlen · Size missing',
  expired: 'Abgelaufen · Expired',
  reference: 'Verweis ins Leere · Dead reference',
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

/** Describes a fault; the detail is what was found, or what would have been right. */
export function issue(path: string, code: Issue['code'], detail?: string): Issue {
  const severity = code === 'reference' || code === 'statement' ? 'warning' : 'error';
  return { path, code, severity, message: texts[code] + (detail ? `: ${detail}` : '') };
}
