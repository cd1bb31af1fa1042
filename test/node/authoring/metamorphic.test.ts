/** However a list is saved, sorted or adorned, it gives the same feed and the same ids. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writeOds, writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { importList } from '../../../src/authoring/lists/import-list.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { encode, type Encoding } from '../../support/encodings.ts';
import { exampleList } from '../../support/example-list.ts';

const rows = exampleList(40);
const csv = (records: string[][], delimiter = ';') => Papa.unparse(records, { delimiter });

async function feedOf(bytes: Uint8Array, fileName = 'liste.csv') {
  const { tables } = await readTables(bytes, fileName);
  const { feed, statistics } = importList(tables, { asOf: '2016-03-31', modified: '2026-11-28T08:00:00Z' });
  assert.equal(statistics.rows, 40);
  // The title comes from the rows above the list, or from the file's name.
  return { projects: feed!.projects!, funding: feed!.funding! };
}

type Parts = Awaited<ReturnType<typeof feedOf>>;
const byId = ({ projects, funding }: Parts) => ({
  projects: projects.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  funding: funding.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

const original = await feedOf(encode(csv(rows), 'utf-8'));

describe('A list', () => {
  it('has ids of its own', () => {
    assert.equal(new Set(original.projects.map(({ id }) => id)).size, 40);
  });

  const encodings: Encoding[] = ['utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16le-bom', 'utf-16be', 'utf-16be-bom'];
  for (const encoding of encodings)
    it(`is the same in ${encoding}`, async () => {
      assert.deepEqual(await feedOf(encode(csv(rows), encoding)), original);
    });

  for (const delimiter of [',', '\t', '|'])
    it(`is the same with ${JSON.stringify(delimiter)} between its columns`, async () => {
      assert.deepEqual(await feedOf(encode(csv(rows, delimiter), 'utf-8')), original);
    });

  it('is the same below title rows', async () => {
    const titled = [['Liste der Vorhaben'], ['(Datenstand: 31.03.2016)'], [], ...rows];
    assert.deepEqual(await feedOf(encode(csv(titled), 'utf-8')), original);
  });

  it('is the same as a workbook and as an OpenDocument spreadsheet', async () => {
    const sheets = [{ name: 'Liste', rows }];
    assert.deepEqual(await feedOf(await writeXlsx({ sheets }), 'liste.xlsx'), original);
    assert.deepEqual(await feedOf(await writeOds({ sheets }), 'liste.ods'), original);
  });

  it('is the same as JSON', async () => {
    const [heading, ...entries] = rows;
    const objects = entries.map((entry) => Object.fromEntries(heading!.map((name, index) => [name, entry[index]])));
    assert.deepEqual(await feedOf(encode(JSON.stringify(objects), 'utf-8'), 'liste.json'), original);
  });

  it('is the same with its columns and rows in any order, but for the order', async () => {
    const columns = rows[0]!.map((_, index) => index);
    const order = fc.tuple(
      fc.shuffledSubarray(columns, { minLength: columns.length }),
      fc.shuffledSubarray(rows.slice(1), { minLength: rows.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(order, async ([order, entries]) => {
        const shuffled = [rows[0]!, ...entries].map((entry) => order.map((index) => entry[index]!));
        assert.deepEqual(byId(await feedOf(encode(csv(shuffled), 'utf-8'))), byId(original));
      }),
      { numRuns: 20, seed: 20261128 },
    );
  });
});
