import type { Message, SortedMessage } from '../../sorting/index.ts';
import { sortingLaw, sortMessage } from '../../sorting/index.ts';
import { tellSortedHtml, tellSortedMarkdown, tellSortedText } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { readMessage } from '../reading/message-file.ts';
import { problemText } from '../reading/problem.ts';
import { stylerFor } from '../style.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';

/** How `sort` is asked to answer. */
export interface SortFlags {
  readonly json?: true;
  readonly markdown?: true;
  readonly html?: true;
  readonly strict?: true;
}

/** Sorts a message and tells it. Nothing is written unless the whole of it can be. */
export async function runSort(file: string, flags: SortFlags, world: World): Promise<ExitCode> {
  const read = await readMessage(file, world);
  if (!read.ok) {
    await world.stderr.write(read.problems.map(problemText).join(''));
    return exitCodes.badInput;
  }
  const sorted = sortMessage(read.message);
  await world.stdout.write(told(sorted, read.message, flags, world));
  if (flags.strict !== true || sorted.status === 'decided') return exitCodes.done;
  return sorted.status === 'open' ? exitCodes.open : exitCodes.conflict;
}

function told(sorted: SortedMessage, message: Message, { json, markdown, html }: SortFlags, world: World): string {
  if (json === true) return `${JSON.stringify(sorted, null, 2)}\n`;
  if (html === true) return tellSortedHtml(sorted, message, sortingLaw);
  if (markdown === true) return tellSortedMarkdown(sorted, message, sortingLaw);
  return tellSortedText(sorted, message, sortingLaw, { width: widthFor(world), style: stylerFor(world.colour) });
}
