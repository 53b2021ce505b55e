import { beforeAll, describe, expect, test } from 'vitest';
import { checkPart3, declared, part3 } from '../../src/provisions/index.ts';
import type { CheckedLaw, Provision, State } from '../../src/reasoning/index.ts';
import { assemble, canFail, canHold, checkLaw, compile, interpret, leavesOf, narrow, nothingKnown } from '../../src/reasoning/index.ts';

const verdictOf = { [canHold]: 'holds', [canFail]: 'fails', 3: 'open' } as const;

function knowing(facts: Readonly<Record<string, string>>): State {
  const state = nothingKnown(part3.catalogue);
  for (const [fact, value] of Object.entries(facts)) narrow(part3.catalogue, state, fact, [value]);
  return state;
}

/** What a version comes to, with the exercise of its power. */
function applies(provision: Provision, version: number, facts: Readonly<Record<string, string>>) {
  const when = provision.inForce[version - 1]?.when ?? { is: 'all', of: [] };
  const { exercise } = provision;
  const whole =
    exercise === undefined ? when : ({ is: 'all', of: [when, { is: 'fact', fact: exercise, values: ['restrict'], limb: '' }] } as const);
  const state = knowing(facts);
  const [plain, quick] = [interpret(part3.catalogue, whole)(state), compile(part3.catalogue, whole)(state)];

  expect(quick).toBe(plain);
  return verdictOf[plain];
}

describe('Part 3, checked as a whole', () => {
  let whole: CheckedLaw;
  beforeAll(() => {
    whole = checkPart3();
  }, 60_000);

  test('over all combinations of event dates around every change since 2018-05-25 there is no unlisted hole or clash', () => {
    const faults = whole.checks.filter(({ check }) => check === 'gaps' || check === 'conflicts').flatMap((one) => one.faults);

    expect(faults).toEqual([]);
    // The changes of the timeline in the law as researched, each with the day before it.
    for (const day of ['2018-05-25', '2023-12-31', '2024-01-01', '2025-08-20', '2025-09-05', '2025-11-17', '2026-02-05', '2026-06-19']) {
      expect(whole.time.days).toContain(day);
    }
    for (const day of ['2018-05-24', '2023-12-30', '2025-08-19', '2025-09-04', '2025-11-16', '2026-02-04', '2026-06-18']) {
      expect(whole.time.days).toContain(day);
    }
  });

  test('no dead law: every provision decides some case, every condition matters in some case', () => {
    const faults = whole.checks.filter(({ check }) => check === 'dead law' || check === 'conditions').flatMap((one) => one.faults);

    expect(faults).toEqual([]);
  });

  test('passes every other check, and each looked at something', () => {
    expect(whole.checks.flatMap(({ faults }) => faults)).toEqual([]);
    expect(whole.checks.filter(({ looked }) => looked === 0)).toEqual([]);
    expect(whole.sound).toBe(true);
  });

  test('exports a pair of cases for each value of each condition of each version, and the exercise of each power', () => {
    const expected = part3.provisions.flatMap((provision) =>
      provision.inForce.flatMap((version, index) => {
        const exercise = provision.exercise === undefined ? [] : [`${provision.cite} ${index + 1} ${provision.exercise} restrict`];
        const named = leavesOf(version.when).flatMap(({ fact, values }) =>
          values.map((value) => `${provision.cite} ${index + 1} ${fact} ${value}`),
        );
        return [...new Set([...named, ...exercise])];
      }),
    );
    const exported = whole.scenarios.map(({ provision, version, fact, value }) => `${provision} ${version} ${fact} ${value}`);

    expect([...exported].sort()).toEqual([...expected].sort());
  });

  test('and each pair comes to what it says, by the plain reading and by the quick one', () => {
    for (const { provision: cite, version, fact, value, patterns } of whole.scenarios) {
      const provision = part3.byCite.get(cite) as Provision;
      const [first, second] = patterns;

      expect(first.facts[fact]).toBe(value);
      expect(second.facts[fact]).not.toBe(value);
      expect(first.verdict).not.toBe(second.verdict);
      expect(applies(provision, version, first.facts)).toBe(first.verdict);
      expect(applies(provision, version, second.facts)).toBe(second.verdict);
    }
  });
});

/** Part 3 with one rule damaged. */
function damaged(cite: string, damage: (rule: Provision) => Provision) {
  const provisions = part3.provisions.map((one) => (one.cite === cite ? damage(one) : one));
  const pack = assemble(part3.catalogue, { provisions, duties: [...part3.duties.values()], elements: part3.elements });
  return checkLaw(pack, declared).checks.flatMap(({ check, faults }) => faults.map((fault) => ({ check, ...fault })));
}

describe('Part 3, damaged', () => {
  test('is caught where section 78A begins a day late', () => {
    const faults = damaged('dpa-2018/section-78A', (one) => ({
      ...one,
      inForce: one.inForce.map((version) => ({ ...version, windows: { receipt: { from: '2025-09-06' } } })),
    }));

    expect(faults).toEqual([expect.objectContaining({ check: 'gaps', is: 'not in force and not listed', at: 'dpa-2018/section-78A' })]);
  });

  test('is caught where what is not the data subject’s is no longer outside the right', () => {
    const faults = damaged('dpa-2018/section-3', (one) => ({
      ...one,
      limbs: { '3(3)': one.limbs['3(3)'] ?? '' },
      inForce: one.inForce.map((version) => ({
        ...version,
        when: { is: 'fact', fact: 'dataSubject.living', values: ['no'], limb: '3(3)' },
      })),
    }));

    expect(faults).toContainEqual(
      expect.objectContaining({
        check: 'gaps',
        is: 'nothing stands',
        at: 'dpa-2018/section-45/1/b',
        facts: expect.objectContaining({ 'data.relates': 'no' }),
      }),
    );
  });
});
