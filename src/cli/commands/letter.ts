import { decide } from '../../deciding/index.ts';
import { law } from '../../provisions/index.ts';
import type { LetterKind, LetterProblem } from '../../telling/index.ts';
import { englishLetters, lettersFor } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import type { FormFlags } from '../letter-form.ts';
import { laidOut } from '../letter-form.ts';
import { readCase } from '../reading/case-file.ts';
import type { ReadOffice } from '../reading/office-file.ts';
import { readOffice } from '../reading/office-file.ts';
import type { InputProblem } from '../reading/problem.ts';
import { problemText } from '../reading/problem.ts';
import { notASignature, signatureIn } from '../signature.ts';
import type { World } from '../world.ts';

/** How `letter` is asked to write. */
export interface LetterFlags extends FormFlags {
  readonly kind?: LetterKind;
  readonly office?: string;
  readonly sign?: string;
  /** Help for the applicant, in words for them, where an answer under freedom of information law owes it. */
  readonly advice?: string;
  /** The civil day by which the public interest is expected to have been weighed. */
  readonly expects?: string;
  /** Who else may hold environmental information, or who is finishing it and by when, in words for the applicant. */
  readonly holder?: string;
  readonly finishing?: string;
  readonly on?: string;
  readonly out?: string;
  readonly force?: true;
}

/** The letters there are. */
export const letterKinds = Object.keys(englishLetters.blocks.titles) as readonly LetterKind[];

/**
 * Writes one letter a case calls for. Nothing is written where its templates drop what the law requires. Words that give away what
 * is withheld are left out, and it says where they stand.
 */
export async function runLetter(file: string, flags: LetterFlags, world: World): Promise<ExitCode> {
  const read = await readCase(file, world, flags.on === undefined ? {} : { on: flags.on });
  if (!read.ok) return refuse(read.problems, world);
  const office: ReadOffice = flags.office === undefined ? { ok: true, office: {}, templates: {} } : await readOffice(flags.office, world);
  if (!office.ok) return refuse(office.problems, world);
  const signed = flags.sign === undefined ? undefined : signatureIn(flags.sign);
  if (signed === 'not one') return refuse([notASignature], world);

  const decision = decide(read.case);
  const { letters, problems } = lettersFor(decision, read.case, law, {
    office: office.office,
    templates: office.templates,
    ...(signed === undefined ? {} : { signed }),
    ...(flags.advice === undefined ? {} : { advice: flags.advice }),
    ...(flags.expects === undefined ? {} : { expects: flags.expects }),
    ...(flags.holder === undefined ? {} : { holder: flags.holder }),
    ...(flags.finishing === undefined ? {} : { finishing: flags.finishing }),
  });
  const kinds = [...new Set([...letters, ...problems.map(({ letter }) => ({ kind: letter }))].map(({ kind }) => kind))];
  const kind = flags.kind ?? (kinds.length === 1 ? kinds[0] : undefined);
  if (kind === undefined || !kinds.includes(kind)) return refuse([{ file, ...whichOf(kinds, flags.kind) }], world);
  const bearing = problems.filter(({ letter }) => letter === kind);
  const stops = bearing.filter(({ is }) => is === 'dropped' || is === 'unknown');
  if (stops.length > 0)
    return refuse(
      stops.map((problem) => placed(problem, file, flags)),
      world,
    );
  const chosen = letters.filter((letter) => letter.kind === kind);
  const laid = await laidOut(chosen, flags);
  if (!laid.ok) return refuse([{ file, message: laid.message, remedy: laid.remedy }], world);
  if (flags.out === undefined) await world.stdout.write(laid.content.toString());
  else {
    const wrote = await world.writeWhole(flags.out, laid.content, flags.force === true);
    if (!wrote.ok) return refuse([{ file: flags.out, message: wrote.message, remedy: wrote.remedy }], world);
  }
  await world.stderr.write(bearing.map((problem) => problemText(placed(problem, file, flags))).join(''));
  return exitCodes.done;
}

function whichOf(kinds: readonly LetterKind[], wanted: LetterKind | undefined): Pick<InputProblem, 'message' | 'remedy'> {
  const listed = kinds.map((kind) => `--kind '${kind}'`).join(' or ');
  if (kinds.length === 0)
    return { message: 'it calls for no letter yet', remedy: '`subject-access decide` says what is still to be settled' };
  if (wanted === undefined) return { message: `it calls for ${kinds.length} letters`, remedy: `use ${listed}` };
  return { message: `it calls for no letter of the kind '${wanted}'`, remedy: `use ${listed}` };
}

/** What is wrong with a template or a detail is in the file of the office; the rest is in the case. */
function placed({ path, is, message, remedy }: LetterProblem, file: string, { office }: LetterFlags): InputProblem {
  if (path === 'signed') return { file: '--sign', message, remedy };
  if (path === 'advice' || path === 'expects' || path === 'holder' || path === 'finishing') return { file: `--${path}`, message, remedy };
  const inOffice = path.startsWith('office.') || is === 'dropped' || is === 'unknown';
  return { file: inOffice ? (office ?? '--office') : file, path: path.replace(/^office\./, ''), message, remedy };
}

async function refuse(problems: readonly InputProblem[], world: World): Promise<ExitCode> {
  await world.stderr.write(problems.map(problemText).join(''));
  return exitCodes.badInput;
}
