import type { Case } from '../../../case/index.ts';
import type { CaseDecision, Duty } from '../../../deciding/index.ts';
import type { Law } from '../../law.ts';
import type { LetterKind, SlotName } from '../../wording/letter-parts.ts';
import type { Required } from '../required.ts';
import { asksForOwn, contentGrounds, mayBeTold, silentGrounds } from './grounds.ts';

const notice = 'foia-2000/section-17/1';
const ofContent = 'foia-2000/section-17/3/b';

const remedies: Readonly<Record<string, SlotName>> = { '17(7)(a)': 'review', '17(7)(b)': 'askRegulator' };
const ofExemption: Readonly<Record<string, SlotName>> = {
  ...remedies,
  '17(1)(a)': 'heldBack',
  '17(1)(b)': 'sections',
  '17(1)(c)': 'whySections',
  '17(3)(b)': 'publicInterest',
};
const ofSilence: Readonly<Record<string, SlotName>> = {
  ...remedies,
  '17(1)(a)': 'unconfirmedInformation',
  '17(1)(b)': 'unconfirmedInformation',
  '17(1)(c)': 'whyUnconfirmed',
  '17(3)(a)': 'publicInterestInSaying',
};
const ofRest: Readonly<Record<string, readonly [limb: string, slot: SlotName][]>> = {
  'foia-2000/section-17/5': [
    ['17(5) fact', 'relied'],
    ['17(7)(a)', 'review'],
    ['17(7)(b)', 'askRegulator'],
  ],
  'practice/foi-own-data-notice': [
    ['subsection', 'ownData'],
    ['access', 'ownDataRoute'],
    ['complaint', 'askRegulator'],
  ],
  'practice/foi-say-where-it-is': [['where', 'whereItIs']],
  'practice/foi-say-not-held': [
    ['notHeld', 'notHeld'],
    ['who', 'advice'],
  ],
  'practice/foi-point-to-what-is-recorded': [['recorded', 'advice']],
  'practice/foi-what-fits-the-limit': [
    ['estimate', 'estimate'],
    ['narrower', 'advice'],
  ],
  'practice/foi-help-make-a-request': [['lacking', 'lacking']],
  'practice/foi-ask-what-is-needed': [
    ['needed', 'question'],
    ['help', 'advice'],
    ['clock', 'startsAgain'],
  ],
  'eir-2004/regulation-5': [['right', 'environmental']],
};

/** Letters that answer with information, or say that it is exempt. */
const answers: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'information',
  'information in part',
  'information refused',
  'information to follow',
  'public interest',
]);

/** Letters that come after the answer, and do not give it again. */
const later: ReadonlySet<LetterKind> = new Set<LetterKind>(['internal review', 'information lifted']);

/** What the Act requires one letter to say, by the duties of the decision and the exemptions relied on. */
export function requiredOfInformation(kind: LetterKind, decision: CaseDecision, case_: Case, law: Law): readonly Required[] {
  return [
    ...rightTo(kind),
    ...(answers.has(kind) ? ofContentOf(decision, case_, law) : []),
    ...ofSilenceOf(kind, decision, case_, law),
    ...(kind === 'public interest'
      ? ([
          { provision: 'foia-2000/section-10/3', limb: '17(2)', slot: 'weighing' },
          { provision: 'foia-2000/section-10/3', limb: '17(2) estimate', slot: 'expected' },
          { provision: 'foia-2000/section-17/1', limb: '17(7)(a)', slot: 'review' },
          { provision: 'foia-2000/section-17/1', limb: '17(7)(b)', slot: 'askRegulator' },
        ] as const)
      : []),
    ...(later.has(kind) ? [] : ofRestOf(kind, decision)),
  ];
}

/** To be told whether it is held, to be given it, to be helped, and to be told what the fee is. */
function rightTo(kind: LetterKind): readonly Required[] {
  const held = { provision: 'foia-2000/section-1/1/a', limb: '1(1)(a)', slot: 'held' } as const;
  const given = { provision: 'foia-2000/section-1/1/b', limb: '1(1)(b)', slot: 'informationGiven' } as const;
  const help = { provision: 'foia-2000/section-16', limb: '16(1)', slot: 'advice' } as const;
  const decision = { provision: 'foia-2000/section-50', limb: '50(1)', slot: 'askRegulator' } as const;
  if (kind === 'internal review') return [{ provision: 'practice/foi-internal-review', limb: 'answered', slot: 'reviewing' }, decision];
  if (kind === 'information lifted') return [given];
  if (kind === 'information') return [held, given, decision];
  if (kind === 'information in part') return [held, given];
  if (answers.has(kind)) return [held];
  if (kind === 'information not held') return [{ ...held, slot: 'notHeld' }, help, decision];
  if (kind === 'fees notice') return [{ provision: 'foia-2000/section-9/2', limb: '9(2)', slot: 'fee' }];
  return kind === 'over the cost limit' || kind === 'not yet a request' ? [help] : [];
}

function ofContentOf(decision: CaseDecision, case_: Case, law: Law): readonly Required[] {
  const grounds = contentGrounds(decision, case_, law);
  const unsaid = (limb: string) =>
    (limb === '17(1)(c)' && !grounds.some(({ sayWhy }) => sayWhy)) ||
    (limb === '17(3)(b)' && !grounds.some(({ sayBalance, weighed }) => sayBalance && weighed));
  return decision.duties.certain
    .filter(({ duty, for: about }) => (duty === notice || duty === ofContent) && about.some((id) => !id.includes('#')))
    .flatMap((duty) => limbsOf(duty, ofExemption))
    .filter(({ limb }) => !unsaid(limb));
}

function ofSilenceOf(kind: LetterKind, decision: CaseDecision, case_: Case, law: Law): readonly Required[] {
  const grounds = [
    ...(kind === 'information unconfirmed' ? silentGrounds(decision, case_, law) : []),
    ...(answers.has(kind) || kind === 'information unconfirmed' || kind === 'information not held'
      ? decision.classes.flatMap((one) => silentGrounds(decision, case_, law, one.class))
      : []),
  ];
  if (grounds.length === 0) return [];
  return [
    ...(['17(1)(a)', '17(1)(b)', '17(7)(a)', '17(7)(b)'] as const),
    ...(grounds.some(({ sayWhy }) => sayWhy) ? (['17(1)(c)'] as const) : []),
    ...(grounds.some(({ weighed, sayBalance }) => weighed && sayBalance) ? (['17(3)(a)'] as const) : []),
  ].flatMap((limb): readonly Required[] => {
    const slot = ofSilence[limb];
    const provision = limb.startsWith('17(3)') ? 'foia-2000/section-17/3/a' : notice;
    return slot === undefined ? [] : [{ provision, limb, slot }];
  });
}

function ofRestOf(kind: LetterKind, decision: CaseDecision): readonly Required[] {
  const told = decision.duties.certain.filter((duty) => mayBeTold(decision, duty));
  const certain = told.flatMap((duty) =>
    (ofRest[duty.duty] ?? []).flatMap(([limb, slot]): readonly Required[] =>
      duty.contains.includes(limb) ? [{ provision: duty.duty, limb, slot }] : [],
    ),
  );
  const own = kind === 'own data as information' || kind === 'information unconfirmed' ? asksForOwn(decision) : false;
  const limbs = own ? (ofRest['practice/foi-own-data-notice'] ?? []) : [];
  const ofOwn = limbs.map(([limb, slot]): Required => ({ provision: 'practice/foi-own-data-notice', limb, slot }));
  return [...certain.filter((one) => kind !== 'information unconfirmed' || one.provision !== 'practice/foi-say-not-held'), ...ofOwn];
}

function limbsOf({ duty, contains }: Duty, slots: Readonly<Record<string, SlotName>>): readonly Required[] {
  return contains.flatMap((limb): readonly Required[] => {
    const slot = slots[limb];
    return slot === undefined ? [] : [{ provision: duty, limb, slot }];
  });
}
