import { decide } from '../../deciding/index.ts';
import { law } from '../../provisions/index.ts';
import type { Schedule } from '../../telling/index.ts';
import { scheduleCsv, scheduleHtml, scheduleNdjson, scheduleOf, scheduleText } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import type { OutputFlags } from '../output.ts';
import { putOut } from '../output.ts';
import { readCase } from '../reading/case-file.ts';
import { problemText } from '../reading/problem.ts';
import { notASignature, signatureIn } from '../signature.ts';
import { stylerFor } from '../style.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';

/** How `schedule` is asked to answer. */
export interface ScheduleFlags extends OutputFlags {
  readonly for: Schedule['for'];
  readonly csv?: true;
  readonly ndjson?: true;
  readonly html?: true;
  readonly on?: string;
  readonly sign?: string;
}

/** Prints the schedule of a case for one of its two readers. What is for the requester is marked as a draft until it is signed. */
export async function runSchedule(file: string, flags: ScheduleFlags, world: World): Promise<ExitCode> {
  const read = await readCase(file, world, flags.on === undefined ? {} : { on: flags.on });
  if (!read.ok) {
    await world.stderr.write(read.problems.map(problemText).join(''));
    return exitCodes.badInput;
  }
  const signed = flags.sign === undefined ? undefined : signatureIn(flags.sign);
  if (signed === 'not one') {
    await world.stderr.write(problemText(notASignature));
    return exitCodes.badInput;
  }
  const schedule = scheduleOf(decide(read.case), read.case, law, { for: flags.for, ...(signed === undefined ? {} : { signed }) });
  return putOut(printed(schedule, flags, world), flags, world);
}

function printed(schedule: Schedule, { csv, ndjson, html, out }: ScheduleFlags, world: World): string {
  if (csv === true) return scheduleCsv(schedule);
  if (ndjson === true) return scheduleNdjson(schedule);
  if (html === true) return scheduleHtml(schedule);
  return scheduleText(schedule, { width: widthFor(world), style: stylerFor(out === undefined && world.colour) });
}
