/** The German of what the manifest says in English: purposes of widgets and their options, slots and events. */
import { parts, tokens } from '../../../themes/tokens.ts';

type Texts = Readonly<Record<string, string>>;

const WIDGETS: Texts = {
  badge:
    '„Partner der Fachkräfteallianz Hannover“ für Fuß oder Seitenleiste eines Partners, mit Link zur Allianz. Ohne Überschrift, wenn Sie keine verlangen.',
  contacts:
    'Wer Fragen beantwortet, und wie man ihn erreicht: Presse, Geschäftsstelle und andere, jede unter ihrer Art. Wessen Eintrag abgelaufen ist, wird nicht mehr genannt und nicht mehr gezeigt; die Stelle selbst bleibt.',
  'documents-list':
    'Dokumente zum Herunterladen, in der Reihenfolge des Feeds. Der Link sagt, wohin er führt: Titel, Art, Größe, die Sprache, falls sie nicht die der Seite ist, und ob das Dokument barrierefrei ist. Seitenzahl und Datum stehen darunter.',
  'events-list':
    'Termine und Aufrufe, der nächste zuerst, jeder bis er vorbei ist. Die Zeiten gelten in Deutschland. Findet ein Termin wie geplant statt, gibt es eine Datei für den Kalender.',
  'funding-counter':
    'Was gefördert wurde: jeder Fördertopf für sich mit Betrag, Fördergebern, Zeitraum, Programm, Stand und Quelle. Nichts wird zusammengezählt; ein jährlicher Topf sagt es neben seinem Betrag. Ist wenig Platz, rollt die Tabelle in sich.',
  'funding-statement':
    'Der vorgeschriebene Hinweis, wer fördert: das Emblem der Europäischen Union mit seinem Satz (Verordnung (EU) 2021/1060, Anhang IX), der Name des Fonds, wo die Regeln für 2014–2020 ihn verlangen, die anderen Fördergeber und ihre Sätze. Welcher Satz gilt, sagt der Feed (`statement.kind`); geraten wird nie. Kein Token, kein Teil und kein geerbter Stil der Seite ändert den Hinweis; nur `visibility` wird geerbt. Bei Projekten von 2014–2020 muss das Emblem ohne Scrollen zu sehen sein: Setzen Sie das Widget an den Anfang der Seite.',
  'goals-list':
    'Die Ziele der Allianz in ihrer Reihenfolge; die Ziele eines Handlungsfelds stehen darunter. Querschnittsziele stehen für sich: Sie sind gekennzeichnet, nicht nummeriert.',
  'key-figures':
    'Zahlen, wie sie veröffentlicht wurden, jede für sich mit Einheit, Zeitraum, Stand und Quelle, und mit dem, was sie nicht bedeutet. Nichts wird zusammengezählt oder gemittelt; eine berechnete Zahl sagt, wie.',
  'news-list':
    'Die neuesten Pressemitteilungen und Meldungen, die neueste zuerst, jede mit Datum und Herausgeber. Die Überschrift führt zum Artikel; gibt es keinen, steht die Quelle darunter.',
  'partner-grid':
    'Die Organisationen der Allianz in der veröffentlichten Reihenfolge. Eine Organisation ohne Logo ist eine gleich große Kachel mit ihrem Namen.',
  'project-cards':
    'Die Projekte der Allianz als Karten, mit Suche, Filtern und Reihenfolge. Einen Filter gibt es, wo er etwas zu wählen hat. Karten erscheinen seitenweise, damit der erste Aufbau bei zehn Projekten so lange dauert wie bei zehntausend.',
  'project-detail':
    'Ein Projekt, für die Website der Organisation, die es durchführt: wozu es da ist, seine Ziele und Ergebnisse, und wer es unterstützt, mit eingebautem Förderhinweis der EU (Verordnung (EU) 2021/1060, Artikel 50 Absatz 1 Buchstabe a). Jeder Fördertopf steht für sich; ein Betrag für mehrere Projekte sagt es.',
  quotes:
    'Was Partner sagen, das Neueste zuerst: jedes Zitat mit Person, Funktion, Organisation, Datum und Quelle. Ein Zitat, dessen Person oder Quelle unbekannt ist, fehlt.',
  'region-map':
    'Projekte und Partner nach Gebieten: eine Liste mit einer Überschrift je Gebiet, und bei genug Platz eine Karte daneben. Wer ein Gebiet in der Auswahl oder auf der Karte wählt, sieht nur dessen Einträge. Die Karte wird aus dem Feed gezeichnet und lädt nichts nach.',
  timeline:
    'Die Meilensteine der Allianz nach ihrem Datum: einem Jahr, einem Monat oder einem Tag. Ein Datum, das nur das der Veröffentlichung ist, sagt es.',
};

/** Options, by name; if widgets differ, by the widget and the name. */
const OPTIONS: Texts = {
  src: 'Adresse des Feeds, oder `#id` eines `<script type="application/json">` auf der Seite, das ihn enthält.',
  'heading-level': 'Ebene der Überschrift, 2 bis 6; Überschriften im Widget richten sich danach.',
  'without-heading': 'Lässt die Überschrift weg, weil die Seite eine eigene hat.',
  'image-origins':
    'Weitere Herkünfte, von denen Bilder kommen dürfen, mit Leerzeichen getrennt: `https://media.example.org`. Bilder von der Seite und vom Server des Feeds sind immer erlaubt; andere werden nie angefragt.',
  debug: 'Zeigt unter dem Widget, was es weiß, für alle, die die Seite einrichten (docs/de/errors.md).',
  'badge layout': 'Breit zeigt auch, wie die Allianz sich beschreibt; schmal ist eine Zeile.',
  'badge partner':
    'Id des Partners, den das Zeichen nennt. Es verschwindet, sobald der Feed ihn nicht mehr als Mitglied führt.',
  'badge show-heading': 'Zeigt eine Überschrift; sonst hat das Zeichen keine.',
  'funding-statement show-heading': 'Zeigt eine Überschrift; sonst hat der Hinweis keine.',
  kinds:
    'Arten der Kontakte, in dieser Reihenfolge, mit Leerzeichen getrennt: `press`, `general`, `project`, `office`. Ohne Angabe alle, wie im Feed.',
  'documents-list limit': 'Höchstzahl der Dokumente, die ersten des Feeds; ohne Angabe alle.',
  'events-list limit': 'Höchstzahl der Einträge; ohne Angabe alle.',
  'news-list limit': 'Höchstzahl der Einträge; die neuesten zuerst.',
  'quotes limit': 'Höchstzahl der Zitate; ohne Angabe alle.',
  kind: 'Was zu sehen ist: `all` (alle), `events` (Termine) oder `calls` (Aufrufe).',
  past: 'Zeigt vergangene Einträge, den letzten zuerst, statt der kommenden.',
  'funding-counter funding':
    'Ids der Fördertöpfe, in dieser Reihenfolge, mit Leerzeichen getrennt; ohne Angabe alle, wie im Feed.',
  'funding-statement funding': 'Ids der Fördertöpfe, mit Leerzeichen getrennt; ohne Angabe alle.',
  'funding-counter layout': 'Zeigt jeden Topf als Zahl oder als Zeile einer Tabelle.',
  'count-up':
    'Zählt die Beträge hoch, sobald sie zu sehen sind. Das ist nur ein Bild: Der Betrag steht von Anfang an im Text, und er steht still, wenn jemand weniger Bewegung eingestellt hat.',
  scheme: 'Farben des Hinweises: Schwarz auf Weiß (`light`) oder Weiß auf Schwarz (`dark`).',
  figures: 'Ids der Zahlen, in dieser Reihenfolge, mit Leerzeichen getrennt; ohne Angabe alle, wie im Feed.',
  'all-url':
    'Adresse der Seite mit allen Meldungen; die Liste endet mit einem Link dorthin. Ohne Angabe gibt es keinen.',
  'partner-grid layout': 'Kacheln, je eine Zeile mit der Rolle, oder ein laufender Text.',
  grouped: 'Stellt die Organisationen unter die Überschriften ihrer Gruppen, in deren Reihenfolge im Feed.',
  'partner-grid page-size': 'Wie viele Organisationen zuerst zu sehen sind, und wie viele jedes Mal dazukommen.',
  'project-cards page-size': 'Wie viele Karten zuerst zu sehen sind, und wie viele jedes Mal dazukommen.',
  'partner-grid partner-url':
    'Adresse der Seiten der Partner, mit `{id}`; ohne Angabe führt eine Organisation zu ihrer eigenen Website.',
  'partner-url': 'Adresse der Seiten der Partner, mit `{id}`: `/partner/{id}`. Die Namen der Partner führen dorthin.',
  goal: 'Id eines Ziels: Nur seine Projekte sind zu sehen.',
  reach: 'Nur Projekte dieser Reichweite sind zu sehen.',
  status: 'Nur Projekte mit diesem Status sind zu sehen.',
  'project-cards partner':
    'Id eines Partners: Nur Projekte, die er leitet, angestoßen hat oder an denen er teilnimmt. Oder wo die Adresse der Seite die Id hat: `/partner/{id}`, `?partner={id}`; steht keine darin, sind alle zu sehen.',
  'without-filters': 'Lässt Suche, Filter und Reihenfolge weg.',
  'detail-url': 'Adresse der Seiten der Projekte, mit `{id}`: `/projekte/{id}`. Die Namen der Projekte führen dorthin.',
  'show-detail':
    'Öffnet ein Projekt in einem Dialog, wenn jemand seinen Namen wählt. Der Dialog hat eine eigene Adresse (`#projekt-id`).',
  'url-state':
    'Schreibt Suche, Filter, Reihenfolge und Seite in die Adresse, damit sie Links, Zurück und Neuladen überstehen. Der Wert ist der Name ihrer Parameter, falls die Seite mehrere Listen hat: `url-state="laufend"`.',
  'project-cards actions':
    'Was Besucher mitnehmen können, mit Leerzeichen getrennt: `csv` und `json` speichern die Liste, `link` kopiert die Adresse der Seite. Im Dialog kopiert `link` dessen Adresse, und `print` druckt das Projekt ohne die Seite.',
  'project-detail actions':
    'Was Besucher mitnehmen können, mit Leerzeichen getrennt: `link` zur Seite, und `print`, das nur das Projekt druckt.',
  project:
    'Id des Projekts; von mehreren, mit Leerzeichen getrennt, das erste, das der Feed hat. Oder wo die Adresse der Seite die Id hat: `/projekte/{id}`, `?projekt={id}`, `#projekt-{id}`.',
  layer: 'Was die Gebiete zeigen: `all` (beides), `projects` (Projekte) oder `partners` (Partner).',
  order: 'Ob der älteste oder der neueste Meilenstein zuerst kommt.',
};

const EVENTS: Texts = {
  'alliance-load': 'Der Feed ist gelesen; `feed` und `issues` sagen, was darin steht.',
  'alliance-error': 'Es gibt keinen Feed zu zeigen; `kind` sagt, warum (docs/de/errors.md).',
  'alliance-navigate': 'Jemand folgt einem Link; lässt sich verhindern.',
};

const FALLBACK =
  'Ersatz: zu sehen, bevor das Skript läuft, ohne JavaScript, während des Ladens und wenn das Laden scheitert.';

const nameOf = (tag: string) => tag.replace('alliance-', '');
const purposeOf = (list: readonly { name: string; purpose: { de: string } }[], name: string) =>
  list.find((entry) => entry.name === name)?.purpose.de;

export const german = {
  widget: (tag: string) => WIDGETS[nameOf(tag)],
  option: (tag: string, name: string) => OPTIONS[`${nameOf(tag)} ${name}`] ?? OPTIONS[name],
  token: (_: string, name: string) => purposeOf(tokens, name),
  part: (_: string, name: string) => purposeOf(parts, name),
  slot: (_: string, name: string) => (name ? undefined : FALLBACK),
  event: (_: string, name: string) => EVENTS[name],
};
