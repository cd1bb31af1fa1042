/**
 * The public tokens: what a page sets to change how widgets look. This is the one list of them; the manifest, the tables of
 * the docs, Storybook’s controls and `dist/tokens.json` are generated from it, and tests hold the style sheets against it.
 * No widget imports it.
 */
export interface Token {
  readonly name: `--alliance-${string}`;
  readonly type: 'color' | 'length';
  /** As the style sheets have it: a CSS value, which may follow the text colour of the page. */
  readonly default: string;
  /** Widgets with another default. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** The widgets that read it when they show their feed. */
  readonly widgets: Widgets;
  readonly purpose: { readonly en: string; readonly de: string };
}

/** The legal display of who funds is no theme’s: it reads no token. */
export const statement = 'alliance-funding-statement';

/** Which widgets a token or part belongs to: some by their names, or all except some. */
export type Widgets = { readonly only: readonly string[] } | { readonly except: readonly string[] };

const tagOf = (name: string) => `alliance-${name}`;
const only = (...names: string[]): Widgets => ({ only: names.map(tagOf) });
const without = (...names: string[]): Widgets => ({ except: [statement, ...names.map(tagOf)] });
const themed = without();
const all: Widgets = { except: [] };

/** Whether a token or part belongs to a widget. */
export const isOf = ({ widgets }: { readonly widgets: Widgets }, tag: string) =>
  'only' in widgets ? widgets.only.includes(tag) : !widgets.except.includes(tag);

export const tokens: readonly Token[] = [
  {
    name: '--alliance-accent',
    type: 'color',
    default: 'oklch(from currentColor calc(l * 0.6 + 0.23) 0.12 255)',
    widgets: themed,
    purpose: {
      en: 'Links outside small print, marks and the line above a figure: a blue about as light as the text',
      de: 'Links außerhalb von Kleingedrucktem, Markierungen und die Linie über einer Kennzahl: ein Blau etwa so hell wie der Text',
    },
  },
  {
    name: '--alliance-surface',
    type: 'color',
    default: 'color-mix(in oklab, currentColor 4%, transparent)',
    widgets: only('project-cards'),
    purpose: {
      en: 'Ground of cards, and of the placeholder while any widget loads',
      de: 'Fläche von Karten und vom Platzhalter, solange ein Widget lädt',
    },
  },
  {
    name: '--alliance-border',
    type: 'color',
    default: 'color-mix(in oklab, currentColor 20%, transparent)',
    widgets: only(
      'contacts',
      'documents-list',
      'events-list',
      'funding-counter',
      'goals-list',
      'news-list',
      'partner-grid',
      'project-cards',
      'region-map',
      'timeline',
    ),
    purpose: {
      en: 'Frames of tiles and of cards with a link, rules between entries, the line of the timeline',
      de: 'Rahmen von Kacheln und von Karten mit Link, Linien zwischen Einträgen, die Linie der Zeitleiste',
    },
  },
  {
    name: '--alliance-muted',
    type: 'color',
    default: 'color-mix(in oklab, currentColor 82%, transparent)',
    widgets: themed,
    purpose: {
      en: 'Text of less weight (dates, sources, labels of details) and edges of form controls',
      de: 'Zurückgenommener Text (Daten, Quellen, Bezeichnungen) und Ränder von Eingabefeldern',
    },
  },
  {
    name: '--alliance-focus-color',
    type: 'color',
    default: 'currentColor',
    widgets: themed,
    purpose: {
      en: 'Ring around what has the keyboard’s focus; the colour of the text in it unless set',
      de: 'Rahmen um das Element mit Tastaturfokus; ohne Angabe in der Farbe seines Texts',
    },
  },
  {
    name: '--alliance-radius',
    type: 'length',
    default: '0.375em',
    widgets: only(
      'contacts',
      'events-list',
      'news-list',
      'partner-grid',
      'project-cards',
      'project-detail',
      'quotes',
      'region-map',
      'timeline',
    ),
    purpose: {
      en: 'Rounded corners of cards, tiles, pictures and form controls',
      de: 'Eckenradius von Karten, Kacheln, Bildern und Eingabefeldern',
    },
  },
  {
    name: '--alliance-border-width',
    type: 'length',
    default: '1px',
    widgets: only(
      'contacts',
      'documents-list',
      'events-list',
      'funding-counter',
      'goals-list',
      'news-list',
      'partner-grid',
      'project-cards',
      'region-map',
    ),
    purpose: {
      en: 'Width of frames and of rules between entries',
      de: 'Breite von Rahmen und von Linien zwischen Einträgen',
    },
  },
  {
    name: '--alliance-gap',
    type: 'length',
    default: '1.25em',
    defaults: { 'alliance-partner-grid': '0.75em' },
    widgets: without('badge', 'documents-list', 'events-list', 'goals-list', 'timeline'),
    purpose: {
      en: 'Space between cards, between sections, and between text and picture',
      de: 'Abstand zwischen Karten, zwischen Abschnitten und zwischen Text und Bild',
    },
  },
  {
    name: '--alliance-padding',
    type: 'length',
    default: 'min(1.25em, 4cqi)',
    widgets: only('partner-grid', 'project-cards'),
    purpose: { en: 'Space inside cards and tiles', de: 'Innenabstand von Karten und Kacheln' },
  },
  {
    name: '--alliance-card-min-inline-size',
    type: 'length',
    default: '19em',
    defaults: {
      'alliance-partner-grid': '15em',
      'alliance-key-figures': '17em',
      'alliance-contacts': '20em',
      'alliance-project-detail': '20em',
      'alliance-quotes': '20em',
    },
    widgets: only(
      'contacts',
      'funding-counter',
      'key-figures',
      'partner-grid',
      'project-cards',
      'project-detail',
      'quotes',
    ),
    purpose: {
      en: 'Least width of a card: how many stand side by side follows from it',
      de: 'Mindestbreite einer Karte: daraus folgt, wie viele nebeneinander stehen',
    },
  },
  {
    name: '--alliance-min-block-size',
    type: 'length',
    default: 'auto',
    widgets: all,
    purpose: {
      en: 'Least height that is kept free while the widget loads',
      de: 'Mindesthöhe, die frei bleibt, solange das Widget lädt',
    },
  },
  {
    name: '--alliance-font-size-meta',
    type: 'length',
    default: '0.875em',
    widgets: themed,
    purpose: {
      en: 'Type size of dates, sources, captions and of the details on project cards',
      de: 'Schriftgröße von Daten, Quellen, Bildunterschriften und Angaben auf Projektkarten',
    },
  },
  {
    name: '--alliance-font-size-heading',
    type: 'length',
    default: 'min(1.25em, max(1em, 6cqi))',
    widgets: themed,
    purpose: {
      en: 'Type size of headings inside the widget, of goals and of labels of figures',
      de: 'Schriftgröße von Überschriften im Widget, von Zielen und von Bezeichnungen der Kennzahlen',
    },
  },
  {
    name: '--alliance-font-size-title',
    type: 'length',
    default: 'min(1.5em, max(1em, 6.5cqi))',
    widgets: themed,
    purpose: { en: 'Type size of the widget’s own heading', de: 'Schriftgröße der Überschrift des Widgets' },
  },
  {
    name: '--alliance-font-size-figure',
    type: 'length',
    default: 'min(2.5em, max(1.5em, 11cqi))',
    widgets: only('funding-counter', 'key-figures', 'project-detail'),
    purpose: { en: 'Type size of figures and amounts', de: 'Schriftgröße von Kennzahlen und Beträgen' },
  },
];

/** Elements inside the widgets that a page styles with `::part()`: what no token reaches. */
export interface Part {
  readonly name: string;
  readonly widgets: Widgets;
  readonly purpose: { readonly en: string; readonly de: string };
}

export const parts: readonly Part[] = [
  {
    name: 'card',
    widgets: themed,
    purpose: {
      en: 'One entry: a card, a tile, a figure or a row of a list',
      de: 'Ein Eintrag: Karte, Kachel, Kennzahl oder Zeile einer Liste',
    },
  },
  {
    name: 'heading',
    widgets: all,
    purpose: {
      en: 'Headings: of the widget, and inside of it',
      de: 'Überschriften: die des Widgets und die darin',
    },
  },
  {
    name: 'link',
    widgets: themed,
    purpose: { en: 'Every link', de: 'Jeder Link' },
  },
  {
    name: 'meta',
    widgets: themed,
    purpose: {
      en: 'Small print: dates, sources, captions, roles',
      de: 'Kleingedrucktes: Daten, Quellen, Bildunterschriften, Rollen',
    },
  },
  {
    name: 'value',
    widgets: only('funding-counter', 'key-figures', 'project-cards', 'project-detail'),
    purpose: { en: 'The number of a figure or an amount', de: 'Die Zahl einer Kennzahl oder eines Betrags' },
  },
  {
    name: 'control',
    widgets: only('project-cards', 'region-map'),
    purpose: {
      en: 'Search box, filters, order, choice of an area',
      de: 'Suchfeld, Filter, Sortierung, Auswahl eines Gebiets',
    },
  },
  {
    name: 'label',
    widgets: only('project-cards', 'region-map'),
    purpose: { en: 'Labels of these controls', de: 'Beschriftungen dieser Felder' },
  },
  {
    name: 'select',
    widgets: only('project-cards', 'region-map'),
    purpose: { en: 'Drop-downs among the controls', de: 'Auswahllisten unter diesen Feldern' },
  },
  {
    name: 'button',
    widgets: only('events-list', 'project-cards', 'project-detail'),
    purpose: { en: 'Every button', de: 'Jeder Knopf' },
  },
  {
    name: 'dialog',
    widgets: only('project-cards'),
    purpose: { en: 'The dialog with a project', de: 'Der Dialog mit einem Projekt' },
  },
];
