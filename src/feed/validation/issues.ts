/** The faults that a feed can have. docs/errors.md explains each code. */

/** The console message of each code. A widget shows its diagnosis in the language of the page instead. */
const texts = {
  missing: 'Missing',
  type: 'Wrong kind',
  format: 'Invalid',
  enum: 'Unknown, possible',
  range: 'Outside',
  'duplicate-id': 'Duplicate id',
  period: 'End before start',
  recurrence: 'Once or per year',
  alt: 'Alt or decorative',
  size: 'Size missing',
  expired: 'Expired',
  reference: 'Dead reference',
  statement: 'EU statement missing',
  html: 'HTML in a text',
};

/** One fault of a feed. */
export interface Issue {
  /** JSON pointer (RFC 6901) of the offending value: `/partners/3/url`. */
  readonly path: string;
  readonly code: keyof typeof texts;
  /** `error` leaves out the value; `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer of all that is left out because of an `error`, if that is more than the value: `/partners/3`. */
  readonly leftOut?: string;
  /** The English console message. */
  readonly message: string;
  /** The value that was found, or the values that are allowed. */
  readonly detail?: string;
}

/** Makes the issue for a fault. */
export function issue(path: string, code: Issue['code'], detail?: string): Issue {
  const severity = code === 'reference' || code === 'statement' || code === 'html' ? 'warning' : 'error';
  return { path, code, severity, message: texts[code] + (detail ? `: ${detail}` : ''), ...(detail && { detail }) };
}
