/** Reads GeoJSON (RFC 7946): the features that have an outline and a name. */
import { geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Finding } from '../findings.ts';
import { isObject } from '../workbook/paths.ts';

export type Outline = Polygon | MultiPolygon;

/** An area as the file has it. */
export interface RawArea {
  readonly name: string;
  readonly ags?: string;
  readonly nuts?: string;
  readonly feature: Feature<Outline>;
}

export interface PropertyNames {
  readonly name: string;
  readonly key?: string;
}

interface Found {
  readonly areas: readonly RawArea[];
  readonly findings: readonly Finding[];
}

const failed = (code: Finding['code'], values: Finding['values'] = {}): Found => ({
  areas: [],
  findings: [{ severity: 'error', code, values }],
});

/** Reads the areas of a GeoJSON document. */
export function readGeoJson(document: unknown, properties: PropertyNames): Found {
  const features = isObject(document) && Array.isArray(document.features) ? document.features.filter(isObject) : [];
  if (!features.length) return failed('geojson-foreign');
  const known = new Set(
    features.flatMap((feature) => Object.keys(isObject(feature.properties) ? feature.properties : {})),
  );
  for (const property of [properties.name, properties.key])
    if (property !== undefined && !known.has(property))
      return failed('geojson-property', { property, known: [...known].join(', ') });
  const areas: RawArea[] = [];
  const findings: Finding[] = [];
  for (const [index, value] of features.entries()) {
    const feature = value as unknown as Feature<Outline, Record<string, unknown> | null>;
    const report = (severity: Finding['severity'], code: Finding['code'], found = '') =>
      findings.push({ severity, code, where: { pointer: `/features/${index}` }, found, values: {} });
    const name = textOf(feature.properties?.[properties.name]);
    const key = properties.key && feature.properties?.[properties.key];
    const keys = keysOf(key);
    if (!isOutline(feature.geometry)) report('note', 'geojson-outline', name);
    else if (!name) report('error', 'geojson-name');
    else if (!positionsOf(feature.geometry).every(isInDegrees)) report('error', 'geojson-degrees', name);
    else {
      if (textOf(key) && !keys) report('note', 'geojson-key', textOf(key));
      if (areas.some((area) => area.name === name)) report('note', 'geojson-twice', name);
      areas.push({ name, ...keys, feature });
    }
  }
  return { areas, findings };
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** Returns whether a geometry has rings of at least four positions around some ground; others cannot be drawn. */
function isOutline(geometry: unknown): geometry is Outline {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return false;
  const polygons = { Polygon: [geometry.coordinates], MultiPolygon: geometry.coordinates }[String(geometry.type)];
  const isPosition = (value: unknown) =>
    Array.isArray(value) && value.length > 1 && value.slice(0, 2).every(Number.isFinite);
  const isRing = (ring: unknown) => Array.isArray(ring) && ring.length > 3 && ring.every(isPosition);
  const isPolygon = (polygon: unknown) => Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing);
  const isComplete = Boolean(polygons?.length) && polygons!.every(isPolygon);
  return isComplete && geoPath().area(geometry as unknown as Outline) > 0;
}

/** Lists the polygons of an outline, each as its rings. */
export const polygonsOf = (outline: Outline): MultiPolygon['coordinates'] =>
  outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;

/** Lists all positions of an outline. */
export const positionsOf = (outline: Outline): Position[] => polygonsOf(outline).flat().flat();

/** RFC 7946 knows degrees only. Land surveys also publish metres (UTM, Gauss-Krüger). */
const isInDegrees = ([longitude = NaN, latitude = NaN]: Position) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) < 86;

/** Reads a key as AGS (digits) or NUTS (country and up to three signs). A number has lost its leading zero. */
function keysOf(key: unknown): { ags: string } | { nuts: string } | undefined {
  const text = textOf(key).toUpperCase();
  if (/^[A-Z]{2}[A-Z0-9]{0,3}$/.test(text)) return { nuts: text };
  if (!/^\d{1,12}$/.test(text)) return undefined;
  const isShort = typeof key === 'number' && [1, 4, 7, 11].includes(text.length);
  return { ags: isShort ? `0${text}` : text };
}
