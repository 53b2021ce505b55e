import { describe, expect, it } from 'vitest';
import { withoutWords } from '../../src/reasoning/index.ts';

const unit = {
  cite: 'act/section-1',
  title: 'A right',
  source: 'https://example.test/act/section/1',
  limbs: { '1(1)': 'a person is entitled', '1(2)': 'on request' },
  unsure: 'whether it binds',
  inForce: [{ windows: { receipt: { from: '2018-05-25' } }, note: 'as made', when: { all: ['1(1)'] } }],
};
const fact = { about: 'part', values: ['yes', 'no'], means: 'whether it is', judged: { test: 'Is it?', factors: { risk: 'the risk' } } };

describe('Law without the words it is read in', () => {
  it('has what decides: citations, days, conditions, values, what is unsure, and the names of limbs and factors', () => {
    expect(withoutWords({ units: [unit], facts: { 'one.is': fact } })).toEqual({
      units: [
        {
          cite: 'act/section-1',
          limbs: ['1(1)', '1(2)'],
          unsure: 'whether it binds',
          inForce: [{ windows: { receipt: { from: '2018-05-25' } }, when: { all: ['1(1)'] } }],
        },
      ],
      facts: { 'one.is': { about: 'part', values: ['yes', 'no'], judged: { factors: ['risk'] } } },
    });
  });

  it('has a fact, though it is called what words are kept under', () => {
    expect(withoutWords({ source: fact, note: { about: 'item' } })).toEqual({
      source: { about: 'part', values: ['yes', 'no'], judged: { factors: ['risk'] } },
      note: { about: 'item' },
    });
  });

  it('is the same where a title or a quotation is put better, and another where a day or the name of a limb changes', () => {
    expect(withoutWords({ ...unit, title: 'The right', limbs: { '1(1)': 'everyone', '1(2)': '' } })).toEqual(withoutWords(unit));
    expect(withoutWords({ ...unit, limbs: { '1(1)': 'a person is entitled' } })).not.toEqual(withoutWords(unit));
    expect(withoutWords({ ...unit, inForce: [] })).not.toEqual(withoutWords(unit));
  });
});
