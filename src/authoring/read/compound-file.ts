/** Reads a stream of an OLE compound file ([MS-CFB]), which is how `.xls` files are stored. */

/** The places of the header. */
const header = {
  sectorShift: 0x1e,
  smallSectorShift: 0x20,
  directory: 0x30,
  /** Streams that are shorter are stored in small sectors. */
  shortest: 0x38,
  smallTable: 0x3c,
  moreTables: 0x44,
  tables: 0x4c,
} as const;
/** The numbers of this and above are no sectors, but marks such as the end of a chain. */
const firstMark = 0xfffffffa;
const entrySize = 128;

/** @throws {RangeError} If the file is damaged. */
export function streamOf(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (offset: number) => view.getUint32(offset, true);
  const size = 1 << view.getUint16(header.sectorShift, true);
  const placeOf = (sector: number) => (sector + 1) * size;
  const chain = (first: number) => joined(bytes, first, nextSector(word, placeOf, size), placeOf, size);
  const directory = chain(word(header.directory));
  const entries = new DataView(directory.buffer);
  for (let place = 0; place + entrySize <= directory.length; place += entrySize) {
    const end = place + Math.max(0, entries.getUint16(place + 64, true) - 2);
    if (new TextDecoder('utf-16le').decode(directory.subarray(place, end)) !== name) continue;
    const [first, length] = [entries.getUint32(place + 116, true), entries.getUint32(place + 120, true)];
    if (length >= word(header.shortest)) return chain(first).subarray(0, length);
    // The first entry holds all small sectors.
    const small = chain(entries.getUint32(116, true));
    const table = new DataView(chain(word(header.smallTable)).buffer);
    const smallSize = 1 << view.getUint16(header.smallSectorShift, true);
    const next = (sector: number) => table.getUint32(sector * 4, true);
    return joined(small, first, next, (sector) => sector * smallSize, smallSize).subarray(0, length);
  }
  return undefined;
}

/** Joins the sectors of a chain. */
function joined(
  bytes: Uint8Array,
  first: number,
  next: (sector: number) => number,
  placeOf: (sector: number) => number,
  size: number,
): Uint8Array {
  const sectors: Uint8Array[] = [];
  // A damaged file may lead in a circle.
  for (let sector = first; sector < firstMark && sectors.length * size < bytes.length; sector = next(sector))
    sectors.push(bytes.subarray(placeOf(sector), placeOf(sector) + size));
  const whole = new Uint8Array(sectors.length * size);
  sectors.forEach((sector, index) => whole.set(sector, index * size));
  return whole;
}

/** Returns what tells the sector that follows another. The table of them is itself in sectors, which the header names. */
function nextSector(word: (offset: number) => number, placeOf: (sector: number) => number, size: number) {
  const tables: number[] = [];
  for (let index = 0; index < 109; index++) tables.push(word(header.tables + index * 4));
  const perTable = size / 4;
  for (let more = word(header.moreTables), count = 0; more < firstMark && count < 1000; count++) {
    for (let index = 0; index < perTable - 1; index++) tables.push(word(placeOf(more) + index * 4));
    more = word(placeOf(more) + (perTable - 1) * 4);
  }
  return (sector: number): number => {
    const table = tables[Math.floor(sector / perTable)] ?? firstMark;
    return table < firstMark ? word(placeOf(table) + (sector % perTable) * 4) : firstMark;
  };
}
