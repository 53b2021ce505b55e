import { describe, expect, it } from 'vitest';
import type { Case, Judgement } from '../../src/case/index.ts';
import { main } from '../../src/cli/main.ts';
import { caseIn, openCase } from '../../src/cli/reading/case-file.ts';
import { decide } from '../../src/deciding/index.ts';
import { run, worldOf } from '../cli/world.ts';
import type { Line } from '../interview/scripted.ts';
import { scripted } from '../interview/scripted.ts';
import { mail, policyCase, staffCase } from './sample.ts';

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

/** Nothing judged yet of a colleague who wrote as a private person. */
const unjudged = (): Case => {
  const { people } = staffCase();
  return staffCase({
    judgements: [],
    roleScreenings: [],
    items: [{ ...mail, origin: 'a staff file' }],
    people: people.map((one) => (one.id === 'lee' ? { ...one, role: 'member of the public', capacity: 'private' } : one)),
  });
};

const toTheEnd: readonly Line[] = [
  { to: /Name/, say: 'Sam Reviewer' },
  { to: /[Rr]ole/, say: 'disclosure officer' },
  ...Array.from({ length: 4 }, (): Line => ({ to: /^Reasons, for the file/, say: 'Consent was refused and it would do harm.' })),
];

describe('ask', () => {
  it('puts what is open only under the UK GDPR, and takes a judgement of that law with its own test, power and means', async () => {
    const {
      decision,
      case: case_,
      record,
      code,
    } = await interviewed(unjudged(), [
      { to: /identif/i, say: 'yes' },
      { to: /reasonable/i, say: 'no' },
      { to: /use the power/, say: 'restrict' },
      { to: /least that protects/, say: 'withhold' },
      ...toTheEnd,
    ]);

    expect(code).toBe(0);
    expect(case_.judgements).toMatchObject([
      {
        provision: 'dpa-2018/schedule-2/paragraph-16',
        people: ['lee'],
        finds: { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'no' },
        means: 'withhold',
        exercise: 'restrict',
      },
    ]);
    expect(decision.alongside?.[0]?.questions).toEqual([]);
    expect(decision.alongside?.[0]?.items[0]?.status).toBe('decided');
    expect(record.shown.join('\n')).toContain('Under the UK GDPR');
  });

  it('asks no more under that law, once a test is not met', async () => {
    const { case: case_ } = await interviewed(unjudged(), [{ to: /identif/i, say: 'yes' }, { to: /reasonable/i, say: 'yes' }, ...toTheEnd]);
    const [judgement] = case_.judgements ?? [];

    expect(judgement?.finds).toMatchObject({ 'thirdParty.reasonable': 'yes' });
    expect(judgement).not.toHaveProperty('exercise');
    expect(judgement).not.toHaveProperty('means');
  });

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

  it('writes what would be held, asked for the sake of confirmation, with the request and not with any item', async () => {
    const { screenings = [], controller } = staffCase();
    const crime = 'dpa-2018/schedule-2/paragraph-2/1';
    const judged: Judgement = {
      id: 'warned',
      provision: crime,
      element: 'uk-gdpr/article-15/1',
      scope: [{ request: true }],
      finds: { 'crimeTax.prejudice': 'yes' },
      exercise: 'restrict',
      reasons: 'To know that there is an inquiry is to be warned of it',
      factors: { '*': 'not known' },
      signed: { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-11-12' },
    };
    const { case: case_, record } = await interviewed(
      staffCase({
        controller: { ...controller, competentAuthority: 'no' },
        items: [],
        nothingHeld: 'never held',
        judgements: [judged],
        screenings: [...screenings, { id: 'raised', grounds: [crime], items: 'all', result: 'raised', signed: judged.signed }],
      }),
      [{ to: /purpose of paragraph 2/i, say: 'investigation of crime' }, ...Array.from({ length: 12 }, () => toTheEnd).flat()],
    );

    expect(record.shown.join('\n')).toMatch(/For which purpose of paragraph 2\(1\), if any, is whatever would be held\s+processed\?/);
    expect(case_.request.ifHeld).toEqual({ 'crimeTax.purpose': 'investigation of crime' });
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
