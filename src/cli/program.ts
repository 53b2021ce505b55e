import { Command } from 'commander';
import { ask, check, decide, whatIf } from './declared/deciding.ts';
import { law } from './declared/law.ts';
import { importing, schema, sort } from './declared/reading.ts';
import { record } from './declared/recording.ts';
import { register } from './declared/register.ts';
import { clock, letter, schedule } from './declared/telling.ts';
import type { ExitCode } from './exit.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

const exitHelp = `
Exit codes:
  0  a decision was produced, or nothing was wrong
  1  a mistake in this program, or in the law it holds
  2  bad input, with every problem placed
  3  with --strict: something is open
  4  with --strict: a conflict or a gap

It is advice to a named decision-maker, and decides nothing.`;

/** Every command, in the order the help lists them. */
const declared = [decide, ask, whatIf, check, clock, letter, importing, law, record, register, schedule, sort, schema] as const;

/** The commands. What each comes to is handed to `done`. */
export function programFor(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command('subject-access')
    .description('Works out what a person may be given when they ask a police force for their own data, and shows its reasons.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', exitHelp);

  for (const add of declared) add(program, world, done);
  return program;
}
