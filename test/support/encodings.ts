/** Texts in the encodings that offices save. */
export type Encoding =
  'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be' | 'utf-16le-bom' | 'utf-16be-bom';

/** The characters of Windows-1252 in place of Latin-1's control characters, with their bytes. */
const windows: Record<string, number> = {
  '€': 0x80,
  '‚': 0x82,
  '„': 0x84,
  '…': 0x85,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '’': 0x92,
};

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'windows-1252')
    return Uint8Array.from([...text], (character) => windows[character] ?? character.charCodeAt(0));
  if (!encoding.startsWith('utf-16'))
    return new TextEncoder().encode((encoding === 'utf-8-bom' ? '\uFEFF' : '') + text);
  const marked = (encoding.endsWith('-bom') ? '\uFEFF' : '') + text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++)
    view.setUint16(2 * index, marked.charCodeAt(index), encoding.startsWith('utf-16le'));
  return bytes;
}
