import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { cases } from '../theorems/cases.ts';
import { disagreements, withoutSnapping } from './comparing.ts';
import { possibleApartAt } from './possible.ts';
import { widerCases } from './wider-cases.ts';
import { withoutOpenDisagreements } from './without-open.ts';

const runs = Number(process.env['SUBJECT_ACCESS_RUNS'] || 300);
const timeout = 60_000 + runs * 100;

describe('what may become of a point, by trying every completion of every unknown', () => {
  const agree = (drawn: Case) => {
    expect(disagreements(drawn, decide(drawn), possibleApartAt)).toEqual([]);
  };
  const comparable = (drawn: Case) => withoutOpenDisagreements(withoutSnapping(drawn));

  test('the library allows all of it at every point of the cases of the theorems, and nothing else where it says it is exact', {
    timeout,
  }, () => {
    fc.assert(fc.property(cases.map(comparable), agree), { numRuns: runs });
  });

  test('the library allows all of it at every point of cases with more said in them, and nothing else where it says it is exact', {
    timeout,
  }, () => {
    fc.assert(fc.property(widerCases.map(comparable), agree), { numRuns: Math.ceil(runs / 2) });
  });
});
