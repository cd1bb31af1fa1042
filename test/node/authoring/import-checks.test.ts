/** The import says what the check says, and writes the feed unless something of the workbook would be missing in it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Finding } from '../../../src/authoring/findings.ts';
import { writeWorkbook } from '../../../src/authoring/workbook/write-workbook.ts';
import { sheetsOf } from '../../../src/authoring/workbook/to-sheets.ts';
import { isObject, type JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { CommandFolder } from '../../support/command.ts';
import { readFeed } from '../../support/workbook-files.ts';

const list = (feed: JsonObject, name: string) => (feed[name] as JsonObject[]).filter(isObject);

/** A workbook with what offices get wrong, in a feed that is valid. */
function careless(): JsonObject {
  const feed = readFeed('musterallianz');
  const [first, second] = list(feed, 'partners');
  first!.name = 'Handwerkskammer Beispielstadt';
  second!.name = 'Handwerkskamer Beispielstadt';
  const [project, other] = list(feed, 'projects');
  project!.summary = 'The project is for people who work in the region and want to learn more with their colleagues.';
  other!.summary = 'Kurse &amp; Beratung <b>kostenlos</b>';
  list(feed, 'media')[0]!.src = 'http://www.example.org/bild.tiff';
  return feed;
}

describe('alliance-widgets import', () => {
  const command = new CommandFolder();
  before(async () => {
    command.write('mappe.xlsx', await writeWorkbook(sheetsOf(careless())));
  });
  after(command.remove);

  it('says the same as the check, and writes the feed if no more than the content is in question', () => {
    const said = (...args: string[]) => {
      const { status, stdout } = command.run(...args, '--format', 'json');
      return { status, ...(JSON.parse(stdout) as { written?: boolean; findings: Finding[] }) };
    };
    const checked = said('check', 'mappe.xlsx');
    const imported = said('import', 'mappe.xlsx', '-o', 'feed.json');
    assert.deepEqual(imported.findings, checked.findings);
    const codes = new Set(imported.findings.map(({ code }) => code));
    for (const code of ['name-similar', 'language-other', 'feed-html', 'picture-format', 'picture-insecure'])
      assert.ok(codes.has(code as Finding['code']), `${code} of ${[...codes].join()}`);
    assert.deepEqual([imported.status, imported.written, checked.status], [0, true, 0]);
    assert.match(command.read('feed.json'), /bild\.tiff/);
  });
});
