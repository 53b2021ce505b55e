import type { Case } from '../../../case/index.ts';
import type { CaseDecision } from '../../../deciding/index.ts';
import type { Law } from '../../law.ts';
import type { LetterKind, SlotName } from '../../wording/letter-parts.ts';
import type { Ground } from '../information/grounds.ts';
import { asksForOwn, contentGrounds, refusalGrounds, silentGrounds } from '../information/grounds.ts';
import { someNotHeld } from '../information/slots-given.ts';
import type { LetterOptions } from '../letter.ts';
import type { Required } from '../required.ts';
import { leftToTheAct } from '../slots-about.ts';

const refusal = 'eir-2004/regulation-14';
const finished = 'eir-2004/regulation-14/4';
const limb = (provision: string, of: string, slot: SlotName): Required => ({ provision, limb: of, slot });

/** How to have it looked at again, and by whom after that: in every refusal, and every answer that could be taken as one. */
const remedies = [limb(refusal, '14(5)(a)', 'review'), limb(refusal, '14(5)(b)', 'askRegulator')] as const;
const given = limb('eir-2004/regulation-5/1', '5(1)', 'informationGiven');
const elsewhere = limb('foia-2000/section-1', 'right', 'otherLaw');
const help = limb('eir-2004/regulation-9', 'help', 'advice');

/** What the Regulations require one letter to say, by what is decided and what is relied on. */
export function requiredOfEnvironmental(
  kind: LetterKind,
  decision: CaseDecision,
  case_: Case,
  law: Law,
  { holder }: LetterOptions,
): readonly Required[] {
  switch (kind) {
    case 'environmental disclosure':
    case 'environmental in part':
    case 'environmental refusal':
    case 'environmental to follow':
      return [
        ...(kind === 'environmental disclosure' || kind === 'environmental in part' ? [given] : []),
        ...ofContent(decision, case_, law),
        ...(someNotHeld(decision) ? [limb(refusal, '14(3)(a)', 'notHeld'), ...remedies] : []),
        ...ofSilence(kind, decision, case_, law),
        ...ofOwn(decision),
        ...(leftToTheAct(decision) ? [elsewhere] : []),
      ];
    case 'environmental not held':
      return [
        limb('eir-2004/regulation-12/4/a', '12(4)(a)', 'notHeld'),
        limb(refusal, '14(3)(a)', 'relied'),
        limb(refusal, '14(3)(b)', 'publicInterest'),
        help,
        ...(holder === undefined ? [] : [limb('eir-2004/regulation-10', '10(1)', 'holder')]),
        ...remedies,
        ...ofSilence(kind, decision, case_, law),
        ...ofOwn(decision),
      ];
    case 'environmental unconfirmed':
      return [...ofSilence(kind, decision, case_, law), ...ofOwn(decision)];
    case 'own data as environmental':
      return ofOwn(decision);
    case 'manifestly unreasonable':
    case 'too general':
      return [
        limb(refusal, '14(3)(a)', 'relied'),
        ...(kind === 'manifestly unreasonable' ? [limb(refusal, '14(3)', 'whySections')] : []),
        ...(refusalGrounds(decision, case_, law).some(isWeighed) ? [limb(refusal, '14(3)(b)', 'publicInterest')] : []),
        help,
        ...remedies,
      ];
    case 'environmental clarification':
      return [limb('eir-2004/regulation-9', 'more', 'question'), help, limb('eir-2004/regulation-9', 'more', 'startsAgain')];
    case 'environmental charge':
      return [
        limb('eir-2004/regulation-8/4', 'required', 'advancePayment'),
        limb('eir-2004/regulation-8/4', 'amount', 'fee'),
        limb('eir-2004/regulation-8/4', 'time', 'advancePayment'),
        limb('eir-2004/regulation-8/8', 'schedule', 'charges'),
        limb('eir-2004/regulation-8/8', 'circumstances', 'charges'),
      ];
    case 'environmental extension':
      return [limb('eir-2004/regulation-7', 'both', 'reasons'), limb('eir-2004/regulation-7', 'forty', 'lastDay')];
    case 'environmental lifted':
      return [given];
    case 'not environmental':
      return [elsewhere];
    case 'representations':
      return [limb('eir-2004/regulation-11', 'answered', 'reviewing')];
    default:
      return [];
  }
}

/** The exceptions relied on for what is kept back, by citation. */
export function relyingOn(decision: CaseDecision, case_: Case, law: Law): readonly string[] {
  return decision.request.outcome?.kind === 'answer' ? contentGrounds(decision, case_, law).map(({ provision }) => provision) : [];
}

function ofContent(decision: CaseDecision, case_: Case, law: Law): readonly Required[] {
  const grounds = contentGrounds(decision, case_, law);
  if (grounds.length === 0) return [];
  return [
    limb(refusal, '14(3)(a)', 'sections'),
    limb(refusal, '14(3)', 'whySections'),
    ...(grounds.some(isWeighed) ? [limb(refusal, '14(3)(b)', 'publicInterest')] : []),
    ...(relyingOn(decision, case_, law).includes('eir-2004/regulation-12/4/d')
      ? [limb(finished, '14(4) authority', 'finishing'), limb(finished, '14(4) time', 'finishing')]
      : []),
    ...remedies,
  ];
}

function ofSilence(kind: LetterKind, decision: CaseDecision, case_: Case, law: Law): readonly Required[] {
  const grounds = [
    ...(kind === 'environmental unconfirmed' ? silentGrounds(decision, case_, law) : []),
    ...decision.classes.flatMap((one) => silentGrounds(decision, case_, law, one.class)),
  ];
  if (grounds.length === 0) return [];
  return [
    limb(refusal, '14(3)(a)', 'unconfirmedInformation'),
    limb(refusal, '14(3)', 'whyUnconfirmed'),
    ...(grounds.some(isWeighed) ? [limb(refusal, '14(3)(b)', 'publicInterestInSaying')] : []),
    ...remedies,
  ];
}

function ofOwn(decision: CaseDecision): readonly Required[] {
  const route = 'practice/eir-answer-as-subject-access';
  return asksForOwn(decision) ? [limb(route, 'route', 'ownData'), limb(route, 'route', 'ownDataRoute')] : [];
}

function isWeighed({ weighed }: Ground): boolean {
  return weighed;
}
