/** The entries of the drop-downs for the words of the feed. */
import type { Bilingual } from './column.ts';

/** The words of the feed with the entry that a person chooses. */
export type WordList = Readonly<Record<string, Bilingual>>;

const list = (words: Record<string, readonly [de: string, en: string]>): WordList =>
  Object.fromEntries(Object.entries(words).map(([word, [de, en]]) => [word, { de, en }]));

export const partnerTypes = list({
  'regional-authority': ['Region oder Landkreis', 'region or district'],
  municipality: ['Stadt oder Gemeinde', 'municipality'],
  'employment-agency': ['Agentur für Arbeit', 'employment agency'],
  jobcenter: ['Jobcenter', 'jobcenter'],
  'chamber-commerce': ['Industrie- und Handelskammer', 'chamber of commerce'],
  'chamber-crafts': ['Handwerkskammer', 'chamber of crafts'],
  'trade-union': ['Gewerkschaft', 'trade union'],
  'employers-association': ['Arbeitgeberverband', 'employers’ association'],
  university: ['Universität', 'university'],
  'university-applied-sciences': ['Hochschule', 'university of applied sciences'],
  'economic-development': ['Wirtschaftsförderung', 'economic development'],
  association: ['Verein oder Verband', 'association'],
  company: ['Unternehmen', 'company'],
  other: ['Sonstige', 'other'],
});

export const partnerGroups = list({
  administration: ['Verwaltung', 'public administration'],
  'labour-market': ['Arbeitsmarkt', 'labour market'],
  business: ['Wirtschaft', 'business'],
  'social-partners': ['Sozialpartner', 'social partners'],
  science: ['Wissenschaft', 'higher education'],
  'civil-society': ['Zivilgesellschaft', 'civil society'],
  other: ['Sonstige', 'others'],
});

export const icons = list({
  family: ['Familie', 'family'],
  training: ['Ausbildung', 'training'],
  welcome: ['Willkommen', 'welcome'],
  science: ['Wissenschaft', 'science'],
  participation: ['Teilhabe', 'participation'],
});

export const statuses = list({
  planned: ['geplant', 'planned'],
  active: ['läuft', 'active'],
  completed: ['abgeschlossen', 'completed'],
  suspended: ['ruht', 'suspended'],
  cancelled: ['abgebrochen', 'cancelled'],
  unknown: ['unbekannt', 'not known'],
});

export const endKinds = list({ expected: ['geplant', 'expected'], actual: ['tatsächlich', 'actual'] });

export const reaches = list({
  local: ['örtlich', 'local'],
  regional: ['regional', 'regional'],
  statewide: ['landesweit', 'statewide'],
  national: ['bundesweit', 'national'],
  international: ['international', 'international'],
});

export const amountKinds = list({
  award: ['Zuwendung (bewilligt)', 'award'],
  'planning-budget': ['geplantes Budget', 'planning budget'],
  'total-volume': ['Gesamtvolumen', 'total volume'],
  'eligible-cost': ['förderfähige Kosten', 'eligible cost'],
  'co-financing-pot': ['Topf zur Kofinanzierung', 'co-financing pot'],
  disbursed: ['ausgezahlt', 'disbursed'],
  'project-share': ['Anteil des Projekts', 'share of the project'],
});

export const qualifiers = list({
  exact: ['genau', 'exact'],
  about: ['rund', 'about'],
  'at-least': ['mindestens', 'at least'],
  'up-to': ['bis zu', 'up to'],
});

export const recurrences = list({ once: ['einmalig', 'once'], 'per-year': ['jährlich', 'per year'] });

export const levels = list({
  eu: ['EU', 'EU'],
  federal: ['Bund', 'federal'],
  state: ['Land', 'state'],
  region: ['Region', 'region'],
  municipality: ['Kommune', 'municipality'],
  private: ['privat', 'private'],
});

export const programmingPeriods = list({
  '2007-2013': ['2007–2013', '2007–2013'],
  '2014-2020': ['2014–2020', '2014–2020'],
  '2021-2027': ['2021–2027', '2021–2027'],
  mixed: ['mehrere', 'several'],
  national: ['ohne EU', 'without the EU'],
});

export const statements = list({
  funded: ['Finanziert von der EU', 'Funded by the EU'],
  'co-funded': ['Kofinanziert von der EU', 'Co-funded by the EU'],
  none: ['keiner', 'none'],
});

export const units = list({
  count: ['Anzahl', 'count'],
  EUR: ['Euro', 'euros'],
  'EUR-per-year': ['Euro im Jahr', 'euros per year'],
  years: ['Jahre', 'years'],
  percent: ['Prozent', 'percent'],
  custom: ['eigene Einheit', 'own unit'],
});

export const dateKinds = list({
  occurred: ['Tag des Ereignisses', 'day of the event'],
  published: ['Tag der Veröffentlichung', 'day of publication'],
});

export const contactKinds = list({
  press: ['Presse', 'press'],
  general: ['Allgemein', 'general'],
  project: ['Projekt', 'project'],
  office: ['Geschäftsstelle', 'office'],
});

export const sourceTypes = list({
  'press-release': ['Pressemitteilung', 'press release'],
  report: ['Bericht', 'report'],
  'list-of-operations': ['Liste der Vorhaben', 'list of operations'],
  website: ['Internetseite', 'website'],
  agreement: ['Vereinbarung', 'agreement'],
});

export const backgrounds = list({ light: ['hell', 'light'], dark: ['dunkel', 'dark'], any: ['beides', 'any'] });

export const agreementKinds = list({ declared: ['erklärt', 'declared'], renewed: ['erneuert', 'renewed'] });

export const attendances = list({
  onsite: ['vor Ort', 'on site'],
  online: ['online', 'online'],
  mixed: ['vor Ort und online', 'mixed'],
});

export const eventStatuses = list({
  scheduled: ['findet statt', 'scheduled'],
  cancelled: ['abgesagt', 'cancelled'],
  postponed: ['verschoben', 'postponed'],
});

export const accessibilities = list({ yes: ['ja', 'yes'], no: ['nein', 'no'], unknown: ['unbekannt', 'not known'] });
