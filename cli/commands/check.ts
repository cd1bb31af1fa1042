import type { Command } from 'commander';
import { linesOf, readFeed, writeOut } from '../files.ts';
import type { Texts } from '../texts/language.ts';
import { addCommand, langOption, oneFile } from './program.ts';

export function addCheck(program: Command, texts: Texts): void {
  addCommand(program, 'check', texts.help.check, texts)
    .argument('[feed...]', texts.help.feed)
    .option('--json', texts.help.json)
    .addOption(langOption(texts).choices(['de', 'en']))
    .action((files: string[], { json }: { json?: true }) => {
      const { issues } = readFeed(oneFile(files)).feed;
      const errors = issues.filter(({ severity }) => severity === 'error').length;
      const counts = { errors, warnings: issues.length - errors };
      if (json) writeOut(`${JSON.stringify({ ...counts, issues }, null, 2)}\n`);
      else writeOut(linesOf(issues, texts) || `${texts.report.fine}\n`);
      process.exitCode = errors ? 1 : 0;
    });
}
