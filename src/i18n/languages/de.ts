import type { Countable } from '../numbers.ts';

/**
 * German, the original: the types of the other languages come from it. The widgets replace words in braces by numbers; a
 * text with numbers may have a form per plural category.
 */
const messages = {
  state: {
    loading: 'Wird geladen …',
    error: 'Diese Inhalte sind gerade nicht verfügbar.',
    wayOut: 'Zur Allianz:',
    empty: 'Noch keine Einträge.',
    stale: 'Diese Angaben sind möglicherweise nicht mehr aktuell.',
    preview: 'Vorschau',
  },
  provenance: {
    asOf: 'Stand:',
    source: 'Quelle',
    credits: 'Bildnachweise',
    derived: 'Berechnung:',
  },
  qualifier: {
    exact: '',
    about: 'rund',
    'at-least': 'mindestens',
    'up-to': 'bis zu',
  },
  period: {
    since: 'seit',
    until: 'bis',
  },
  language: {
    label: 'Sprache',
    simple: 'Leichte Sprache',
    notSimple: 'Dieser Text ist nicht in Leichter Sprache.',
  },
  partners: {
    heading: 'Partner\u00adorganisationen',
    empty: 'Noch keine Partner.',
    more: '{count} weitere anzeigen' as Countable,
  },
  partnerGroup: {
    administration: 'Verwaltung',
    'labour-market': 'Arbeitsmarkt',
    business: 'Wirtschaft',
    'social-partners': 'Sozialpartner',
    science: 'Wissenschaft',
    'civil-society': 'Zivil\u00adgesellschaft',
    other: 'Weitere',
  },
  badge: {
    heading: 'Mitgliedschaft in der Allianz',
    partner: 'Partner',
  },
  figures: {
    heading: 'Zahlen und Fakten',
    empty: 'Noch keine Zahlen.',
  },
  milestones: {
    heading: 'Geschichte',
    empty: 'Noch keine Meilensteine.',
    published: 'veröffentlicht:',
  },
  goals: {
    heading: 'Ziele',
    empty: 'Noch keine Ziele.',
    crossCutting: 'Querschnittsziel',
  },
  funding: {
    heading: 'Förderung',
    empty: 'Noch keine Angaben zur Förderung.',
    funders: 'Gefördert durch',
    period: 'Zeitraum',
    programme: 'Programm',
    projectCount: 'Geförderte Projekte',
    amount: 'Betrag',
    shared: 'Summe für mehrere Projekte',
    rate: 'Kofinanzierungs\u00adsatz der EU',
    unknown: 'keine Angabe',
    unknownAmount: 'Betrag nicht veröffentlicht',
  },
  fundingKind: {
    award: 'Fördersumme',
    'planning-budget': 'Planungsbudget',
    'total-volume': 'Gesamtvolumen',
    'eligible-cost': 'Förderfähige Ausgaben',
    'co-financing-pot': 'Kofinanzierungs\u00adtopf',
    disbursed: 'Ausgezahlt',
    'project-share': 'Anteil des Projekts',
  },
  recurrence: {
    once: '',
    'per-year': 'pro Jahr',
  },
  statement: {
    heading: 'Förderhinweis',
    subject: 'Betrifft',
    otherFunders: 'Außerdem gefördert durch',
    esf: 'Europäischer Sozialfonds',
  },
  dialog: {
    close: 'Schließen',
  },
  actions: {
    csv: 'Liste als CSV',
    json: 'Liste als JSON',
    link: 'Link kopieren',
    print: 'Projekt drucken',
    copied: 'Link kopiert.',
    refused: 'Zum Kopieren:',
  },
  table: {
    name: 'Name',
    summary: 'Beschreibung',
    start: 'Beginn',
    end: 'Ende',
  },
  projects: {
    heading: 'Projekte',
    empty: 'Noch keine Projekte.',
    noMatch: 'Kein Projekt passt zur Auswahl.',
    matches: '{shown} von {total} Projekten angezeigt' as Countable,
    more: { one: '{count} weiteres Projekt anzeigen', other: '{count} weitere Projekte anzeigen' } as Countable,
  },
  filter: {
    label: 'Suche und Filter',
    filters: 'Filter',
    query: 'Suche',
    all: 'Alle',
    reset: 'Filter zurücksetzen',
  },
  sort: {
    label: 'Sortieren nach',
    default: 'Empfohlen',
    name: 'Name A–Z',
    newest: 'Zuletzt begonnen',
  },
  project: {
    heading: 'Projekt',
    notFound: 'Zu diesem Projekt liegen keine Angaben vor.',
    goal: 'Ziel',
    reach: 'Gebiet',
    status: 'Status',
    lead: 'Träger',
    duration: 'Laufzeit',
    expected: 'voraussichtlich {end}',
    initiatedBy: 'Initiiert durch',
    targetGroups: 'Zielgruppen',
    places: 'Orte',
    awards: 'Auszeichnungen',
    results: 'Ergebnisse',
    participants: 'Beteiligte',
  },
  reach: {
    local: 'örtlich',
    regional: 'regional',
    statewide: 'landesweit',
    national: 'bundesweit',
    international: 'international',
  },
  status: {
    planned: 'geplant',
    active: 'laufend',
    completed: 'abgeschlossen',
    suspended: 'ausgesetzt',
    cancelled: 'abgebrochen',
    unknown: 'keine Angabe',
  },
  news: {
    heading: 'Aktuelles',
    empty: 'Noch keine Meldungen.',
    all: 'Alle Meldungen',
  },
  contacts: {
    heading: 'Kontakte',
    empty: 'Noch keine Kontakte.',
  },
  contactKind: {
    press: 'Pressekontakt',
    general: 'Kontakt',
    project: 'Projektkontakt',
    office: 'Geschäftsstelle',
  },
  contact: {
    heading: 'Kontakt',
    telephone: 'Telefon',
    email: 'E-Mail',
    hours: 'Sprechzeiten',
    languages: 'Sprachen',
    website: 'Website',
  },
  documents: {
    heading: 'Dokumente',
    empty: 'Noch keine Dokumente.',
    pages: { one: '{count} Seite', other: '{count} Seiten' } as Countable,
  },
  accessible: {
    yes: 'barrierefrei',
    no: 'nicht barrierefrei',
    unknown: 'Barrierefreiheit: keine Angabe',
  },
  events: {
    withoutCalls: 'Termine',
    heading: 'Termine und Förderaufrufe',
    empty: 'Zurzeit keine Termine oder Förderaufrufe.',
    emptyWithoutCalls: 'Zurzeit keine Termine.',
    past: 'Rückblick',
    place: 'Ort',
    online: 'online',
    onsite: 'vor Ort',
    organizer: 'Veranstaltet von',
    registration: 'Anmeldung',
    accessibility: 'Barrierefreiheit',
    calendarFile: 'Kalenderdatei',
  },
  eventStatus: {
    scheduled: '',
    cancelled: 'abgesagt',
    postponed: 'verschoben',
  },
  calls: {
    heading: 'Förderaufrufe',
    empty: 'Zurzeit keine Förderaufrufe.',
    call: 'Förderaufruf',
    opens: 'Anträge ab',
    closes: 'Antragsfrist',
    budget: 'Mittel',
    applicants: 'Antrags\u00adberechtigt',
    objective: 'Förderziel',
    area: 'Gebiet',
    period: 'Förderzeitraum',
  },
  quotes: {
    heading: 'Stimmen',
    empty: 'Noch keine Stimmen.',
  },
  fundingTable: {
    caption: 'Förderung nach Art, Fördergeber und Zeitraum',
    kind: 'Art des Betrags',
  },
  regionMap: {
    heading: 'Projekte und Partner nach Gebiet',
    empty: 'Noch keine Gebiete.',
    area: 'Gebiet',
    unassigned: 'Keinem Gebiet zugeordnet',
    map: 'Karte',
  },
};

/** The texts of the widgets: groups of texts by their keys. */
export type Messages = { readonly [Group in keyof typeof messages]: Readonly<(typeof messages)[Group]> };

/** A language of the widgets. */
export interface Language {
  /** Its BCP 47 tag. */
  readonly tag: string;
  /** The direction of its script; `inherited` takes the page's. */
  readonly direction: 'rtl' | 'inherited';
  readonly messages: Messages;
}

export const de: Language = { tag: 'de', direction: 'inherited', messages };
