#!/usr/bin/env node
/** The command line; docs/command-line.md describes it. */
import { CommanderError } from 'commander';
import { FeedError } from '../src/feed/errors.ts';
import { addAreas } from './commands/areas.ts';
import { addBundle } from './commands/bundle.ts';
import { addCheck } from './commands/check.ts';
import { addCompletion } from './commands/completion.ts';
import { addDiff } from './commands/diff.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addMerge } from './commands/merge.ts';
import { createProgram } from './commands/program.ts';
import { addPublish } from './commands/publish.ts';
import { addRender } from './commands/render.ts';
import { addTemplate } from './commands/template.ts';
import { Fault, faultOf } from './faults.ts';
import { languageOf, textsOf, type Texts } from './texts/language.ts';

/** Says in one line why the command ended, and returns the exit code. */
function endWith(error: unknown, texts: Texts): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const fault = error instanceof CommanderError ? faultOf(error, texts) : error;
  if (fault instanceof Fault) {
    process.stderr.write(`${fault.say(texts)}\n`);
    return fault.status;
  }
  if (fault instanceof FeedError) {
    const { kind, detail, message } = fault;
    process.stderr.write(`${kind in texts.faults ? new Fault(kind as Fault['code'], detail).say(texts) : message}\n`);
    return 1;
  }
  process.stderr.write(`${new Fault('unexpected', String(error)).say(texts)}\n`);
  return 1;
}

/** Runs the command that was typed. */
async function run(args: readonly string[]): Promise<void> {
  const texts = textsOf(languageOf(args));
  const program = createProgram(texts);
  for (const add of [
    addRender,
    addBundle,
    addTemplate,
    addImport,
    addCheck,
    addDiff,
    addMerge,
    addExport,
    addAreas,
    addPublish,
    addCompletion,
  ])
    add(program, texts);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.help' && error.exitCode) program.outputHelp();
    else process.exitCode = endWith(error, texts);
  }
}

// The commands print the faults of a feed; the widgets' warnings would repeat them.
console.warn = () => {};
// Who reads the output, such as "head", may have enough of it early.
process.stdout.on('error', () => process.exit());
await run(process.argv.slice(2));
