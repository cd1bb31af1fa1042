/** Lists of operations and other tables of grants, for the command `import --list`. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { reportLines } from '../src/authoring/check/report.ts';
import { importList, type ListOptions } from '../src/authoring/lists/import-list.ts';
import { readTables } from '../src/authoring/read/read-tables.ts';
import { dated } from '../src/authoring/workbook/dated.ts';
import type { JsonObject } from '../src/authoring/workbook/paths.ts';
import { choicesOf, many, pairOf, type ChoiceFlags } from './choices.ts';
import type { Format } from './commands/program.ts';
import { Fault } from './faults.ts';
import { readBytes, writeFile, writeOut } from './files.ts';
import { progressLine } from './progress.ts';
import type { Language, Texts } from './texts/language.ts';
import { listTexts } from './texts/list.ts';

/** The values of the options that `addListOptions` adds. */
export interface ListFlags extends ChoiceFlags {
  list?: true;
  where?: string[];
  withPersons?: true;
  asOf?: string;
  fund?: string;
}

export function addListOptions(command: Command, language: Language): Command {
  const texts = listTexts[language];
  return command
    .option('--list', texts.list)
    .addOption(many('--where <column=value>', texts.where))
    .option('--with-persons', texts.withPersons)
    .option('--as-of <date>', texts.asOf)
    .option('--fund <name>', texts.fund);
}

/** Reads a list into a feed; the report goes to standard error, or all of it as JSON to standard output. */
export async function runList(
  file: string,
  flags: ListFlags & { output: string; earlier?: unknown; format: Format },
  texts: Texts,
): Promise<void> {
  const { language } = texts;
  const { done } = listTexts[language];
  const options = optionsOf(flags);
  const line = progressLine(texts.reading);
  // Reading the tables and understanding them take about as long.
  const { tables, findings } = await readTables(new Uint8Array(readBytes(file)), basename(file), {
    onProgress: line && ((fraction) => line(fraction / 2)),
  });
  const onProgress = line && ((fraction: number) => line(0.5 + fraction / 2));
  const read = tables.length > 0 ? importList(tables, { ...options, onProgress }) : undefined;
  line?.(1);
  const all = [...findings, ...(read?.findings ?? [])];
  const feed = read?.feed && all.every(({ severity }) => severity !== 'error') ? read.feed : undefined;
  if (feed)
    writeFile(flags.output, `${JSON.stringify(dated(feed as unknown as JsonObject, flags.earlier), null, 2)}\n`);
  else process.exitCode = 1;
  const { statistics } = read ?? {};
  if (flags.format === 'json')
    return writeOut(`${JSON.stringify({ written: Boolean(feed), statistics, findings: all }, null, 2)}\n`);
  for (const line of reportLines(all, language)) process.stderr.write(`${line}\n`);
  if (feed && statistics) writeOut(`${done(statistics)}\n`);
  else process.stderr.write(`${new Fault('nothing-written', flags.output).say(texts)}\n`);
}

function optionsOf({ where = [], withPersons, asOf, fund, ...choices }: ListFlags): ListOptions {
  const conditions = where.map((condition) => pairOf(condition, '--where'));
  return {
    where: conditions.map(([column, value]) => ({ column, value })),
    withPersons,
    ...choicesOf(choices),
    ...(asOf && { asOf }),
    ...(fund && { fund }),
  };
}
