/**
 * Measures how long spreadsheets take to read, and prints it with the machine: `tsx test/support/measure-reading.ts`.
 * Each task runs in a process of its own, so that one's memory is not another's.
 */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { importList } from '../../src/authoring/lists/import-list.ts';
import { readTables } from '../../src/authoring/read/read-tables.ts';
import { exampleList } from './example-list.ts';
import { isMain } from '../../tools/dev/run.ts';

export interface Measurement {
  task: string;
  rows: number;
  /** On a busy machine these say more than the time on the clock. */
  cpuSeconds: number;
  seconds: number;
  /** The most memory the process had, with making the file. */
  megabytes: number;
  /** The longest time without a message of progress, in milliseconds. */
  longestGap: number;
  /** The longest work without one, in milliseconds of the processor. */
  longestWork: number;
}

const wide = (rows: string[][], width: number) =>
  rows.map((row, index) => Array.from({ length: width }, (_, column) => row[column] ?? `${column}-${index}`));

const workbookOf = (rows: string[][]) => writeXlsx({ sheets: [{ name: 'Liste', rows }] });

/** The files, and whether they are read as lists of operations. */
const tasks: Record<string, { file: () => Promise<Uint8Array> | Uint8Array; name: string; list?: true }> = {
  'workbook, 10,000 × 25': { file: () => workbookOf(wide(exampleList(10_000), 25)), name: 'a.xlsx' },
  'workbook, 19,000 operations': { file: () => workbookOf(exampleList(19_000)), name: 'a.xlsx', list: true },
  'CSV, 19,000 operations': {
    file: () => new TextEncoder().encode(Papa.unparse(exampleList(19_000), { delimiter: ';' })),
    name: 'a.csv',
    list: true,
  },
};

/** Measures one task in this process. */
async function measure(task: string): Promise<Measurement> {
  const { file, name, list } = tasks[task]!;
  const bytes = await file();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let [last, longestGap] = [start, 0];
  let [lastCpu, longestWork] = [cpu, 0];
  const onProgress = () => {
    longestGap = Math.max(longestGap, performance.now() - last);
    last = performance.now();
    const { user, system } = process.cpuUsage(lastCpu);
    longestWork = Math.max(longestWork, (user + system) / 1000);
    lastCpu = process.cpuUsage();
  };
  const { tables } = await readTables(bytes, name, { onProgress });
  if (list) importList(tables, { onProgress });
  onProgress();
  const { user, system } = process.cpuUsage(cpu);
  return {
    task,
    rows: tables[0]!.rows.length,
    cpuSeconds: (user + system) / 1e6,
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    longestGap: Math.round(longestGap),
    longestWork: Math.round(longestWork),
  };
}

export function measureAll(): Measurement[] {
  return Object.keys(tasks).map((task) => {
    const args = ['--import', 'tsx', fileURLToPath(import.meta.url), task];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout) as Measurement;
  });
}

if (isMain(import.meta.url)) {
  const [task] = process.argv.slice(2);
  if (task) process.stdout.write(JSON.stringify(await measure(task)));
  else {
    console.log(
      `${cpus()[0]?.model} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    );
    console.table(measureAll());
  }
}
