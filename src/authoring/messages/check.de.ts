/** What the check says in German besides what makes a feed invalid. */
export const check = {
  'feed-format-url-suggest':
    '„{found}“ ist keine Adresse, der Browser folgen. Meinten Sie „{suggestion}“? Bitte so eintragen.',
  'name-twice': '„{found}“ steht zweimal in dieser Liste. Bitte eine Zeile löschen oder die Namen unterscheiden.',
  'name-similar':
    '„{found}“ und „{other}“ sind vermutlich dasselbe ({de}) in zwei Schreibweisen. Bitte eine Zeile löschen, oder so lassen, wenn es zwei sind.',
  'text-twice': '„{found}“ steht wörtlich auch in einem anderen Eintrag. Bitte prüfen, ob der Absatz hierher gehört.',
  'text-repeated': '„{found}“ steht in diesem Text zweimal. Bitte einmal löschen.',
  'language-other':
    '„{found}“ steht in der Spalte für „{expected}“, scheint aber „{other}“ zu sein. Bitte in die richtige Spalte verschieben.',
  'language-missing':
    '„{found}“ gibt es nur in anderen Sprachen, nicht in der des Feeds („{language}“). Bitte ergänzen.',
  'text-unseen':
    '„{found}“ enthält ein unsichtbares Zeichen ({sign}), meist aus einer Kopie. Bitte den Text neu eintippen oder als reinen Text einfügen.',
  'text-decomposed':
    '„{found}“ hat zerlegte Umlaute (macOS, PDF); manche Suche findet sie nicht. Bitte den Text neu eintippen.',
  'text-long': 'Der Text hat {length} Zeichen; Karten sind für höchstens {longest} gedacht. Bitte kürzen.',
  'text-hyphens':
    'Leichte Sprache trennt keine Wörter; „{found}“ hat Trennstellen. Bitte ohne sie schreiben: „{suggestion}“.',
  'picture-unused':
    'Das Bild „{found}“ wird nirgends verwendet. Bitte auswählen, wo es hingehört, oder die Zeile löschen.',
  'picture-format': '„{found}“ zeigt kein Browser. Bitte als JPEG, PNG, WebP oder SVG speichern.',
  'picture-insecure': '„{found}“ ist ohne https; sichere Seiten zeigen das Bild nicht. Meinten Sie „{suggestion}“?',
  'picture-elsewhere':
    '„{found}“ liegt auf {origin}. Seiten zeigen es nur, wenn der Feed auch dort liegt oder sie es mit image-origins erlauben. Am einfachsten: das Bild neben den Feed legen.',
  'logo-ground':
    '„{found}“ ist das Logo eines Partners, und „{heading}“ fehlt. Widgets stellen es auf dunklen Seiten auf eine helle Fläche; ein weißes sieht man dann nirgends. Bitte hell, dunkel oder beides eintragen.',
  'partner-no-member': '„{heading}“ ist {found}: Widgets zeigen den Partner heute nicht.',
  'entry-over': '„{heading}“ war {found}: Widgets zeigen den Eintrag nur noch mit der Option past.',
  'feed-outdated': '„{heading}“ ({found}) ist vorbei; die Widgets nennen den Inhalt veraltet. Bitte das Datum prüfen.',
  'as-of-future': '„{heading}“ ({found}) liegt in der Zukunft. Bitte das Datum prüfen.',
  'expires-soon': 'Ab dem Tag nach dem {found} erscheint die Person nicht mehr. Soll sie bleiben: bitte verlängern.',
  'link-missing': 'Das Bild „{found}“ lässt sich nicht laden ({reason}). Bitte die Adresse prüfen.',
  'link-no-picture': 'Unter „{found}“ liegt kein Bild, das Browser zeigen. Bitte die Adresse prüfen.',
  'link-size':
    '„{found}“ hat {suggestion} Pixel, angegeben sind {stated}. Bitte Breite und Höhe ändern, damit die Seite beim Laden nicht springt.',
  'merge-value-kept':
    '{found}: „{heading}“ fehlt in {file} und bleibt, wie es war. Soll es entfallen, bitte mit --removals wiederholen.',
  'merge-entry-kept':
    '{found} fehlt in {file} und bleibt. Soll der Eintrag entfallen, bitte mit --removals wiederholen.',
} as const;
