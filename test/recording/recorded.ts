import type { Case, Judgement } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import type { CaseRecord, Recorded, RecordProblem } from '../../src/recording/index.ts';
import { recordDecision } from '../../src/recording/index.ts';
import { protecting, sampleCase } from '../telling/sample.ts';

/** Who signs the decision of the sample. */
export const decider = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-11-02' };

/** Someone who had no part in it. */
export const other = { by: 'Alex Secondreader', role: 'data protection officer', on: '2026-11-03' };

/** The sample case with the witness protected. */
export const restricted = sampleCase({ judgements: [protecting(['3'])] });

/** A record begun or continued from a case. */
export function recorded(
  case_: Case,
  changes: { readonly record?: CaseRecord; readonly signed?: typeof decider | 'nobody' } = {},
): Recorded {
  const { record, signed = decider } = changes;
  return recordDecision({
    case: case_,
    decision: decide(case_),
    law,
    ...(signed === 'nobody' ? {} : { signed }),
    ...(record === undefined ? {} : { record }),
  });
}

/** The record, where there is one. */
export function made(result: Recorded): CaseRecord {
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.record;
}

/** What was said against it, each with its place. */
export function against(result: Recorded): readonly string[] {
  return result.ok ? [] : said(result.problems);
}

/** Problems in a line each. */
export function said(problems: readonly RecordProblem[]): readonly string[] {
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

/** A judgement that the witness need not be protected, by someone else. */
export function judgingOtherwise(changes: Partial<Judgement> = {}): Judgement {
  return protecting(['3'], {
    id: 'give-it',
    finds: { 'rightsOfOthers.atRisk': 'no', 'rightsOfOthers.necessary': 'no', 'rightsOfOthers.proportionate': 'no' },
    exercise: 'do not restrict',
    reasons: 'Nothing points to reprisal.',
    signed: other,
    ...changes,
  });
}
