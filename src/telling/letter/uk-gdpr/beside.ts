import type { Case } from '../../../case/index.ts';
import type { CaseDecision, Duty } from '../../../deciding/index.ts';
import type { LetterKind } from '../../wording/letter-parts.ts';
import type { Beside, Call } from '../call.ts';
import type { GivenItem } from '../given.ts';
import { givenIn } from '../given.ts';
import { isUnfinished } from '../unfinished.ts';

const notice = 'uk-gdpr/article-12/4';

const nothing = {
  'never held': 'never held',
  'not found': 'not found',
  'deleted before the request': 'deleted',
  lost: 'lost',
  'not their data': 'not your data',
  'their own data': 'not your data',
} as const;

/** The decision under the UK GDPR that stands beside the first, where there is one. */
export function ukGdprIn({ alongside = [] }: CaseDecision): CaseDecision | undefined {
  return alongside.find(({ under }) => under === 'uk gdpr');
}

/**
 * What is answered under the UK GDPR in a letter that answers under Part 3 too. It is not spoken of where nothing is given under it and
 * no notice of it is owed, unless it neither confirms nor denies: that something is held under it is told by nothing else.
 */
export function besideFirst(
  other: CaseDecision | undefined,
  agreed: CaseDecision | undefined,
  case_: Case,
  first: readonly GivenItem[],
): Beside | undefined {
  if (other === undefined) return undefined;
  if (isSilent(other, agreed, case_)) return { decision: other, given: [], silent: true };
  if (!answers(other)) return undefined;
  const given = numberedAfter(first, givenIn(agreed ?? other, case_));
  return given.length === 0 && !owesNotice(other) ? undefined : { decision: other, given };
}

/**
 * Is nothing said under it but what is neither confirmed nor denied: everything, or a class with nothing else to give or to tell of? That
 * much is said whether or not anything is held, for the law stands beside the first wherever it is judged what may be confirmed.
 */
function isSilent(other: CaseDecision, agreed: CaseDecision | undefined, case_: Case): boolean {
  const { outcome, possible, status } = other.request;
  // Where only Part 3 has anything that was found, nobody has said of this law that nothing is held: there is nothing to tell all the same.
  const nothingFound = other.items.length === 0 && possible.every(({ kind }) => kind === 'nothing to give' || kind === 'answer');
  if (nothingFound && unconfirmedClasses(other).length > 0) return true;
  if (status !== 'decided') return false;
  if (outcome?.kind === 'neither confirm nor deny') return true;
  if (outcome?.kind === 'nothing to give') return unconfirmedClasses(other).length > 0 && isUnheld(outcome.why);
  return outcome?.kind === 'answer' && saysNothingOfHolding(other, givenIn(agreed ?? other, case_));
}

/** Does the first law alone give something that is held under the other too, of which nothing may be told? To give it would tell. */
export function givesWhatIsUnsaid(first: readonly GivenItem[], { decision, silent }: Beside): boolean {
  const held = new Set(decision.items.filter(({ possible }) => possible.some(isWithin)).map(({ item }) => item));
  return silent === true && first.some(({ item }) => held.has(item.id));
}

function isWithin(outcome: CaseDecision['items'][number]['possible'][number]): boolean {
  return outcome !== 'route elsewhere' && outcome !== 'out of scope';
}

function isUnheld(why: keyof typeof nothing): boolean {
  return why === 'never held' || why === 'not found';
}

/** An item has one number, whichever law gives it: those of the first come first. */
function numberedAfter(first: readonly GivenItem[], given: readonly GivenItem[]): readonly GivenItem[] {
  const numbers = new Map(first.map(({ item, number }) => [item.id, number]));
  let next = first.length;
  return given.map((one) => {
    const known = numbers.get(one.item.id);
    if (known === undefined) next += 1;
    return { ...one, number: known ?? next };
  });
}

/** Is the request answered under it, with the data or with the reasons for not giving it? */
export function answers({ request }: CaseDecision): boolean {
  return request.status === 'decided' && request.outcome?.kind === 'answer';
}

/** Is a notice owed of what is kept back of the data, or of what goes with it? One of a class says nothing of what is held. */
export function owesNotice({ duties }: CaseDecision): boolean {
  return duties.certain.some((one) => one.duty === notice && one.contains.includes('12(4) reasons') && !isOfClasses(one));
}

/** Is a duty brought about by nothing but classes that are neither confirmed nor denied? */
export function isOfClasses(duty: Duty): boolean {
  return duty.for.every((id) => id.startsWith('class '));
}

/** Is a notice owed of something that is kept back whole? It would tell of a class that is neither confirmed nor denied, if it is of it. */
export function withholdsWhole({ duties, items }: CaseDecision): boolean {
  const about = new Set(duties.certain.filter(({ duty }) => duty === notice).flatMap((duty) => duty.for));
  const parts = items.flatMap(({ tracks }) => tracks.flatMap(({ parts: all }) => all));
  return parts.some(({ id, outcome }) => about.has(id) && (outcome?.kind === 'withhold' || outcome?.kind === 'exempt'));
}

/** The letters a decision under the UK GDPR calls for on its own: where Part 3 governs nothing, or is not answering. */
export function callsAlone(other: CaseDecision, agreed: CaseDecision, case_: Case): readonly Call[] {
  const { outcome, status } = other.request;
  if (outcome === undefined || status !== 'decided') return [];
  const call = (kind: LetterKind, given: readonly GivenItem[] = []): readonly Call[] => [
    { kind, given: [], beside: { decision: other, given } },
  ];
  switch (outcome.kind) {
    case 'answer': {
      const given = givenIn(agreed, case_);
      return call(saysNothingOfHolding(other, given) ? 'uk gdpr unconfirmed' : 'uk gdpr reply', given);
    }
    case 'refuse':
      return call('uk gdpr refusal');
    case 'charge a fee':
      return call('uk gdpr fee');
    case 'ask':
      return call(outcome.for);
    case 'neither confirm nor deny':
      return call('uk gdpr unconfirmed');
    case 'nothing to give': {
      const silent = unconfirmedClasses(other).length > 0 && isUnheld(outcome.why);
      return call(silent ? 'uk gdpr unconfirmed' : nothing[outcome.why]);
    }
    case 'route elsewhere':
      return [];
  }
}

/** Where one class is neither confirmed nor denied and there is nothing else to give or to tell of, the answer is what it is with nothing held. */
function saysNothingOfHolding(other: CaseDecision, given: readonly GivenItem[]): boolean {
  return given.length === 0 && unconfirmedClasses(other).length > 0 && !owesNotice(other) && !isUnfinished(other);
}

/** Classes whose confirmation the UK GDPR does not require. */
export function unconfirmedClasses({ classes }: CaseDecision): readonly CaseDecision['classes'][number][] {
  return classes.filter(({ outcome }) => outcome === 'restrict' || outcome === 'exempt');
}
