import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseProblem } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { changed, problemsOf } from './changing.ts';
import { fullCase } from './full-case.ts';
import { smallestCase } from './smallest-case.ts';

type Path = readonly (string | number)[];

/** Every place in a value, from the top down. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [at, ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...at, key]))];
}

const places = placesIn(fullCase()).filter((at) => at.length > 0);
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withNullPrototype: true,
  withTypedArray: true,
});
const plausible = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'requester',
  'footage',
  '1..3',
  '2026-03-09',
  'yes',
  0,
  5,
  -1,
  true,
  [],
  {},
  ['neighbour'],
  { is: 'unknown', why: 'asked' },
);
const mutation = fc.tuple(fc.constantFrom(...places), fc.oneof(plausible, anything));

/** The file with each change made that can still be made. */
function mutated(changes: readonly (readonly [at: Path, value: unknown])[]): unknown {
  let file: unknown = fullCase();
  for (const [at, value] of changes) {
    try {
      file = changed(file, at, value);
    } catch {
      // An earlier change took away the place, or put something there that cannot be copied.
    }
  }
  return file;
}

function expectWellFormed(problem: CaseProblem): void {
  expect(problem.message).toMatch(/^[`a-z]/);
  expect(problem.remedy).toMatch(/^[`a-z]/);
  const ownWords = [problem.message, problem.remedy].map((words) => words.replace(/`[^`]*`/g, '…'));
  for (const words of ownWords) expect(words).not.toMatch(/\.$|`|undefined|\[object|Invalid|\n/);
  expect(problem.path === 'case').toBe(problem.at.length === 0);
}

describe('reading a case file', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseCase(input);

        expect(parsed.ok).toBe(false);
        for (const problem of problemsOf(input)) expectWellFormed(problem);
      }),
    );
  });

  it('never throws on a sound case with some of it changed, and refuses it with problems or reads it', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (changes) => {
        const parsed = parseCase(mutated(changes));

        if (parsed.ok) expect(parseCase(parsed.value)).toStrictEqual(parsed);
        else {
          expect(parsed.problems.length).toBeGreaterThan(0);
          for (const problem of parsed.problems) expectWellFormed(problem);
        }
      }),
    );
  });

  it('of text as JSON gives the same as reading the value', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), fc.oneof(plausible, fc.jsonValue())), { maxLength: 4 }), (changes) => {
        const file: unknown = JSON.parse(JSON.stringify(mutated(changes)));

        expect(parseCase(JSON.parse(JSON.stringify(file)))).toEqual(parseCase(file));
      }),
    );
  });

  it('of a sound case gives back what was put in', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() === value && !/\p{Surrogate}/u.test(value));
    const id = text.filter((value) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && value.length <= 200);
    const segment = fc.record({ from: fc.nat(500), length: fc.integer({ min: 1, max: 500 }), text, speaker: fc.boolean() });

    fc.assert(
      fc.property(id, text, fc.array(segment, { maxLength: 20 }), (who, title, spans) => {
        const segments = spans.map(({ from, length, text: said, speaker }, index) => ({
          id: `${index}`,
          from,
          to: from + length,
          text: said,
          ...(speaker ? { speaker: who } : {}),
        }));
        const track = { id: who, kind: 'sound', extent: { is: 'time', ms: 1000 }, complete: 'unknown', segments };
        const file = {
          ...smallestCase(),
          dataSubject: who,
          people: [{ id: who, name: title, role: 'data subject' }],
          items: [{ id: who, kind: 'cctv', title, purpose: 'general', tracks: [track] }],
        };

        expect(parseCase(file)).toStrictEqual({ ok: true, value: file });
      }),
    );
  });

  it('leaves the input as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), plausible), { maxLength: 4 }), (changes) => {
        const file = mutated(changes);
        const before = JSON.stringify(file);
        parseCase(file);

        expect(JSON.stringify(file)).toBe(before);
      }),
    );
  });
});

describe('the problems of a file', () => {
  it('do not depend on the order of its keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    const sorted = (file: unknown) =>
      problemsOf(file)
        .map((problem) => JSON.stringify(problem))
        .sort();

    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), plausible), { maxLength: 4 }), (changes) => {
        const file = mutated(changes);

        expect(sorted(reversed(file))).toEqual(sorted(file));
      }),
    );
  });

  it('come in the order of the file', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), plausible), { maxLength: 6 }), (changes) => {
        const file = mutated(changes);
        const order = new Map(placesIn(file).map((at, rank) => [JSON.stringify(at), rank]));
        const ranks = problemsOf(file).flatMap(({ at }) => order.get(JSON.stringify(at)) ?? []);

        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      }),
    );
  });

  it('are found wherever in the file they are', () => {
    for (const at of places) {
      const problems = problemsOf(changed(fullCase(), at, 5n));

      expect(
        problems.some((problem) => JSON.stringify(problem.at) === JSON.stringify(at)),
        JSON.stringify(at),
      ).toBe(true);
    }
  });
});
