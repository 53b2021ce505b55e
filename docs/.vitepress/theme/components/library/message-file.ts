import { decoded } from '../../../../../src/cli/reading/decode.ts';
import { placesOf, readJson } from '../../../../../src/cli/reading/json-text.ts';
import type { InputProblem } from '../../../../../src/cli/reading/problem.ts';
import type { Message } from '../../../../../src/sorting.ts';
import { parseMessage } from '../../../../../src/sorting.ts';
import type { NamedFile } from './files.ts';
import type { Setting } from './setting.ts';
import { withSettings } from './setting.ts';

/** A message file as it was opened, and the message it then is; or everything wrong with it, in its place. */
export type OpenedMessage =
  | { readonly ok: true; readonly value: unknown; readonly message: Message }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads a message file given to the page, as the command reads one from a folder. */
export function openMessage({ name, bytes }: NamedFile): OpenedMessage {
  const text = decoded(bytes, name);
  if (!text.ok) return { ok: false, problems: [text.problem] };
  const json = readJson(text.text);
  if (!json.ok) return { ok: false, problems: json.faults.map((fault) => ({ file: name, ...fault })) };
  const parsed = parseMessage(json.value);
  if (parsed.ok) return { ok: true, value: json.value, message: parsed.value };
  const places = placesOf(
    text.text,
    parsed.problems.map(({ at }) => at),
  );
  const placed = ({ path, message, remedy }: (typeof parsed.problems)[number], index: number): InputProblem => ({
    file: name,
    ...places[index],
    path,
    message,
    remedy,
  });
  return { ok: false, problems: parsed.problems.map(placed) };
}

/** The message a file holds with some things in it put otherwise. The file is left as it was. */
export function supposedMessage(
  file: unknown,
  settings: readonly Setting[],
): { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly problems: readonly InputProblem[] } {
  const value = withSettings(file, settings);
  if (!value.ok) return value;
  const parsed = parseMessage(value.value);
  if (parsed.ok) return { ok: true, message: parsed.value };
  return { ok: false, problems: parsed.problems.map(({ path, message, remedy }) => ({ file: 'the message', path, message, remedy })) };
}
