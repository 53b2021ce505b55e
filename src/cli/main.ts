import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { safeText } from '../telling/index.ts';
import type { ExitCode } from './exit.ts';
import { exitCodes } from './exit.ts';
import { programFor } from './program.ts';
import { safeLines } from './safe-lines.ts';
import type { World } from './world.ts';

/** Runs one command, with nothing but the world it is given, and says what to exit with. */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const said = { out: '', err: '' };
  const program = programFor(world, (done) => {
    code = done;
  });
  for (const command of withAllBelow(program)) {
    command.exitOverride().showHelpAfterError(`(${pathOf(command)} --help says more)`);
    command.configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
    else {
      code = exitCodes.internal;
      said.err += `subject-access: a mistake in this program: ${safeText(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`;
    }
  }
  await world.stdout.write(said.out);
  // What was typed may come back in an error.
  await world.stderr.write(safeLines(said.err));
  return code;
}

function withAllBelow(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withAllBelow)];
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
