/** The columns of goals, projects, funding and figures. */
import * as c from './column.ts';
import * as words from './words.ts';

export const goals: readonly c.Column[] = [
  c.column('Ziel', 'title', 'title', c.localized, {
    required: true,
    example: 'Verbesserung der Vereinbarkeit von Familie und Beruf',
    note: { de: 'Der ganze Satz, ohne „Übergreifend:“.', en: 'The whole sentence, without “Übergreifend:”.' },
  }),
  c.column('Kurzform', 'label', 'label', c.localized, {
    example: 'Familie und Beruf',
    note: { de: 'Für Filter und Schlagwörter.', en: 'For filters and tags.' },
  }),
  c.column('Beschreibung', 'description', 'description', c.localized),
  c.column('Übergreifend', 'cross-cutting', 'crossCutting', c.yesNo, { example: 'nein' }),
  c.column('Reihenfolge', 'position', 'position', c.integer, { example: '1' }),
  c.column('Gehört zu', 'parent', 'parent', c.reference('goals'), {
    note: { de: 'Handlungsfeld über diesem Ziel.', en: 'The field of action above this goal.' },
  }),
  c.column('Gültig ab', 'valid from', 'validFrom', c.partialDate, { example: '2024' }),
  c.column('Gültig bis', 'valid until', 'validUntil', c.partialDate),
  c.column('Symbol', 'icon', 'icon', c.word(words.icons), { example: 'Familie' }),
  ...c.ending(),
];

export const projects: readonly c.Column[] = [
  c.column('Projekt', 'project', 'name', c.localized, {
    required: true,
    example: 'Adelante',
    note: { de: 'Bezeichnung des Vorhabens.', en: 'The name of the operation.' },
  }),
  c.column('Vorhabennummer', 'operation code', 'operationCode', c.text, {
    note: {
      de: 'Aktenzeichen der Bewilligung; macht die Kennung dauerhaft.',
      en: 'The number of the grant decision; it makes the id stable.',
    },
  }),
  c.column('Weitere Namen', 'other names', 'alternateName', c.texts),
  c.column('Kurzbeschreibung', 'summary', 'summary', c.localized, { example: 'Projekt für spanische Fachkräfte' }),
  c.column('Ergebnisse', 'results', 'results', c.localized),
  c.column('Status', 'status', 'status', c.word(words.statuses), { example: 'läuft' }),
  c.column('Beginn', 'start', 'startDate', c.partialDate, { example: '01.07.2022' }),
  c.column('Ende', 'end', 'endDate', c.partialDate, { example: '30.06.2025' }),
  c.column('Ende ist', 'end kind', 'endDateKind', c.word(words.endKinds), { example: 'geplant' }),
  c.column('Reichweite', 'reach', 'reach', c.word(words.reaches), { example: 'landesweit' }),
  c.column('Ziel 1', 'goal 1', 'goals[0]', c.reference('goals'), { example: 'Weiterbildung' }),
  c.column('Ziel 2', 'goal 2', 'goals[1]', c.reference('goals')),
  c.column('Ziel 3', 'goal 3', 'goals[2]', c.reference('goals')),
  c.column('Zielgruppen', 'target groups', 'targetGroups', c.texts, { example: 'Auszubildende; Fachkräfte' }),
  c.column('Träger', 'lead', 'lead', c.partnerOr('inline'), {
    example: 'Caritasverband Hannover',
    note: { de: 'Partner oder eine andere Organisation.', en: 'A partner or another organisation.' },
  }),
  c.column('Beteiligte', 'partners', 'partners', c.organizations, {
    note: { de: 'Mehrere mit ; trennen.', en: 'Separate several by ;.' },
  }),
  c.column('Initiiert von', 'initiated by', 'initiatedBy', c.organizations),
  c.column('Förderung', 'funding', 'funding', c.references('funding'), { example: 'ESF-Förderung 2014–2024' }),
  c.column('Ort', 'place', 'location[0].name', c.localized, { example: 'Hannover' }),
  c.column('Gebiet', 'area', 'location[0].area', c.reference('areas'), {
    note: {
      de: 'Name aus dem Blatt „Gebiete“: dort steht das Projekt auf der Karte.',
      en: 'A name from the sheet “Areas”: there the map shows the project.',
    },
  }),
  c.column('Gebiet 2', 'area 2', 'location[1].area', c.reference('areas')),
  c.column('Gebiet 3', 'area 3', 'location[2].area', c.reference('areas')),
  c.column('PLZ des Orts', 'postcode', 'location[0].postalCode', c.postcode),
  c.column('NUTS', 'nuts', 'location[0].nuts', c.text, { example: 'DE929' }),
  c.column('Gemeindeschlüssel', 'ags', 'location[0].ags', c.text, {
    example: '03241',
    note: { de: 'Als Text, mit führender Null.', en: 'As text, with a leading zero.' },
  }),
  c.column('Interventionsbereich', 'intervention field', 'interventionField', c.text, { example: '106' }),
  c.column('Spezifisches Ziel', 'specific objective', 'specificObjective', c.text),
  c.column('Internetseite', 'website', 'url', c.url),
  c.column('Kontakt', 'contact', 'contact', c.reference('contacts')),
  c.column('Bild', 'image', 'image', c.reference('media')),
  c.column('Auszeichnungen', 'awards', 'awards', c.named, { example: 'Innovationspreis Niedersachsen (2021)' }),
  c.column('Schlagwörter', 'tags', 'tags', c.texts),
  ...c.ending({ required: true }),
];

export const funding: readonly c.Column[] = [
  c.column('Bezeichnung', 'title', 'title', c.localized, { required: true, example: 'ESF-Förderung 2014–2024' }),
  c.column('Art des Betrags', 'kind', 'kind', c.word(words.amountKinds), {
    required: true,
    example: 'Zuwendung (bewilligt)',
    note: { de: 'Beträge verschiedener Art werden nie addiert.', en: 'Amounts of different kinds are never added.' },
  }),
  c.column('Betrag', 'amount', 'amount', c.money, {
    example: '3,5 Mio. €',
    note: { de: '1.234.567,89 oder 3,5 Mio. €', en: '1.234.567,89 or 3,5 Mio. €' },
  }),
  c.column('Genauigkeit', 'qualifier', 'qualifier', c.word(words.qualifiers), { example: 'rund' }),
  c.column('Gerundet auf', 'precision', 'precision', c.number, {
    example: '100000',
    note: {
      de: 'Leer: aus der Schreibweise („3,5 Mio.“ = 100.000).',
      en: 'Empty: from the way it is written (“3,5 Mio.” = 100,000).',
    },
  }),
  c.column('Einmalig oder jährlich', 'recurrence', 'recurrence', c.word(words.recurrences), {
    required: true,
    example: 'einmalig',
  }),
  c.column('Geldgeber 1', 'funder 1', 'funders[0].org', c.partnerOr('free'), {
    required: true,
    example: 'Europäische Union',
  }),
  c.column('Ebene 1', 'level 1', 'funders[0].level', c.word(words.levels), { required: true, example: 'EU' }),
  c.column('Betrag 1', 'amount 1', 'funders[0].amount', c.money, {
    note: { de: 'Nur wenn veröffentlicht.', en: 'Only if published.' },
  }),
  c.column('Anteil 1', 'rate 1', 'funders[0].rate', c.percent),
  c.column('Geldgeber 2', 'funder 2', 'funders[1].org', c.partnerOr('free'), { example: 'Land Niedersachsen' }),
  c.column('Ebene 2', 'level 2', 'funders[1].level', c.word(words.levels), { example: 'Land' }),
  c.column('Betrag 2', 'amount 2', 'funders[1].amount', c.money),
  c.column('Anteil 2', 'rate 2', 'funders[1].rate', c.percent),
  c.column('Geldgeber 3', 'funder 3', 'funders[2].org', c.partnerOr('free')),
  c.column('Ebene 3', 'level 3', 'funders[2].level', c.word(words.levels)),
  c.column('Betrag 3', 'amount 3', 'funders[2].amount', c.money),
  c.column('Anteil 3', 'rate 3', 'funders[2].rate', c.percent),
  c.column('Programm', 'programme', 'programme.name', c.localized, {
    example: 'ESF-Richtlinie „Unterstützung Regionaler Fachkräftebündnisse“',
  }),
  c.column('Programmnummer', 'programme code', 'programme.code', c.text),
  c.column('EU-Fonds', 'fund', 'fund', c.text, { example: 'ESF' }),
  c.column('Förderperiode', 'programming period', 'programmingPeriod', c.word(words.programmingPeriods), {
    example: 'mehrere',
  }),
  c.column('Kofinanzierungssatz', 'co-financing rate', 'coFinancingRate', c.percent, {
    note: { de: 'Leer heißt: unbekannt (nicht 0).', en: 'Empty means not known (not 0).' },
  }),
  c.column('Zeitraum von', 'period start', 'period.start', c.partialDate),
  c.column('Zeitraum bis', 'period end', 'period.end', c.partialDate),
  c.column('Zeitraum (Wortlaut)', 'period label', 'period.label', c.localized, {
    example: 'in den letzten zehn Jahren',
  }),
  c.column('Projekte', 'projects', 'projects', c.references('projects')),
  c.column('Anzahl Projekte', 'project count', 'projectCount', c.integer, { example: '21' }),
  c.column('EU-Förderhinweis', 'statement', 'statement.kind', c.word(words.statements), {
    example: 'Kofinanziert von der EU',
    note: { de: 'Wie im Bescheid; Pflicht bei EU-Geld.', en: 'As the grant decision says; required for EU money.' },
  }),
  c.column('Zusatzsatz', 'extra statement', 'statement.extra', c.texts),
  ...c.ending({ required: true }),
];

export const figures: readonly c.Column[] = [
  c.column('Bezeichnung', 'label', 'label', c.localized, { required: true, example: 'Geförderte Projekte' }),
  c.column('Wert', 'value', 'value', c.number, { required: true, example: '21' }),
  c.column('Einheit', 'unit', 'unit', c.word(words.units), { required: true, example: 'Anzahl' }),
  c.column('Einheit (Wortlaut)', 'unit text', 'unitText', c.localized, {
    note: { de: 'Nur bei „eigene Einheit“.', en: 'Only with “own unit”.' },
  }),
  c.column('Genauigkeit', 'qualifier', 'qualifier', c.word(words.qualifiers), { example: 'genau' }),
  c.column('Gerundet auf', 'precision', 'precision', c.number),
  c.column('Zeitraum von', 'period start', 'period.start', c.partialDate),
  c.column('Zeitraum bis', 'period end', 'period.end', c.partialDate),
  c.column('Zeitraum (Wortlaut)', 'period label', 'period.label', c.localized, {
    example: 'in den letzten zehn Jahren',
  }),
  c.column('Hinweis', 'note', 'note', c.localized, {
    note: { de: 'Was die Zahl nicht bedeutet.', en: 'What the figure does not mean.' },
  }),
  c.column('Förderung', 'funding', 'funding', c.reference('funding')),
  c.column('Berechnet', 'derived', 'derived', c.yesNo, { example: 'nein' }),
  c.column('Rechenweg', 'method', 'method', c.localized),
  ...c.ending({ required: true }),
];
