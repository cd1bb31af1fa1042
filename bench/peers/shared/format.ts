/** Formats German texts, numbers and dates without `Intl`: the first `Intl` object costs as much as the rest of a small page. */
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** ["1,21", "Millionen Euro"], ["840.000", "Euro"] */
export function money({ value }: { value: number }): [number: string, unit: string] {
  return value >= 1e6 && value % 1e4 === 0
    ? [String(value / 1e6).replace('.', ','), value === 1e6 ? 'Million Euro' : 'Millionen Euro']
    : [grouped(value), 'Euro'];
}

/** "10.04.2024", "April 2024" or "2024" */
export function date(text: string): string {
  const [year, month, day] = text.split('-');
  if (day) return `${day}.${month}.${year}`;
  return month ? `${MONTHS[Number(month) - 1]} ${year}` : year!;
}

/** "März 2026 – 04.07.2029" or "seit März 2026" */
export const period = (start: string, end?: string) =>
  end ? `${date(start)}\u00a0– ${date(end)}` : `seit ${date(start)}`;

export const count = (shown: number, all: number) =>
  `${grouped(shown)} von ${grouped(all)} Projekten angezeigt${shown ? '' : '. Kein Projekt passt zur Auswahl.'}`;

/** What search compares: "forderung" finds "Förderung", and "strasse" finds "Straße". */
export const searchKey = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ß', 'ss');
