import type { Case, CaseProblem, Path } from '../../case/index.ts';
import { parseCase } from '../../case/index.ts';
import { judgementProblems } from '../../deciding/index.ts';
import type { World } from '../world.ts';
import { decoded, largestFile } from './decode.ts';
import { placesOf, readJson } from './json-text.ts';
import type { InputNote, InputProblem } from './problem.ts';
import type { PlacedProblem } from './transcript-name.ts';
import type { MadeFrom, Resolved } from './transcripts.ts';
import { resolveTranscripts } from './transcripts.ts';

/** A case fit to be decided, or everything wrong with its files. */
export type ReadCase = { readonly ok: true; readonly case: Case; readonly notes: readonly InputNote[] } | RefusedCase;

/** Everything wrong with a case file and those it names. */
interface RefusedCase {
  readonly ok: false;
  readonly problems: readonly InputProblem[];
  readonly notes: readonly InputNote[];
}

/** How a case is read. */
export interface ReadCaseOptions {
  /** The day of decision, in place of the file's own. */
  readonly on?: string;
  /** What on the command line a value came from, where it did not come from the file. */
  readonly elsewhere?: (at: Path) => string | undefined;
}

/** Reads a case file, its transcripts and its judgements, and places every problem at once: in the file, by line and column. */
export async function readCase(file: string, world: World, options: ReadCaseOptions = {}): Promise<ReadCase> {
  const opened = await openCase(file, world);
  return opened.ok ? caseIn(opened, options) : opened;
}

/** A case file that is JSON, with its transcripts put in, before anything in it is checked. */
export interface OpenedCase extends Resolved {
  readonly ok: true;
  readonly file: string;
  readonly text: string;
  /** The file as it was read: what is written back later must replace this and nothing else. */
  readonly bytes: Uint8Array;
  /** What the text says, before the transcripts it names are put in. */
  readonly plain: unknown;
}

/** Reads a case file and the transcripts it names. */
export async function openCase(file: string, world: World): Promise<OpenedCase | RefusedCase> {
  const read = file === '-' ? await world.readInput(largestFile) : await world.readFile(file, largestFile);
  return read.ok ? openBytes(file, read.bytes, world) : refused([{ file, message: read.message, remedy: read.remedy }]);
}

/** Reads a case file from its bytes, and the transcripts it names from beside it. */
export async function openBytes(file: string, bytes: Uint8Array, world: World): Promise<OpenedCase | RefusedCase> {
  const text = decoded(bytes, file);
  if (!text.ok) return refused([text.problem]);
  const json = readJson(text.text);
  if (!json.ok) return refused(json.faults.map((fault) => ({ file, ...fault })));
  return { ok: true, file, text: text.text, bytes, plain: json.value, ...(await resolveTranscripts(json.value, file, world)) };
}

/** The case a file holds, with its judgements checked against the law; or everything wrong with it, in its place. */
export function caseIn(opened: OpenedCase, { on, elsewhere = () => undefined }: ReadCaseOptions = {}): ReadCase {
  const parsed = parseCase(withDay(opened.value, on));
  const found = parsed.ok ? judgementProblems(parsed.value) : parsed.problems;
  const unresolved = opened.placed.length + opened.problems.length > 0;
  // A segment that a transcript would have given cannot be told from one that is nowhere.
  const told = unresolved ? found.filter(({ code }) => code !== 'dangling') : found;
  const placed: readonly (PlacedProblem & { readonly path?: string })[] = [...opened.placed, ...told];
  if (!unresolved && found.length === 0 && parsed.ok) return { ok: true, case: parsed.value, notes: opened.notes };
  const { file, text, made } = opened;
  const from = (at: Path) => (on !== undefined && at.length === 1 && at[0] === 'decidedOn' ? '--on' : elsewhere(at));
  return refused([...opened.problems, ...located(placed, { file, text, made, from })], opened.notes);
}

function refused(problems: readonly InputProblem[], notes: readonly InputNote[] = []): RefusedCase {
  return { ok: false, problems, notes };
}

function withDay(value: unknown, on: string | undefined): unknown {
  const isCase = typeof value === 'object' && value !== null && !Array.isArray(value);
  return on === undefined || !isCase ? value : { ...value, decidedOn: on };
}

interface Where {
  readonly file: string;
  readonly text: string;
  readonly made: readonly MadeFrom[];
  /** What on the command line a value came from. */
  readonly from: (at: Path) => string | undefined;
}

/** Puts each problem where its cause is: in the case file, in a transcript, or on the command line. */
function located(
  problems: readonly (Omit<CaseProblem, 'code' | 'path'> & { readonly path?: string })[],
  where: Where,
): readonly InputProblem[] {
  const places = placesOf(
    where.text,
    problems.map(({ at }) => at),
  );
  return problems.map(({ at, path, message, remedy }, index): InputProblem => {
    const said = { ...(path === undefined ? {} : { path }), message, remedy };
    const flag = where.from(at);
    if (flag !== undefined) return { file: flag, ...(flag === '--on' ? {} : said), message, remedy };
    const cue = cueOf(at, where.made);
    return cue === undefined ? { file: where.file, ...places[index], ...said } : { ...cue, ...said };
  });
}

/** The line of a transcript, or of its speaker file, that a segment came from, where it came from one. */
function cueOf(at: Path, made: readonly MadeFrom[]): Pick<InputProblem, 'file' | 'line'> | undefined {
  const source = made.find((one) => one.at.every((key, depth) => at[depth] === key));
  if (source === undefined || at[source.at.length] !== 'segments') return undefined;
  const cue = at[source.at.length + 1];
  if (typeof cue !== 'number' || source.speakers === undefined || cue < source.lines.length)
    return { file: source.file, line: source.lines[Number(cue)] ?? 1 };
  return { file: source.speakers.file, line: [...source.alsoHeard.values()][cue - source.lines.length] ?? 1 };
}
