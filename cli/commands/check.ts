import type { Command } from 'commander';
import { checkDocument } from '../../src/authoring/check/check-document.ts';
import { reportLines, summaryOf } from '../../src/authoring/check/report.ts';
import type { Finding } from '../../src/authoring/findings.ts';
import type { ChoiceOptions } from '../../src/authoring/workbook/choices.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Places } from '../../src/authoring/workbook/places.ts';
import type { Issue } from '../../src/feed/validation/issues.ts';
import { addChoiceOptions, choicesOf, type ChoiceFlags } from '../choices.ts';
import { isWorkbook } from '../documents.ts';
import { readFeed, writeOut } from '../files.ts';
import { checkLinks } from '../links.ts';
import { progressLine } from '../progress.ts';
import type { Texts } from '../texts/language.ts';
import { checkWorkbook } from '../workbooks.ts';
import { addCommand, baseOption, formatOption, langOption, oneFile, type Format } from './program.ts';

interface Options extends ChoiceFlags {
  format: Format;
  links?: true;
  base?: string;
}

interface Outcome {
  readonly document?: JsonObject;
  readonly places?: Places;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

export function addCheck(program: Command, texts: Texts): void {
  const command = addCommand(program, 'check', texts.help.check, texts)
    .argument('[feed...]', texts.help.checked)
    .option('--links', texts.help.links)
    .addOption(baseOption(texts))
    .addOption(formatOption(texts))
    .addOption(langOption(texts).choices(['de', 'en']))
    .action(async (files: string[], { format, links, base, ...choices }: Options) => {
      const file = oneFile(files);
      const { document, places, findings, issues } = await check(file, choicesOf(choices), texts);
      const all = [...findings, ...(links && document ? await checkLinks(document, { file, base, places }) : [])];
      const count = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity).length;
      const counts = { errors: count('error'), questions: count('question'), notes: count('note') };
      const summary = document ? [summaryOf(document, all, texts.language)] : [];
      if (format === 'json') writeOut(`${JSON.stringify({ ...counts, findings: all, issues }, null, 2)}\n`);
      else writeOut(`${[...reportLines(all, texts.language), ...summary].join('\n')}\n`);
      process.exitCode = counts.errors ? 1 : 0;
    });
  addChoiceOptions(command, texts);
}

async function check(file: string, choices: ChoiceOptions, { language, reading }: Texts): Promise<Outcome> {
  if (!isWorkbook(file)) {
    const document = readFeed(file).document as JsonObject;
    return { document, ...checkDocument(document, { language }) };
  }
  return checkWorkbook(file, { ...choices, onProgress: progressLine(reading) }, language);
}
