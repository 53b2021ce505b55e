import type { PeriodLaw } from './law.ts';
import type { Count } from './reckon.ts';
import type { Rule } from './rules.ts';
import { rules } from './rules.ts';

/** A way of counting that can be defended: what it comes to, and where it is taken from. */
export interface Reading {
  /** The last civil day; absent where it lies beyond the holidays that are known. */
  readonly lastDay?: string;
  /** The end before it moves off a day that is no working day. */
  readonly unrolled: string;
  readonly month: Count['month'];
  readonly pause?: 'statute' | 'ico';
  readonly extension?: 'from the start' | 'after the first month';
  /** What it supposes that is not known, in a few words each. */
  readonly supposes: readonly string[];
  readonly rules: readonly Rule[];
}

const nothing: readonly string[] = [];

/** The count as it is reported. */
export function readingOf(count: Count, law: PeriodLaw): Reading {
  const { lastDay, unrolled, month, pause, extension } = count;
  const reading: { -readonly [Key in keyof Reading]: Reading[Key] } = {
    unrolled,
    month,
    supposes: supposesOf(count),
    rules: rulesOf(count, law),
  };
  if (lastDay !== undefined) reading.lastDay = lastDay;
  if (pause !== undefined) reading.pause = pause;
  if (extension !== undefined) reading.extension = extension;
  return reading;
}

function supposesOf({ start, supposesRequired }: Count): readonly string[] {
  const start_ = start.supposes === undefined ? nothing : [start.supposes];
  return supposesRequired ? [...start_, 'that the further information was reasonably required'] : start_;
}

function rulesOf({ month, pause, extension }: Count, law: PeriodLaw): readonly Rule[] {
  const found: Rule[] = [month === 'corresponding date' ? law.rules.month : rules.dayAfterReceipt];
  if (extension !== undefined) found.push(extension === 'from the start' ? rules.extendedFromStart : law.rules.extension);
  if (pause !== undefined) found.push(pause === 'ico' ? rules.pauseByIco : law.rules.pause);
  return found;
}
