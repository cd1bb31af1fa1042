/** The German sentences of reading a map. */
export const areas = {
  'geojson-syntax': 'Die Datei ist kein JSON ({detail}). Gebraucht wird GeoJSON, etwa aus QGIS mit „Speichern als“.',
  'geojson-foreign': 'Die Datei ist kein GeoJSON mit Gebieten. Gebraucht wird eine FeatureCollection mit Polygonen.',
  'geojson-property': 'Kein Gebiet hat die Eigenschaft „{property}“. Es gibt: {known}.',
  'geojson-outline': '„{found}“ hat keinen Umriss (Polygon oder MultiPolygon) und fehlt auf der Karte.',
  'geojson-name': 'Das Gebiet hat keinen Namen und fehlt auf der Karte. Bitte in der Datei ergänzen.',
  'geojson-twice':
    'Zwei Gebiete heißen „{found}“. Bitte in der Datei unterscheiden oder zu einem MultiPolygon verbinden.',
  'geojson-degrees':
    '„{found}“ hat Koordinaten in Metern. Bitte als WGS 84 (EPSG:4326, Länge und Breite in Grad) speichern.',
  'geojson-key': '„{found}“ ist weder ein Gemeindeschlüssel noch ein NUTS-Code. Das Gebiet hat keinen Schlüssel.',
  'areas-large':
    'Die Umrisse haben auch vereinfacht {size} Zeichen statt höchstens {maximum}. Bitte größere Gebiete wählen.',
  'areas-tiny': '{count|Gebiet ist|Gebiete sind} zu klein für eine Beschriftung und nur in der Liste benannt: {names}.',
  'area-gone': 'Das Gebiet „{found}“ gibt es nicht mehr. Die Angabe wurde entfernt.',
  'places-found': '{count|Ort wurde|Orte wurden} nach Schlüssel oder Koordinaten einem Gebiet zugeordnet.',
} as const;
