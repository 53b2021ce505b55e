import { safeText } from '../telling/index.ts';
import type { ExitCode } from './exit.ts';
import { exitCodes } from './exit.ts';
import { problemText } from './reading/problem.ts';
import type { World } from './world.ts';

/** Where a command is asked to put what it makes. */
export interface OutputFlags {
  /** A file; standard output where absent. */
  readonly out?: string;
  /** Replaces a file that is there already. */
  readonly force?: true;
}

/** Puts out the whole of what was made, or none of it. */
export async function putOut(text: string, { out, force }: OutputFlags, world: World): Promise<ExitCode> {
  if (out === undefined) {
    await world.stdout.write(text);
    return exitCodes.done;
  }
  const wrote = await world.writeWhole(out, text, force === true);
  if (!wrote.ok) {
    await world.stderr.write(problemText({ file: out, message: wrote.message, remedy: wrote.remedy }));
    return exitCodes.badInput;
  }
  await world.stderr.write(`wrote ${safeText(out)}\n`);
  return exitCodes.done;
}
