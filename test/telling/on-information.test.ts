import { describe, expect, test } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellText } from '../../src/telling/index.ts';
import type { Situation } from '../casebook/case-with.ts';
import { document } from '../casebook/items.ts';
import { information, unsigned } from '../casebook/ordinary.ts';
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
