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

/** The count as it is reported. */
export function readingOf(count: Count, law: PeriodLaw): Reading {
  const { lastDay, unrolled, month, pause, extension, start, supposesRequired } = count;
  const supposes = [
    ...(start.supposes === undefined ? [] : [start.supposes]),
    ...(supposesRequired ? ['that the further information was reasonably required'] : []),
  ];
  return {
    ...(lastDay === undefined ? {} : { lastDay }),
    unrolled,
    month,
    ...(pause === undefined ? {} : { pause }),
    ...(extension === undefined ? {} : { extension }),
    supposes,
    rules: rulesOf(count, law),
  };
}

function rulesOf({ month, pause, extension }: Count, law: PeriodLaw): readonly Rule[] {
  return [
    month === 'corresponding date' ? law.rules.month : rules.dayAfterReceipt,
    ...(extension === undefined ? [] : [extension === 'from the start' ? rules.extendedFromStart : law.rules.extension]),
    ...(pause === undefined ? [] : [pause === 'ico' ? rules.pauseByIco : law.rules.pause]),
  ];
}
