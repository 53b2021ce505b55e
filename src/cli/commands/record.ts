import type { SignedBy } from '../../case/index.ts';
import { decide } from '../../deciding/index.ts';
import { law } from '../../provisions/index.ts';
import type { CaseRecord, Recorded } from '../../recording/index.ts';
import { addToRecord, parseAddition, recordDecision, recordText } from '../../recording/index.ts';
import { tellRecordHtml, tellRecordMarkdown, tellRecordText } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import type { OutputFlags } from '../output.ts';
import { putOut } from '../output.ts';
import { readCase } from '../reading/case-file.ts';
import { decoded, largestFile } from '../reading/decode.ts';
import { readJson } from '../reading/json-text.ts';
import type { InputProblem } from '../reading/problem.ts';
import { problemText } from '../reading/problem.ts';
import { readRecordFile } from '../reading/record-file.ts';
import { stylerFor } from '../style.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';

/** How `record` is asked to answer. */
export interface RecordFlags extends OutputFlags {
  /** The record so far, to which a revision is added. */
  readonly append?: string;
  /** A file with an approval, a dissent or an override, added in place of a decision. */
  readonly add?: string;
  /** Adds an approval of the latest decision, by whoever signs. */
  readonly approve?: true;
  readonly sign?: string;
  readonly role?: string;
  readonly on?: string;
  readonly verify?: string;
  readonly head?: string;
  readonly text?: true;
  readonly markdown?: true;
  readonly html?: true;
}

/** Makes, continues, verifies or tells the record of a case. */
export async function runRecord(file: string | undefined, flags: RecordFlags, world: World): Promise<ExitCode> {
  if (flags.verify !== undefined) return verify(flags.verify, file, flags, world);
  const made = await make(file, flags, world);
  if (!made.ok) return refuse(made.problems, world);
  return putOut(printed(made.record, flags, world), flags, world);
}

type Made = { readonly ok: true; readonly record: CaseRecord } | { readonly ok: false; readonly problems: readonly InputProblem[] };

async function make(file: string | undefined, flags: RecordFlags, world: World): Promise<Made> {
  const before = flags.append === undefined ? undefined : await readRecordFile(flags.append, world);
  if (before !== undefined && !before.ok) return before;
  const signed = signedBy(flags);
  if (flags.approve === true || flags.add !== undefined) {
    return before === undefined
      ? problem('--append', 'there is no record to add to', 'name it with --append')
      : addition(before.record, flags, world);
  }
  const read = await readCase(file ?? '-', world);
  if (!read.ok) return read;
  const recorded = recordDecision({
    case: read.case,
    decision: decide(read.case),
    law,
    ...(signed === undefined ? {} : { signed }),
    ...(before === undefined ? {} : { record: before.record }),
  });
  return placed(file ?? '-', recorded);
}

/** Adds what a file says, or an approval by whoever signs, of the latest decision. */
async function addition(record: CaseRecord, flags: RecordFlags, world: World): Promise<Made> {
  const signed = signedBy(flags);
  if (flags.add === undefined) {
    const of = record.revisions.filter(({ is }) => is === 'decision').at(-1)?.sequence ?? 0;
    if (signed === undefined) return problem('--sign', 'nobody signs the approval', 'name them with --sign, --role and --on');
    return placed('--approve', addToRecord(record, { is: 'approval', of, signed }));
  }
  const read = await world.readFile(flags.add, largestFile);
  if (!read.ok) return problem(flags.add, read.message, read.remedy);
  const text = decoded(read.bytes, flags.add);
  if (!text.ok) return { ok: false, problems: [text.problem] };
  const json = readJson(text.text);
  const from = flags.add;
  if (!json.ok) return { ok: false, problems: json.faults.map((fault) => ({ file: from, ...fault })) };
  const parsed = parseAddition(json.value);
  return placed(from, parsed.ok ? addToRecord(record, parsed.addition) : parsed);
}

function placed(file: string, recorded: Recorded): Made {
  if (recorded.ok) return recorded;
  return { ok: false, problems: recorded.problems.map(({ path, message, remedy }) => ({ file, path, message, remedy })) };
}

function problem(file: string, message: string, remedy: string): Made {
  return { ok: false, problems: [{ file, message, remedy }] };
}

function signedBy({ sign: by, role, on }: RecordFlags): SignedBy | undefined {
  return by === undefined || role === undefined || on === undefined ? undefined : { by, role, on };
}

/** Verifies a record, and with a case says whether the record's last decision is of the case as it stands. */
async function verify(record: string, file: string | undefined, flags: RecordFlags, world: World): Promise<ExitCode> {
  const read = await readRecordFile(record, world, flags.head === undefined ? {} : { head: flags.head });
  if (!read.ok) return refuse(read.problems, world);
  const last = read.record.revisions.filter((one) => one.is === 'decision').at(-1);
  const decision = last?.is === 'decision' ? last : undefined;
  if (file !== undefined) {
    const case_ = await readCase(file, world);
    if (!case_.ok) return refuse(case_.problems, world);
    if (decide(case_.case).receipt.case !== decision?.account.receipt.case) {
      const message = 'its latest decision is not of this case as it stands';
      return refuse([{ file: record, message, remedy: 'record the case as it stands now, with --append' }], world);
    }
  }
  const number = read.record.revisions.length;
  const draft = decision?.signed === undefined ? 'It is a draft: nobody has signed it.\n' : '';
  await world.stdout.write(
    `It holds: ${number === 1 ? '1 revision' : `${number} revisions`}, the last ${read.record.revisions.at(-1)?.hash}\n${draft}`,
  );
  return exitCodes.done;
}

function printed(record: CaseRecord, { text, markdown, html, out }: RecordFlags, world: World): string {
  if (html === true) return tellRecordHtml(record);
  if (markdown === true) return tellRecordMarkdown(record);
  if (text === true) return tellRecordText(record, { width: widthFor(world), style: stylerFor(out === undefined && world.colour) });
  return recordText(record);
}

async function refuse(problems: readonly InputProblem[], world: World): Promise<ExitCode> {
  await world.stderr.write(problems.map(problemText).join(''));
  return exitCodes.badInput;
}
