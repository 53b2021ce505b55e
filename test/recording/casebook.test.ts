import { describe, expect, it } from 'vitest';
import { judgementProblems } from '../../src/deciding/index.ts';
import { recordText, verifyRecord } from '../../src/recording/index.ts';
import { tellRecordMarkdown } from '../../src/telling/index.ts';
import { readCase } from '../casebook/case-file.ts';
import { entries } from '../casebook/cases/index.ts';
import { decider, made, recorded } from './recorded.ts';

const cases = entries
  .flatMap(({ readings }) => readings.map(({ case: case_ }) => case_))
  .filter((case_) => judgementProblems(case_).length === 0);

const accountOf = (case_: (typeof cases)[number]) => {
  const [revision] = made(recorded(case_, { signed: { ...decider, on: case_.decidedOn } })).revisions;
  if (revision?.is !== 'decision') throw new Error('no decision');
  return revision.account;
};
const example = (path: string) => readCase(new URL(`../../examples/${path}`, import.meta.url));

describe('The record of every case of the casebook', () => {
  it('holds', () => {
    expect(cases.length).toBeGreaterThan(30);
    for (const case_ of cases)
      expect(verifyRecord(recordText(made(recorded(case_, { signed: { ...decider, on: case_.decidedOn } }))))).toEqual([]);
  });

  it('gives for everything withheld, edited or exempt a ground that decides, its words, and whose judgement where one was needed', () => {
    let told = 0;
    for (const account of cases.map(accountOf)) {
      for (const { outcome, restsOn } of account.parts) {
        if (outcome === undefined || !['withhold', 'disclose edited', 'exempt', 'excluded'].includes(outcome.kind)) continue;
        const grounds = account.findings.filter(
          ({ id, standing, provision, element }) => restsOn.includes(id) && standing === 'decides' && provision !== element,
        );
        expect(grounds.length).toBeGreaterThan(0);
        for (const { provision, judgements } of grounds) {
          told += 1;
          expect(Object.keys(account.law.find(({ cite }) => cite === provision)?.words ?? {}).length).toBeGreaterThan(0);
          if (provision.startsWith('dpa-2018/section-45/4/')) {
            expect(judgements.length).toBeGreaterThan(0);
            for (const id of judgements) expect(account.judgements.find((one) => one.id === id)?.reasons).toBeTruthy();
          }
        }
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});

describe('What else is recorded', () => {
  it('reliance on privilege, with its duty to record (section 45A(4))', () => {
    const account = accountOf(example('main/case.json'));
    const exempt = account.parts.filter(({ outcome }) => outcome?.kind === 'exempt');

    expect(exempt.length).toBeGreaterThan(0);
    expect(account.findings.find(({ id }) => id === exempt[0]?.restsOn[0])).toMatchObject({
      standing: 'decides',
      provision: 'dpa-2018/section-45A',
    });
    expect(account.duties.map(({ duty }) => duty)).toContain('dpa-2018/section-45A/4');
  });

  it('a refusal as manifestly unfounded or excessive, with the judgement it rests on (section 53)', () => {
    const case_ = example('any-footage/10-repeat.refused.json');
    const { request, findings, judgements } = accountOf(case_);
    const ground = findings.find(({ id, standing }) => request.restsOn.includes(id) && standing === 'decides');

    expect(request.outcome).toEqual({ kind: 'refuse' });
    expect(ground?.provision).toMatch(/^dpa-2018\/section-53\//);
    expect(judgements.find(({ id }) => ground?.judgements.includes(id))?.reasons).toBeTruthy();
    expect(tellRecordMarkdown(made(recorded(case_, { signed: { ...decider, on: case_.decidedOn } })))).toContain('Refuse it.');
  });

  it('what was searched and what limited the search', () => {
    const case_ = example('any-footage/02-cannot-be-searched.json');

    expect(
      accountOf(case_)
        .searches.map(({ system }) => system)
        .sort(),
    ).toEqual((case_.searches ?? []).map(({ system }) => system).sort());
    expect(accountOf(case_).searches.length).toBeGreaterThan(0);
  });
});
