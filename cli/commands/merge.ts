import type { Command } from 'commander';
import { checkDocument } from '../../src/authoring/check/check-document.ts';
import { withoutBroken } from '../../src/authoring/check/without-broken.ts';
import { reportLines, summaryOf } from '../../src/authoring/check/report.ts';
import type { Finding } from '../../src/authoring/findings.ts';
import { mergeFeeds, type Merged, type MergeFile } from '../../src/authoring/merge/merge-feeds.ts';
import { dated } from '../../src/authoring/workbook/dated.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { readDocument } from '../documents.ts';
import { earlierFeed } from '../earlier-feed.ts';
import { Fault } from '../faults.ts';
import { checkOutput, readFeed, writeFile, writeOut } from '../files.ts';
import type { Texts } from '../texts/language.ts';
import { changeLines } from './diff.ts';
import { addCommand, formatOption, langOption, type Format } from './program.ts';

interface Options {
  base?: string;
  output?: string;
  prefer?: string;
  removals?: true;
  allowIssues?: true;
  format: Format;
}

export function addMerge(program: Command, texts: Texts): void {
  const { help } = texts;
  addCommand(program, 'merge', help.merge, texts)
    .argument('[files...]', help.mergeFiles)
    .option('--base <feed>', help.mergeBase)
    .option('-o, --output <file>', help.mergeOutput)
    .option('--prefer <file>', help.prefer)
    .option('--removals', help.removals)
    .option('--allow-issues', help.allowIssues)
    .addOption(formatOption(texts))
    .addOption(langOption(texts).choices(['de', 'en']))
    .action((files: string[], options: Options) => run(files, options, texts));
}

async function run(paths: readonly string[], options: Options, texts: Texts): Promise<void> {
  checkCall(paths, options);
  const { language } = texts;
  const { base: basePath, output, prefer, removals, allowIssues, format } = options;
  const base = basePath === undefined ? undefined : (readFeed(basePath).document as JsonObject);
  const earlier = output === undefined ? undefined : earlierFeed(output);
  const files = await readFiles(paths, base, texts);
  const merged = mergeFeeds(files, { base, prefer, removals, language });
  const { issues, findings: checked } = checkDocument(merged.document, { language });
  const findings = [...merged.findings, ...checked];
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const isDecided = merged.conflicts.every(({ chosen }) => chosen !== undefined);
  const isSound = isDecided && (!hasErrors || allowIssues === true);
  const document = hasErrors ? withoutBroken(merged.document, issues) : merged.document;
  const written = output !== undefined && isSound;
  if (written) writeFile(output, `${JSON.stringify(dated(document, earlier ?? base ?? {}), null, 2)}\n`);
  if (!isSound) process.exitCode = 1;
  const { changes, conflicts } = merged;
  if (format === 'json') return writeOut(`${JSON.stringify({ written, changes, conflicts, findings }, null, 2)}\n`);
  const report = [...conflictLines(merged, texts), ...reportLines(findings, language)];
  for (const line of report) process.stderr.write(`${line}\n`);
  writeOut(
    changeLines(changes)
      .map((line) => `${line}\n`)
      .join(''),
  );
  if (isSound) writeOut(`${summaryOf(document, findings, language)}\n`);
  else if (output !== undefined) process.stderr.write(`${new Fault('nothing-written', output).say(texts)}\n`);
}

function checkCall(paths: readonly string[], { base, output, prefer, removals }: Options): void {
  if (!paths.length || (paths.length === 1 && base === undefined)) throw new Fault('no-merge-files');
  const twice = paths.find((path, index) => paths.indexOf(path) < index);
  if (twice !== undefined) throw new Fault('merge-twice', twice);
  if (prefer !== undefined && !paths.includes(prefer)) throw new Fault('merge-prefer', prefer);
  if (removals && base === undefined) throw new Fault('merge-removals');
  if (output !== undefined) checkOutput(output);
}

/** Reads all files. A row without an id takes the id of the entry with its name in the base or in an earlier file. */
async function readFiles(paths: readonly string[], base: JsonObject | undefined, texts: Texts): Promise<MergeFile[]> {
  const files: MergeFile[] = [];
  for (const path of paths) {
    const earlier = [...(base ? [{ name: '', document: base }] : []), ...files];
    const known = earlier.length ? mergeFeeds(earlier).document : undefined;
    const { document, places, findings } = await readDocument(path, known);
    const lines = reportLines(findings, texts.language);
    if (lines.length) process.stderr.write(`${[path, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
    if (!document) throw new Fault('no-feed', path, 1);
    if (findings.some(isOpen)) throw new Fault('merge-source', path, 1);
    files.push({ name: path, document, ...(places && { places }) });
  }
  return files;
}

const isOpen = ({ severity }: Finding) => severity !== 'note';

function conflictLines({ conflicts }: Merged, { merge }: Texts): string[] {
  if (!conflicts.length) return [];
  const isDecided = conflicts.every(({ chosen }) => chosen !== undefined);
  return [
    merge.conflicts(conflicts.length),
    ...conflicts.map(
      ({ sentence, chosen }) => `  ${[sentence, chosen && merge.chosen(chosen)].filter(Boolean).join('; ')}`,
    ),
    ...(isDecided ? [] : [merge.decide]),
  ];
}
