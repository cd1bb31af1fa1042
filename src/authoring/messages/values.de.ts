/** Sentences about the convention of a column and its unreadable values. `{letter}` is the column’s letter, `{heading}` its heading. */
export const values = {
  'amounts-comma':
    'Spalte {letter} „{heading}“: Punkt als Tausenderzeichen gelesen, {decided|Wert|Werte}; Beleg: Zeile {row} „{found}“.',
  'amounts-point':
    'Spalte {letter} „{heading}“: Punkt als Dezimalzeichen gelesen, Komma als Tausenderzeichen; Beleg: Zeile {row} „{found}“.',
  'amounts-open':
    'In Spalte {letter} „{heading}“ ist nicht zu erkennen, ob Komma oder Punkt die Cent abtrennt ({ambiguous|Wert|Werte}, z. B. Zeile {row} „{found}“: {comma} oder {point}). Bitte wählen: --numbers {column}=comma oder --numbers {column}=point.',
  'amounts-contradictory':
    'Die Beträge in Spalte {letter} „{heading}“ widersprechen sich: Zeile {row} „{found}“ und Zeile {otherRow} „{other}“ lassen sich nicht auf dieselbe Art lesen. Kein Betrag der Spalte wurde übernommen. Bitte die Spalte aus der Quelle neu einfügen.',
  'numbers-open':
    'In Spalte {letter} „{heading}“ ist nicht zu erkennen, ob Komma oder Punkt die Nachkommastellen abtrennt ({ambiguous|Wert|Werte}, z. B. Zeile {row} „{found}“: {comma} oder {point}). Bitte wählen: --numbers {column}=comma oder --numbers {column}=point.',
  'numbers-contradictory':
    'Die Zahlen in Spalte {letter} „{heading}“ widersprechen sich: Zeile {row} „{found}“ und Zeile {otherRow} „{other}“ lassen sich nicht auf dieselbe Art lesen. Bitte einheitlich schreiben.',
  'amounts-unit': 'Spalte {letter} „{heading}“: jeder Betrag wurde mal {unit} genommen, wie die Überschrift es sagt.',
  'amounts-marked':
    'Spalte {letter} „{heading}“: {count|Betrag hat ein Fußnotenzeichen|Beträge haben ein Fußnotenzeichen} (z. B. Zeile {row} „{found}“). Gelesen wurde die Zahl; bitte die Fußnote prüfen.',
  'amount-text': '„{found}“ ist kein Betrag. Der Betrag bleibt unbekannt (nicht 0).',
  'amount-broken': '„{found}“ ist kein vollständiger Betrag. Bitte berichtigen, zum Beispiel „3.500.000,00“.',
  'amount-broken-suggest': '„{found}“ ist kein vollständiger Betrag. Meinten Sie {suggestion}? Bitte berichtigen.',
  'amount-fraction': '„{found}“ hat mehr als zwei Nachkommastellen; auf Cent gerundet gelesen. Bitte prüfen.',
  'dates-dmy':
    'Spalte {letter} „{heading}“: als Tag/Monat/Jahr gelesen, {decided|mehrdeutiger Wert|mehrdeutige Werte}; Beleg: Zeile {row} „{found}“.',
  'dates-mdy':
    'Spalte {letter} „{heading}“: als Monat/Tag/Jahr gelesen, {decided|mehrdeutiger Wert|mehrdeutige Werte}; Beleg: Zeile {row} „{found}“.',
  'dates-open':
    'In Spalte {letter} „{heading}“ ist nicht zu erkennen, ob Tag oder Monat vorn steht ({ambiguous|Wert|Werte}, z. B. Zeile {row} „{found}“: {dmy} oder {mdy}). Bitte wählen: --dates {column}=dmy oder --dates {column}=mdy.',
  'dates-contradictory':
    'Die Daten in Spalte {letter} „{heading}“ widersprechen sich: Zeile {row} „{found}“ und Zeile {otherRow} „{other}“ haben Tag und Monat vertauscht. Kein Datum der Spalte wurde übernommen. Bitte einheitlich schreiben, zum Beispiel 31.12.2025.',
  'dates-short-years':
    'Spalte {letter} „{heading}“: {count|Jahreszahl|Jahreszahlen} mit zwei Ziffern; Zeile {row} „{found}“ wurde als {year} gelesen.',
  'date-broken': '„{found}“ ist kein Datum. Bitte schreiben: 2014, 09.2014 oder 11.09.2014.',
  'date-years': '„{found}“ sind mehrere Jahre; in diese Spalte gehört ein Datum. Bitte aufteilen oder eines streichen.',
  'date-serial':
    '„{found}“ ist eine Zahl; als Datum formatiert zeigt Excel {suggestion}. Bitte die Zelle als Datum formatieren.',
  'share-text': '„{found}“ ist kein Anteil. Richtig ist etwa 80 % oder 33,33 %.',
  'shares-open':
    'In Spalte {letter} „{heading}“ steht nur 1: 1 % oder 100 % ({ambiguous|Wert|Werte}). Der Satz bleibt unbekannt. Bitte mit % schreiben.',
  'shares-range':
    'Spalte {letter} „{heading}“: {count|Satz liegt|Sätze liegen} nicht zwischen 0 und 100 %. Bitte berichtigen.',
} as const;
