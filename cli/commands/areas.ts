import { reportLines, summaryOf } from '../../src/authoring/check/report.ts';
import { defaultMaximum, withAreas, type WithAreas } from '../../src/authoring/areas/to-areas.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Command } from 'commander';
import { Fault } from '../faults.ts';
import { readFeed, readText, writeFile, writeOut } from '../files.ts';
import type { Texts } from '../texts/language.ts';
import { addCommand, langOption } from './program.ts';

interface Options {
  feed: string;
  output: string;
  nameProperty: string;
  keyProperty?: string;
  licence: string;
  licenceUrl?: string;
  source: string;
  sourceUrl?: string;
  size: string;
}

export function addAreas(program: Command, texts: Texts): void {
  const { help } = texts;
  addCommand(program, 'areas', help.areas, texts)
    .argument('<geojson>', help.geojson)
    .requiredOption('--feed <file>', help.areasFeed)
    .requiredOption('--name-property <name>', help.nameProperty)
    .option('--key-property <name>', help.keyProperty)
    .requiredOption('--licence <name>', help.geometryLicence)
    .option('--licence-url <url>', help.geometryLicenceUrl)
    .requiredOption('--source <title>', help.geometrySource)
    .option('--source-url <url>', help.geometrySourceUrl)
    .option('--size <characters>', help.geometrySize, String(defaultMaximum))
    .requiredOption('-o, --output <file>', help.output)
    .addOption(langOption(texts).choices(['de', 'en']))
    .action((file: string, options: Options) => run(file, options, texts));
}

function run(file: string, options: Options, texts: Texts): void {
  const { language } = texts;
  const feed = readFeed(options.feed).document as JsonObject;
  const { document, findings } = areasOf(feed, file, options);
  for (const line of reportLines(findings, language)) process.stderr.write(`${line}\n`);
  if (!document) {
    process.exitCode = 1;
    return void process.stderr.write(`${new Fault('nothing-written', options.output).say(texts)}\n`);
  }
  writeFile(options.output, `${JSON.stringify({ ...document, modified: new Date().toISOString() }, null, 2)}\n`);
  writeOut(`${summaryOf(document, findings, language)}\n`);
}

function areasOf(feed: JsonObject, file: string, options: Options): WithAreas {
  const { nameProperty: name, keyProperty: key, licence, licenceUrl, source, sourceUrl, size } = options;
  const maximum = Number(size);
  if (!Number.isInteger(maximum) || maximum < 1) throw new Fault('value', `--size ${size}`);
  const text = readText(file);
  let geoJson: unknown;
  try {
    geoJson = JSON.parse(text);
  } catch (error) {
    return { findings: [{ severity: 'error', code: 'geojson-syntax', values: { detail: (error as Error).message } }] };
  }
  return withAreas(feed, geoJson, {
    properties: { name, ...(key && { key }) },
    license: { name: licence, ...(licenceUrl && { url: licenceUrl }) },
    source: { title: source, ...(sourceUrl && { url: sourceUrl }) },
    maximum,
  });
}
