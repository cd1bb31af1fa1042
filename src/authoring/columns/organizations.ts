/** The columns of partners, people and contacts. */
import * as c from './column.ts';
import * as words from './words.ts';

export const partners: readonly c.Column[] = [
  c.column('Name', 'name', 'name', c.localized, {
    required: true,
    example: 'Region Hannover',
    note: { de: 'Wie die Allianz den Namen druckt.', en: 'As the alliance prints the name.' },
  }),
  c.column('Kurzname', 'short name', 'shortName', c.localized, { example: 'LHH' }),
  c.column('Amtlicher Name', 'legal name', 'legalName', c.text, {
    example: 'Allgemeine Arbeitgebervereinigung Hannover und Umgebung e. V.',
    note: { de: 'Nur wenn geprüft.', en: 'Only if verified.' },
  }),
  c.column('Weitere Namen', 'other names', 'alternateName', c.texts, {
    example: 'Arbeitsagentur Hannover',
    note: {
      de: 'Mehrere mit ; trennen. Unter jedem dieser Namen wird der Partner in anderen Blättern gefunden.',
      en: 'Separate several by ;. Other sheets find the partner by each of these names.',
    },
  }),
  c.column('Art', 'type', 'type', c.word(words.partnerTypes), { required: true, example: 'Region oder Landkreis' }),
  c.column('Gruppe', 'group', 'group', c.word(words.partnerGroups), { example: 'Verwaltung' }),
  c.column('Rolle', 'role', 'role', c.localized, { example: 'Lenkungsgruppe' }),
  c.column('Internetseite', 'website', 'url', c.url, {
    example: 'https://www.example.org/',
    note: { de: 'Beginnt mit https://', en: 'Starts with https://' },
  }),
  c.column('Logo', 'logo', 'logo', c.reference('media'), {
    example: 'Logo Region Hannover',
    note: { de: 'Bezeichnung aus dem Blatt „Bilder“.', en: 'A name from the sheet “Pictures”.' },
  }),
  c.column('Reihenfolge', 'position', 'position', c.integer, {
    example: '1',
    note: { de: 'Leer: Reihenfolge der Zeilen.', en: 'Empty: the order of the rows.' },
  }),
  c.column('Mitglied seit', 'member since', 'memberSince', c.partialDate, {
    example: '2014',
    note: {
      de: 'Jahr, Monat oder Tag: 2014, 09.2014, 11.09.2014',
      en: 'Year, month or day: 2014, 09.2014, 11.09.2014',
    },
  }),
  c.column('Mitglied bis', 'member until', 'memberUntil', c.partialDate),
  c.column('Straße', 'street', 'address.streetAddress', c.text),
  c.column('PLZ', 'postcode', 'address.postalCode', c.postcode, {
    example: '30169',
    note: { de: 'Fünf Ziffern, auch führende Null.', en: 'Five digits, with a leading zero.' },
  }),
  c.column('Ort', 'town', 'address.addressLocality', c.text, { example: 'Hannover' }),
  c.column('Gebiet', 'area', 'location[0].area', c.reference('areas'), {
    note: {
      de: 'Name aus dem Blatt „Gebiete“: dort steht der Partner auf der Karte.',
      en: 'A name from the sheet “Areas”: there the map shows the partner.',
    },
  }),
  c.column('Gemeindeschlüssel', 'ags', 'location[0].ags', c.text, { example: '03241' }),
  c.column('NUTS', 'nuts', 'location[0].nuts', c.text, { example: 'DE929' }),
  c.column('Registernummern', 'register numbers', 'identifiers', c.pairs('scheme', 'value'), {
    example: 'Wikidata: Q4916; HRB: 12345',
    note: { de: 'Register: Nummer', en: 'Register: number' },
  }),
  c.column('Weitere Adressen', 'same as', 'sameAs', c.urls),
  ...c.ending(),
];

export const people: readonly c.Column[] = [
  c.column('Titel', 'prefix', 'honorificPrefix', c.text, { example: 'Dr.' }),
  c.column('Name', 'name', 'name', c.text, { required: true, example: 'Erika Beispiel' }),
  c.column('Funktion', 'role', 'role', c.localized, { example: 'Teamleitung' }),
  c.column('Organisation', 'organisation', 'organization', c.organization, { example: 'Region Hannover' }),
  c.column('Bild', 'portrait', 'portrait', c.reference('media')),
  c.column('Zeigen bis', 'expires', 'expires', c.date, {
    example: '31.12.2027',
    note: { de: 'Danach verschwindet die Person von selbst.', en: 'The person disappears after this day.' },
  }),
  c.column('Geprüft am', 'reviewed', 'reviewed', c.date),
  ...c.ending(),
];

export const contacts: readonly c.Column[] = [
  c.column('Bezeichnung', 'label', 'label', c.label, {
    required: true,
    example: 'Pressestelle',
    note: { de: 'Unter diesem Namen in anderen Blättern auswählen.', en: 'Choose it by this name in other sheets.' },
  }),
  c.column('Art', 'kind', 'kind', c.word(words.contactKinds), { required: true, example: 'Presse' }),
  c.column('Organisation', 'organisation', 'organization', c.organization, {
    required: true,
    example: 'Region Hannover',
  }),
  c.column('Stelle', 'unit', 'unit[0]', c.localized, { example: 'Beschäftigungsförderung' }),
  c.column('Übergeordnete Stelle', 'parent unit', 'unit[1]', c.localized, { example: 'Fachbereich Wirtschaft' }),
  c.column('Person', 'person', 'person', c.reference('people')),
  c.column('E-Mail', 'email', 'email', c.email, {
    example: 'presse@example.org',
    note: { de: 'Lieber ein Funktionspostfach.', en: 'Prefer a function mailbox.' },
  }),
  c.column('Telefon', 'telephone', 'telephone', c.telephone, { example: '0511 616-0' }),
  c.column('Internetseite', 'website', 'url', c.url),
  c.column('Straße', 'street', 'address.streetAddress', c.text),
  c.column('PLZ', 'postcode', 'address.postalCode', c.postcode),
  c.column('Ort', 'town', 'address.addressLocality', c.text),
  c.column('Sprechzeiten', 'hours', 'hours', c.localized, { example: 'Mo–Fr 9–15 Uhr' }),
  c.column('Sprachen', 'languages', 'languages', c.languages, { example: 'de; en' }),
  ...c.ending(),
];
