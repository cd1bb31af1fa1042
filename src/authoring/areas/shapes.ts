/** Makes paths of outlines: simplified together, so that neighbours keep their common border. */
import { geoIdentity, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Position } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf, positionsOf, type Outline } from './geojson.ts';

/** The longer side of the view box. At 300 to 600 pixels, a step is less than a pixel. */
const side = 1000;
const margin = 4;

/** The least share of points to try: of a hundred thousand, one is left. */
const leastShare = 1e-5;

type Outlines = FeatureCollection<Outline>;

export interface Shape {
  readonly shape: string;
  readonly label: { readonly x: number; readonly y: number; readonly radius: number };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The length of all paths. */
  readonly size: number;
}

/** Draws outlines in one view box, with at most `maximum` characters if simple enough shapes have so few. */
export function drawingOf(outlines: readonly Outline[], maximum: number): Drawing {
  const projection = projectionOf(outlines);
  const features = outlines.map((outline): Feature<Outline> => ({
    type: 'Feature',
    properties: null,
    geometry: projected(outline, projection),
  }));
  const areas: Outlines = { type: 'FeatureCollection', features };
  const whole = presimplify(topology({ areas }, 1e6) as Topology<{ areas: GeometryCollection }>);
  const drawingWith = (share: number) => {
    const simple = simplify(whole, quantile(whole, share));
    return draw(feature(simple, simple.objects.areas) as Outlines);
  };
  let drawing = drawingWith(1);
  for (let share = 1; drawing.size > maximum && share > leastShare; drawing = drawingWith(share))
    share *= Math.min(0.9, maximum / drawing.size);
  return drawing;
}

/** Projects degrees to a plane where angles are right (Mercator); north is up. */
function projectionOf(outlines: readonly Outline[]) {
  const longitudes = outlines.flatMap(positionsOf).map(([longitude]) => longitude!);
  const isAcross180 = extent(longitudes) > 180;
  return geoMercator()
    .scale(1000)
    .translate([0, 0])
    .rotate([isAcross180 ? 180 : 0, 0]);
}

/** The difference of the largest and the smallest number. */
function extent(numbers: readonly number[]): number {
  const [least, most] = numbers.reduce(([min, max], each) => [Math.min(min, each), Math.max(max, each)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  return most - least;
}

/** Projects each position of an outline, and closes rings that are open. */
function projected(outline: Outline, projection: GeoProjection): Outline {
  const ringOf = (ring: Position[]) => {
    const points = ring.map(([longitude, latitude]) => projection([longitude!, latitude!])!);
    const [first, last] = [points[0]!, points.at(-1)!];
    return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
  };
  return outline.type === 'Polygon'
    ? { ...outline, coordinates: outline.coordinates.map(ringOf) }
    : { ...outline, coordinates: outline.coordinates.map((rings) => rings.map(ringOf)) };
}

/** Fits plane outlines into the view box, and writes their paths with whole numbers. */
function draw(areas: Outlines): Drawing {
  const inner = side - 2 * margin;
  const fit = geoIdentity().fitSize([inner, inner], areas);
  const [[left, top], [right, bottom]] = geoPath(fit).bounds(areas);
  const [x, y] = fit.translate();
  fit.translate([x + margin - left, y + margin - top]);
  const path = geoPath(fit).digits(0);
  const scaled = ([x, y]: Position): [number, number] => {
    const [shiftX, shiftY] = fit.translate();
    return [x! * fit.scale() + shiftX, y! * fit.scale() + shiftY];
  };
  const shapes = areas.features.map(({ geometry }) => ({
    shape: path(geometry) ?? '',
    label: labelOf(geometry, scaled),
  }));
  const size = shapes.reduce((sum, { shape }) => sum + shape.length, 0);
  const [width, height] = [right - left, bottom - top].map((length) => Math.ceil(length) + 2 * margin);
  return { width: width!, height: height!, shapes, size };
}

/** The point of an area with the most room around it: in its roomiest part. */
function labelOf(geometry: Outline, scaled: (position: Position) => [number, number]): Shape['label'] {
  const points = polygonsOf(geometry).map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(scaled)),
      1,
    ),
  );
  const best = points.reduce((a, b) => (b.distance > a.distance ? b : a));
  return { x: Math.round(best[0]!), y: Math.round(best[1]!), radius: Math.max(0, Math.floor(best.distance) - 1) };
}
