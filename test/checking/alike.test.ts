import { describe, expect, test } from 'vitest';
import { along } from '../../src/reasoning/checking/directions.ts';
import { explore } from '../../src/reasoning/checking/explore.ts';
import type { FactSpec, Provision } from '../../src/reasoning/index.ts';
import { assemble, catalogue, grammar, setOut } from '../../src/reasoning/index.ts';

const yesNo = ['yes', 'no'] as const;
const observed = (values: readonly string[] = yesNo): FactSpec => ({
  about: 'part',
  values,
  means: '',
  answeredBy: 'officer',
  quiet: 'no',
});
const letters = 'abcdefghijkl'.split('');

/** Twelve grounds that share a fact, and between them turn on more patterns than are gone through. */
const specs: Readonly<Record<string, FactSpec>> = {
  theirs: observed(),
  kind: observed(),
  ...Object.fromEntries(letters.map((letter) => [letter, observed(['no', 'a little', 'much', 'wholly'])])),
};
const facts = catalogue(specs);
const { limb, all, any, provision } = grammar(facts);
const rule = { title: '', source: 'https://law.example', limbs: {} as Readonly<Record<string, string>>, of: 'part' } as const;
const right = provision({ ...rule, cite: 'right', effect: 'owed', inForce: [{ windows: {}, when: any(limb('', 'theirs')) }] });
const elsewhere = provision({
  ...rule,
  cite: 'elsewhere',
  effect: 'out of scope',
  displaces: ['right', 'ground/*'],
  inForce: [{ windows: {}, when: any(limb('', 'theirs', 'no')) }],
});
const ground = (letter: string, when = all(limb('', 'kind'), limb('', letter, 'much', 'wholly'))): Provision =>
  provision({ ...rule, cite: `ground/${letter}`, effect: 'exempt', displaces: ['right'], inForce: [{ windows: {}, when }] });

const exploredWith = (...grounds: readonly Provision[]) => {
  const pack = assemble(facts, { provisions: [right, elsewhere, ...grounds], duties: [], elements: ['right'] });
  const argument = setOut(pack, 'right', {}, 1);
  return { argument, explored: explore(argument, []) };
};

describe('grounds that are alike, with more patterns than can be gone through', () => {
  const { argument, explored } = exploredWith(...letters.map((letter) => ground(letter)));

  test('are taken as one, and each of them matters', () => {
    expect(explored?.patterns).toBe(2 * 2 * 4 ** 12);
    expect(explored?.matters).toEqual(argument.places.map(() => true));
    expect(explored?.gaps).toEqual([]);
    expect(explored?.conflict).toBeUndefined();
    expect([...new Set(explored?.given)].sort()).toEqual([0, 1]);
  });

  test('keep back what moving to them keeps back, and give what moving from them gives', () => {
    const moves = (fact: string, to: string) => (explored === undefined ? undefined : along(explored, fact, to));

    expect(moves('a', 'wholly')).toEqual({ gained: false, lost: true });
    expect(moves('a', 'no')).toEqual({ gained: true, lost: false });
    // What all of them share is too much to go through, so a move of it is taken to do either.
    expect(moves('kind', 'no')).toEqual({ gained: true, lost: true });
  });

  test('are too large to check where no case is found for one of them by itself', () => {
    const never = ground('z', all(limb('', 'kind'), limb('', 'kind', 'no')));

    expect(exploredWith(...letters.map((letter) => ground(letter)), never).explored).toBeUndefined();
  });
});
