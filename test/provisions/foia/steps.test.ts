import { expect, test } from 'vitest';
import { stepsTaken } from '../../../src/deciding/steps.ts';
import { eir, foia } from '../../../src/provisions/index.ts';
import type { EventDates, Pack } from '../../../src/reasoning/index.ts';
import { canFail, canHold, narrow, nothingKnown, setOut } from '../../../src/reasoning/index.ts';
import type { Known } from './asking.ts';

const lately: EventDates = { receipt: '2026-10-01', decision: '2026-10-20', continuous: '2026-10-20' };

/** What may be withheld as exempt, where everything that is not said is found to be nothing. */
function exempt(pack: Pack, element: string, known: Known, open: readonly string[] = []) {
  const state = nothingKnown(pack.catalogue);
  for (const [fact, spec] of Object.entries(pack.catalogue.specs)) {
    const quiet = spec.quiet ?? (spec.values.includes('no') ? 'no' : (spec.values[0] ?? ''));
    if (!open.includes(fact)) narrow(pack.catalogue, state, fact, [known[fact] ?? quiet]);
  }
  return stepsTaken(setOut(pack, element, lately, 0), [state]).exempt;
}

const underSection31 = {
  'foi.crime.interest': 'yes',
  'foi.crime.prejudice': 'real and caused by it',
  'foi.crime.likelihood': 'would',
  'foi.crime.publicInterest': 'maintaining outweighs',
  'foi.crime.exercise': 'restrict',
};

test('what section 30 takes in is not withheld under section 31, where deciding puts the grounds together', () => {
  const of = (known: Known, ...open: readonly string[]) => exempt(foia, 'foia-2000/section-1/1/b', known, open);
  const inSection30 = { ...underSection31, 'foi.investigation.heldFor': 'whether to charge' };

  expect(of(underSection31)).toBe(canHold);
  expect(of({ ...inSection30, 'foi.investigation.publicInterest': 'disclosure outweighs' })).toBe(canFail);
  expect(
    of({ ...inSection30, 'foi.investigation.publicInterest': 'maintaining outweighs', 'foi.investigation.exercise': 'restrict' }),
  ).toBe(canHold);
  expect(of(underSection31, 'foi.investigation.heldFor')).toBe(canHold | canFail);
});

test('nor is information on emissions withheld under regulation 12(5)(d) to (g)', () => {
  const commercial = {
    'eir.commerce.effect': 'would adversely affect',
    'eir.commerce.publicInterest': 'maintaining outweighs',
    'eir.commerce.exercise': 'restrict',
  };
  const of = (known: Known) => exempt(eir, 'eir-2004/regulation-5/1', { 'eir.held': 'when received', ...known });

  expect(of(commercial)).toBe(canHold);
  expect(of({ ...commercial, 'eir.emissions': 'yes' })).toBe(canFail);
  expect(
    of({
      'eir.justice.effect': 'would adversely affect',
      'eir.justice.publicInterest': 'maintaining outweighs',
      'eir.justice.exercise': 'restrict',
      'eir.emissions': 'yes',
    }),
  ).toBe(canHold);
});
