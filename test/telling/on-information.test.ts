import { describe, expect, test } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellText } from '../../src/telling/index.ts';
import type { Situation } from '../casebook/case-with.ts';
import { requester } from '../casebook/case-with.ts';
import { document } from '../casebook/items.ts';
import { environmental, information, unsigned } from '../casebook/ordinary.ts';
import { flowing } from './sample.ts';

const record = unsigned(document('record', 'record', [{ by: 'p-force', says: 'What is recorded.', about: [] }]));

function told(situation: Situation): string {
  const case_ = information(situation);
  return flowing(tellText(decide(case_), case_, law));
}

describe('A decision under the Freedom of Information Act', () => {
  test('says of what is not held that it is not held, and never that it is not the applicant’s data', () => {
    const text = told({ items: [{ ...record, facts: { 'foi.held.for': 'nothing recorded' } }] });

    expect(text).toContain('Say that it is not held.');
    expect(text).toMatch(/Whether held +Told that it is not\./);
    expect(text).not.toMatch(/not their data/i);
  });

  test('says of what is held that the applicant is told so', () => {
    expect(told({ items: [record] })).toMatch(/Whether held +Told\./);
  });
});

describe('A decision under the Environmental Information Regulations', () => {
  const of = (situation: Situation, ...grounds: readonly string[]) => {
    const case_ = environmental(situation, ...grounds);
    return flowing(tellText(decide(case_), case_, law));
  };

  test('is told in the words of the Regulations, and of nobody’s data', () => {
    const text = of({ items: [record] });

    expect(text).toContain('Answer it.');
    expect(text).toContain('regulation 5(1)');
    expect(text).not.toMatch(/not their data|section 45|data subject/i);
  });

  test('asks what is open in words of its own', () => {
    const text = of({ items: [record] }, 'eir-2004/regulation-12/5/b');

    expect(text).toMatch(/adversely affect the course of justice/);
  });

  test('says of what there is nothing to give of that it is not held, or that it is the applicant’s own', () => {
    const text = of({ items: [{ ...record, facts: { 'eir.held': 'no' } }] });
    const theirs = environmental({ items: [document('own', 'record', [{ by: 'p-force', says: 'What he said.', about: [requester] }])] });
    const case_ = { ...theirs, items: theirs.items.map((item) => ({ ...unsigned(item), relates: 'content' as const })) };
    const own = flowing(tellText(decide(case_), case_, law));

    expect(text).toContain('Say that it is not held.');
    expect(own).toContain("Say that it is the applicant's own data, and is dealt with by data protection law.");
  });
});
