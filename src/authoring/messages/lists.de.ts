/** Sentences about lists of operations and other tables of grants. */
export const lists = {
  'list-found': '{count|Zeile|Zeilen} gelesen; die Überschriften stehen in Zeile {heading}.',
  'list-empty': 'Die Tabelle mit den Überschriften in Zeile {heading} hat keine Einträge.',
  'list-not-found':
    'Keine Liste gefunden. Gesucht wird eine Überschriftenzeile mit dem Namen des Vorhabens oder des Begünstigten und mit Betrag oder Datum.',
  'table-repeated': 'Dieselben Zeilen stehen schon im Blatt „{other}“. Sie wurden nicht noch einmal gelesen.',
  'sheets-without-list':
    '{count|Blatt enthält|Blätter enthalten} keine Liste und {count:wurde|wurden} nicht gelesen: {list}.',
  'rows-total': '{count|Summenzeile|Summenzeilen} nicht als Vorhaben gelesen (Zeile {list}: „{found}“).',
  'rows-legend': '{count|Zeile|Zeilen} außerhalb der Tabelle nicht gelesen (Zeile {list}: „{found}“).',
  'rows-heading': '{count|weitere Überschriftenzeile|weitere Überschriftenzeilen} erkannt (Zeile {list}: „{found}“).',
  'columns-unused':
    '{count|Spalte hat|Spalten haben} keinen Platz im Feed und {count:wurde|wurden} nicht übernommen: {list}.',
  'control-sum-right': '„{found}“ ist die Summe der Spalte „{heading}“: Sie stimmt mit dem Gelesenen überein.',
  'control-sum-wrong':
    '„{found}“ sollte die Summe der Spalte „{heading}“ sein; gelesen wurden {sum}. Bitte prüfen, ob Zeilen fehlen.',
  'persons-left-out':
    '{persons|natürliche Person wird|natürliche Personen werden} nicht genannt (Zeile {list}); ihre Vorhaben stehen ohne Begünstigten im Feed. Mit --with-persons werden die Namen übernommen.',
  'persons-named':
    '{persons|natürliche Person wird|natürliche Personen werden} mit Namen genannt (Zeile {list}). Bitte prüfen, ob das veröffentlicht werden darf.',
  'end-before-start':
    'Bei {count|Vorhaben|Vorhaben} liegt das Ende vor dem Beginn (Zeile {list}). Das Ende wurde weggelassen. Bitte prüfen.',
  'amounts-negative':
    '{count|negativer Betrag steht|negative Beträge stehen} nicht im Feed (Zeile {list}): Rückzahlungen sind keine Förderung.',
  'row-without-name':
    '{count|Zeile hat|Zeilen haben} weder Bezeichnung noch Zusammenfassung und {count:fehlt|fehlen} im Feed (Zeile {list}).',
  'names-merged':
    'In {count|Zeile|Zeilen} ist der Begünstigte anders geschrieben als zuvor, nur in Groß- und Kleinschreibung oder Leerzeichen (Zeile {list}). Er gilt als derselbe.',
  'rows-identical': '{count|Zeile ist|Zeilen sind} gleich einer früheren. Alle wurden behalten.',
  'list-without-date':
    'In der Liste steht kein Stand. Der heutige Tag wurde genommen. Bitte angeben: --as-of 2016-03-31.',
  'filter-column': 'Eine Spalte „{found}“ gibt es nicht. Vorhanden sind {list}.',
} as const;
