/** The form of the alliance: one line for each of these. */
import * as c from './column.ts';
import * as words from './words.ts';

export const alliance: readonly c.Column[] = [
  c.column('Name der Allianz', 'name', 'alliance.name', c.localized, {
    required: true,
    example: 'Fachkräfteallianz Hannover',
  }),
  c.column('Bezeichnung der Partner', 'partner label', 'alliance.partnerLabel', c.localized, {
    note: { de: '„Partner der Fachkräfteallianz Hannover“', en: '“Partner der Fachkräfteallianz Hannover”' },
  }),
  c.column('Leitspruch', 'slogan', 'alliance.slogan', c.localized),
  c.column('Beschreibung', 'description', 'alliance.description', c.localized),
  c.column('Gegründet', 'founded', 'alliance.founded', c.partialDate, {
    example: '11.09.2014',
    note: { de: 'Nur mit eigener Quelle.', en: 'Only with a source of its own.' },
  }),
  c.column('Gebiet', 'area', 'alliance.area.name', c.localized, { example: 'Region Hannover' }),
  c.column('Gebiet (NUTS)', 'nuts', 'alliance.area.nuts', c.text, { example: 'DE929' }),
  c.column('Internetseite', 'website', 'alliance.url', c.url),
  c.column('Gehört zu', 'part of', 'alliance.partOf', c.named, { example: 'Fachkräftebündnis Leine-Weser' }),
  c.column('Vereinbarung', 'agreement', 'alliance.agreement[0].title', c.localized, {
    example: 'Kooperationsvereinbarung',
  }),
  c.column('Vereinbarung ist', 'agreement kind', 'alliance.agreement[0].kind', c.word(words.agreementKinds), {
    example: 'erneuert',
  }),
  c.column('Vereinbarung vom', 'agreement date', 'alliance.agreement[0].date', c.partialDate),
  c.column('Sprache', 'language', 'language', c.language, { required: true, example: 'de' }),
  c.column('Weitere Sprachen', 'languages', 'languages', c.languages, {
    example: 'en; Leichte Sprache',
    note: { de: 'Für jede gibt es eigene Spalten.', en: 'Each has columns of its own.' },
  }),
  c.column('Kennung', 'id', 'alliance.id', c.id),
  c.column('Herausgeber', 'publisher', 'publisher', c.organization, {
    required: true,
    example: 'Region Hannover',
  }),
  c.column('Nutzungsbedingungen', 'licence', 'license.name', c.localized, { required: true, example: 'CC BY 4.0' }),
  c.column('Nutzungsbedingungen (Adresse)', 'licence url', 'license.url', c.url),
  c.column('Namensnennung', 'attribution', 'attribution', c.localized),
  c.column('Seite der Allianz', 'canonical url', 'canonicalUrl', c.url),
  c.column('Quelle der Karte', 'map source', 'geometry.source', c.reference('sources')),
  c.column('Lizenz der Karte', 'map licence', 'geometry.license.name', c.localized),
  c.column('Lizenz der Karte (Adresse)', 'map licence url', 'geometry.license.url', c.url),
  c.column('Inhalt gilt bis', 'expires', 'expires', c.date, {
    note: {
      de: 'Danach sagen die Bausteine, wie alt der Inhalt ist.',
      en: 'From then on the widgets say how old the content is.',
    },
  }),
  c.column('Standard-Quelle', 'default source', 'defaults.source', c.reference('sources'), {
    example: 'PM 10.04.2024',
    note: { de: 'Gilt in jeder Zeile ohne eigene Quelle.', en: 'For each row without a source of its own.' },
  }),
  c.column('Standard-Stand', 'default as of', 'defaults.asOf', c.partialDate, {
    example: '10.04.2024',
    note: { de: 'Gilt in jeder Zeile ohne eigenen Stand.', en: 'For each row without a date of its own.' },
  }),
];
