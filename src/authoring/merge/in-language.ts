import { partsOf, placeOf, textsOf } from '../check/texts.ts';
import { pointerOf, translationOf } from '../check/where.ts';
import { languageOf } from '../diff/keyed-entries.ts';
import type { Json, JsonObject } from '../workbook/paths.ts';

/** Returns a feed whose plain texts are in this language. Plain texts in another language become translations. */
export function inLanguage(document: JsonObject, language: string): JsonObject {
  const own = languageOf(document);
  if (own === language) return document;
  const plain = new Set(
    partsOf(document).flatMap((part) =>
      textsOf(part, own).flatMap(({ segments, column }) => {
        const place = [...placeOf(part), ...segments];
        return column?.kind === 'localized' && !translationOf(place, column) ? [pointerOf(place)] : [];
      }),
    ),
  );
  const convert = (value: Json, segments: readonly string[]): Json => {
    if (typeof value === 'string') return plain.has(pointerOf(segments)) ? { [own]: value } : value;
    if (Array.isArray(value)) return value.map((item, index) => convert(item, [...segments, String(index)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convert(item, [...segments, name])]));
  };
  const { language: _, languages, ...content } = convert(document, []) as JsonObject;
  return { ...content, languages: [...(Array.isArray(languages) ? languages : []), own] };
}
