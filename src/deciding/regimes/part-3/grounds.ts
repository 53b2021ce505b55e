import type { Flag } from '../../../case/index.ts';
import type { FactId } from '../../../provisions/part-3/index.ts';
import type { ScreenedGround } from '../../regime.ts';

const live: readonly Flag[] = ['live investigation', 'live proceedings', 'covert source'];

function aim(letter: string, name: 'inquiry' | 'crime' | 'publicSecurity', guarded: readonly Flag[]): ScreenedGround {
  return {
    provisions: [`dpa-2018/section-45/4/${letter}`],
    facts: [`${name}.atRisk`, `${name}.necessary`, `${name}.proportionate`, `${name}.exercise`],
    closes: [[`${name}.atRisk`, 'no']],
    guarded,
  };
}

/** A ground whose facts are closed one by one. */
function plain(
  provisions: readonly string[],
  closes: readonly (readonly [FactId, string])[],
  guarded: readonly Flag[],
  others: readonly FactId[] = [],
): ScreenedGround {
  return { provisions, facts: [...closes.map(([fact]) => fact), ...others], closes, guarded };
}

/** The grounds a screening speaks to. The rights of others are never among them: they are in play wherever another person is. */
export const grounds: readonly ScreenedGround[] = [
  plain(['dpa-2018/section-29/1A'], [['processing.designated', 'no']], ['security marking']),
  plain(['dpa-2018/section-43/3'], [['court.contained', 'other']], [], ['court.relatesToCase', 'court.inCourse']),
  aim('a', 'inquiry', live),
  aim('b', 'crime', live),
  aim('c', 'publicSecurity', ['security marking']),
  // One ground under two laws: an exemption for requests received from 5 September 2025, a restriction before.
  plain(
    ['dpa-2018/section-78A', 'dpa-2018/section-45/4/d'],
    [
      ['nationalSecurity.required', 'no'],
      ['nationalSecurity.necessary', 'no'],
      ['nationalSecurity.certified', 'no'],
    ],
    ['security marking'],
    ['nationalSecurity.proportionate', 'nationalSecurity.exercise'],
  ),
  // Privilege, under the Act from the same day and at common law before.
  plain(
    ['dpa-2018/section-45A', 'common-law/privilege'],
    [
      ['privilege.claim', 'no'],
      ['privilege.adviserDuty', 'no'],
    ],
    ['lawyer involved'],
  ),
  plain(['dpa-2018/section-52/1'], [['context.needed', 'no']], []),
  plain(['dpa-2018/section-186A'], [['enactment.contraryIntention', 'no']], ['statutory bar'], ['disclosure.barred']),
];
