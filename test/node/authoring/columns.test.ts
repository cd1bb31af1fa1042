/** The table of columns, held against the schema of the feed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allianceSheet, namePaths, sheets } from '../../../src/authoring/columns/sheets.ts';
import type { Column } from '../../../src/authoring/columns/column.ts';
import { headingKey } from '../../../src/authoring/workbook/layout.ts';
import { feedJsonSchema } from '../../../src/feed/schema/json-schema.ts';
import type { JsonSchema } from '../../../tools/generate/validator.ts';

const definitions = (feedJsonSchema() as JsonSchema).$defs!;

/** Fields that have no column on purpose. The hidden sheet keeps them. */
const WITHOUT_COLUMN = [
  /^(\$schema|version|id|translations|published|modified|contact)$/,
  /^translations\./,
  /^alliance\.(alternateName|source|asOf)$/,
  /^alliance\.(agreement|partOf)\.(source|url|relation)$/,
  /(^|\.)(addressCountry|currency|lat|lon)$/,
  /^projects\.lead\.url$/,
  /^funding\.funders\.amount\.currency$/,
  /^calls\.area\.(ags|postalCode)$/,
  /^alliance\.area\.(ags|postalCode)$/,
  /^media\.(srcset|focalPoint)\./,
  /^partners\.location\.(name|postalCode)$/,
  /^(areas\.(shape|label\..*)|geometry\.(width|height))$/,
];

/** The leaves of a schema as places without numbers: `projects.location.name`. */
function leaves(schema: JsonSchema, path: readonly string[] = []): string[] {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/$defs/', '');
    return name === 'LocalizedText' ? [path.join('.')] : leaves(definitions[name]!, path);
  }
  const union = schema.anyOf?.flatMap((option) => leaves(option, path));
  if (union) return [...new Set(union.filter((leaf, _, all) => !all.some((other) => other.startsWith(`${leaf}.`))))];
  if (schema.items) return leaves(schema.items, path);
  if (!schema.properties) return [path.join('.')];
  return Object.entries(schema.properties).flatMap(([name, property]) => leaves(property, [...path, name]));
}

const place = (path: string) => path.replace(/\[\d+\]/g, '');

/** The fields that columns fill. A column of an object fills the fields that it reads. */
const filled = new Set([
  ...allianceSheet.columns.flatMap((column) => placesOf(column)),
  ...sheets.flatMap(({ collection, columns }) =>
    columns.flatMap((column) => placesOf(column).map((own) => `${collection}.${own}`)),
  ),
]);

function placesOf(column: Column): string[] {
  const own = place(column.path);
  if (column.kind === 'money') return [`${own}.value`];
  if (column.kind === 'named') return [`${own}.name`, `${own}.year`];
  if (column.kind === 'pairs') return column.properties.map((property) => `${own}.${property}`);
  if (column.kind === 'reference' && column.other === 'inline') return [own, `${own}.name`];
  return [own];
}

describe('The columns of the workbook', () => {
  const all = leaves(definitions.Feed!);

  it('have a place for every property of the feed, but for those that the hidden sheet keeps', () => {
    const missing = all.filter((leaf) => !filled.has(leaf) && !WITHOUT_COLUMN.some((pattern) => pattern.test(leaf)));
    assert.ok(all.length > 150, String(all.length));
    assert.deepEqual(missing, []);
  });

  it('fill only places that the feed has', () => {
    const known = new Set(
      all.flatMap((leaf) => leaf.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))),
    );
    const invented = [...filled].filter(
      (own) => !known.has(own) && !/^(defaults\.|contacts\.label$|media\.label$|alliance\.partOf\.year$)/.test(own),
    );
    assert.deepEqual(invented, []);
  });

  it('offer every word that the feed allows, and no other', () => {
    for (const { collection, columns } of sheets) {
      for (const column of columns) {
        if (column.kind !== 'word') continue;
        assert.deepEqual(
          Object.keys(column.words),
          enumAt([collection, ...place(column.path).split('.')]),
          column.path,
        );
      }
    }
  });

  function enumAt(path: readonly string[]): unknown {
    let schema: JsonSchema = definitions.Feed!;
    const open = () => {
      while (schema.$ref || schema.items) schema = schema.items ?? definitions[schema.$ref!.replace('#/$defs/', '')]!;
    };
    for (const name of path) {
      open();
      schema = schema.properties![name]!;
    }
    open();
    return schema.enum;
  }

  it('have different headings within a sheet, in both languages', () => {
    for (const { name, columns } of [...sheets, { ...allianceSheet }]) {
      for (const language of ['de', 'en'] as const) {
        const headings = columns.map(({ heading }) => headingKey(heading[language]));
        assert.deepEqual(
          headings.filter((heading, index) => headings.indexOf(heading) !== index),
          [],
          name.de,
        );
      }
    }
  });

  it('have the column that other sheets refer to', () => {
    for (const { collection, columns } of sheets)
      assert.ok(
        columns.some(({ path }) => path === namePaths[collection][0]),
        collection,
      );
  });
});
