import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { cases } from '../theorems/cases.ts';
import { disagreements, withoutSnapping } from './comparing.ts';

const { SUBJECT_ACCESS_RUNS: runs } = process.env;

describe('the outcome of a part, against a model that tries every completion of every unknown', () => {
  test('at every point the library allows all that some completion gives, and nothing else where it says it is exact', () => {
    fc.assert(
      fc.property(cases.map(withoutSnapping), (drawn) => {
        expect(disagreements(drawn, decide(drawn))).toEqual([]);
      }),
      { numRuns: runs ? Number(runs) : 300 },
    );
  });
});
