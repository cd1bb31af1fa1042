/** Hidden sheets, columns and rows of a workbook: said if an office hid them, and not if we did. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { writeXlsx } from 'hucre';
import { CommandFolder } from '../../support/command.ts';
import { readFeed, workbookOf } from '../../support/workbook-files.ts';

describe('What is hidden in a workbook', () => {
  const command = new CommandFolder();
  after(command.remove);

  const check = (name: string) => command.run('check', name).stdout;

  it('is said by import and check if an office hid it', async () => {
    const rows = [
      ['Zeigen', 'Projekt', 'Kurzbeschreibung', 'Kurzbeschreibung (en)', 'Kennung'],
      ['', 'Erstes', 'Kurz', 'Short', 'erstes'],
      ['', 'Zweites', 'Kurz und klein', 'Short and small', 'zweites'],
      ['nein', 'Drittes', 'Entwurf', 'Draft', 'drittes'],
    ];
    const [shown, hidden] = [{ width: 20 }, { width: 20, hidden: true }];
    const hiddenRow = { hidden: true };
    const project = { rows, columns: [shown, shown, hidden, hidden, hidden] };
    const rowDefs = new Map([
      [2, hiddenRow],
      [3, hiddenRow],
    ]);
    const partners = { name: 'Partner', hidden: true, rows: [['Name'], ['Verein']] };
    const notes = {
      name: 'Notizen',
      hidden: true,
      rows: [
        ['Was', 'Wer'],
        ['Anrufen', 'Ich'],
      ],
    };
    command.write(
      'fremd.xlsx',
      await writeXlsx({ sheets: [{ name: 'Projekte', ...project, rowDefs }, partners, notes] }),
    );
    const checked = check('fremd.xlsx');
    const imported = command.run('import', 'fremd.xlsx', '-o', 'feed.json').stderr;
    for (const report of [checked, imported]) {
      assert.match(report, /Projekte: 1 ausgeblendete Spalte wurde mitgelesen \(C\)\./);
      assert.match(report, /Projekte: 1 ausgeblendete Zeile wurde mitgelesen \(3\)\. .+ „nein“/);
      assert.match(report, /Partner: Das Blatt ist ausgeblendet\. Es wurde mitgelesen\./);
      assert.match(report, /Notizen: Dieses Blatt gehört nicht zur Vorlage und wurde nicht gelesen\./);
      assert.doesNotMatch(report, /Notizen: Das Blatt ist ausgeblendet/);
    }
  });

  it('is not said of our own workbook', async () => {
    command.write('eigen.xlsx', await workbookOf(readFeed('musterallianz')));
    assert.doesNotMatch(check('eigen.xlsx'), /ausgeblendet|gehört nicht zur Vorlage/);
  });
});
