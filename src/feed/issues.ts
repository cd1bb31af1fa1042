/** What can be wrong with a feed, said in German and English. */

/** `error`: the entry, or the property of the header, is left out. `warning`: it is shown. */
export type Severity = 'error' | 'warning';

/** One fault of a feed. The codes are explained in docs/errors.md. */
export interface Issue {
  /** JSON pointer (RFC 6901) of the offending value: `/partners/3/url`. */
  readonly path: string;
  readonly code: keyof typeof texts;
  readonly severity: Severity;
  /** What is wrong, per language. */
  readonly message: { readonly de: string; readonly en: string };
}

/** Per code: German, English, and whether it is only a warning. `$` stands for what was expected. */
const texts = {
  missing: ['Pflichtangabe fehlt.', 'A required property is missing.'],
  type: ['Erwartet wird $.', 'Expected $.'],
  format: ['Ungültiger Wert, erwartet wird $.', 'Invalid value, expected $.'],
  enum: ['Unbekannter Wert, möglich sind: $.', 'Unknown value, possible are: $.'],
  range: ['Die Zahl liegt außerhalb von $.', 'The number is outside $.'],
  'duplicate-id': ['Die Kennung „$“ ist schon vergeben.', 'The id “$” is already taken.'],
  period: ['Das Ende liegt vor dem Beginn.', 'The end is before the start.'],
  recurrence: [
    'Die Einheit passt nicht zur Förderung: einmalig oder pro Jahr.',
    'The unit does not fit the funding: once or per year.',
  ],
  alt: ['Entweder Alternativtext oder „decorative“ angeben.', 'Give either an alternative text or “decorative”.'],
  size: ['Zu einem Bild gehören Breite und Höhe.', 'A picture needs its width and height.'],
  reference: ['Der Verweis „$“ führt zu keinem Eintrag.', 'The reference “$” leads to no entry.', 1],
  statement: ['Zur EU-Förderung fehlt der Förderhinweis.', 'EU funding lacks its funding statement.', 1],
  expired: ['Das Ablaufdatum ist überschritten.', 'The expiry date has passed.'],
} as const;

/** What the values of the schema are called; names not listed are shown as they are. */
const expectations: Record<string, readonly [string, string]> = {
  Text: ['ein Text', 'a text'],
  LocalizedText: ['ein Text oder Texte je Sprache', 'a text, or texts by language'],
  Id: ['eine Kennung (a–z, 0–9, -)', 'an id (a–z, 0–9, -)'],
  Url: ['eine Adresse (https, http, mailto, tel oder relativ)', 'an address (https, http, mailto, tel or relative)'],
  Date: ['ein Datum (2024-04-10)', 'a date (2024-04-10)'],
  PartialDate: ['ein Datum (2014, 2014-09 oder 2014-09-11)', 'a date (2014, 2014-09 or 2014-09-11)'],
  LanguageTag: ['ein Sprachkürzel (de, en)', 'a language tag (de, en)'],
  boolean: ['true oder false', 'true or false'],
  number: ['eine Zahl', 'a number'],
  list: ['eine Liste', 'a list'],
  object: ['ein Objekt', 'an object'],
};

/** Describes a fault; `expected` names the value wanted (or the one found, where the text quotes it). */
export function issue(path: string, code: Issue['code'], expected = ''): Issue {
  const [de, en, warning] = texts[code] as readonly [string, string, 1?];
  const [expectedDe, expectedEn] = Object.hasOwn(expectations, expected)
    ? expectations[expected]!
    : [expected, expected];
  // A function, because `$&` and the like in a hostile id would be read as replacement patterns.
  const message = { de: de.replace('$', () => expectedDe), en: en.replace('$', () => expectedEn) };
  return { path, code, severity: warning ? 'warning' : 'error', message };
}
