import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { main } from '../../src/cli/main.ts';
import { caseIn, openCase } from '../../src/cli/reading/case-file.ts';
import { decide } from '../../src/deciding/index.ts';
import type { Files } from '../cli/world.ts';
import { run, worldOf } from '../cli/world.ts';
import { sampleCase } from '../telling/sample.ts';
import type { Line } from './scripted.ts';
import { scripted, stop } from './scripted.ts';

/** Puts the questions of a case to a script, and gives what came of it. */
async function interviewed(files: Files, lines: readonly Line[], file = 'case.json') {
  const there = worldOf(files);
  const script = scripted(lines);
  const code = await main(['ask', file], { ...there.world, interviewer: async () => script.interviewer });
  const opened = await openCase(file, there.world);
  const read = opened.ok ? caseIn(opened) : opened;
  if (!opened.ok || !read.ok) throw new Error(JSON.stringify(read));
  return { code, ...there, ...script, case: read.case, decision: decide(read.case), text: opened.text };
}

function example(folder: string): Files {
  const place = new URL(`../../examples/${folder}/`, import.meta.url);
  const names = readdirSync(place).filter((name) => /\.(?:json|vtt)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, place), 'utf8')]));
}

const reasons: readonly Line[] = [
  { to: /^Reasons, for the file/, say: 'She spoke at her door and expected it to stay there.' },
  { to: /^Reasons in words fit/, say: 'To protect another person.' },
];

describe('ask', () => {
  const doorstep = example('mentioned-on-video');
  const restrict: readonly Line[] = [
    { to: /at risk\?|at risk$|risk/i, say: 'yes' },
    { to: /use the power/, say: 'restrict' },
    { to: /least that protects/, say: 'withhold' },
    { to: /Which factors/, say: ['wishes', 'confidence'] },
    ...reasons,
    { to: /looked at again/, say: '2027-05-01' },
  ];

  it('takes footage in which somebody talks about the requester from open to decided, by one signed judgement', async () => {
    const before = doorstep['01-base.open.json'] as string;
    const { decision, case: case_, text, record, code } = await interviewed(doorstep, restrict, '01-base.open.json');

    expect(code).toBe(0);
    expect(decision.questions).toEqual([]);
    expect(decision.items.map(({ status, outcome }) => [status, outcome])).toEqual([['decided', 'withhold']]);
    expect(case_.judgements).toHaveLength(1);
    expect(case_.judgements?.[0]).toMatchObject({
      provision: 'dpa-2018/section-45/4/e',
      people: ['p-witness'],
      finds: { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' },
      means: 'withhold',
      exercise: 'restrict',
      reviewOn: '2027-05-01',
      signed: { by: 'A. Placeholder', role: 'information rights officer', on: '2026-11-02' },
    });
    expect(Object.keys(case_.judgements?.[0]?.factors ?? {}).length).toBeGreaterThan(10);
    expect(case_.judgements?.[0]?.factors).toMatchObject({ role: 'not known' });
    // The file is the file it was, with one member more before its last bracket.
    const lines = before.trimEnd().split('\n');
    expect(text.split('\n').slice(0, lines.length - 2)).toEqual(lines.slice(0, -2));
    expect(record.shown.join('\n')).toContain('What this answer changes');
  });
});
