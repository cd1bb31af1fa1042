import { Option, type Command } from 'commander';
import { sheetsOf } from '../../src/authoring/workbook/to-sheets.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { Fault } from '../faults.ts';
import { readFeed, writeFile } from '../files.ts';
import type { Language, Texts } from '../texts/language.ts';
import { addCommand, langOption, oneFile } from './program.ts';

/** The formats in which a feed can be written. */
const writers: Record<string, (feed: JsonObject, language: Language) => Promise<Uint8Array | string>> = {
  xlsx: (feed, language) => writeWorkbook(sheetsOf(feed, { language }), language),
};

export function addExport(program: Command, texts: Texts): void {
  const { help } = texts;
  addCommand(program, 'export', help.export, texts)
    .argument('[feed...]', help.feed)
    .addOption(new Option('--to <format>', help.to).choices(Object.keys(writers)).default('xlsx'))
    .option('-o, --output <file>', help.output)
    .addOption(langOption(texts).choices(['de', 'en']))
    .action(async (files: string[], { to, output, lang = 'de' }: { to: string; output?: string; lang?: Language }) => {
      if (!output) throw new Fault('no-output');
      writeFile(output, await writers[to]!(readFeed(oneFile(files)).document as JsonObject, lang));
    });
}
