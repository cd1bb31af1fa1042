/** Finds the area of each place: by its key, or by latitude and longitude. Never by its name. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Finding } from '../findings.ts';
import { isObject, type JsonObject } from '../workbook/paths.ts';
import type { RawArea } from './geojson.ts';

/** The lists whose entries have places. */
const lists = ['projects', 'partners'] as const;

/** Writes `area` into the places of projects and partners that name none, and takes out areas that are gone. */
export function placeInAreas(
  feed: JsonObject,
  raw: readonly RawArea[],
  ids: readonly string[],
): { document: JsonObject; findings: Finding[] } {
  const findings: Finding[] = [];
  let count = 0;
  const placed = (place: JsonObject, pointer: string): JsonObject => {
    const { area, ...others } = place;
    if (typeof area === 'string' && ids.includes(area)) return place;
    if (typeof area === 'string')
      findings.push({ severity: 'note', code: 'area-gone', where: { pointer }, found: area, values: {} });
    const index = areaOf(place, raw);
    if (index < 0) return others;
    count++;
    return { ...others, area: ids[index]! };
  };
  const document = { ...feed };
  for (const list of lists) {
    const entries = feed[list];
    if (!Array.isArray(entries)) continue;
    document[list] = entries.map((entry, row) => {
      if (!isObject(entry) || !Array.isArray(entry.location)) return entry;
      const pointer = (index: number) => `/${list}/${row}/location/${index}`;
      const location = entry.location.map((place, index) => (isObject(place) ? placed(place, pointer(index)) : place));
      return { ...entry, location };
    });
  }
  if (count) findings.push({ severity: 'note', code: 'places-found', values: { count } });
  return { document, findings };
}

/** The index of the area with the longest key that the place’s key starts with, else of the one around the point; -1 if none. */
function areaOf({ ags, nuts, lat, lon }: JsonObject, raw: readonly RawArea[]): number {
  const matches = raw.map((area) =>
    isWithin(ags, area.ags) ? area.ags!.length : isWithin(nuts, area.nuts) ? area.nuts!.length : 0,
  );
  const longest = Math.max(...matches);
  if (longest > 0) return matches.indexOf(longest);
  if (typeof lat !== 'number' || typeof lon !== 'number') return -1;
  return raw.findIndex(({ feature }) => booleanPointInPolygon([lon, lat], feature));
}

/** Keys are hierarchical: 03241001 is in 03241, DE929 in DE92. */
const isWithin = (key: unknown, areaKey?: string) =>
  typeof key === 'string' && Boolean(areaKey) && key.startsWith(areaKey!);
