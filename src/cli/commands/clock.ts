import type { Holidays, Regime, RequestClock } from '../../clock/index.ts';
import { bankHolidays, clock, loadHolidays, regimesOf } from '../../clock/index.ts';
import { safeText } from '../../telling/index.ts';
import { calendarFile } from '../calendar-file.ts';
import { clockPage } from '../clock-page.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { readCase } from '../reading/case-file.ts';
import { decoded, largestFile } from '../reading/decode.ts';
import { readJson } from '../reading/json-text.ts';
import type { InputProblem } from '../reading/problem.ts';
import { problemText } from '../reading/problem.ts';
import { stylerFor } from '../style.ts';
import type { World } from '../world.ts';

/** How `clock` is asked to answer. */
export interface ClockFlags {
  readonly json?: true;
  readonly ics?: true;
  readonly on?: string;
  readonly regime?: Regime;
  /** A newer bank-holidays file. */
  readonly holidays?: string;
}

/** The laws `--regime` takes. */
export const regimes: readonly Regime[] = ['part 3', 'uk gdpr', 'part 4'];

/** Prints the last day of a case with its working: as a timeline, as JSON, or as a calendar file. */
export async function runClock(file: string, flags: ClockFlags, world: World): Promise<ExitCode> {
  const read = await readCase(file, world, flags.on === undefined ? {} : { on: flags.on });
  if (!read.ok) return refuse(read.problems, world);
  const holidays = flags.holidays === undefined ? bankHolidays : await holidaysIn(flags.holidays, world);
  if ('problems' in holidays) return refuse(holidays.problems, world);
  const { case: case_ } = read;
  const clocks: RequestClock[] = [];
  for (const regime of flags.regime === undefined ? regimesOf(case_) : [flags.regime]) {
    const answer = clock(case_, { regime, holidays });
    if (!answer.ok)
      return refuse(
        [{ file, path: `request.${answer.problem.at}`, message: answer.problem.message, remedy: answer.problem.remedy }],
        world,
      );
    clocks.push(answer.clock);
  }
  const id = safeText(case_.id);
  const { request, decidedOn: on } = case_;
  if (flags.json === true) await world.stdout.write(`${JSON.stringify(clocks, null, 2)}\n`);
  else if (flags.ics === true) await world.stdout.write(calendarFile(id, clocks, on));
  else await world.stdout.write(clockPage({ id, request, clocks, on, style: stylerFor(world.colour) }));
  return exitCodes.done;
}

async function holidaysIn(file: string, world: World): Promise<Holidays | { readonly problems: readonly InputProblem[] }> {
  const read = await world.readFile(file, largestFile);
  if (!read.ok) return { problems: [{ file, message: read.message, remedy: read.remedy }] };
  const text = decoded(read.bytes, file);
  if (!text.ok) return { problems: [text.problem] };
  const json = readJson(text.text);
  if (!json.ok) return { problems: json.faults.map((fault) => ({ file, ...fault })) };
  const loaded = loadHolidays(json.value);
  return loaded.ok
    ? loaded.holidays
    : { problems: loaded.problems.map(({ at, message, remedy }) => ({ file, path: at, message, remedy })) };
}

async function refuse(problems: readonly InputProblem[], world: World): Promise<ExitCode> {
  await world.stderr.write(problems.map(problemText).join(''));
  return exitCodes.badInput;
}
