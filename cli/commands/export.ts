import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { writers } from '../exports.ts';
import { Fault } from '../faults.ts';
import { readFeed, writeFile } from '../files.ts';
import type { Language, Texts } from '../texts/language.ts';
import { addCommand, baseOption, langOption, oneFile } from './program.ts';

interface Options {
  to: string;
  output?: string;
  base?: string;
  lang?: Language;
}

export function addExport(program: Command, texts: Texts): void {
  const { help } = texts;
  addCommand(program, 'export', help.export, texts)
    .argument('[feed...]', help.feed)
    .addOption(new Option('--to <format>', help.to).choices(Object.keys(writers)).default('xlsx'))
    .option('-o, --output <file>', help.outputOrFolder)
    .addOption(baseOption(texts))
    .addOption(langOption(texts).choices(['de', 'en']))
    .action(async (files: string[], { to, output, base, lang }: Options) => {
      if (!output) throw new Fault('no-output');
      const document = readFeed(oneFile(files)).document as JsonObject;
      const { content, note } = await writers[to]!(document, { base, language: lang, sheets: lang ?? 'de', texts });
      if (typeof content === 'string' || content instanceof Uint8Array) writeFile(output, content);
      else {
        makeFolder(output);
        for (const { name, text } of content) writeFile(join(output, name), text);
      }
      if (note) process.stderr.write(`${note}\n`);
    });
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new Fault('write', (error as Error).message, 1);
  }
}
