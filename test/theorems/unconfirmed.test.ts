import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../telling/sample.ts';
import { inClassUnderTheAct, inClassUnderTheRegulations } from './classes-to-the-world.ts';
import { inEveryForm, sendable } from './outgoing.ts';
import type { Silence } from './silences.ts';
import {
  besidePartThree,
  certifiedBesidePartThree,
  classBesidePartThree,
  ofClass,
  ofClassUnderPartThree,
  ofEnvironmental,
  ofEverything,
  ofInformation,
  ofPartThree,
} from './silences.ts';

const all = /We neither confirm nor deny that we hold the information you asked for\.|we neither\s+confirm nor deny under that law/;
const rest = /We neither confirm nor deny that we hold any information about you for the rest\s+of our work\./;
const one = /We neither confirm nor deny that we hold this: what anybody was told about a protest\./;

/** That with nothing held and with something held, text, Markdown, HTML and Word are the same to the byte. */
async function same(drawn: fc.Arbitrary<Silence>, saying: RegExp | undefined, times: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ nothing, something }) => {
      const told = await inEveryForm(nothing);
      expect(told).not.toBe('');
      if (saying !== undefined) expect(told).toMatch(saying);
      expect(await inEveryForm(something)).toBe(told);
    }),
    runs(times),
  );
}

/**
 * That what could be sent with something held in a class is what could be sent with nothing held in it, or that nothing can: a letter that
 * would tell the two apart stays a draft.
 */
function sameOrHeldUp(drawn: fc.Arbitrary<Silence>, times: number): void {
  const count = { same: 0, 'held up': 0, 'could be sent': 0 };
  fc.assert(
    fc.property(drawn, ({ nothing, something }) => {
      const [without, with_] = [sendable(nothing), sendable(something)];
      if (without !== '') count['could be sent'] += 1;
      count[with_ === '' ? 'held up' : 'same'] += 1;
      if (with_ !== '') expect(with_).toBe(without);
    }),
    runs(times),
  );
  expect(Math.min(...Object.values(count))).toBeGreaterThan(0);
}

describe('theorem 9, of letters under Part 3, in every form', () => {
  test('where everything is neither confirmed nor denied, they are the same whether or not anything but what the UK GDPR governs is held', () =>
    same(ofPartThree, undefined, 6));

  test('where one class is, and all else that is held is another law’s, they are the same whatever is held in it', () =>
    same(ofClassUnderPartThree, one, 8));
});

describe('theorem 9, of letters under the UK GDPR, in every form', () => {
  test('where everything is neither confirmed nor denied, they are the same whatever is held', () => same(ofEverything, all, 25));

  test('where one class is, whether or not anything else is given, they are the same whatever is held in it', () => same(ofClass, one, 20));

  test('where everything is, beside an answer under Part 3, that answer says so, and is the same whatever is held', () =>
    same(besidePartThree, rest, 15));

  test('and so where a certificate settles it with no judgement (section 27(1))', () => same(certifiedBesidePartThree, rest, 8));

  test('where one class is, beside an answer under Part 3, that answer is the same whatever is held in it', () =>
    same(classBesidePartThree, one, 15));

  test('beside an answer under Part 3 nothing holds the letter up', () => {
    fc.assert(
      fc.property(fc.oneof(besidePartThree, classBesidePartThree, certifiedBesidePartThree), ({ nothing, something }) => {
        expect(sendable(nothing)).not.toBe('');
        expect(sendable(something)).toBe(sendable(nothing));
      }),
      runs(20),
    );
  });
});

describe('theorem 9, of letters under the Freedom of Information Act, in every form', () => {
  test('where everything is neither confirmed nor denied, they are the same whatever is held', () => same(ofInformation, all, 25));

  test('where one class is, none that could be sent turns on whether anything is held in it, or what became of that', () =>
    sameOrHeldUp(inClassUnderTheAct, 60));
});

describe('theorem 9, of letters under the Environmental Information Regulations, in every form', () => {
  test('where everything is neither confirmed nor denied, they are the same whatever is held', () => same(ofEnvironmental, all, 25));

  test('where one class is, none that could be sent turns on whether anything is held in it, or what became of that', () =>
    sameOrHeldUp(inClassUnderTheRegulations, 60));
});
