/** What can be wrong with a feed. docs/errors.md explains each code. */

/** In German and English: the message goes to whoever sees it first, not to the visitors of the page. */
const texts = {
  missing: 'Pflichtangabe fehlt · Required value is missing',
  type: 'Falsche Art von Wert · Wrong kind of value',
  format: 'Ungültiger Wert · Invalid value',
  enum: 'Unbekannter Wert, möglich · Unknown value, possible',
  range: 'Zahl außerhalb von · Number outside',
  'duplicate-id': 'Kennung schon vergeben · Id already taken',
  period: 'Ende vor dem Beginn · End before start',
  recurrence: 'Einmalig und pro Jahr vermischt · Once and per year mixed up',
  alt: 'Entweder „alt“ oder „decorative“ · Either “alt” or “decorative”',
  size: 'Breite und Höhe fehlen · Width and height are missing',
  expired: 'Ablaufdatum überschritten · Expiry date has passed',
  reference: 'Verweis ins Leere · Reference to nothing',
  statement: 'Förderhinweis der EU fehlt · EU funding statement is missing',
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
