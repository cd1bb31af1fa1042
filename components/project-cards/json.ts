/** The characters that a JSON string cannot hold as they are. */
const SPECIAL = /["\\\p{Cc}]/gu;

const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes a value that JSON can hold. Old libraries of pages replace the browser's way to do so. */
export function json(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(SPECIAL, escape)}"`;
  if (Array.isArray(value)) return `[${value.map(json).join(',\n')}]`;
  if (typeof value !== 'object' || !value) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${json(name)}: ${json(member)}`).join(',\n')}}`;
}
