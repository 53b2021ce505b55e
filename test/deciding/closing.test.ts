import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { finding, item, raised, screenedOut, segment, smallCase, track } from '../model/small-case.ts';
import { cases } from '../theorems/cases.ts';
import { partsOf } from '../theorems/points.ts';

/** Nothing has been looked at but what no burden closes: privilege, what is needed for sense, and other enactments. */
const privilege = {
  ...screenedOut,
  grounds: ['dpa-2018/section-45A', 'common-law/privilege', 'dpa-2018/section-52/1', 'dpa-2018/section-186A'],
};
const unscreened = smallCase({ screenings: [privilege] });
const draft = { close: 'by-burden' } as const;
const assumedFacts = (case_: Parameters<typeof decide>[0]) => (decide(case_, draft).assumed ?? []).map(({ fact }) => fact);

describe('closing by burden', () => {
  test('what the controller has to show and nobody has raised falls: what is theirs is given, in draft', () => {
    expect(partsOf(decide(unscreened))[0]?.status).toBe('open');
    expect(partsOf(decide(unscreened, draft))[0]?.outcome).toEqual({ kind: 'disclose' });
  });

  test('every assumption is told, with the provision that had to be shown, and marked in the reasons', () => {
    const decision = decide(unscreened, draft);
    expect(decision.assumed).toContainEqual({
      fact: 'inquiry.atRisk',
      value: 'no',
      about: 'i',
      provision: 'dpa-2018/section-45/4/a',
      burden: 'controller',
    });
    const marked = partsOf(decision)[0]?.because.filter(({ assumed }) => assumed === true) ?? [];
    expect(marked.map(({ fact }) => fact)).toContainEqual(expect.stringMatching(/^inquiry/));
    expect(decision.receipt.closed).toBe('by-burden');
  });

  test('without it nothing is assumed, and nothing says so', () => {
    expect(decide(unscreened)).not.toHaveProperty('assumed');
    expect(decide(unscreened).receipt).not.toHaveProperty('closed');
  });

  test('it never closes a fact that protects someone', () => {
    const spokenOf = smallCase({
      screenings: [],
      items: [item({ tracks: [track({ segments: [segment(), segment({ id: '2', speaker: 'p-a' })] })] })],
    });
    const [part] = partsOf(decide(spokenOf, draft));
    expect(part?.status).toBe('open');
    expect(part?.possible).toContainEqual({ kind: 'withhold', means: { words: 'withhold' } });
    expect(assumedFacts(spokenOf).filter((fact) => fact.startsWith('rightsOfOthers'))).toEqual([]);
  });

  test('nor an adviser’s duty to a client', () => {
    expect(assumedFacts(smallCase({ screenings: [] })).filter((fact) => fact.startsWith('privilege'))).toEqual([]);
  });

  test('nor a ground that somebody has raised', () => {
    const live = { ...unscreened, screenings: [privilege, raised('dpa-2018/section-45/4/a')] };
    expect(assumedFacts(live)).not.toContain('inquiry.atRisk');
    expect(assumedFacts(live)).toContain('crime.atRisk');
  });

  test('nor one that a flag on the item speaks to', () => {
    const covert = smallCase({ screenings: [], items: [item({ flags: ['covert source'] })] });
    expect(assumedFacts(covert)).not.toContain('crime.atRisk');
    expect(assumedFacts(covert)).toContain('publicSecurity.atRisk');
  });

  test('nor anything on an item that is recorded as a risk to somebody', () => {
    const risky = smallCase({
      screenings: [],
      people: [
        { id: 'p-r', role: 'data subject' },
        { id: 'p-a', role: 'witness', risk: [{ kind: 'violence', basis: 'log 1' }] },
      ],
    });
    expect(assumedFacts(risky)).toEqual([]);
  });

  test('nor the choice to use a power: what is made out and not yet exercised stays open', () => {
    const madeOut = smallCase({
      screenings: [raised('dpa-2018/section-45/4/b')],
      judgements: [
        finding('dpa-2018/section-45/4/b', { 'crime.atRisk': 'yes', 'crime.necessary': 'yes', 'crime.proportionate': 'yes' }),
      ].map((one) => ({ ...one, means: 'withhold' as const })),
    });
    expect(partsOf(decide(madeOut, draft))[0]?.status).toBe('open');
    expect(assumedFacts(madeOut).filter((fact) => fact.endsWith('.exercise'))).toEqual([]);
  });

  test('what it decides is always among what was possible, and it never opens what was decided', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const open = decide(known);
        const closed = decide(known, draft);
        for (const part of partsOf(closed)) {
          const track = part.id.slice(0, part.id.lastIndexOf('@'));
          for (const before of partsOf(open).filter((one) => one.id.startsWith(`${track}@`) && one.from < part.to && part.from < one.to)) {
            for (const outcome of part.possible) expect([part.id, before.possible]).toEqual([part.id, expect.arrayContaining([outcome])]);
            if (before.status === 'decided') expect([part.id, part.outcome]).toEqual([part.id, before.outcome]);
          }
        }
      }),
    );
  });
});
