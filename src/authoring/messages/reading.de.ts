/** Sentences about a file that cannot be read. */
export const reading = {
  'file-empty': 'Die Datei ist leer. Bitte die Datei noch einmal speichern und neu auswählen.',
  'file-too-large':
    'Die Datei hat {megabytes} MB; gelesen werden höchstens {limit} MB. Bitte nicht benötigte Blätter und Bilder entfernen.',
  'file-picture':
    'Das ist ein Bild, keine Tabelle – nur der Name endet auf {extension}. Bitte die Excel-, LibreOffice- oder CSV-Datei auswählen.',
  'file-pdf':
    'Das ist eine PDF-Datei, keine Tabelle. Bitte die Excel-, LibreOffice- oder CSV-Datei auswählen, aus der sie entstand.',
  'file-html':
    'Das ist eine Internetseite (HTML), keine Arbeitsmappe – nur der Name endet auf {extension}. Bitte in Excel öffnen und als .xlsx speichern.',
  'file-document':
    'Das ist ein Textdokument oder eine Präsentation, keine Tabelle. Bitte die Tabelle in Excel kopieren und als .xlsx speichern.',
  'file-archive': 'Das ist ein Archiv (ZIP), keine Tabelle. Bitte entpacken und die Tabelle daraus auswählen.',
  'json-damaged':
    'Die JSON-Datei lässt sich nicht lesen: Sie ist unvollständig oder falsch geschrieben. Bitte noch einmal herunterladen.',
  'json-without-table': 'In der JSON-Datei steht keine Liste von Einträgen. Bitte die Datei mit den Zeilen auswählen.',
  'file-unknown': 'Das ist keine Tabelle, die sich lesen lässt. Gelesen werden .xlsx, .xls, .ods, .csv und .json.',
  'file-damaged':
    'Die Datei ist beschädigt und lässt sich nicht öffnen. Bitte in Excel öffnen, reparieren lassen und neu speichern.',
  'file-encrypted':
    'Die Datei ist mit einem Kennwort geschützt. In Excel: Datei › Informationen › Arbeitsmappe schützen › Kennwort entfernen.',
  'file-excel-95':
    'Die Datei ist von Excel 5 oder 95; so alte Dateien liest dieses Werkzeug nicht. Bitte in Excel oder LibreOffice öffnen und als .xlsx speichern.',
  'file-bomb': 'Ausgepackt hätte die Datei mehr als {limit} MB. Sie wurde nicht geöffnet.',
  'file-bomb-part':
    'Die Datei enthält einen Teil, der sich nicht prüfen lässt („{found}“). Sie wurde nicht geöffnet. Bitte in Excel öffnen und neu speichern.',
  'sheet-too-large':
    'Ein Blatt reicht so weit nach unten und rechts, dass es nicht gelesen wird. Bitte die Zellen weit ab von der Tabelle löschen (in Excel zeigt Strg+Ende die letzte).',
  'file-renamed': 'Der Name endet auf {extension}, der Inhalt ist {found}. Er wurde so gelesen.',
  'sheet-hidden': 'Das Blatt ist ausgeblendet. Es wurde mitgelesen.',
  'rows-hidden': '{count|ausgeblendete Zeile wurde|ausgeblendete Zeilen wurden} mitgelesen ({list}).',
  'entries-hidden':
    '{count|ausgeblendete Zeile wurde|ausgeblendete Zeilen wurden} mitgelesen ({list}). Was nicht erscheinen soll, braucht in der Spalte „Zeigen“ ein „nein“.',
  'columns-hidden': '{count|ausgeblendete Spalte wurde|ausgeblendete Spalten wurden} mitgelesen ({list}).',
  'cells-error':
    '{count|Zelle zeigt|Zellen zeigen} einen Fehler ({found}): {list}. Bitte die Formel korrigieren oder den Wert eintragen.',
  'cells-uncalculated':
    '{count|Formel wurde|Formeln wurden} nie berechnet: {list}. Bitte die Datei in Excel öffnen und speichern.',
  'text-encoding': 'Umlaute sehen falsch aus (Zeile {row}: „{found}“). Bitte die Datei als „CSV UTF-8“ neu speichern.',
  'text-undecodable':
    'Zeichen lassen sich nicht lesen (Zeile {row}: „{found}“). Bitte die Datei als „CSV UTF-8“ neu speichern.',
  'csv-quotes':
    'Anführungszeichen passen nicht zusammen in {count|Zeile|Zeilen} ({list}); die Spalten können dort verschoben sein. Bitte prüfen.',
} as const;
