/** Makes paths of outlines: simplified together, so that neighbours keep their common border. */
import { geoIdentity, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Outline } from './geojson.ts';

/** The width of the view box. At 300 to 500 pixels, a step is less than a pixel. */
const width = 1000;
const margin = 4;

/** The shares of points that are left, tried until the paths are short enough. */
const shares = [1, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1, 0.06, 0.03, 0.015, 0];

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
  const features = outlines.map((outline): Feature<Outline> => ({
    type: 'Feature',
    properties: null,
    geometry: projected(outline),
  }));
  const areas: Outlines = { type: 'FeatureCollection', features };
  const whole = presimplify(topology({ areas }, 1e6) as Topology<{ areas: GeometryCollection }>);
  let drawing: Drawing | undefined;
  for (const share of shares) {
    const simple = simplify(whole, quantile(whole, 1 - share));
    drawing = draw(feature(simple, simple.objects.areas) as Outlines);
    if (drawing.size <= maximum) break;
  }
  return drawing!;
}

/** Projects degrees to a plane where angles are right (Mercator); north is up. */
function projected(outline: Outline): Outline {
  const mercator = geoMercator().scale(1000).translate([0, 0]);
  const project = (value: unknown): unknown =>
    typeof (value as Position)[0] === 'number'
      ? mercator(value as [number, number])
      : (value as unknown[]).map(project);
  return { ...outline, coordinates: project(outline.coordinates) } as Outline;
}

/** Fits plane outlines into the view box, and writes their paths with whole numbers. */
function draw(areas: Outlines): Drawing {
  const inner = width - 2 * margin;
  const fit = geoIdentity().fitWidth(inner, areas);
  const [[, top], [, bottom]] = geoPath(fit).bounds(areas);
  const [x, y] = fit.translate();
  fit.translate([x + margin, y + margin - top]);
  const path = geoPath(fit).digits(0);
  const scaled = (position: Position): Position => [
    position[0]! * fit.scale() + fit.translate()[0],
    position[1]! * fit.scale() + fit.translate()[1],
  ];
  const shapes = areas.features.map(({ geometry }) => ({
    shape: path(geometry) ?? '',
    label: labelOf(geometry, scaled),
  }));
  const size = shapes.reduce((sum, { shape }) => sum + shape.length, 0);
  return { width, height: Math.ceil(bottom - top) + 2 * margin, shapes, size };
}

/** The point of an area with the most room around it: in its roomiest part. */
function labelOf(geometry: Outline, scaled: (position: Position) => Position): Shape['label'] {
  const polygons: MultiPolygon['coordinates'] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const points = polygons.map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(scaled)),
      1,
    ),
  );
  const best = points.reduce((a, b) => (b.distance > a.distance ? b : a));
  return { x: Math.round(best[0]!), y: Math.round(best[1]!), radius: Math.max(0, Math.floor(best.distance)) };
}
