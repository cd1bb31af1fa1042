/** The English sentences of reading a map. */
import type { areas as german } from './areas.de.ts';

export const areas: Record<keyof typeof german, string> = {
  'geojson-syntax': 'The file is no JSON ({detail}). It takes GeoJSON, for instance from QGIS with “Save as”.',
  'geojson-foreign': 'The file is no GeoJSON with areas. It takes a FeatureCollection with polygons.',
  'geojson-property': 'No area has the property “{property}”. There are: {known}.',
  'geojson-outline': '“{found}” has no outline (Polygon or MultiPolygon) and is not on the map.',
  'geojson-name': 'The area has no name and is not on the map. Please add one in the file.',
  'geojson-twice':
    'Two areas have the name “{found}”. Please tell them apart in the file, or join them to one MultiPolygon.',
  'geojson-degrees':
    '“{found}” has coordinates in metres. Please save as WGS 84 (EPSG:4326, longitude and latitude in degrees).',
  'geojson-key': '“{found}” is neither a municipality key (AGS) nor a NUTS code. The area has no key.',
  'areas-large':
    'Even simplified, the outlines have {size} characters instead of at most {maximum}. Choose larger areas.',
  'areas-tiny': '{count|area is|areas are} too small for a label and named in the list only: {names}.',
  'area-gone': 'The area “{found}” is gone. The reference to it was removed.',
  'places-found': '{count|place was|places were} put into an area by key or coordinates.',
};
