/** What to do if a feed that somebody brings cannot be shown. docs/errors.md says more of each kind of error. */
import { feedRefusals } from '../../werkstatt/texts/questions.ts';
import type { FeedProblem } from '../other-feeds.ts';

type Sentences = Record<FeedProblem['kind'], (problem: FeedProblem, host: string) => string>;

const de: Sentences = {
  address: () =>
    'Das ist keine vollständige Adresse. Kopieren Sie sie aus der Adresszeile Ihres Browsers: Sie beginnt mit https://.',
  insecure: () =>
    'Die Adresse beginnt mit http://. Sichere Seiten laden von dort nichts. Versuchen Sie sie mit https://, oder bitten Sie den Betreiber des Feeds darum.',
  'feed-network': (_, host) =>
    `Von ${host} kam nichts, was der Browser lesen darf. Öffnen Sie die Adresse in einem neuen Tab. Ist der Feed dort zu sehen, erlaubt sein Server es anderen Seiten nicht: Ihm fehlt „Access-Control-Allow-Origin: *“ (CORS). Sonst stimmt die Adresse nicht, oder der Server ist nicht erreichbar.`,
  'feed-timeout': (_, host) => `${host} hat in zehn Sekunden nicht geantwortet. Versuchen Sie es später noch einmal.`,
  'feed-http': ({ status = 0 }, host) => {
    if (status === 404 || status === 410)
      return `Unter dieser Adresse liegt nichts (${status}). Prüfen Sie, ob sie richtig geschrieben ist.`;
    if (status === 401 || status === 403)
      return `${host} zeigt den Feed nicht jedem (${status}). Widgets brauchen einen, der ohne Anmeldung zu lesen ist.`;
    return `${host} meldet einen Fehler (${status}). Versuchen Sie es später noch einmal, oder fragen Sie den Betreiber.`;
  },
  'feed-size': () => 'Das ist größer als 20 MB und damit kein Feed. Prüfen Sie, ob es die richtige Datei ist.',
  'feed-encoding': () => 'Der Text ist nicht in UTF-8. Speichern Sie die Datei neu, mit der Codierung UTF-8.',
  'feed-syntax': ({ line, column }) =>
    `Das ist kein gültiges JSON${line ? `: Zeile ${line}, Spalte ${column}` : ''}. Meist fehlt dort ein Komma oder ein Anführungszeichen, oder die Datei ist nicht vollständig.`,
  'feed-invalid': () =>
    'Das ist JSON, aber kein Feed einer Allianz: Am Anfang fehlt "version". Suchen Sie die feed.json der Allianz.',
  'feed-version': () => feedRefusals.de['feed-version'],
  html: () =>
    'Das ist eine Internetseite und kein Feed, vielleicht eine Anmeldung. Der Feed heißt meist feed.json und liegt neben der Seite der Allianz.',
  'empty-file': () => 'Die Datei ist leer. Wählen Sie eine andere.',
  workbook: () => 'Das ist eine Tabelle. In der Werkstatt wird ein Feed daraus, den Sie hier zeigen können.',
  'other-file': () => 'Das ist kein Feed. Wählen Sie eine feed.json.',
  unreadable: () => 'Der Browser kann das nicht lesen. Wählen Sie eine Datei und keinen Ordner.',
};

const en: Sentences = {
  address: () => 'This is no complete address. Copy it from the address bar of your browser: it begins with https://.',
  insecure: () =>
    'The address begins with http://. Secure pages load nothing from there. Try it with https://, or ask whoever runs the feed for it.',
  'feed-network': (_, host) =>
    `Nothing came from ${host} that the browser may read. Open the address in a new tab. If you see the feed there, its server does not allow other pages to read it: “Access-Control-Allow-Origin: *” is missing (CORS). Otherwise the address is wrong, or the server cannot be reached.`,
  'feed-timeout': (_, host) => `${host} did not answer within ten seconds. Try again later.`,
  'feed-http': ({ status = 0 }, host) => {
    if (status === 404 || status === 410)
      return `There is nothing at this address (${status}). Check whether it is written correctly.`;
    if (status === 401 || status === 403)
      return `${host} does not show the feed to everybody (${status}). Widgets need one that is read without a login.`;
    return `${host} reports an error (${status}). Try again later, or ask whoever runs it.`;
  },
  'feed-size': () => 'This is larger than 20 MB, and so no feed. Check whether it is the right file.',
  'feed-encoding': () => 'The text is not UTF-8. Save the file again, with the encoding UTF-8.',
  'feed-syntax': ({ line, column }) =>
    `This is no valid JSON${line ? `: line ${line}, column ${column}` : ''}. Mostly a comma or a quotation mark is missing there, or the file is not complete.`,
  'feed-invalid': () =>
    'This is JSON, but no feed of an alliance: "version" is missing at its beginning. Look for the alliance’s feed.json.',
  'feed-version': () => feedRefusals.en['feed-version'],
  html: () =>
    'This is a web page and no feed, perhaps a login. The feed is mostly called feed.json and is beside the alliance’s page.',
  'empty-file': () => 'The file is empty. Choose another one.',
  workbook: () => 'This is a table. The workshop makes a feed of it, which you can show here.',
  'other-file': () => 'This is no feed. Choose a feed.json.',
  unreadable: () => 'The browser cannot read this. Choose a file and no folder.',
};

const sentences = { de, en };

/** @param host The server that was asked. */
export const sentenceOf = (problem: FeedProblem, host: string, lang: 'de' | 'en'): string =>
  sentences[lang][problem.kind](problem, host);
