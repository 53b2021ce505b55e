import type { CaseDecision, Duty } from '../../deciding/index.ts';
import type { LetterKind, SlotName } from '../wording/letter-parts.ts';
import type { Notices } from './notices.ts';

/** Something a letter must say, the limb that requires it, and the slot that says it. */
export interface Required {
  readonly provision: string;
  readonly limb: string;
  readonly slot: SlotName;
}

const slotOfLimb: Readonly<Record<string, SlotName>> = {
  '45(5)(a)': 'restricted',
  '45(5)(b)': 'reasons',
  '45(5)(c)': 'check',
  '45(5)(ca)': 'complainToUs',
  '45(5)(d)': 'complainToRegulator',
  '45(5)(e)': 'court',
  '45A(2)(a)': 'privilege',
  '45A(2)(b)': 'privilegeReason',
  '45A(2)(c)': 'check',
  '45A(2)(ca)': 'complainToUs',
  '45A(2)(d)': 'complainToRegulator',
  '45A(2)(e)': 'court',
  '53(6)(a)': 'reasons',
  '53(6)(b)': 'complainToRegulator',
  fee: 'fee',
  reasons: 'reasons',
  time: 'feeTime',
};

const ofWhatIsKeptBack: ReadonlySet<SlotName> = new Set(['restricted', 'reasons', 'privilege', 'privilegeReason']);

const slotOfElement: Readonly<Record<string, SlotName>> = {
  'dpa-2018/section-45/1/a': 'confirmation',
  'dpa-2018/section-45/2/a': 'purposes',
  'dpa-2018/section-45/2/b': 'categories',
  'dpa-2018/section-45/2/c': 'recipients',
  'dpa-2018/section-45/2/d': 'retention',
  'dpa-2018/section-45/2/e': 'otherRights',
  'dpa-2018/section-45/2/ea': 'complainToUs',
  'dpa-2018/section-45/2/f': 'complainToRegulator',
  'dpa-2018/section-45/2/g': 'origin',
};

/** The kinds of letter that answer with data, and so with the information that goes with it. */
export const replies: ReadonlySet<LetterKind> = new Set(['disclosure', 'partial', 'withheld', 'privilege', 'rest to follow', 'two laws']);

/** What the law requires one letter to say, by the duties of the decision under the versions in force. */
export function requiredOf(kind: LetterKind, decision: CaseDecision, notices: Notices): readonly Required[] {
  const ofClasses = limbsOf([...notices.classes.values()].flat(), true);
  if (replies.has(kind)) {
    return [...elementsOf(decision), ...limbsOf([...notices.restrictions, ...notices.privilege]), ...ofClasses];
  }
  if (kind === 'neither confirm nor deny') return [...limbsOf(notices.confirmation, true), ...ofClasses];
  if (kind === 'refusal') return limbsOf(owed(decision, 'dpa-2018/section-53/6'));
  if (kind === 'fee') return limbsOf(owed(decision, 'practice/fee-notice'));
  if (kind === 'complaint') return [{ provision: 'dpa-2018/section-164A', limb: '164A(3)', slot: 'acknowledged' }];
  if (kind === 'lifted') {
    const answers = decision.request.outcome?.kind === 'answer';
    const [provision, limb] = answers ? ['dpa-2018/section-45/1/b', '45(1)(b)'] : ['uk-gdpr/article-15/3', '15(3)'];
    return [{ provision, limb, slot: 'given' }];
  }
  const nothing: readonly LetterKind[] = ['never held', 'not found', 'deleted', 'lost', 'not your data'];
  if (nothing.includes(kind)) return [{ provision: 'dpa-2018/section-45/1/a', limb: '45(1)(a)', slot: 'confirmation' }, ...ofClasses];
  return [];
}

function owed(decision: CaseDecision, cite: string): readonly Duty[] {
  return decision.duties.certain.filter(({ duty }) => duty === cite);
}

/** Where confirmation is what is restricted, or what privilege takes away, that is said where it is neither confirmed nor denied. */
function limbsOf(duties: readonly Duty[], ofConfirmation = false): readonly Required[] {
  return duties.flatMap(({ duty, contains }) =>
    contains.flatMap((limb): readonly Required[] => {
      const slot = slotOfLimb[limb];
      const there = ofConfirmation && slot !== undefined && ofWhatIsKeptBack.has(slot) ? 'unconfirmed' : slot;
      return there === undefined ? [] : [{ provision: duty, limb, slot: there }];
    }),
  );
}

/** Confirmation, the data, its source, and each line of the information that is decided to be given. */
function elementsOf({ confirmation, information, items }: CaseDecision): readonly Required[] {
  const sources = items.some(({ origin, tracks }) => origin?.outcome === 'give' && tracks.some(({ parts }) => parts.some(gives)));
  const given = [confirmation, ...information].filter(({ outcome }) => outcome === 'give').map(({ element }) => element);
  return [...given, ...(sources ? ['dpa-2018/section-45/2/g'] : [])].flatMap((element): readonly Required[] => {
    const slot = slotOfElement[element];
    const [, unit = '', ...rest] = element.split('/');
    const limb = `${unit.slice(unit.indexOf('-') + 1)}${rest.map((part) => `(${part})`).join('')}`;
    return slot === undefined ? [] : [{ provision: element, limb, slot }];
  });
}

function gives(part: CaseDecision['items'][number]['tracks'][number]['parts'][number]): boolean {
  return part.status === 'decided' && (part.outcome?.kind === 'disclose' || part.outcome?.kind === 'disclose edited');
}
