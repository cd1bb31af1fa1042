import type { Command } from 'commander';
import { bundle } from '../bundle.ts';
import { Fault } from '../faults.ts';
import { readFeed, writeOut } from '../files.ts';
import { report } from '../issue-lines.ts';
import { integrityOf } from '../integrity.ts';
import type { Texts } from '../texts/language.ts';
import { addCommand, baseOption, langOption, oneFile } from './program.ts';

export function addBundle(program: Command, texts: Texts): void {
  addCommand(program, 'bundle', texts.help.bundle, texts)
    .argument('[feed...]', texts.help.feed)
    .addOption(baseOption(texts))
    .option('-o, --output <file>', texts.help.output)
    .addOption(langOption(texts).choices(['de', 'en']))
    .action((files: string[], { base, output }: { base?: string; output?: string }) => {
      if (!output) throw new Fault('no-output');
      const source = readFeed(oneFile(files));
      report(source, texts);
      const script = bundle(source.document, base);
      writeOut(script, output);
      process.stdout.write(`integrity="${integrityOf(script)}"\n`);
    });
}
