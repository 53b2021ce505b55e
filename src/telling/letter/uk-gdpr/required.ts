import type { CaseDecision } from '../../../deciding/index.ts';
import type { LetterKind, SlotName } from '../../wording/letter-parts.ts';
import type { Beside } from '../call.ts';
import type { Required } from '../required.ts';
import { isOfClasses, unconfirmedClasses } from './beside.ts';

const article = (unit: string) => `uk-gdpr/article-15/${unit}`;

const slotOfElement: Readonly<Record<string, SlotName>> = {
  [article('1')]: 'otherConfirmation',
  [article('1/a')]: 'otherPurposes',
  [article('1/b')]: 'otherCategories',
  [article('1/c')]: 'otherRecipients',
  [article('1/d')]: 'otherRetention',
  [article('1/e')]: 'objection',
  [article('1/ea')]: 'complainToUs',
  [article('1/f')]: 'complainToRegulator',
  [article('1/g')]: 'otherOrigin',
  [article('1/h')]: 'automated',
  [article('2')]: 'transfers',
};

const slotOfLimb: Readonly<Record<string, SlotName>> = {
  '12(4) reasons': 'otherReasons',
  '12(4) controller': 'complainToUs',
  '12(4) regulator': 'complainToRegulator',
  '12(4) regulator to 2026': 'complainToRegulator',
  '12(4) court': 'court',
  fee: 'fee',
  reasons: 'otherReasons',
  time: 'feeTime',
};

/** What the UK GDPR requires one letter to say, by the duties of the decision and what it gives. */
export function requiredOfUkGdpr(kind: LetterKind, { decision, given, silent }: Beside): readonly Required[] {
  if (silent === true) {
    // Everything that is said of it stands in one place.
    const notices = noticesIn(decision, 'uk-gdpr/article-12/4');
    return [unconfirmed, ...notices.map((one) => (one.slot === 'otherReasons' ? { ...one, slot: 'otherUnconfirmed' as const } : one))];
  }
  if (kind === 'two laws' || kind === 'uk gdpr reply') {
    return [
      ...elementsOf(decision, given),
      ...(given.length === 0 ? [] : [{ provision: article('3'), limb: '15(3)', slot: 'otherGiven' } as const]),
      ...noticesIn(decision, 'uk-gdpr/article-12/4'),
      ...(unconfirmedClasses(decision).length === 0 ? [] : [unconfirmed]),
    ];
  }
  if (kind === 'uk gdpr refusal') return noticesIn(decision, 'uk-gdpr/article-12/4');
  if (kind === 'uk gdpr fee') return noticesIn(decision, 'practice/notice-of-fee');
  if (kind === 'uk gdpr unconfirmed') return [unconfirmed, ...noticesIn(decision, 'uk-gdpr/article-12/4')];
  const nothing: readonly LetterKind[] = ['never held', 'not found', 'deleted', 'lost', 'not your data'];
  return nothing.includes(kind) ? [{ provision: article('1'), limb: '15(1)', slot: 'confirmation' }] : [];
}

const unconfirmed: Required = { provision: 'uk-gdpr/article-15/1', limb: '15(1)', slot: 'otherUnconfirmed' };

/** The data are said to be held, and each line of what goes with them is told, where it is decided to be given. */
function elementsOf({ confirmation, information }: CaseDecision, given: Beside['given']): readonly Required[] {
  const source = given.some(({ decision: { origin } }) => origin?.outcome === 'give');
  const told = [confirmation, ...information].filter(({ outcome }) => outcome === 'give').map(({ element }) => element);
  return [...told, ...(source ? [article('1/g')] : [])].flatMap((element): readonly Required[] => {
    const slot = slotOfElement[element];
    const [first = '', ...rest] = element.replace('uk-gdpr/article-15/', '').split('/');
    const limb = `15(${first})${rest.map((part) => `(${part})`).join('')}`;
    return slot === undefined ? [] : [{ provision: element, limb, slot }];
  });
}

function noticesIn(decision: CaseDecision, cite: string): readonly Required[] {
  const owed = decision.duties.certain.filter(({ duty }) => duty === cite);
  return owed.flatMap((one) => {
    const { duty, contains } = one;
    // The reasons for saying nothing of a class stand beside it.
    const ofClasses = isOfClasses(one);
    return contains.flatMap((limb): readonly Required[] => {
      const slot = slotOfLimb[limb];
      const there = slot === 'otherReasons' && ofClasses ? 'otherUnconfirmed' : slot;
      return there === undefined ? [] : [{ provision: duty, limb, slot: there }];
    });
  });
}
