import { safeText } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { readCase } from '../reading/case-file.ts';
import { noteText, problemText } from '../reading/problem.ts';
import type { World } from '../world.ts';

/** Lists everything wrong with a case file, its transcripts and its judgements, each in its place. */
export async function runCheck(file: string, world: World): Promise<ExitCode> {
  const read = await readCase(file, world);
  const notes = read.notes.map(noteText).join('');
  if (!read.ok) {
    const count = read.problems.length;
    await world.stdout.write(`${read.problems.map(problemText).join('')}${notes}${count === 1 ? '1 problem' : `${count} problems`}\n`);
    return exitCodes.badInput;
  }
  const { items, people, judgements = [] } = read.case;
  const name = file === '-' ? 'standard input' : safeText(file);
  await world.stdout.write(
    `${notes}${name}: nothing wrong (items ${items.length}, people ${people.length}, judgements ${judgements.length})\n`,
  );
  return exitCodes.done;
}
