/** The worker of test/pages/authoring.test.ts: reads a list, and posts its progress. */
import { importList } from '../../src/authoring/lists/import-list.ts';
import { readTables } from '../../src/authoring/read/read-tables.ts';

addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; name: string }>) => {
  const onProgress = (fraction: number) => postMessage({ fraction });
  void readTables(data.bytes, data.name, { onProgress }).then(({ tables }) => {
    const { statistics } = importList(tables, { onProgress });
    postMessage({ statistics, first: tables[0]?.rows[1]?.map(({ text }) => text) });
  });
});
