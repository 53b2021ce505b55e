import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { State, Version } from '../../src/reasoning/index.ts';
import {
  applicationAt,
  canFail,
  interpret,
  label,
  leavesOf,
  programOf,
  remaining,
  run,
  setOut,
  standingAt,
  standingOf,
  standsAt,
  traceOf,
  verdictAt,
  verdictOf,
} from '../../src/reasoning/index.ts';
import { someFacts, somePack, someState } from './random-law.ts';

const dates = { decision: '2026-11-21' };

const asked = someFacts.chain((facts) =>
  fc
    .tuple(somePack(facts), fc.nat(6))
    .chain(([pack, people]) =>
      fc.tuple(
        fc.constant(pack),
        fc.constant(people),
        fc.array(fc.array(someState(facts), { minLength: people + 1, maxLength: people + 1 }), { minLength: 1, maxLength: 4 }),
      ),
    ),
);

test.prop([asked])('a program finds of every place what labelling it does', ([pack, people, many]) => {
  const argument = setOut(pack, 'right', dates, people);
  const program = programOf(argument);
  // Where it writes there may be anything, and it may write over what is beside it in any order.
  const codes = new Int32Array(many.length * program.codeWords).fill(-1);
  for (const [index, states] of [...many.entries()].reverse()) run(program, states, codes, index * program.codeWords);

  many.forEach((states, index) => {
    const at = index * program.codeWords;
    const found = argument.places.map((_, place) => [verdictAt, applicationAt, standsAt].map((read) => read(program, codes, place, at)));
    const labelling = label(argument, states);
    const { verdicts, applied, stands } = labelling;
    expect(found).toEqual(argument.places.map((_, place) => [verdicts[place], applied[place], stands[place]]));
    expect(argument.places.map((_, place) => standingAt(program, codes, place, at))).toEqual(
      argument.places.map((_, place) => standingOf(argument, labelling, place)),
    );
  });
});

test.prop([asked])('a tree has every place that nothing keeps from being reached, with each of its limbs', ([pack, people, many]) => {
  const argument = setOut(pack, 'right', dates, people);
  const program = programOf(argument);
  const codes = new Int32Array(program.codeWords);

  for (const states of many) {
    run(program, states, codes);
    const { stands } = label(argument, states);
    const reached = argument.places.filter(
      ({ version, displacedBy }) => version !== undefined && displacedBy.every((other) => stands[other] === canFail),
    );
    expect(traceOf(program, states, codes).map(({ place, limbs }) => ({ place, limbs }))).toEqual(
      reached.map((place) => ({
        place,
        limbs: leavesOf((place.version as Version).when).map((leaf) => ({
          limb: leaf.limb,
          fact: leaf.fact,
          values: remaining(pack.catalogue, states[place.unit] as State, leaf.fact),
          verdict: verdictOf(interpret(pack.catalogue, leaf)(states[place.unit] as State)),
        })),
      })),
    );
  }
});
