import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Argument, Outlook, Place, State } from '../../src/reasoning/index.ts';
import { canFail, canHold, label, oneApplies, planeOf, programOf, run, setOut } from '../../src/reasoning/index.ts';
import { someFacts, somePack, someState } from './random-law.ts';

const dates = { decision: '2026-11-21' };

/** As `oneApplies` says it, place by place. */
function oneAppliesPlainly(
  argument: Argument,
  states: readonly State[],
  member: (place: Place) => boolean,
  excuses: (place: Place) => boolean,
): Outlook {
  const { applied, stands } = label(argument, states);
  const outlooks = argument.places.flatMap((place, index): number[] => {
    if (!member(place)) return [];
    const excusing = place.displacedBy.filter((other) => excuses(argument.places[other] as Place)).map((other) => stands[other]);
    if (excusing.includes(canHold)) return [canFail];
    return [excusing.includes(3) ? (applied[index] ?? canFail) | canFail : (applied[index] ?? canFail)];
  });
  if (outlooks.includes(canHold)) return canHold;
  return outlooks.includes(3) ? 3 : canFail;
}

const asked = someFacts.chain((facts) =>
  fc
    .tuple(somePack(facts), fc.nat(6))
    .chain(([pack, people]) =>
      fc.tuple(
        fc.constant(pack),
        fc.constant(people),
        fc.array(someState(facts), { minLength: people + 1, maxLength: people + 1 }),
        fc.uniqueArray(fc.nat(13), { maxLength: 4 }),
        fc.uniqueArray(fc.nat(13), { maxLength: 8 }),
      ),
    ),
);

describe('One of a group of places', () => {
  test.prop([asked])('applies as the plain reading of each place has it', ([pack, people, states, members, excusing]) => {
    const argument = setOut(pack, 'right', dates, people);
    const program = programOf(argument);
    const codes = new Int32Array(program.codeWords);
    run(program, states, codes);
    const numbered = (numbers: readonly number[]) => {
      const cites = numbers.map((number) => (number === 0 ? 'right' : `ground ${number}`));
      return ({ provision }: Place) => cites.includes(provision.cite);
    };
    const [member, excuses] = [numbered(members), numbered(excusing)];
    const group = planeOf(program, member);

    expect(oneApplies(program, codes, group)).toBe(oneAppliesPlainly(argument, states, member, () => false));
    expect(oneApplies(program, codes, group, planeOf(program, excuses))).toBe(oneAppliesPlainly(argument, states, member, excuses));
  });
});
