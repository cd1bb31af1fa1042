import { Command, Option } from 'commander';
import { Fault } from '../faults.ts';
import type { Texts } from '../texts/language.ts';

/** Makes the program without its commands; its help is in the language of the texts. */
export function createProgram({ help }: Texts): Command {
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  const program = new Command('alliance-widgets')
    .description(help.program)
    .version(__VERSION__ ?? '', '-V, --version', help.version)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp({
      showGlobalOptions: false,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describe(option, help),
    })
    // Commands have a --lang of their own.
    .enablePositionalOptions()
    .option('--lang <tag>', help.lang)
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .addHelpText('after', `\n${help.codes}\n`);
  return program;
}

const describe = ({ description, argChoices, defaultValue }: Option, help: Texts['help']) => {
  const facts = [
    argChoices && `${help.choices}: ${argChoices.join(' ')}`,
    defaultValue !== undefined && `${help.default}: ${String(defaultValue)}`,
  ].filter(Boolean);
  return description + (facts.length ? ` (${facts.join('; ')})` : '');
};

/** Adds a command that shares the error handling and the help of the program. */
export function addCommand(program: Command, name: string, description: string, { help }: Texts): Command {
  return program.command(name).description(description).helpOption('-h, --help', help.helpOption);
}

/** `--lang`, for commands that write in no language of their own. */
export const langOption = ({ help }: Texts) => new Option('--lang <tag>', help.lang);

/** How a command writes its report. */
export type Format = 'text' | 'json';

/** `--format`: the report for people or for programs. */
export const formatOption = ({ help }: Texts) =>
  new Option('--format <format>', help.format).choices(['text', 'json'] satisfies Format[]).default('text');

/** `--base`: the complete address of the feed. */
export const baseOption = ({ help }: Texts) =>
  new Option('--base <url>', help.base).argParser((address: string) => {
    if (!/^https?:/i.test(address) || !URL.canParse(address)) throw new Fault('base', address);
    return address;
  });

/** Returns the one feed that a command was called with. */
export function oneFile(files: readonly string[]): string {
  const [file, ...others] = files;
  if (!file) throw new Fault('no-feed-file');
  if (others.length) throw new Fault('one-feed-file', files.join(' '));
  return file;
}
