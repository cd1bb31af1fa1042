/** What the page says, in its two languages. */
import type { Way } from './state.ts';

interface Texts {
  choose: string;
  widget: string;
  options: string;
  language: string;
  ofFeed: string;
  preview: string;
  width: string;
  scheme: string;
  light: string;
  dark: string;
  code: string;
  way: string;
  ways: Record<Way, string>;
  hints: Record<Way, string>;
  pinned: string;
  pinnedHint: string;
  copy: string;
  copied: string;
  notCopied: string;
  snippet: string;
  policy: string;
  policyHint: string;
  privacy: string;
  privacyNote: (origin: string) => string;
  any: string;
  failed: string;
  systems: string;
  instructions: readonly [system: string, instruction: string][];
  widgets: Record<string, string>;
  labels: Record<string, string>;
  choices: Record<string, string>;
}

const de: Texts = {
  choose: 'Auswählen',
  widget: 'Widget',
  options: 'Einstellungen',
  language: 'Sprache',
  ofFeed: 'wie auf der Seite',
  preview: 'Vorschau',
  width: 'Breite in Pixel',
  scheme: 'Hintergrund',
  light: 'hell',
  dark: 'dunkel',
  code: 'Einfügen',
  way: 'Was lässt Ihr System zu?',
  ways: {
    element: 'HTML mit eigenen Elementen',
    attributes: 'HTML ohne eigene Elemente',
    iframe: 'nur iframes',
    html: 'keine Skripte',
  },
  hints: {
    element: 'Fügen Sie die Zeile dort in den HTML-Code Ihrer Seite ein, wo das Widget stehen soll.',
    attributes: 'Für Editoren, die unbekannte Elemente entfernen, etwa den von TYPO3.',
    iframe: 'Das Widget steht in einem Rahmen, der seine Höhe selbst findet.',
    html: 'Der Befehl schreibt das Widget als HTML, das kein Skript braucht. Wiederholen Sie ihn, wenn sich der Feed ändert.',
  },
  pinned: 'Auf diese Version festlegen',
  pinnedHint:
    'Ohne Haken kommen Korrekturen von selbst an. Mit Haken prüft der Browser, dass das Skript unverändert ist.',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert: Strg + C.',
  snippet: 'Der Code',
  policy: 'Content Security Policy',
  policyHint: 'Hat Ihre Seite eine solche Richtlinie, ergänzen Sie dies:',
  privacy: 'Datenschutz',
  privacyNote: (origin) =>
    `Beim Aufruf der Seite lädt der Browser Dateien von ${origin}. Dabei wird die IP-Adresse übertragen. Das Widget setzt keine Cookies und speichert nichts auf dem Gerät.`,
  any: 'keine Auswahl',
  failed:
    'Die Liste der Widgets ist nicht zu laden. Laden Sie die Seite neu. Hilft das nicht, wurde der Ordner unvollständig hochgeladen.',
  systems: 'Wo fügen Sie die Zeile ein?',
  instructions: [
    [
      'TYPO3',
      'Inhaltselement „HTML“. Fehlt es, nehmen Sie „HTML ohne eigene Elemente“ in einem Textelement und lassen Sie das Skript einmal in die Vorlage einbauen.',
    ],
    [
      'WordPress',
      'Block „Individuelles HTML“. Wird das Skript entfernt, fehlt Ihrem Konto das Recht dazu: Nehmen Sie „nur iframes“.',
    ],
    ['Drupal', 'Textformat „Full HTML“, Schaltfläche „Quellcode“.'],
    ['Contao', 'Inhaltselement „HTML“.'],
    ['Joomla', 'Modul „Eigenes HTML“; im Editor zuerst „Editor an/aus“, Textfilter „Keine Filterung“.'],
    [
      'React, Vue, Svelte, Angular, Astro',
      "npm install alliance-widgets, dann import 'alliance-widgets/alliance-widgets.js' und das Element in der Vorlage.",
    ],
  ],
  widgets: {
    badge: 'Zeichen „Partner der Allianz“',
    contacts: 'Ansprechpersonen',
    'documents-list': 'Dokumente',
    'events-list': 'Termine und Aufrufe',
    'funding-counter': 'Förderung',
    'funding-statement': 'Förderhinweis mit EU-Flagge',
    'goals-list': 'Ziele',
    'key-figures': 'Zahlen',
    'news-list': 'Aktuelles',
    'partner-grid': 'Partnerorganisationen',
    'project-cards': 'Projekte',
    'project-detail': 'Ein einzelnes Projekt',
    quotes: 'Zitate',
    'region-map': 'Karte der Gebiete',
    timeline: 'Meilensteine',
  },
  labels: {
    'heading-level': 'Ebene der Überschrift (2 bis 6)',
    'without-heading': 'ohne Überschrift',
    'show-heading': 'mit Überschrift',
    funding: 'Fördertöpfe',
    layout: 'Anordnung',
    'count-up': 'Zahlen zählen hoch',
    goal: 'Ziel',
    reach: 'Reichweite',
    status: 'Status',
    partner: 'Partner',
    project: 'Projekte',
    'page-size': 'Projekte auf einmal',
    'without-filters': 'ohne Suche und Filter',
    figures: 'Zahlen',
    limit: 'höchstens so viele Einträge',
    'all-url': 'Adresse der Seite mit allen',
    'detail-url': 'Adresse der Projektseiten, mit {id}',
    'show-detail': 'Projekte öffnen sich in einem Dialog',
    'url-state': 'Suche und Filter in der Adresse: Name ihrer Parameter',
    'partner-url': 'Adresse der Partnerseiten, mit {id}',
    kinds: 'Arten (mit Leerzeichen getrennt)',
    kind: 'Art',
    layer: 'zeigt',
    past: 'auch vergangene',
    grouped: 'nach Gruppen',
    order: 'Reihenfolge',
    scheme: 'Untergrund',
  },
  choices: {
    grid: 'Kacheln',
    list: 'Liste',
    compact: 'schmal',
    wide: 'breit',
    figures: 'Zahlen',
    table: 'Tabelle',
    ascending: 'älteste zuerst',
    descending: 'neueste zuerst',
    light: 'hell',
    dark: 'dunkel',
    all: 'alle',
    projects: 'Projekte',
    partners: 'Partnerorganisationen',
    events: 'Termine',
    calls: 'Aufrufe',
    active: 'laufend',
    completed: 'abgeschlossen',
    planned: 'geplant',
    cancelled: 'abgebrochen',
    regional: 'regional',
    local: 'örtlich',
    national: 'bundesweit',
    international: 'international',
    suspended: 'ausgesetzt',
    unknown: 'unbekannt',
    statewide: 'landesweit',
  },
};

const en: Texts = {
  choose: 'Choose',
  widget: 'Widget',
  options: 'Settings',
  language: 'Language',
  ofFeed: 'as on the page',
  preview: 'Preview',
  width: 'Width in pixels',
  scheme: 'Background',
  light: 'light',
  dark: 'dark',
  code: 'Paste',
  way: 'What does your system allow?',
  ways: {
    element: 'HTML with custom elements',
    attributes: 'HTML without custom elements',
    iframe: 'only iframes',
    html: 'no scripts',
  },
  hints: {
    element: 'Paste the line into the HTML of your page, where the widget is to be.',
    attributes: 'For editors that remove unknown elements, such as that of TYPO3.',
    iframe: 'The widget is in a frame that finds its own height.',
    html: 'The command writes the widget as HTML that needs no script. Repeat it if the feed changes.',
  },
  pinned: 'Stay with this version',
  pinnedHint: 'Unchecked, corrections arrive by themselves. Checked, the browser tests that the script is unchanged.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. The text is selected: press Ctrl + C.',
  snippet: 'The code',
  policy: 'Content security policy',
  policyHint: 'If your page has such a policy, add this:',
  privacy: 'Data protection',
  privacyNote: (origin) =>
    `If the page is opened, the browser loads files from ${origin}. This sends the IP address. The widget sets no cookies and stores nothing on the device.`,
  any: 'no choice',
  failed:
    'The list of widgets cannot be loaded. Reload the page. If that does not help, the folder was not uploaded completely.',
  systems: 'Where do you paste the line?',
  instructions: [
    [
      'TYPO3',
      'Content element “HTML”. If it is missing, use “HTML without custom elements” in a text element, and have the script put into the template once.',
    ],
    [
      'WordPress',
      'Block “Custom HTML”. If the script is removed, your account may not use scripts: use “only iframes”.',
    ],
    ['Drupal', 'Text format “Full HTML”, button “Source”.'],
    ['Contao', 'Content element “HTML”.'],
    ['Joomla', 'Module “Custom HTML”; in the editor first “Toggle Editor”, text filter “No filtering”.'],
    [
      'React, Vue, Svelte, Angular, Astro',
      "npm install alliance-widgets, then import 'alliance-widgets/alliance-widgets.js' and the element in the template.",
    ],
  ],
  widgets: {
    badge: 'Badge “Partner of the alliance”',
    contacts: 'Contacts',
    'documents-list': 'Documents',
    'events-list': 'Events and calls',
    'funding-counter': 'Funding',
    'funding-statement': 'Funding statement with the EU flag',
    'goals-list': 'Goals',
    'key-figures': 'Figures',
    'news-list': 'News',
    'partner-grid': 'Partner organisations',
    'project-cards': 'Projects',
    'project-detail': 'One project',
    quotes: 'Quotations',
    'region-map': 'Map of the areas',
    timeline: 'Milestones',
  },
  labels: {
    'heading-level': 'Level of the heading (2 to 6)',
    'without-heading': 'without heading',
    'show-heading': 'with heading',
    funding: 'Funding',
    layout: 'Layout',
    'count-up': 'amounts count up',
    goal: 'Goal',
    reach: 'Reach',
    status: 'Status',
    partner: 'Partner',
    project: 'Projects',
    'page-size': 'Projects at a time',
    'without-filters': 'without search and filters',
    figures: 'Figures',
    limit: 'At most so many entries',
    'all-url': 'Address of the page with all',
    'detail-url': 'Address of the pages of projects, with {id}',
    'show-detail': 'projects open in a dialog',
    'url-state': 'Search and filters in the address: name of their parameters',
    'partner-url': 'Address of the pages of partners, with {id}',
    kinds: 'Kinds (separated by blanks)',
    kind: 'Kind',
    layer: 'shows',
    past: 'past ones, too',
    grouped: 'in groups',
    order: 'Order',
    scheme: 'Ground',
  },
  choices: { grid: 'tiles', ascending: 'oldest first', descending: 'latest first' },
};

export const textsOf = (lang: string): Texts => (lang.startsWith('de') ? de : en);
