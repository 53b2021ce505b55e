import type { State } from '../../src/reasoning/index.ts';
import { slotOf } from '../../src/reasoning/index.ts';
import type { Item, Truth } from './item.ts';
import { facts } from './law.ts';

type Fact = keyof typeof facts.specs & string;

/** How far each fact is shifted in a state, worked out once. */
const at = Object.fromEntries(facts.ids.map((id) => [id, slotOf(facts, id).shift])) as Readonly<Record<Fact, number>>;

/** The facts of each word, as `read` has them: a catalogue laid out otherwise is refused, and not misread. */
const firstOfSecondWord: Fact = 'dNecessary';
for (const [index, id] of facts.ids.entries()) {
  const word = index < facts.ids.indexOf(firstOfSecondWord) ? 0 : 1;
  if (slotOf(facts, id).word !== word) throw new RangeError(`read: \`${id}\` must be in word ${word} of a state`);
}

/**
 * Reads an item into a state, a word at a time. It is written out, and with no branch for what is true, false or not known: chosen
 * by a branch, half of these guesses miss and cost more than the decision does.
 */
export function read(item: Item, state: State): void {
  state[0] =
    (bits(item.personalData) << at.personalData) |
    (bits(item.identityVerified) << at.identityVerified) |
    (either(item.regime === 'part3', item.regime === 'ukgdpr') << at.regime) |
    (bits(item.manifestlyUnfounded) << at.manifestlyUnfounded) |
    (bits(item.repeatsSubstance) << at.repeatsSubstance) |
    (soon(item.daysSincePrevious) << at.daysSincePrevious) |
    (bits(item.searchReasonable) << at.searchReasonable) |
    (bits(item.locatable) << at.locatable) |
    (bits(item.privileged) << at.privileged) |
    (bits(item.aNecessary) << at.aNecessary) |
    (bits(item.aProportionate) << at.aProportionate) |
    (bits(item.bNecessary) << at.bNecessary) |
    (bits(item.bProportionate) << at.bProportionate) |
    (bits(item.cNecessary) << at.cNecessary) |
    (bits(item.cProportionate) << at.cProportionate);
  state[1] =
    (bits(item.dNecessary) << at.dNecessary) |
    (bits(item.dProportionate) << at.dProportionate) |
    (bits(item.thirdParty) << at.thirdParty) |
    (bits(item.consent) << at.consent) |
    (bits(item.knownToRequester) << at.knownToRequester) |
    (bits(item.riskToRights) << at.riskToRights) |
    (bits(item.eNecessary) << at.eNecessary) |
    (bits(item.eProportionate) << at.eProportionate) |
    (bits(item.inseparable) << at.inseparable) |
    (bits(item.redactionPossible) << at.redactionPossible) |
    (bits(item.noticePrejudice) << at.noticePrejudice);
}

/** The first value may remain unless it is false, the second unless it is true. */
function bits(truth: Truth): number {
  return Number(truth !== false) | (Number(truth !== true) << 1);
}

function either(first: boolean, second: boolean): number {
  return Number(!second) | (Number(!first) << 1);
}

function soon(days: number | null): number {
  return days === null ? 3 : either(days < 90, days >= 90);
}
