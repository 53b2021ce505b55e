import type { Direction } from '../../reasoning/index.ts';
import { everyElement } from '../dpa-2018/chapter-3.ts';

const section = (...units: readonly string[]) => units.map((unit) => `dpa-2018/section-${unit}`);

function moving(
  of: readonly string[],
  only: Direction['only'],
  ...moves: readonly (readonly [fact: string, to: string])[]
): readonly Direction[] {
  return moves.map(([fact, to]) => ({ of, fact, to, only }));
}

/** Each limb of a ground is one more thing to be shown: to find it met can only help the ground to hold. */
const grounds = [
  ...(['inquiry', 'crime', 'publicSecurity', 'rightsOfOthers'] as const).flatMap((aim, index) =>
    moving(
      section(`45/4/${['a', 'b', 'c', 'e'][index]}`),
      'makes it hold',
      [`${aim}.atRisk`, 'yes'],
      [`${aim}.necessary`, 'yes'],
      [`${aim}.proportionate`, 'yes'],
    ),
  ),
  ...moving(
    section('45/4/d'),
    'makes it hold',
    ['nationalSecurity.certified', 'yes'],
    ['nationalSecurity.necessary', 'yes'],
    ['nationalSecurity.proportionate', 'yes'],
  ),
  ...moving(section('78A'), 'makes it hold', ['nationalSecurity.required', 'yes'], ['nationalSecurity.certified', 'yes']),
  ...moving([...section('45A'), 'common-law/privilege'], 'makes it hold', ['privilege.claim', 'yes'], ['privilege.adviserDuty', 'yes']),
  ...moving(section('43/3'), 'makes it hold', ['court.relatesToCase', 'yes'], ['court.inCourse', 'yes']),
  ...moving(section('43/3'), 'makes it fail', ['court.contained', 'other']),
  ...moving(section('186A'), 'makes it hold', ['disclosure.barred', 'other enactment'], ['enactment.contraryIntention', 'yes']),
] as const;

/** What the right is to, and where it stops. */
const scope = [
  ...moving(section('45/1/a', '45/2/*'), 'makes it hold', ['requester.standing', 'data subject'], ['requester.standing', 'authorised']),
  ...moving(section('45/1/b'), 'makes it hold', ['data.relates', 'yes']),
  ...moving(section('3'), 'makes it hold', ['data.relates', 'no'], ['dataSubject.living', 'no']),
  ...moving(section('52/1'), 'makes it hold', ['context.needed', 'yes'], ['dataSubject.living', 'yes']),
  ...moving(section('29/1'), 'makes it hold', ['processing.mode', 'manual unstructured']),
  ...moving(section('29/1A'), 'makes it hold', ['processing.designated', 'yes']),
  ...moving(section('30'), 'makes it hold', ['controller.competentAuthority', 'no']),
  ...moving(section('30/2'), 'makes it hold', ['controller.competentAuthority', 'intelligence service']),
  ...moving(section('31'), 'makes it fail', ['processing.purpose', 'law enforcement'], ['processing.purpose', 'mixed']),
] as const;

/** What may be done with the request, what may be left unsaid, and what is never a reason. */
const request = [
  ...moving(section('52/4'), 'makes it hold', ['identity.doubted', 'yes']),
  ...moving(section('52/4'), 'makes it fail', ['identity.confirmed', 'yes']),
  ...moving(section('53/1/*'), 'makes it hold', ['request.unfounded', 'yes'], ['request.excessive', 'yes']),
  ...moving(section('53/1/*'), 'makes it fail', ['request.choice', 'answer']),
  ...moving([...section('45/2A'), 'case-law/reasonable-search'], 'makes it hold', ['search.limited', 'yes'], ['search.sufficient', 'yes']),
  ...moving(section('45/6/*'), 'makes it hold', ['silence.fact', 'yes'], ['silence.reasons', 'yes']),
  ...moving(section('45A/3/*'), 'makes it fail', ['privilegeSilence.decision', 'no'], ['privilegeSilence.reason', 'no']),
  ...moving(section('186'), 'makes it fail', ['disclosure.barred', 'nothing']),
] as const;

/** No finding for a ground, and no exercise of a power to restrict, ever gives what was kept back. */
const keepBack = moving(
  everyElement,
  'keeps back',
  ...['inquiry', 'crime', 'publicSecurity', 'rightsOfOthers'].flatMap((aim) => [
    [`${aim}.atRisk`, 'yes'] as const,
    [`${aim}.necessary`, 'yes'] as const,
    [`${aim}.proportionate`, 'yes'] as const,
    [`${aim}.exercise`, 'restrict'] as const,
  ]),
  ['nationalSecurity.required', 'yes'],
  ['nationalSecurity.certified', 'yes'],
  ['nationalSecurity.necessary', 'yes'],
  ['nationalSecurity.proportionate', 'yes'],
  ['nationalSecurity.exercise', 'restrict'],
  ['privilege.claim', 'yes'],
  ['privilege.adviserDuty', 'yes'],
  ['court.relatesToCase', 'yes'],
  ['court.inCourse', 'yes'],
  ['enactment.contraryIntention', 'yes'],
  ['data.relates', 'no'],
  ['dataSubject.living', 'no'],
  ['processing.mode', 'manual unstructured'],
  ['processing.designated', 'yes'],
  ['controller.competentAuthority', 'no'],
  ['controller.competentAuthority', 'intelligence service'],
);

/** Nor does anything said for the requester ever keep back what was given: a marking or a contract, where nothing else stands, among them. */
const give = moving(
  everyElement,
  'gives',
  ['data.relates', 'yes'],
  ['context.needed', 'yes'],
  ['inquiry.exercise', 'do not restrict'],
  ['crime.exercise', 'do not restrict'],
  ['publicSecurity.exercise', 'do not restrict'],
  ['rightsOfOthers.exercise', 'do not restrict'],
  ['nationalSecurity.exercise', 'do not restrict'],
  ['disclosure.barred', 'nothing'],
  ['disclosure.barred', 'marking'],
  ['disclosure.barred', 'contract'],
  ['requester.standing', 'data subject'],
  ['requester.standing', 'authorised'],
);

/** The directions that Part 3 has, held to over every case. */
export const directions: readonly Direction[] = [...grounds, ...scope, ...request, ...keepBack, ...give];
