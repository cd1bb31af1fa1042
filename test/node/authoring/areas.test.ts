/** Areas of a map from GeoJSON, as land surveys, and people who draw by hand, publish it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withAreas, type AreaOptions } from '../../../src/authoring/areas/to-areas.ts';
import { describe as sentence } from '../../../src/authoring/findings.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';
import type { Area, Geometry, Project } from '../../../src/feed/schema/feed.ts';
import { read } from '../../../src/feed/read.ts';

const options: AreaOptions = {
  properties: { name: 'NAME', key: 'AGS' },
  license: { name: 'dl-de/by-2-0', url: 'https://www.govdata.de/dl-de/by-2-0' },
  source: { title: 'Muster-Landesvermessung 2026' },
};

const square = (x: number, y: number, size = 1) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

const feature = (name: unknown, ring: unknown, ags: unknown = '00001', type = 'Polygon') => ({
  type: 'Feature',
  properties: { NAME: name, AGS: ags },
  geometry: { type, coordinates: type === 'Polygon' ? [ring] : ring },
});

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

const feed = (more: object = {}) =>
  ({
    version: '1.0.0',
    language: 'de',
    modified: '2026-01-01T00:00:00Z',
    publisher: 'verein',
    license: { name: 'CC0' },
    alliance: { id: 'verein', name: 'Verein' },
    ...more,
  }) as JsonObject;

function made(geoJson: unknown, more: Partial<AreaOptions> = {}, before = feed()) {
  const { document, findings } = withAreas(before, geoJson, { ...options, ...more });
  const { areas, geometry, sources, projects } = document as unknown as {
    areas: Area[];
    geometry: Geometry;
    sources: { id: string; title: string }[];
    projects: Project[];
  };
  return { document, findings, codes: findings.map(({ code }) => code), areas, geometry, sources, projects };
}

/** The first finding in both languages, of a file without usable areas. */
function refused(geoJson: unknown) {
  const { document, findings } = withAreas(feed(), geoJson, options);
  assert.equal(document, undefined);
  const [finding] = findings;
  assert.equal(finding!.severity === 'error' || finding!.code === 'geojson-outline', true);
  for (const language of ['de', 'en'] as const) assert.doesNotMatch(sentence(finding!, language), /[{}]/);
  return finding!.code;
}

const pointsOf = (shape: string) => [...shape.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('Areas from GeoJSON', () => {
  it('become shapes in one view box, with names, keys, licence and source, in a feed without faults', () => {
    const { document, areas, geometry, sources, codes } = made(
      collection(feature('West', square(0, 0)), feature('Ost', square(1, 0), '00002')),
    );
    assert.deepEqual(codes, []);
    assert.deepEqual(read(document, '2026-11-28').issues, []);
    assert.equal((document as { version: string }).version, '1.1.0');
    assert.deepEqual(
      areas.map(({ id, name, ags }) => [id, name, ags]),
      [
        ['west', 'West', '00001'],
        ['ost', 'Ost', '00002'],
      ],
    );
    assert.deepEqual(geometry.license, options.license);
    assert.equal(sources.find(({ id }) => id === geometry.source)?.title, options.source.title);
    for (const { shape, label } of areas) {
      for (const [x, y] of pointsOf(shape!))
        assert.ok(x! >= 0 && x! <= geometry.width && y! >= 0 && y! <= geometry.height, shape);
      assert.ok(label!.radius > 200, 'a square has room for a label');
    }
    assert.ok(areas[0]!.label!.x < areas[1]!.label!.x, 'east is to the right');
  });

  it('have north above', () => {
    const { areas } = made(collection(feature('Nord', square(0, 1)), feature('Süd', square(0, 0), '00002')));
    assert.ok(areas[0]!.label!.y < areas[1]!.label!.y);
  });

  it('are the same whichever way round their rings go, and whether or not the last point closes them', () => {
    const ring = square(5, 50);
    const shape = (points: number[][]) => made(collection(feature('Quadrat', points))).areas[0]!;
    const corners = (area: Area) => new Set(pointsOf(area.shape!).map(String));
    assert.deepEqual(corners(shape([...ring].reverse())), corners(shape(ring)));
    assert.deepEqual(corners(shape(ring.slice(0, -1).concat([[4.5, 50.5]]))).size, 5);
  });

  it('stay together across the 180th meridian', () => {
    const { geometry } = made(
      collection(feature('West', square(178.9, -17)), feature('Ost', square(-180, -17), '00002')),
    );
    assert.ok(geometry.height > 400, `the map is ${geometry.width} by ${geometry.height}`);
  });

  it('have common borders and at most as many characters as wanted, however many points they have', () => {
    const wave = Array.from({ length: 20_000 }, (_, index) => [
      1 + 0.03 * Math.sin(index / 40) + 0.002 * Math.cos(index * 7),
      index / 20_000,
    ]);
    const west = [[0, 0], ...wave, [0, 1], [0, 0]];
    const east = [[2, 0], ...wave, [2, 1], [2, 0]];
    const { areas, codes } = made(collection(feature('West', west), feature('Ost', east, '00002')), { maximum: 4000 });
    const size = areas.reduce((sum, { shape }) => sum + shape!.length, 0);
    assert.ok(size <= 4000 && size > 800, `${size} characters`);
    assert.ok(!codes.includes('areas-large'));
    const [ofWest, ofEast] = areas.map(({ shape }) => new Set(pointsOf(shape!).map(String)));
    const common = [...ofWest!].filter((point) => ofEast!.has(point));
    assert.ok(common.length > ofWest!.size - 4, 'all but the outer corners are in both');
  });

  it('have their label in the roomiest of several parts', () => {
    const parts = [[square(0, 0, 0.1)], [square(1, 0)]];
    const { areas, geometry } = made(collection(feature('Inseln', parts, '00001', 'MultiPolygon')));
    assert.ok(areas[0]!.label!.x > geometry.width / 3);
  });

  it('keep the ids that the feed knows, by key or by name, and leave those of other entries alone', () => {
    const before = feed({
      areas: [{ id: 'a-1', name: 'Früher', ags: '00001' }],
      partners: [{ id: 'ost', name: 'Ost', type: 'other' }],
    });
    const features = collection(feature('West', square(0, 0)), feature('Ost', square(1, 0), '00002'));
    const { areas } = made(features, {}, before);
    assert.equal(areas[0]!.id, 'a-1');
    assert.notEqual(areas[1]!.id, 'ost');
  });

  it('take in places by key and by coordinates, never by name', () => {
    const source = 'quelle';
    const place = (id: string, location: object) => ({ id, name: id, source, location: [location] });
    const before = feed({
      sources: [{ id: source, title: 'Quelle' }],
      projects: [
        place('schluessel', { ags: '00002001' }),
        place('punkt', { lat: 0.5, lon: 0.5 }),
        place('name', { name: 'West' }),
        place('fort', { area: 'gibt-es-nicht' }),
      ],
    });
    const features = collection(feature('West', square(0, 0)), feature('Ost', square(1, 0), '00002'));
    const { projects, codes } = made(features, {}, before);
    assert.deepEqual(
      projects.map(({ location }) => location![0]!.area),
      ['ost', 'west', undefined, undefined],
    );
    assert.deepEqual(codes.sort(), ['area-gone', 'places-found']);
  });

  it('are none if the file has none, and the sentence says why', () => {
    assert.equal(refused({ type: 'Topology', objects: {} }), 'geojson-foreign');
    assert.equal(refused([]), 'geojson-foreign');
    assert.equal(refused(collection()), 'geojson-foreign');
    assert.equal(refused(collection({ type: 'Feature', properties: { GEN: 'West' } })), 'geojson-property');
    assert.equal(refused(collection(feature('Hannover', square(550_000, 5_800_000, 900)))), 'geojson-degrees');
    assert.equal(refused(collection(feature('', square(0, 0)))), 'geojson-name');
    assert.equal(refused(collection(feature('Punkt', [9.7, 52.4], '1', 'Point'))), 'geojson-outline');
    assert.equal(refused(collection(feature('Strich', [[0, 0], [1, 0], [2, 0], [0, 0]]))), 'geojson-outline'); // prettier-ignore
    assert.equal(refused(collection(feature('Loch', [null, [1, 0], ['x', 0], [0, 0]]))), 'geojson-outline');
  });

  it('are drawn without what is wrong with them, and the findings say where', () => {
    const { areas, findings } = made(
      collection(
        feature('West', square(0, 0), 'Schlüssel?'),
        feature('West', square(1, 0), 3241),
        feature('Nirgends', []),
        feature('Klein', square(0.5, 2, 0.001), 'DE929'),
      ),
    );
    assert.deepEqual(
      areas.map(({ ags, nuts }) => ags ?? nuts),
      [undefined, '03241', 'DE929'],
    );
    assert.equal(new Set(areas.map(({ id }) => id)).size, 3);
    assert.deepEqual(
      findings.map(({ code, where }) => [code, where?.pointer]),
      [
        ['geojson-key', '/features/0'],
        ['geojson-twice', '/features/1'],
        ['geojson-outline', '/features/2'],
        ['areas-tiny', undefined],
      ],
    );
  });

  it('that even simple shapes cannot make small enough are reported', () => {
    const many = Array.from({ length: 40 }, (_, index) => feature(`Gebiet ${index}`, square(index, 0), index));
    assert.ok(made(collection(...many), { maximum: 100 }).codes.includes('areas-large'));
  });

  it('of the fictional example are what the tool makes of its drawing', () => {
    const drawing: unknown = JSON.parse(readFileSync('data/musterland.geojson', 'utf8'));
    const example = JSON.parse(readFileSync('data/musterallianz.json', 'utf8')) as JsonObject;
    const { license } = example.geometry as unknown as Geometry;
    const title = 'Musterland, frei erfundene Karte';
    const { document } = made(drawing, { license, source: { title }, maximum: 4000 }, example);
    assert.deepEqual(document, example);
  });
});
