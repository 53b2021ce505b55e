import { decide } from '../../deciding/index.ts';
import { law } from '../../provisions/index.ts';
import { questioning, safeText, wholeEnglish } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { interview } from '../interview/interview.ts';
import { caseIn, openCase } from '../reading/case-file.ts';
import { problemText } from '../reading/problem.ts';
import { stylerFor } from '../style.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';

/**
 * Puts the questions of a case to whoever sits at the terminal, and writes each answer into its files. Where nobody can answer
 * there, or the case came from standard input and has no file to write to, the questions are printed.
 */
export async function runAsk(file: string, world: World): Promise<ExitCode> {
  const opened = await openCase(file, world);
  const read = opened.ok ? caseIn(opened) : opened;
  if (!opened.ok || !read.ok) {
    await world.stderr.write(read.ok ? '' : read.problems.map(problemText).join(''));
    return exitCodes.badInput;
  }
  if (world.interviewer !== undefined && file !== '-') {
    await interview(opened, read.case, await world.interviewer(), world);
    return exitCodes.done;
  }
  const hint = wholeEnglish.interview.hint(file === '-' ? 'CASE' : safeText(file));
  const told = questioning(decide(read.case), read.case, law, { width: widthFor(world), style: stylerFor(world.colour) });
  await world.stdout.write(told.all(hint));
  return exitCodes.done;
}
