/** The German sentences of the import of a workbook. */
export const workbook = {
  'workbook-foreign':
    'Kein Blatt dieser Datei ist bekannt. Gebraucht wird die Vorlage (Blätter „Allianz“, „Partner“, „Projekte“ …) oder, mit --list, eine Liste.',
  'sheet-unread': 'Dieses Blatt gehört nicht zur Vorlage und wurde nicht gelesen.',
  'headings-missing': 'In diesem Blatt ist keine Zeile mit bekannten Überschriften. Es wurde nicht gelesen.',
  'headings-unknown':
    '{count|Spalte ist|Spalten sind} nicht bekannt und {count:wurde|wurden} nicht gelesen: {list}. Ihre Werte stehen nicht im Feed.',
  'heading-twice': 'Die Spalte „{found}“ steht mehrmals da. Gelesen wurde die erste; diese ist leer oder gleich.',
  'heading-twice-lost':
    'Die Spalte „{found}“ steht mehrmals da, mit anderen Werten (z. B. Zeile {row} „{other}“). Gelesen wurde die erste. Bitte eine löschen oder umbenennen.',
  'yes-or-no': '„{found}“ ist weder „ja“ noch „nein“. Bitte eines von beiden wählen.',
  'word-unknown': '„{found}“ ist hier nicht möglich. Möglich sind: {de}.',
  'id-invalid':
    '„{found}“ ist keine Kennung: nur a–z, 0–9 und einzelne Bindestriche. Leer lassen, dann wird eine vergeben.',
  'id-invalid-suggest':
    '„{found}“ ist keine Kennung: nur a–z, 0–9 und einzelne Bindestriche. Meinten Sie „{suggestion}“? Bitte so eintragen, überall gleich.',
  'reference-unknown': '„{found}“ gibt es in dem anderen Blatt nicht. Bitte den Namen so schreiben wie dort.',
  'reference-suggest': '„{found}“ gibt es in dem anderen Blatt nicht. Meinten Sie „{suggestion}“?',
  'reference-ambiguous': '„{found}“ passt zu mehreren Zeilen ({first} und {second}). Bitte die Kennung eintragen.',
  'address-completed': '„{found}“ hat kein https:// am Anfang; gelesen als „{suggestion}“.',
  telephone: '„{found}“ ist keine Telefonnummer. Richtig ist etwa 0511 616-0 oder +49 511 616-0.',
  'postcode-zero': '„{found}“ hat vier Ziffern; gelesen als „{suggestion}“, weil Excel führende Nullen weglässt.',
  'number-text': '„{found}“ ist keine Zahl. Bitte nur die Zahl eintragen.',
  'number-whole': '„{found}“ ist keine ganze Zahl.',
  'amount-words':
    '„{found}“: „rund“, „bis zu“ oder „pro Jahr“ hat in dieser Spalte keinen Platz; gelesen wurde der Betrag allein.',
  'amount-once':
    '„{found}“ ist ein Betrag pro Jahr, die Spalte daneben sagt etwas anderes. Bitte beides gleich angeben.',
  'choice-unused':
    'Zu „{found}“ gibt es keine Spalte, die so zu lesen wäre. Richtig sind Blatt und Buchstabe der Spalte, etwa --dates Projekte.G=dmy oder --numbers Kennzahlen.C=comma.',
  'feed-missing': '„{heading}“ fehlt. Bitte eintragen; ohne diese Angabe fehlt der Eintrag im Feed.',
  'feed-missing-form': '„{heading}“ fehlt. Richtig ist {form}.',
  'feed-type': '„{found}“ hat nicht die Form, die „{heading}“ braucht. Richtig ist {form}.',
  'feed-format': '„{found}“ ist für „{heading}“ nicht lesbar. Richtig ist {form}.',
  'feed-format-url': '„{found}“ ist keine Adresse, der Browser folgen. Richtig ist etwa https://www.example.org/seite.',
  'feed-enum': '„{found}“ ist für „{heading}“ nicht möglich. Möglich sind: {detail}.',
  'feed-range': '„{found}“ liegt für „{heading}“ außerhalb der Grenzen ({detail}).',
  'feed-duplicate-id': 'Die Kennung „{found}“ gibt es zweimal. Bitte eine von beiden leeren.',
  'feed-period': 'Das Ende ({found}) liegt vor dem Beginn. Bitte beide Daten prüfen.',
  'feed-recurrence': 'Die Einheit passt nicht zur Förderung: einmalig oder jährlich? Bitte beides gleich angeben.',
  'feed-alt': 'Das Bild braucht entweder eine Bildbeschreibung oder „Schmuckbild: ja“, nicht beides und nicht keines.',
  'feed-size':
    'Breite und Höhe des Bildes fehlen. Bitte in Pixeln eintragen, damit die Seite beim Laden nicht springt.',
  'feed-expired': 'Das Datum „Zeigen bis“ ({found}) ist vorbei. Die Person erscheint nicht mehr.',
  'feed-reference': '„{found}“ gibt es nicht. Der Verweis bleibt leer. Richtig ist {form}.',
  'feed-html': 'HTML im Text: Tags und Entitäten erscheinen so, wie sie da stehen. Bitte reinen Text eintragen.',
  'feed-statement': 'Es fehlt der EU-Förderhinweis; bei Geld der EU ist er Pflicht. Bitte wie im Bescheid eintragen.',
} as const;
