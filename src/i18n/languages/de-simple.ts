/**
 * German that is easy to read (BITV 2.0, Annex 2, Part 2): short words and sentences, compounds parted by hyphens, no genitive, no passive,
 * no negation, no abbreviations. Not reviewed by an expert or a test group yet, see docs/languages.md.
 */
import type { Language } from './de.ts';

export const deSimple: Language = {
  tag: 'de-simple',
  direction: 'inherited',
  messages: {
    state: {
      loading: 'Bitte warten Sie kurz.',
      error: 'Im Moment fehlt hier etwas. Bitte kommen Sie später wieder.',
      wayOut: 'Hier geht es zur Internet-Seite von der Allianz:',
      empty: 'Hier ist noch alles leer.',
      stale: 'Vielleicht ist das alt. Vielleicht gibt es etwas Neues.',
    },
    provenance: {
      asOf: 'Datum',
      source: 'Das steht hier',
      credits: 'Die Bilder sind von',
      derived: 'So haben wir gerechnet:',
    },
    qualifier: {
      exact: '',
      about: 'ungefähr',
      'at-least': 'mindestens',
      'up-to': 'höchstens',
    },
    period: {
      since: 'seit',
      until: 'bis',
    },
    language: {
      label: 'Sprache',
      simple: 'Leichte Sprache',
    },
    partners: {
      heading: 'Diese Partner machen mit',
    },
    partnerGroup: {
      administration: 'Ämter',
      'labour-market': 'Arbeit',
      business: 'Firmen',
      'social-partners': 'Gruppen für Arbeit-Nehmer und Arbeit-Geber',
      science: 'Hoch-Schulen',
      'civil-society': 'Vereine und Gruppen',
      other: 'Andere',
    },
    badge: {
      heading: 'Partner',
      partner: 'Wir machen mit',
    },
    figures: {
      heading: 'Zahlen',
    },
    milestones: {
      heading: 'Das war wichtig',
      published: 'An dem Tag stand es in der Zeitung oder im Internet',
    },
    goals: {
      heading: 'Das wollen wir',
      crossCutting: 'Für alle Ziele',
    },
    funding: {
      heading: 'Geld für Projekte',
      funders: 'Das Geld kommt von',
      period: 'Zeit',
      programme: 'Programm',
      projectCount: 'So viele Projekte bekommen Geld',
      amount: 'So viel Geld',
      shared: 'Das Geld ist für mehrere Projekte zusammen',
      rate: 'So viel bezahlt die Europäische Union',
      unknown: 'Die Angabe fehlt',
    },
    fundingKind: {
      award: 'So viel Geld gibt es',
      'planning-budget': 'So viel Geld ist geplant',
      'total-volume': 'So viel Geld ist es zusammen',
      'eligible-cost': 'Für so viel Geld gibt es Hilfe',
      'co-financing-pot': 'Geld für einen Teil von den Kosten',
      disbursed: 'So viel Geld ist schon bezahlt',
      'project-share': 'Der Teil für das Projekt',
    },
    recurrence: {
      once: '',
      'per-year': 'in jedem Jahr',
    },
    statement: {
      heading: 'Wer das Geld gibt',
      otherFunders: 'Geld kommt auch von',
      esf: 'Europäischer Sozial-Fonds',
    },
    projects: {
      heading: 'Projekte',
      noMatch: 'Wir haben 0 Projekte gefunden. Bitte suchen Sie anders.',
      matches: 'Sie sehen {shown} von {total} Projekten',
      more: 'Noch {count} zeigen',
    },
    filter: {
      label: 'Suchen und wählen',
      query: 'Suchen',
      all: 'Alle',
      reset: 'Alle Projekte zeigen',
    },
    sort: {
      label: 'Reihen-Folge',
      default: 'So wie immer',
      name: 'Name',
      newest: 'Neue zuerst',
    },
    project: {
      heading: 'Projekt',
      notFound: 'Das Projekt fehlt in der Liste.',
      goal: 'Ziel',
      reach: 'Wo',
      status: 'Wie weit',
      lead: 'Das Projekt macht',
      duration: 'So lange dauert es',
      expected: 'Dann ist es wahrscheinlich fertig',
      initiatedBy: 'Die Idee kommt von',
      targetGroups: 'Das Projekt ist für',
      places: 'Orte',
      awards: 'Preise',
      results: 'Das haben wir geschafft',
      participants: 'Es machen mit',
    },
    reach: {
      local: 'in einem Ort',
      regional: 'in einer Region',
      statewide: 'im ganzen Bundes-Land',
      national: 'in ganz Deutschland',
      international: 'in mehreren Ländern',
    },
    status: {
      planned: 'geplant',
      active: 'läuft gerade',
      completed: 'fertig',
      suspended: 'macht Pause',
      cancelled: 'vorher beendet',
      unknown: 'Die Angabe fehlt',
    },
    news: {
      heading: 'Neues',
      all: 'Alles Neue',
    },
    contacts: {
      heading: 'So erreichen Sie uns',
    },
    contactKind: {
      press: 'Für Zeitung, Radio und Fernsehen',
      general: 'Für alle Fragen',
      project: 'Für Fragen zum Projekt',
      office: 'Das Büro von der Allianz',
    },
    contact: {
      heading: 'So erreichen Sie uns',
      telephone: 'Telefon',
      email: 'E-Mail',
      hours: 'Dann erreichen Sie uns',
      languages: 'Sprachen',
      website: 'Internet-Seite',
    },
    documents: {
      heading: 'Texte zum Herunter-Laden',
      pages: { one: '{count} Seite', other: '{count} Seiten' },
    },
    accessible: {
      yes: 'ohne Hinder-Nisse',
      no: 'mit Hinder-Nissen',
      unknown: 'Die Angabe zu Hinder-Nissen fehlt',
    },
  },
};
