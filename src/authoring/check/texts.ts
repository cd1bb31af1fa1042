/** Walks through everything that a feed says. */
import type { Column } from '../columns/column.ts';
import { columnOf, isCollection, translationOf } from './where.ts';

export interface TextAt {
  /** The place in the part. */
  readonly segments: readonly string[];
  readonly text: string;
  readonly column?: Column;
  /** The language that the text should have; missing for what has none, such as an address. */
  readonly language?: string;
}

/** An entry of a list, or what the feed says of itself under one name. */
export interface Part {
  /** The name of the list or of the property. */
  readonly name: string;
  /** The index of an entry. */
  readonly index?: number;
  readonly value: unknown;
}

export const partsOf = (document: object): Part[] =>
  Object.entries(document).flatMap(([name, value]: [string, unknown]): Part[] =>
    isCollection(name) && Array.isArray(value)
      ? value.map((entry: unknown, index) => ({ name, index, value: entry }))
      : [{ name, value }],
  );

/** The place of a part in the feed. */
export const placeOf = ({ name, index }: Part): string[] => (index === undefined ? [name] : [name, String(index)]);

/** The texts of a part. Those of an entry are the same wherever it stands in its list. */
export function textsOf(part: Part, language: string): TextAt[] {
  const texts: TextAt[] = [];
  const place = placeOf(part);
  const walk = (value: unknown, segments: readonly string[]) => {
    if (typeof value === 'string') {
      const whole = [...place, ...segments];
      const column = columnOf(whole);
      const isText = column?.kind === 'localized';
      texts.push({
        segments,
        text: value,
        ...(column && { column }),
        ...(isText && { language: translationOf(whole, column) ?? language }),
      });
    } else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) walk(item, [...segments, name]);
  };
  walk(part.value, []);
  return texts;
}
