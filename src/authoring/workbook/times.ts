/** Times as offices write them, `10.04.2026 18:00`, and as the feed has them, with the offset of German time. */

/** Made once, because it takes long. */
let zone: Intl.DateTimeFormat | undefined;
const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4}),?\s+(\d{1,2})[:.](\d{2})(?:\s*Uhr)?$/;

/** `2026-04-10T18:00:00+02:00`; undefined if the text is no time. */
export function timeOf(text: string): string | undefined {
  const [, day = '', month = '', year = '', hour = '', minute = ''] = written.exec(text.trim()) ?? [];
  if (!day) return /^\d{4}-\d{2}-\d{2}T/.test(text.trim()) ? text.trim() : undefined;
  const pad = (digits: string) => digits.padStart(2, '0');
  const local = `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:00`;
  const instant = new Date(`${local}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : local + offsetAt(instant);
}

/** The offset of German time near that instant: `+02:00`. */
function offsetAt(instant: Date): string {
  zone ??= new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
  const parts = zone.formatToParts(instant);
  const [, offset] = /GMT([+-]\d{2}:\d{2})/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return offset ?? '+01:00';
}

/** The time as an office writes it; the offset is left out. */
export function writtenTime(time: string): string | undefined {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(time) ?? [];
  return year && `${day}.${month}.${year} ${hour}:${minute}`;
}
