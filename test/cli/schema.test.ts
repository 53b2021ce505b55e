import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseJsonSchema } from '../../src/case/index.ts';
import { decisionSchema } from '../../src/cli/decision-schema/decision.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { entries } from '../casebook/cases/index.ts';
import { runs } from '../telling/sample.ts';
import { cases } from '../theorems/cases.ts';
import { requests } from '../theorems/requests.ts';
import { run } from './world.ts';

const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('schema', () => {
  it('prints the schema of a case file', async () => {
    expect(JSON.parse((await run(['schema', 'case'])).out)).toEqual(printed(caseJsonSchema()));
  });

  it('prints the schema of a decision, closed to any key it does not name', async () => {
    const schema = JSON.parse((await run(['schema', 'decision'])).out);

    expect(schema).toMatchObject({ title: 'subject-access/decision@1', type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties)).toContain('trace');
  });

  it('of a decision is met by every decision of the casebook', () => {
    const decisions = entries.flatMap(({ readings }) =>
      readings.filter(({ case: case_ }) => judgementProblems(case_).length === 0).map(({ case: case_ }) => decide(case_)),
    );

    expect(decisions.length).toBeGreaterThan(30);
    for (const decision of decisions) expect(decisionSchema.safeParse(printed(decision)).error?.issues ?? []).toEqual([]);
  });

  it('of a decision is met by every decision there can be', () => {
    fc.assert(
      fc.property(fc.oneof(cases, requests), (case_) => {
        expect(decisionSchema.safeParse(printed(decide(case_))).error?.issues ?? []).toEqual([]);
      }),
      runs(60),
    );
  });

  it('prints the schema of a record, closed to any key it does not name', async () => {
    const schema = JSON.parse((await run(['schema', 'record'])).out);

    expect(schema).toMatchObject({ title: 'subject-access/record@1', type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties)).toEqual(['format', 'case', 'revisions']);
  });

  it('knows only those three', async () => {
    expect((await run(['schema', 'letter'])).code).toBe(2);
  });
});
