import type { CommanderError } from 'commander';
import type { Texts } from './texts/language.ts';

/** The command ends with one line; `status` is its exit code: 1 for a file, 2 for a call that is wrong. */
export class Fault extends Error {
  constructor(
    readonly code: keyof Texts['faults'],
    readonly detail = '',
    readonly status: 1 | 2 = 2,
  ) {
    super(code);
  }

  /** Says the fault in one line. */
  say({ faults }: Texts): string {
    return faults[this.code] + (this.detail ? `: ${this.detail.replace(/\s*\n\s*/g, ' ')}` : '');
  }
}

const codes: Record<string, Fault['code']> = {
  'commander.unknownCommand': 'command',
  'commander.unknownOption': 'unknown-option',
  'commander.optionMissingArgument': 'option-value',
  'commander.missingArgument': 'missing-argument',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.excessArguments': 'excess-arguments',
  'commander.invalidArgument': 'choice',
};

/** Turns the parser's error about a wrong call, an English sentence, into a fault. */
export function faultOf({ code, message }: CommanderError, { faults }: Texts): Fault {
  const found = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name);
  const [, allowed] = /Allowed choices are (.+)\./.exec(message) ?? [];
  const [, meant] = /Did you mean (?:one of )?(.+)\?/.exec(message) ?? [];
  const detail = [
    found.join(' ').replace(/ ?<[^>]+>/g, '') || message.replace(/^error: /, ''),
    allowed && `(${allowed})`,
    meant && `(${faults['did-you-mean']} ${meant}?)`,
  ];
  return new Fault(codes[code] ?? 'unexpected', detail.filter(Boolean).join(' '));
}
