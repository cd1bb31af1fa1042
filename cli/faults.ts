/** What the command line says when it cannot do what it was asked to; in German and English, as it goes to both. */
const texts = {
  command: 'Unbekannter Befehl · Unknown command',
  usage: 'Aufruf · Usage',
  'no-feed-file': 'Es fehlt die Datei mit dem Feed · The file of the feed is missing',
  'one-feed-file': 'Nur ein Feed auf einmal · One feed at a time',
  'no-widget': 'Es fehlt --widget, möglich sind · --widget is missing, there are',
  widget: 'Unbekanntes Widget, möglich sind · Unknown widget, there are',
  option: 'Keines der Widgets kennt die Option · None of the widgets has the option',
  base: 'Keine vollständige Adresse · Not a complete address',
  'no-output': 'Es fehlt -o mit dem Namen der Datei · -o with the name of the file is missing',
  address: 'Nur Dateien; die Adresse erst herunterladen · Files only; download the address first',
  'not-found': 'Datei nicht gefunden · File not found',
  folder: 'Das ist ein Ordner · This is a folder',
  file: 'Datei nicht lesbar · File cannot be read',
  lost: 'Ohne --base weggelassene Adressen · Addresses left out without --base',
  write: 'Datei nicht schreibbar · File cannot be written',
};

/** The command ends with one line; `status` is its exit code: 1 for a feed, 2 for a call that is wrong. */
export class Fault extends Error {
  constructor(
    code: keyof typeof texts,
    detail?: string,
    readonly status: 1 | 2 = 2,
  ) {
    super(texts[code] + (detail ? `: ${detail}` : ''));
  }
}
