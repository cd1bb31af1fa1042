/** What `--help` says, in both languages. */
export const helpFor = (widgets: readonly string[]) => `alliance-widgets ${__VERSION__ ?? ''}

  alliance-widgets render <feed.json> --widget <name> [--lang de] [--base <url>] [-o <file.html>] …
  alliance-widgets bundle <feed.json> [--base <url>] -o <file.js>
  alliance-widgets check  <feed.json>

Deutsch
  render   schreibt ein Widget als HTML, das ohne Skript auskommt: als Ersatzinhalt, für Suchmaschinen, für den Druck.
           --widget darf mehrmals stehen. Dazu jede Option des Widgets, etwa --heading-level 3 --page-size 6.
  bundle   schreibt das Skript und den Feed in eine Datei; Widgets ohne src zeigen diesen Feed.
  check    nennt alles, was am Feed nicht stimmt.
  --base   die Adresse des Feeds; von ihr gehen seine relativen Adressen aus.
  -o       die Datei, in die geschrieben wird; ohne sie schreibt render auf die Standardausgabe.
  Ende mit 0: geschrieben; 1: Feed nicht lesbar, bei check: mit Fehlern; 2: falscher Aufruf.

English
  render   writes a widget as HTML that needs no script: as fallback content, for search engines, for print.
           --widget may be repeated. And any option of the widget, such as --heading-level 3 --page-size 6.
  bundle   writes the script and the feed into one file; widgets without src show that feed.
  check    tells everything that is wrong with the feed.
  --base   the address of the feed; its relative addresses start there.
  -o       the file to write; without it, render writes to the standard output.
  Exit codes 0: written; 1: feed not readable, or with errors (check); 2: wrong call.

Widgets
  ${widgets.join('\n  ')}
`;
