/** The corrections that a person made since the file was read. */
import type { Change, Place } from './protocol.ts';

const keyOf = ({ kind, where, column }: Pick<Change, 'kind' | 'where' | 'column'>) =>
  JSON.stringify([kind, column ?? [where.sheet, where.cell, where.pointer]]);

/** Adds a change. It replaces an earlier one of the same cell. A change back to the text of the file removes it. */
export function withChange(changes: readonly Change[], change: Change): Change[] {
  const key = keyOf(change);
  const first = changes.find((known) => keyOf(known) === key);
  const others = changes.filter((known) => known !== first);
  const before = first?.before ?? change.before;
  const isAsBefore = change.kind === 'cell' && !change.isValue && change.text === before;
  return isAsBefore ? others : [...others, { ...change, before }];
}

/** Writes a place as Excel does: `Projekte!F14`; of a feed, its JSON pointer. */
export const placeName = ({ sheet, cell, pointer }: Place) =>
  sheet === undefined ? (pointer ?? '') : [sheet, cell].filter(Boolean).join('!');
