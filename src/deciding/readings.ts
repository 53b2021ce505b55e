import type { State } from '../reasoning/index.ts';
import { slotOf } from '../reasoning/index.ts';
import type { PartArgument } from './argued.ts';
import type { OutcomeSet } from './outcome-bits.ts';

/**
 * What a stretch may come to where it hangs on who is speaking: what it comes to if the requester is, and what if not. Whose data it
 * is and who else is in it are then settled together, and a state tried of the stretch is tried of each reading.
 */
export function overReadings(
  base: Pick<PartArgument, 'argument' | 'states' | 'affected'>,
  readings: readonly PartArgument[],
  states: readonly State[],
): OutcomeSet {
  return readings.reduce((set, reading) => set | reading.inquiry.outcomes(carried(base, reading, states)), 0);
}

/** The states of a reading, with whatever is tried otherwise of the stretch tried of it too. */
function carried(
  base: Pick<PartArgument, 'argument' | 'states' | 'affected'>,
  reading: PartArgument,
  states: readonly State[],
): readonly State[] {
  const carriedTo = reading.states.map((state) => state.slice());
  for (const { unit, fact } of base.argument.facts) {
    const { word, mask } = slotOf(base.argument.catalogue, fact);
    const tried = ((states[unit] as State)[word] as number) & mask;
    if (tried === (((base.states[unit] as State)[word] as number) & mask)) continue;
    const person = unit === 0 ? undefined : base.affected[unit - 1]?.person;
    const at = unit === 0 ? 0 : 1 + reading.affected.findIndex((one) => one.person === person);
    const state = unit > 0 && at === 0 ? undefined : carriedTo[at];
    if (state !== undefined) state[word] = ((state[word] as number) & ~mask) | tried;
  }
  return carriedTo;
}
