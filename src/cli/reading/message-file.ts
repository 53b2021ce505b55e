import type { Message } from '../../sorting/index.ts';
import { parseMessage } from '../../sorting/index.ts';
import type { World } from '../world.ts';
import { decoded, largestFile } from './decode.ts';
import { placesOf, readJson } from './json-text.ts';
import type { InputProblem } from './problem.ts';

/** A message fit to be sorted, or everything wrong with its file. */
export type ReadMessage =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads a message file and places every problem at once, by line and column. */
export async function readMessage(file: string, world: World): Promise<ReadMessage> {
  const read = file === '-' ? await world.readInput(largestFile) : await world.readFile(file, largestFile);
  if (!read.ok) return { ok: false, problems: [{ file, message: read.message, remedy: read.remedy }] };
  const text = decoded(read.bytes, file);
  if (!text.ok) return { ok: false, problems: [text.problem] };
  const json = readJson(text.text);
  if (!json.ok) return { ok: false, problems: json.faults.map((fault) => ({ file, ...fault })) };
  const parsed = parseMessage(json.value);
  if (parsed.ok) return { ok: true, message: parsed.value };
  const places = placesOf(
    text.text,
    parsed.problems.map(({ at }) => at),
  );
  const problems = parsed.problems.map(
    ({ path, message, remedy }, index): InputProblem => ({ file, ...places[index], path, message, remedy }),
  );
  return { ok: false, problems };
}
