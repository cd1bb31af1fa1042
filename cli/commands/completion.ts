import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { Texts } from '../texts/language.ts';

/**
 * Adds `complete <shell>`, which writes a script for that shell. The script asks the hidden form `complete -- …` for
 * suggestions while somebody types. Call it after all other commands: it reads them.
 */
export function addCompletion(program: Command, { help }: Texts): void {
  tab(program);
  const command = program.commands.find((added) => added.name() === 'complete');
  command?.description(help.complete).helpOption('-h, --help', help.helpOption);
  const [shell] = command?.registeredArguments ?? [];
  if (shell) shell.description = help.shell;
}
