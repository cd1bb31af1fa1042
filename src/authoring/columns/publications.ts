/** The columns of sources, milestones, news and pictures, and of entries that few feeds have. */
import * as c from './column.ts';
import * as words from './words.ts';

export const sources: readonly c.Column[] = [
  c.column('Titel', 'title', 'title', c.localized, { required: true, example: 'PM 10.04.2024' }),
  c.column('Herausgeber', 'publisher', 'publisher', c.localized, { example: 'Region Hannover' }),
  c.column('Internetseite', 'website', 'url', c.url),
  c.column('Erschienen am', 'published', 'datePublished', c.partialDate, { example: '10.04.2024' }),
  c.column('Abgerufen am', 'retrieved', 'retrieved', c.date),
  c.column('Art', 'type', 'type', c.word(words.sourceTypes), { example: 'Pressemitteilung' }),
  c.idColumn,
];

export const milestones: readonly c.Column[] = [
  c.column('Datum', 'date', 'date', c.partialDate, {
    required: true,
    example: '11.09.2014',
    note: { de: 'Auch 2014 oder 09.2014.', en: '2014 and 09.2014 are dates, too.' },
  }),
  c.column('Ereignis', 'title', 'title', c.localized, {
    required: true,
    example: 'Gemeinsame Erklärung unterzeichnet',
  }),
  c.column('Beschreibung', 'description', 'description', c.localized),
  c.column('Datum ist', 'date kind', 'dateKind', c.word(words.dateKinds), { example: 'Tag des Ereignisses' }),
  c.column('Bild', 'image', 'image', c.reference('media')),
  ...c.ending(),
];

export const news: readonly c.Column[] = [
  c.column('Überschrift', 'headline', 'headline', c.localized, {
    required: true,
    example: 'Fachkräfteallianz feiert zehnjährige Zusammenarbeit',
  }),
  c.column('Anreißer', 'teaser', 'teaser', c.localized),
  c.column('Veröffentlicht am', 'published', 'datePublished', c.date, { required: true, example: '10.04.2024' }),
  c.column('Internetseite', 'website', 'url', c.url),
  c.column('Herausgeber', 'publisher', 'publisher', c.organization, { example: 'Region Hannover' }),
  c.column('Bild', 'image', 'image', c.reference('media')),
  c.column('Sprache', 'language', 'language', c.language, { example: 'de' }),
  c.column('Projekte', 'projects', 'projects', c.references('projects')),
  c.column('Ziele', 'goals', 'goals', c.references('goals')),
  ...c.ending(),
];

export const media: readonly c.Column[] = [
  c.column('Bezeichnung', 'label', 'label', c.label, { required: true, example: 'Logo Region Hannover' }),
  c.column('Datei oder Adresse', 'file', 'src', c.url, { example: 'bilder/logo.png' }),
  c.column('Breite', 'width', 'width', c.integer, { example: '400', note: { de: 'In Pixeln.', en: 'In pixels.' } }),
  c.column('Höhe', 'height', 'height', c.integer, { example: '200' }),
  c.column('Bildbeschreibung', 'alt', 'alt', c.localized, {
    note: {
      de: 'Für Menschen, die das Bild nicht sehen. Entweder dies oder „Schmuckbild: ja“.',
      en: 'For people who do not see the picture. Either this or “decorative: yes”.',
    },
  }),
  c.column('Schmuckbild', 'decorative', 'decorative', c.yesNo, { example: 'ja' }),
  c.column('Bildunterschrift', 'caption', 'caption', c.localized),
  c.column('Bildnachweis', 'credit', 'credit', c.text, {
    required: true,
    example: '© Region Hannover',
    note: { de: 'Wird wörtlich gedruckt.', en: 'Printed word for word.' },
  }),
  c.column('Lizenz', 'licence', 'license.name', c.localized),
  c.column('Lizenz-Adresse', 'licence url', 'license.url', c.url),
  c.column('Rechte geklärt', 'rights', 'rightsConfirmed', c.yesNo, { example: 'ja' }),
  c.column('Untergrund', 'background', 'background', c.word(words.backgrounds), { example: 'hell' }),
  c.column('Einwilligung', 'consent', 'consent', c.text),
  ...c.ending(),
];

const dates = (start: c.Column, end: c.Column): readonly c.Column[] => [
  start,
  end,
  c.column('Findet statt', 'attendance', 'attendance', c.word(words.attendances)),
  c.column('Ort', 'place', 'location', c.localized),
  c.column('Veranstalter', 'organiser', 'organizer', c.organization),
  c.column('Anmeldung', 'registration', 'registrationUrl', c.url),
  c.column('Status', 'status', 'status', c.word(words.eventStatuses)),
  c.column('Barrierefreiheit', 'accessibility', 'accessibility', c.localized),
];

export const events: readonly c.Column[] = [
  c.column('Termin', 'event', 'name', c.localized, { required: true, example: 'Jahrestreffen' }),
  ...dates(
    c.column('Beginn', 'start', 'start', c.dateOrTime, { required: true, example: '10.04.2026 18:00' }),
    c.column('Ende', 'end', 'end', c.dateOrTime),
  ),
  ...c.ending(),
];

export const calls: readonly c.Column[] = [
  c.column('Aufruf', 'call', 'name', c.localized, { required: true }),
  c.column('Anträge ab', 'opens', 'opens', c.dateOrTime, { required: true }),
  c.column('Anträge bis', 'closes', 'closes', c.dateOrTime),
  ...dates(c.column('Beginn', 'start', 'start', c.dateOrTime), c.column('Ende', 'end', 'end', c.dateOrTime)),
  c.column('Budget', 'budget', 'budget', c.money),
  c.column('Wer sich bewerben kann', 'applicants', 'applicants', c.localized),
  c.column('Gebiet', 'area', 'area.name', c.localized),
  c.column('Gebiet (NUTS)', 'area nuts', 'area.nuts', c.text),
  c.column('Zweck', 'objective', 'objective', c.localized),
  ...c.ending(),
];

export const documents: readonly c.Column[] = [
  c.column('Titel', 'title', 'title', c.localized, { required: true }),
  c.column('Datei oder Adresse', 'file', 'url', c.url, { required: true }),
  c.column('Dateiart', 'media type', 'mediaType', c.text, { example: 'application/pdf' }),
  c.column('Größe in Byte', 'bytes', 'byteSize', c.integer),
  c.column('Seiten', 'pages', 'pages', c.integer),
  c.column('Erschienen am', 'published', 'datePublished', c.partialDate),
  c.column('Sprache', 'language', 'language', c.language, { required: true, example: 'de' }),
  c.column('Barrierefrei', 'accessible', 'accessible', c.word(words.accessibilities)),
  ...c.ending(),
];

export const quotes: readonly c.Column[] = [
  c.column('Zitat', 'quote', 'text', c.localized, { required: true }),
  c.column('Person', 'person', 'person', c.reference('people'), { required: true }),
  c.column('Datum', 'date', 'date', c.partialDate, { required: true }),
  c.column('Quelle', 'source', 'source', c.reference('sources'), { required: true }),
  c.idColumn,
];

export const glossary: readonly c.Column[] = [
  c.column('Begriff', 'term', 'term', c.localized, { required: true }),
  c.column('Kurz', 'short', 'short', c.localized),
  c.column('Erklärung', 'explanation', 'explanation', c.localized),
  ...c.ending(),
];

export const areas: readonly c.Column[] = [
  c.column('Gebiet', 'area', 'name', c.localized, { required: true, example: 'Nordstadt' }),
  c.column('Gemeindeschlüssel', 'ags', 'ags', c.text, {
    example: '03241',
    note: { de: 'Als Text, mit führender Null.', en: 'As text, with a leading zero.' },
  }),
  c.column('NUTS', 'nuts', 'nuts', c.text, { example: 'DE929' }),
  ...c.ending(),
];
