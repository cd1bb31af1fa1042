/** A list of operations as offices write it; every name is invented. */
const towns = ['Musterstadt', 'Beispielhausen', 'Übungen', 'Großprobe'];

/** Headings, and that many entries: texts only, German dates and amounts, the first and the second entry identical. */
export function exampleList(length: number): string[][] {
  const heading = [
    'Name des Begünstigten',
    'Bezeichnung des Vorhabens',
    'Zusammenfassung des Vorhabens',
    'Datum des Beginns des Vorhabens',
    'Datum des Endes des Vorhabens',
    'Gesamtbetrag der förderfähigen Ausgaben des Vorhabens',
    'Unions-Kofinanzierungssatz',
    'PLZ',
    'Ort',
    'Interventionsbereich',
  ];
  const entries = Array.from({ length }, (_, index) => {
    const number = Math.max(1, index);
    const [day, month, year] = [1 + (number % 28), 1 + (number % 12), 2014 + (number % 3)];
    const date = (year: number) => `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
    return [
      `Müßig ${Math.floor(number / 3)} gGmbH`,
      `Weiterbildung ${Math.floor(number / 2)}`,
      `„Fit für ${number}“ – ein Vorhaben`,
      date(year),
      date(year + 2),
      `${1 + (number % 900)}.${String((number * 7) % 1000).padStart(3, '0')},${String(number % 100).padStart(2, '0')}`,
      '50',
      String(10_000 + number).slice(0, 5),
      towns[number % towns.length]!,
      `0${60 + (number % 30)}`,
    ];
  });
  return [heading, ...entries];
}
