import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { main } from '../../src/cli/main.ts';
import { caseIn, openCase } from '../../src/cli/reading/case-file.ts';
import { decide } from '../../src/deciding/index.ts';
import { run, worldOf } from '../cli/world.ts';
import type { Line } from '../interview/scripted.ts';
import { scripted } from '../interview/scripted.ts';
import { policyCase } from './sample.ts';

/** Puts the questions of a case to a script, and gives the case as it was left. */
async function interviewed(case_: Case, lines: readonly Line[]) {
  const there = worldOf({ 'case.json': JSON.stringify(case_) });
  const { interviewer, record } = scripted(lines);
  const code = await main(['ask', 'case.json'], { ...there.world, interviewer: async () => interviewer });
  const opened = await openCase('case.json', there.world);
  const read = opened.ok ? caseIn(opened) : opened;
  if (code !== 0) throw new Error(there.written.err);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return { code, record, case: read.case, decision: decide(read.case) };
}

describe('ask', () => {
  it('writes a fact that only the other law turns on by its name, of the request and of the item', async () => {
    const { items, request } = policyCase();
    const { 'foi.request.addressed': _, ...facts } = request.facts ?? {};
    const { case: case_ } = await interviewed(
      policyCase({ request: { ...request, facts }, items: items.map(({ facts: __, ...item }) => item) }),
      [
        { to: /address/i, say: 'yes' },
        { to: /held/i, say: 'the authority' },
        { to: /when|receipt/i, say: 'at receipt' },
      ],
    );

    expect(case_.request.facts).toEqual({ ...facts, 'foi.request.addressed': 'yes' });
    expect(case_.items[0]?.facts).toMatchObject({ 'foi.held.for': 'the authority' });
  });
});

describe('whatif --set', () => {
  it('supposes a fact by its name', async () => {
    const { code, out, err } = await run(['whatif', 'case.json', '--set', 'items.policy.facts["foi.held.for"]="nothing recorded"'], {
      'case.json': JSON.stringify(policyCase()),
    });

    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('foi.held.for');
    expect(out).not.toContain('Nothing changes');
  });

  it('refuses a value that the law does not know, and a fact that is for a person to judge', async () => {
    const files = { 'case.json': JSON.stringify(policyCase()) };

    expect((await run(['whatif', 'case.json', '--set', 'items.policy.facts["foi.held.for"]="nobody in particular"'], files)).code).toBe(2);
    expect((await run(['whatif', 'case.json', '--set', 'items.policy.facts["foi.person.interest"]="no"'], files)).code).toBe(2);
  });
});
