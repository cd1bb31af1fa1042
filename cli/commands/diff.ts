import type { Command } from 'commander';
import { reportLines } from '../../src/authoring/check/report.ts';
import { diffFeeds, type DescribedChange } from '../../src/authoring/diff/diff-feeds.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { isWorkbook, readDocument } from '../documents.ts';
import { Fault } from '../faults.ts';
import { writeOut } from '../files.ts';
import type { Texts } from '../texts/language.ts';
import { addCommand, formatOption, langOption, type Format } from './program.ts';

export function addDiff(program: Command, texts: Texts): void {
  addCommand(program, 'diff', texts.help.diff, texts)
    .argument('<old>', texts.help.diffFile)
    .argument('<new>', texts.help.diffFile)
    .addOption(formatOption(texts))
    .addOption(langOption(texts).choices(['de', 'en']))
    .action(async (old: string, now: string, { format }: { format: Format }) => {
      const [before, after] = await readBoth(old, now, texts);
      const { changes, summary } = diffFeeds(before, after, texts.language);
      if (format === 'json') return writeOut(`${JSON.stringify({ summary, changes }, null, 2)}\n`);
      writeOut(`${[...changeLines(changes), summary].join('\n')}\n`);
    });
}

/** The changes for people; what a new entry says follows it. */
export const changeLines = (changes: readonly DescribedChange[]): string[] =>
  changes.flatMap(({ sentence, details }) => [sentence, ...details.map((detail) => `  ${detail}`)]);

/** A workbook takes its missing ids from the feed that it is compared with. */
async function readBoth(old: string, now: string, texts: Texts): Promise<[JsonObject, JsonObject]> {
  const read = async (path: string, other?: JsonObject) => {
    const { document, findings } = await readDocument(path, other);
    for (const line of reportLines(findings, texts.language)) process.stderr.write(`${line}\n`);
    if (!document) throw new Fault('no-feed', path, 1);
    return document;
  };
  if (!isWorkbook(old) || isWorkbook(now)) {
    const before = await read(old);
    return [before, await read(now, before)];
  }
  const after = await read(now);
  return [await read(old, after), after];
}
