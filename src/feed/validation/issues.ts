/** What can be wrong with a feed. docs/errors.md explains each code. */

/** For the console; a widget shows its diagnosis in the language of the page. */
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
};

/** One fault of a feed. */
export interface Issue {
  /** JSON pointer (RFC 6901) of the offending value: `/partners/3/url`. */
  readonly path: string;
  readonly code: keyof typeof texts;
  /** `error`: the entry, or the property of the header, is left out. `warning`: it is shown. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in English. */
  readonly message: string;
  /** What was found, or what would be right. */
  readonly detail?: string;
}

/** Describes a fault. */
export function issue(path: string, code: Issue['code'], detail?: string): Issue {
  const severity = code === 'reference' || code === 'statement' ? 'warning' : 'error';
  return { path, code, severity, message: texts[code] + (detail ? `: ${detail}` : ''), ...(detail && { detail }) };
}
