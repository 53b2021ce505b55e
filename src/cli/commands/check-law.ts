import { checkEir, checkFoia, checkPart3, checkUkGdpr } from '../../provisions/index.ts';
import type { CheckedLaw } from '../../reasoning/index.ts';
import { checkSorting } from '../../sorting/index.ts';
import { tellLawCheck } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { stylerFor } from '../style.ts';
import type { World } from '../world.ts';

/** How `check law` is asked to answer. */
export interface CheckLawFlags {
  readonly json?: true;
  readonly scenarios?: true;
}

/** The bodies of law that are encoded, each with what checks the whole of it. */
type LawChecks = Readonly<Record<string, () => CheckedLaw>>;

const everyLaw = {
  'part-3': checkPart3,
  'uk-gdpr': checkUkGdpr,
  'foia-2000': checkFoia,
  'eir-2004': checkEir,
  sorting: checkSorting,
} as const satisfies LawChecks;

/** A table is no wider than this, and no narrower. */
const widths = { least: 60, usual: 80, most: 100 };

/**
 * Checks the whole of the encoded law, one body of law after another: a table for each, or all as JSON, or the cases that show each
 * condition to matter. The law is part of this program, so a fault in it is a mistake in the program.
 */
export async function runCheckLaw(flags: CheckLawFlags, world: World, laws: LawChecks = everyLaw): Promise<ExitCode> {
  const checked = Object.entries(laws).map(([law, check]) => ({ law, ...check() }));
  await world.stdout.write(told(checked, flags, world));
  return checked.every(({ sound }) => sound) ? exitCodes.done : exitCodes.internal;
}

/** What checking one body of law came to, by the name of that law. */
type Checked = CheckedLaw & { readonly law: string };

function told(checked: readonly Checked[], { json, scenarios }: CheckLawFlags, world: World): string {
  if (scenarios === true) return printed(checked.flatMap(({ law, scenarios: shown }) => shown.map((one) => ({ law, ...one }))));
  if (json === true) return printed({ sound: checked.every(({ sound }) => sound), laws: checked });
  const width = Math.max(widths.least, Math.min(widths.most, world.columns ?? widths.usual));
  return checked.map((one) => tellLawCheck(one, { law: one.law, width, style: stylerFor(world.colour) })).join('\n');
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
