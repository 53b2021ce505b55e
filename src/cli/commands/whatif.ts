import { isCivilDay } from '../../calendar/index.ts';
import type { Case } from '../../case/index.ts';
import { compare, decide, decideUnderLawOf } from '../../deciding/index.ts';
import { law } from '../../provisions/index.ts';
import type { Compared, Supposed } from '../../telling/index.ts';
import { tellComparisonMarkdown, tellComparisonText } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { caseIn, openCase } from '../reading/case-file.ts';
import type { InputProblem } from '../reading/problem.ts';
import { problemText } from '../reading/problem.ts';
import { stylerFor } from '../style.ts';
import type { Supposition } from '../supposing/suppose.ts';
import { readSetting, suppose } from '../supposing/suppose.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';

/** What is supposed, and how the answer is printed. */
export interface WhatIfFlags {
  /** Each `PATH=VALUE`. */
  readonly set?: readonly string[];
  /** Each a path. */
  readonly unset?: readonly string[];
  readonly lawOn?: string;
  readonly json?: true;
  readonly markdown?: true;
}

/** Decides a case as it is and as supposed, and prints what sets the two apart. Nothing is written to the case file. */
export async function runWhatIf(file: string, flags: WhatIfFlags, world: World): Promise<ExitCode> {
  const asked = suppositionsIn(flags);
  if (asked.problems.length > 0) return refuse(asked.problems, world);
  const opened = await openCase(file, world);
  if (!opened.ok) return refuse(opened.problems, world);
  const before = caseIn(opened);
  if (!before.ok) return refuse(before.problems, world);
  const supposed = suppose(opened.value, asked.suppositions);
  if (!supposed.ok) return refuse(supposed.problems, world);
  const after = caseIn({ ...opened, value: supposed.value }, { elsewhere: supposed.from });
  if (!after.ok) return refuse(after.problems, world);
  await world.stdout.write(told(comparedOf(before.case, after.case, supposed.supposed, flags.lawOn), flags, world));
  return exitCodes.done;
}

function comparedOf(before: Case, after: Case, supposed: readonly Supposed[], lawOn: string | undefined): Compared {
  const asItIs = decide(before);
  const asSupposed = lawOn === undefined ? decide(after) : decideUnderLawOf(after, lawOn);
  return {
    comparison: compare(asItIs, asSupposed),
    before: { case: before, decision: asItIs },
    after: { case: after, decision: asSupposed },
    supposed,
    ...(lawOn === undefined ? {} : { lawOn }),
  };
}

function told(compared: Compared, { json, markdown }: WhatIfFlags, world: World): string {
  const { comparison, supposed, lawOn } = compared;
  if (json === true) return `${JSON.stringify({ supposed, ...(lawOn === undefined ? {} : { lawOn }), ...comparison }, null, 2)}\n`;
  if (markdown === true) return tellComparisonMarkdown(compared, law);
  return tellComparisonText(compared, law, { width: widthFor(world), style: stylerFor(world.colour) });
}

interface Asked {
  readonly suppositions: readonly Supposition[];
  readonly problems: readonly InputProblem[];
}

function suppositionsIn({ set = [], unset = [], lawOn }: WhatIfFlags): Asked {
  const settings = set.map((text) => ({ text, read: readSetting(text) }));
  const problems: InputProblem[] = settings.flatMap(({ text, read }) => ('message' in read ? [{ file: `--set ${text}`, ...read }] : []));
  if (lawOn !== undefined && !isCivilDay(lawOn))
    problems.push({ file: '--law-on', message: `\`${lawOn}\` is no day`, remedy: 'write a day there was, as YYYY-MM-DD' });
  if (set.length + unset.length === 0 && lawOn === undefined) {
    const remedy = 'give --set PATH=VALUE, --unset PATH or --law-on DATE';
    problems.push({ file: 'whatif', message: 'nothing is supposed', remedy });
  }
  const suppositions = settings.flatMap(({ read }) => ('message' in read ? [] : [read]));
  return { suppositions: [...suppositions, ...unset.map((path): Supposition => ({ flag: '--unset', path }))], problems };
}

async function refuse(problems: readonly InputProblem[], world: World): Promise<ExitCode> {
  await world.stderr.write(problems.map(problemText).join(''));
  return exitCodes.badInput;
}
