/** Walks through everything that a feed says. */
import type { Column } from '../columns/column.ts';
import { columnOf, translationOf } from './where.ts';

export interface TextAt {
  readonly segments: readonly string[];
  readonly text: string;
  readonly column?: Column;
  /** The language that the text should have; missing for what has none, such as an address. */
  readonly language?: string;
}

export function textsOf(document: object, language: string): TextAt[] {
  const texts: TextAt[] = [];
  const walk = (value: unknown, segments: readonly string[]) => {
    if (typeof value === 'string') {
      const column = columnOf(segments);
      const isText = column?.kind === 'localized';
      texts.push({
        segments,
        text: value,
        ...(column && { column }),
        ...(isText && { language: translationOf(segments, column) ?? language }),
      });
    } else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) walk(item, [...segments, name]);
  };
  walk(document, []);
  return texts;
}
