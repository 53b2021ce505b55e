import { checkEir, checkFoia, checkPart3, checkUkGdpr } from './provisions/index.ts';
import type { CheckedLaw } from './reasoning/index.ts';
import { checkSorting } from './sorting/index.ts';

export type * from './provisions/index.ts';
export { accountOf, changedBetween, contentsOn, law } from './provisions/index.ts';
export type { CheckedLaw } from './reasoning/index.ts';

/** A body of law that is encoded, by the name that `subject-access check law` has for it. */
export type LawName = 'part-3' | 'uk-gdpr' | 'foia-2000' | 'eir-2004' | 'sorting';

const checks: Readonly<Record<LawName, () => CheckedLaw>> = {
  'part-3': checkPart3,
  'uk-gdpr': checkUkGdpr,
  'foia-2000': checkFoia,
  'eir-2004': checkEir,
  sorting: checkSorting,
};

/**
 * Checks the whole of one body of law as it is encoded, on every day and in every pattern of facts that matters, with no case: Part 3
 * where none is named.
 *
 * @throws RangeError where no such body of law is encoded.
 */
export function checkLaw(law: LawName = 'part-3'): CheckedLaw {
  if (!Object.hasOwn(checks, law)) {
    throw new RangeError(`checkLaw: no law called \`${law}\` is encoded; the laws are ${Object.keys(checks).join(', ')}`);
  }
  return checks[law]();
}
