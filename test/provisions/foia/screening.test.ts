import { describe, expect, test } from 'vitest';
import { foia, foiaRoles, foiaScreened } from '../../../src/provisions/index.ts';
import { canFail } from '../../../src/reasoning/index.ts';
import { verdict } from './asking.ts';
import { grounds, silences } from './grounds.ts';

const short = (cite: string) => cite.replace('foia-2000/section-', '');

describe('a screening of the whole request', () => {
  test('speaks to every exemption and silence but the one that is judged person by person, and to environmental information', () => {
    const spoken = foiaScreened.flatMap(({ provisions }) => provisions.map(short));
    const expected = [...grounds, ...silences].map(({ unit }) => unit).filter((unit) => unit !== '40/3A');

    expect([...spoken].sort()).toEqual([...expected, '39'].sort());
  });

  test.each(foiaScreened.flatMap(({ provisions, closes }) => provisions.map((cite) => ({ cite, closes }))))(
    'closes $cite by facts that make it fail, whatever else is known',
    ({ cite, closes }) => {
      for (const [fact, value] of closes) expect(foia.catalogue.specs[fact]?.values).toContain(value);
      expect(verdict(short(cite), Object.fromEntries(closes))).toBe(canFail);
    },
  );
});

test('the parts that provisions play are played by provisions of the Act', () => {
  const { confirmation, data, validity, clarification, refusal, refusalOfContent, choice, fee, notHeld, others, means } = foiaRoles;
  const cites = [confirmation, data, validity, clarification, ...refusal, ...refusalOfContent, fee, ...notHeld, others.provision];

  expect(cites.filter((cite) => !foia.byCite.has(cite))).toEqual([]);
  expect(foia.elements).toEqual([confirmation, data]);
  expect([...refusal, ...refusalOfContent].map((cite) => foia.byCite.get(cite)?.exercise)).toEqual(Array.from({ length: 4 }, () => choice));
  expect(verdict('40/3A', { [means['foia-2000/section-40/3A'].fact]: 'no' })).toBe(canFail);
});
