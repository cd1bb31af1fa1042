import type { Command } from 'commander';
import { reportLines, summaryOf } from '../../src/authoring/check/report.ts';
import { dated } from '../../src/authoring/workbook/dated.ts';
import { addChoiceOptions, choicesOf } from '../choices.ts';
import { earlierFeed } from '../earlier-feed.ts';
import { Fault } from '../faults.ts';
import { checkOutput, readFeed, writeFile, writeOut } from '../files.ts';
import { addListOptions, runList, type ListFlags } from '../list.ts';
import { progressLine } from '../progress.ts';
import type { Language, Texts } from '../texts/language.ts';
import { checkWorkbook } from '../workbooks.ts';
import { addCommand, formatOption, langOption, type Format } from './program.ts';

interface Options extends ListFlags {
  output?: string;
  previous?: string;
  allowIssues?: true;
  format: Format;
}

export function addImport(program: Command, texts: Texts): void {
  const { help } = texts;
  const command = addCommand(program, 'import', help.import, texts)
    .argument('[workbook...]', help.workbook)
    .option('-o, --output <file>', help.output)
    .option('--previous <feed>', help.previous)
    .option('--allow-issues', help.allowIssues)
    .addOption(formatOption(texts))
    .addOption(langOption(texts).choices(['de', 'en']))
    .action((files: string[], options: Options) => run(files, options, texts));
  addChoiceOptions(command, texts);
  addListOptions(command, texts.language);
}

async function run(files: readonly string[], options: Options, texts: Texts): Promise<void> {
  const { output, allowIssues, format } = options;
  const [file, ...others] = files;
  if (!file) throw new Fault('no-workbook');
  if (others.length) throw new Fault('excess-arguments', others.join(' '));
  if (!output) throw new Fault('no-output');
  checkOutput(output);
  const language: Language = texts.language;
  const previous = options.previous ? readFeed(options.previous).document : earlierFeed(output);
  if (options.list) return runList(file, { ...options, output, earlier: previous }, texts);
  const reading = { previous, ...choicesOf(options), onProgress: progressLine(texts.reading) };
  const workbook = await checkWorkbook(file, reading, language);
  const { findings } = workbook;
  const written = workbook.isComplete ? workbook.document : allowIssues && workbook.sound;
  if (written) writeFile(output, `${JSON.stringify(dated(written, previous), null, 2)}\n`);
  else process.exitCode = 1;
  if (format === 'json') return writeOut(`${JSON.stringify({ written: Boolean(written), findings }, null, 2)}\n`);
  for (const line of reportLines(findings, language)) process.stderr.write(`${line}\n`);
  if (written) writeOut(`${summaryOf(written, findings, language)}\n`);
  else process.stderr.write(`${new Fault('nothing-written', output).say(texts)}\n`);
}
