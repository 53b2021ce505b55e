import { checkPart3 } from '../../provisions/index.ts';
import type { CheckedLaw } from '../../reasoning/index.ts';
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

/** A table is no wider than this, and no narrower. */
const widths = { least: 60, usual: 80, most: 100 };

/**
 * Checks the whole of the encoded law: as a table, as JSON, or as the cases that show each condition to matter. The law is part of this
 * program, so a fault in it is a mistake in the program.
 */
export async function runCheckLaw(flags: CheckLawFlags, world: World, check: () => CheckedLaw = checkPart3): Promise<ExitCode> {
  const checked = check();
  await world.stdout.write(told(checked, flags, world));
  return checked.sound ? exitCodes.done : exitCodes.internal;
}

function told(checked: CheckedLaw, { json, scenarios }: CheckLawFlags, world: World): string {
  if (scenarios === true) return `${JSON.stringify(checked.scenarios, null, 2)}\n`;
  if (json === true) return `${JSON.stringify(checked, null, 2)}\n`;
  const width = Math.max(widths.least, Math.min(widths.most, world.columns ?? widths.usual));
  return tellLawCheck(checked, { width, style: stylerFor(world.colour) });
}
