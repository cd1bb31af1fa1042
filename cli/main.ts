#!/usr/bin/env node
/** The command line; docs/command-line.md describes it. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { FeedError } from '../src/feed/errors.ts';
import { bundle } from './bundle.ts';
import { integrityOf } from './integrity.ts';
import { Fault } from './faults.ts';
import { linesOf, readFeed, report, writeOut } from './files.ts';
import { helpFor } from './help.ts';
import { optionsOf, render, widgets } from './render.ts';

/** What commands have in common. */
const common = { base: { type: 'string' }, output: { type: 'string', short: 'o' } } as const;

/** Each command gets its arguments and returns the exit code. */
const commands: Record<string, (args: string[]) => number> = {
  render(args) {
    const ofWidgets = [...widgets.values()].flatMap((widget) => [...optionsOf(widget)]);
    const options = Object.fromEntries(ofWidgets.map(([name, type]) => [name, { type }]));
    const { values, positionals } = parse(args, { ...options, ...common, widget: { type: 'string', multiple: true } });
    const { widget: names, base, output, ...attributes } = values;
    const chosen = chooseWidgets(names, Object.keys(attributes));
    checkBase(base);
    const { document, feed } = readFeed(positionals);
    report(feed.issues);
    const rendered = chosen.map((widget) => render(document, widget, attributes, base));
    writeOut(rendered.map(({ html }) => html).join('\n'), output);
    const lost = new Set(rendered.flatMap(({ lost }) => lost));
    if (lost.size) say(new Fault('lost', String(lost.size)).message);
    return 0;
  },

  bundle(args) {
    const { values, positionals } = parse(args, common);
    if (!values.output) throw new Fault('no-output');
    checkBase(values.base);
    const { document, feed } = readFeed(positionals);
    report(feed.issues);
    const script = bundle(document, values.base);
    writeOut(script, values.output);
    process.stdout.write(`integrity="${integrityOf(script)}"\n`);
    return 0;
  },

  check(args) {
    const { issues } = readFeed(parse(args, {}).positionals).feed;
    writeOut(linesOf(issues) || 'Alles in Ordnung · Nothing is wrong\n');
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** Reads the arguments of a command. What Node says about wrong ones is English, and clear. */
function parse<O extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Fault('usage', (error as Error).message);
  }
}

/** The widgets of these names; each option must be one of at least one of them. */
function chooseWidgets(names: readonly string[] | undefined, options: readonly string[]) {
  const known = [...widgets.keys()].join(' ');
  if (!names) throw new Fault('no-widget', known);
  const chosen = names.map((name) => {
    const widget = widgets.get(name.replace(/^alliance-/, ''));
    if (!widget) throw new Fault('widget', known);
    return widget;
  });
  const foreign = options.find((name) => !chosen.some((widget) => optionsOf(widget).has(name)));
  if (foreign) throw new Fault('option', `--${foreign}`);
  return chosen;
}

function checkBase(address?: string): void {
  if (address !== undefined && !(/^https?:/i.test(address) && URL.canParse(address))) throw new Fault('base', address);
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Runs the command that was typed and returns the exit code. */
function run([name = '--help', ...args]: string[]): number {
  if ([name, ...args].some((word) => /^(-h|--help|help)$/.test(word))) {
    writeOut(helpFor([...widgets.keys()]));
    return 0;
  }
  try {
    const command = Object.hasOwn(commands, name) && commands[name];
    if (!command) throw new Fault('command', name);
    return command(args);
  } catch (error) {
    if (error instanceof Fault) {
      say(error.message);
      return error.status;
    }
    if (error instanceof FeedError) {
      say(error.message);
      report(error.issues);
      return 1;
    }
    throw error;
  }
}

// Who reads the output, such as "head", may have enough of it early.
process.stdout.on('error', () => process.exit());
process.exitCode = run(process.argv.slice(2));
