import type { Command } from 'commander';
import type { SheetLanguage } from '../../src/authoring/columns/column.ts';
import { templateSheets } from '../../src/authoring/workbook/template.ts';
import { sheetsOf } from '../../src/authoring/workbook/to-sheets.ts';
import { languageTagOf } from '../../src/authoring/workbook/words.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { Fault } from '../faults.ts';
import { readFeed, writeFile } from '../files.ts';
import type { Texts } from '../texts/language.ts';
import { addCommand, langOption } from './program.ts';

interface Options {
  lang?: SheetLanguage;
  languages?: string;
  with?: string;
  all?: true;
  output?: string;
}

export function addTemplate(program: Command, texts: Texts): void {
  const { help } = texts;
  addCommand(program, 'template', help.template, texts)
    .addOption(langOption(texts).choices(['de', 'en']))
    .option('--languages <tags>', help.languages)
    .option('--with <feed>', help.with)
    .option('--all', help.allSheets)
    .option('-o, --output <file>', help.output)
    .action(async ({ lang = 'de', languages, with: feed, all, output }: Options) => {
      if (!output) throw new Fault('no-output');
      const options = { language: lang, languages: tagsOf(languages), ...(all && { all }) };
      const sheets = feed ? sheetsOf(readFeed(feed).document as JsonObject, options) : templateSheets(options);
      writeFile(output, await writeWorkbook(sheets, lang));
    });
}

function tagsOf(languages = ''): string[] {
  return languages
    .split(',')
    .filter((part) => part.trim())
    .map((part) => {
      const tag = languageTagOf(part);
      if (!tag) throw new Fault('value', `--languages ${part.trim()} (en,de-simple)`);
      return tag;
    });
}
