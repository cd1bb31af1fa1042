import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Option, type Command } from 'commander';
import { findingsOfIssues } from '../../src/authoring/check/issue-findings.ts';
import { withoutBroken } from '../../src/authoring/check/without-broken.ts';
import { reportLines, summaryOf } from '../../src/authoring/check/report.ts';
import type { Finding } from '../../src/authoring/findings.ts';
import { diffFeeds } from '../../src/authoring/diff/diff-feeds.ts';
import { dated } from '../../src/authoring/workbook/dated.ts';
import { isObject, type JsonObject } from '../../src/authoring/workbook/paths.ts';
import { isWorkbook } from '../documents.ts';
import { Fault } from '../faults.ts';
import { readFeed, writeOut } from '../files.ts';
import { progressLine } from '../progress.ts';
import { contentAt } from '../publish/replace.ts';
import { neighboursOf } from '../publish/neighbours.ts';
import { publishFolder } from '../publish/publish.ts';
import { isImmutable } from '../publish/tree.ts';
import type { Language, Texts } from '../texts/language.ts';
import { checkWorkbook } from '../workbooks.ts';
import { addCommand, langOption, oneFile } from './program.ts';

interface Options {
  output?: string;
  base?: string;
  allowIssues?: true;
}

export function addPublish(program: Command, texts: Texts): void {
  const { help } = texts;
  addCommand(program, 'publish', help.publish, texts)
    .argument('[feed...]', help.source)
    .option('-o, --output <folder>', help.outputFolder)
    .addOption(new Option('--base <url>', help.siteBase).argParser(folderAddress))
    .option('--allow-issues', help.allowIssues)
    .addOption(langOption(texts).choices(['de', 'en']))
    .action((files: string[], options: Options) => run(oneFile(files), options, texts));
}

async function run(file: string, { output, base, allowIssues }: Options, texts: Texts): Promise<void> {
  if (!output) throw new Fault('no-output-folder');
  if (existsSync(output) && !statSync(output).isDirectory()) throw new Fault('no-folder', output, 1);
  const previous = publishedFeed(output);
  const source = await readSource(file, previous, texts);
  process.stderr.write(source.report);
  const { tree: neighbours, missing } = neighboursOf(source.document ?? {}, file === '-' ? '.' : dirname(file));
  for (const { pointer, address, reason } of missing)
    process.stderr.write(`${texts.report.error} ${pointer}: ${texts.publish[reason]}: ${address}\n`);
  if (!source.document || ((source.hasErrors || missing.length) && !allowIssues)) {
    process.exitCode = 1;
    process.stderr.write(`${new Fault('nothing-published', output).say(texts)}\n`);
    return;
  }
  const document = source.isImported ? dated(source.document, previous) : source.document;
  const onProgress = progressLine(texts.publish.working);
  const { written, removed } = await publishFolder(output, document, {
    base,
    neighbours,
    earlierVersions: versionsIn(output),
    onProgress,
  });
  onProgress?.(1);
  for (const line of changesSince(previous, document, texts)) process.stderr.write(`${line}\n`);
  if (!base) process.stderr.write(`${texts.publish.wholeFolder}\n`);
  writeOut(`${source.summary}${sumOf(written.length, removed.length, texts)}\n`);
}

/** What changed for readers, one line for each entry: "Projekt Adelante: Status laufend → abgeschlossen". */
function changesSince(previous: unknown, document: JsonObject, { language }: Texts): string[] {
  if (!isObject(previous)) return [];
  return diffFeeds(previous, document, language).changes.flatMap(({ sentence, details }) => [
    sentence,
    ...details.map((detail) => `  ${detail}`),
  ]);
}

/** `--base`: the address of the folder, which ends in a slash whether or not somebody wrote one. */
function folderAddress(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address) || /[?#]/.test(address))
    throw new Fault('site-base', address);
  return new URL(address.endsWith('/') ? address : `${address}/`).href;
}

interface Source {
  /** The feed without what its readers would leave out. Is missing if the file holds no feed. */
  readonly document?: JsonObject;
  readonly hasErrors: boolean;
  readonly isImported: boolean;
  readonly report: string;
  readonly summary: string;
}

/** Reads a feed, or a workbook as `import` does. */
async function readSource(file: string, previous: unknown, texts: Texts): Promise<Source> {
  const { language } = texts;
  if (!isWorkbook(file)) {
    const { document, feed } = readFeed(file);
    const { issues } = feed;
    const findings: Finding[] = findingsOfIssues(issues, document, undefined, language);
    const sound = withoutBroken(document as JsonObject, issues);
    const hasErrors = issues.some(({ severity }) => severity === 'error');
    return {
      document: sound,
      hasErrors,
      isImported: false,
      report: linesOf(findings, language),
      summary: `${summaryOf(sound, findings, language)} `,
    };
  }
  const { document, sound, findings, isComplete } = await checkWorkbook(file, { previous }, language);
  const report = linesOf(findings, language);
  const summary = sound ? `${summaryOf(sound, findings, language)} ` : '';
  return { document: isComplete ? document : sound, hasErrors: !isComplete, isImported: true, report, summary };
}

const linesOf = (findings: readonly Finding[], language: Language): string =>
  reportLines(findings, language)
    .map((line) => `${line}\n`)
    .join('');

/** The feed that was published before, so that rows of a workbook keep their ids. Ignores a file that is no JSON. */
function publishedFeed(folder: string): unknown {
  try {
    const content = contentAt(folder, 'feed.json');
    return content && JSON.parse(content.toString());
  } catch {
    return undefined;
  }
}

const versionsIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => isImmutable(`${name}/`)) : [];

function sumOf(written: number, removed: number, { publish }: Texts): string {
  if (!written && !removed) return `${publish.unchanged}.`;
  return `${[publish.written(written), ...(removed ? [publish.removed(removed)] : [])].join(', ')}.`;
}
