import { describe, expect, it } from 'vitest';
import type { LetterKind } from '../../../src/telling/index.ts';
import { everyKind, lettersOf } from './every-kind.ts';

describe('The letters a decision calls for', () => {
  for (const [kind, case_] of Object.entries(everyKind) as [LetterKind, (typeof everyKind)[LetterKind]][]) {
    it(`are ${kind}, where the decision says so`, () => {
      const { letters, problems } = lettersOf(case_);
      expect(problems).toEqual([]);
      expect(letters.map((letter) => letter.kind)).toContain(kind);
    });
  }
});
