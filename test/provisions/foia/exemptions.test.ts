import { describe, expect, test } from 'vitest';
import { foia } from '../../../src/provisions/index.ts';
import { canFail, canHold, leavesOf } from '../../../src/reasoning/index.ts';
import { provisionOf, standing, verdict } from './asking.ts';
import type { Ground } from './grounds.ts';
import { grounds, silences } from './grounds.ts';

const all = [...grounds, ...silences];
const factsOf = ({ unit }: Ground) => provisionOf(unit).inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact));
const onPublicInterest = (fact: string) => fact.endsWith('.publicInterest');

describe('every exemption and every power to say nothing', () => {
  test('is in the tables, and nothing else is', () => {
    const keeping = foia.provisions.filter(({ effect }) => effect === 'exempt' || effect === 'restricted').map(({ cite }) => cite);

    expect(all.map(({ unit }) => `foia-2000/section-${unit}`).sort()).toEqual([...keeping].sort());
  });

  test.each(all)('section $unit holds where each of its limbs is met', ({ unit, when }) => {
    expect(verdict(unit, when)).toBe(canHold);
  });

  test.each(all.flatMap(({ unit, when, fails }) => fails.map((but) => ({ unit, when, but, said: JSON.stringify(but) }))))(
    'section $unit fails with $said',
    ({ unit, when, but }) => {
      expect(verdict(unit, { ...when, ...but })).toBe(canFail);
    },
  );

  test.each(all)('section $unit is open where nothing is known: no exemption is taken for granted', ({ unit }) => {
    expect(verdict(unit, {})).toBe(canHold | canFail);
  });
});

describe('absolute and qualified (section 2(3))', () => {
  test.each(all.filter(({ absolute }) => absolute === true))('section $unit is absolute, and reads no public interest', (ground) => {
    expect(factsOf(ground).filter(onPublicInterest)).toEqual([]);
    expect(provisionOf(ground.unit).duties.filter((duty) => duty.startsWith('foia-2000/section-17/3'))).toEqual([]);
  });

  test.each(all.filter(({ absolute }) => absolute !== true))(
    'section $unit is qualified: it has one public interest, its own, with reasons owed',
    (ground) => {
      const named = [...new Set(factsOf(ground).filter(onPublicInterest))];
      const others = all.filter((other) => other !== ground).flatMap(factsOf);

      expect(named).toHaveLength(1);
      expect(others).not.toContain(named[0]);
      expect(provisionOf(ground.unit).duties.some((duty) => duty.startsWith('foia-2000/section-17/3'))).toBe(true);
    },
  );

  test.each(grounds.filter(({ absolute }) => absolute !== true))(
    'where the public interest is equal under section $unit, the information is disclosed',
    ({ unit, when }) => {
      const balance = Object.keys(when).find(onPublicInterest) ?? '';

      expect(verdict(unit, { ...when, [balance]: 'maintaining outweighs' })).toBe(canHold);
      expect(verdict(unit, { ...when, [balance]: 'equal' })).toBe(canFail);
    },
  );
});

/** What leaves an exemption to be asked about alone: section 30 takes nothing in, and nothing asked for is the applicant's own. */
const noOther = {
  'foi.investigation.heldFor': 'none of them',
  'foi.source.obtainedFor': 'none of them',
  'foi.personal.own': 'no',
  'foi.silence.own': 'no',
};

describe('each exemption for content stands against the right to have information communicated, and nothing else', () => {
  test.each(grounds)('section $unit', ({ unit, when }) => {
    const { exercise, of } = provisionOf(unit);
    const claimed = exercise === undefined ? {} : { [exercise]: 'restrict' };
    const known = { ...noOther, ...when, ...claimed };
    const withheld = of === 'person' ? standing('1/1/b', noOther, [when]) : standing('1/1/b', known);

    expect(withheld.certain).toContain(unit);
    expect(withheld.certain).not.toContain('1/1/b');
    expect(withheld.open).not.toContain('1/1/b');
    expect(standing('1/1/a', known).certain).not.toContain(unit);
  });

  test.each(silences)('and section $unit against the right to be told whether it is held', ({ unit, when }) => {
    const { exercise } = provisionOf(unit);
    const known = { ...noOther, ...when, ...(exercise === undefined ? {} : { [exercise]: 'restrict' }) };

    expect(standing('1/1/a', known).certain).toContain(unit);
    expect(standing('1/1/a', known).certain).not.toContain('1/1/a');
    expect(standing('1/1/b', known).certain).not.toContain(unit);
  });

  test.each([...grounds, ...silences].filter(({ unit }) => provisionOf(unit).exercise !== undefined))(
    'section $unit lifts a duty: where it is not claimed, it does not stand',
    ({ unit, when }) => {
      const { exercise = '', of } = provisionOf(unit);
      const element = of === 'request' ? '1/1/a' : '1/1/b';

      expect(standing(element, { ...when, [exercise]: 'do not restrict' }).certain).not.toContain(unit);
    },
  );

  test.each(['40/1', '40/3A', '40/3B', '40/5A', '40/5B/a', '41', '44', '44/2'])(
    'section %s leaves no choice: other law forbids what it lets an authority withhold',
    (unit) => {
      expect(provisionOf(unit).power).toBe('must');
      expect(provisionOf(unit).exercise).toBeUndefined();
    },
  );
});
