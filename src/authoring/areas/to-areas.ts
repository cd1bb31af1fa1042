/** Puts the areas of a GeoJSON document into a feed. */
import type { Area, Feed, Geometry } from '../../feed/schema/feed.ts';
import { formatVersion } from '../format-version.ts';
import type { Finding } from '../findings.ts';
import { comparable } from '../values/text.ts';
import { giveIds } from '../workbook/ids.ts';
import { isObject, type JsonObject } from '../workbook/paths.ts';
import { readGeoJson, type PropertyNames, type RawArea } from './geojson.ts';
import { placeInAreas } from './places.ts';
import { drawingOf } from './shapes.ts';

export interface AreaOptions {
  readonly properties: PropertyNames;
  readonly license: Geometry['license'];
  /** Who published the geometry, where and when: “© GeoBasis-DE / LGLN 2024”. */
  readonly source: { readonly title: string; readonly url?: string };
  /** How many characters all paths have together. */
  readonly maximum?: number;
}

/** About a third of the compressed script; the feed arrives with it. */
export const defaultMaximum = 20_000;

/** What fits into a feed at all: the smallest circle in which a number can stand. */
const smallest = 26;

export interface WithAreas {
  /** The feed with its areas. Missing if none could be read. */
  readonly document?: JsonObject;
  readonly findings: readonly Finding[];
}

/** Replaces the areas of a feed. Areas that it had keep their ids, by key or name. */
export function withAreas(feed: JsonObject, geoJson: unknown, options: AreaOptions): WithAreas {
  const { properties, license, source, maximum = defaultMaximum } = options;
  const { areas: raw, findings: faults } = readGeoJson(geoJson, properties);
  const findings = [...faults];
  if (!raw.length) return { findings };
  const { width, height, shapes, size } = drawingOf(
    raw.map(({ feature }) => feature.geometry),
    maximum,
  );
  if (size > maximum) findings.push({ severity: 'note', code: 'areas-large', values: { size, maximum } });
  const tiny = raw.filter((_, index) => shapes[index]!.label.radius < smallest).map(({ name }) => name);
  if (tiny.length)
    findings.push({ severity: 'note', code: 'areas-tiny', values: { count: tiny.length, names: tiny.join(', ') } });

  const ids = idsOf(raw, feed);
  const sourceId = sourceOf(feed, source.title, ids);
  const areas = raw.map(({ name, ags, nuts }, index): Area => ({
    id: ids[index]!,
    name,
    ...(ags && { ags }),
    ...(nuts && { nuts }),
    ...shapes[index]!,
  }));
  const geometry: Geometry = { width, height, license, source: sourceId };
  const sources = [
    ...entriesOf(feed, 'sources').filter(({ id }) => id !== sourceId),
    { id: sourceId, title: source.title, ...(source.url && { url: source.url }) },
  ];
  const placed = placeInAreas({ ...feed, version: formatVersion, geometry, sources, areas } as JsonObject, raw, ids);
  return { document: placed.document, findings: [...findings, ...placed.findings] };
}

const entriesOf = (feed: JsonObject, list: keyof Feed) =>
  (Array.isArray(feed[list]) ? feed[list] : []).filter(isObject);

/** The ids of the feed’s entries outside its areas. */
const idsBeside = (feed: JsonObject) =>
  new Set(
    Object.entries(feed)
      .filter(([list]) => list !== 'areas')
      .flatMap(([, value]) => [value].flat().filter(isObject))
      .flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
  );

function idsOf(raw: readonly RawArea[], feed: JsonObject): string[] {
  const taken = idsBeside(feed);
  const earlier = entriesOf(feed, 'areas') as unknown as Area[];
  const known = raw.map(({ name, ags, nuts }) => {
    const area = earlier.find(
      (each) =>
        (ags && each.ags === ags) || (nuts && each.nuts === nuts) || comparable(String(each.name)) === comparable(name),
    );
    if (!area || taken.has(area.id)) return undefined;
    taken.add(area.id);
    return area.id;
  });
  const fresh = giveIds(
    raw.flatMap(({ name, ags = '', nuts = '' }, index) => (known[index] ? [] : [{ name, entry: { ags, nuts } }])),
    'areas',
    taken,
  );
  return known.map((id) => id ?? fresh.shift()!);
}

/** Returns the id of the source with this title, or makes a new one. */
function sourceOf(feed: JsonObject, title: string, areaIds: readonly string[]): string {
  const known = entriesOf(feed, 'sources').find((entry) => entry.title === title);
  if (known) return String(known.id);
  return giveIds([{ name: title, entry: {} }], 'sources', new Set([...idsBeside(feed), ...areaIds]))[0]!;
}
