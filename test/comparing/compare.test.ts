import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import type { CaseDecision, Comparison } from '../../src/deciding/index.ts';
import { compare, decide, decideUnderLawOf } from '../../src/deciding/index.ts';
import { protecting, runs, sampleCase, says, sound } from '../telling/sample.ts';
import { cases } from '../theorems/cases.ts';
import { forgettings } from '../theorems/knowing-less.ts';

const restricted = sampleCase({ judgements: [protecting(['3', '5'])] });
const notUsed = sampleCase({ judgements: [protecting(['3', '5'], { exercise: 'do not restrict' })] });

describe('comparing two decisions', () => {
  it('sets what is withheld beside what would be given, where the power is not used after all', () => {
    const { same, items, because } = compare(decide(restricted), decide(notUsed));

    expect(same).toBe(false);
    expect(
      items[0]?.tracks[0]?.spans.map(({ from, to, before, after }) => [from, to, before?.outcome?.kind, after?.outcome?.kind]),
    ).toEqual([
      [14_000, 31_000, 'withhold', 'disclose'],
      [40_000, 50_000, 'withhold', 'disclose'],
    ]);
    const ground = because.findings.filter(({ provision }) => provision === 'dpa-2018/section-45/4/e');
    expect(ground).toMatchObject([
      {
        person: 'ann',
        item: 'bwv',
        track: 'sound',
        before: { standing: 'decides', judgements: ['protect-ann'] },
        after: { standing: 'available and not exercised' },
        spans: [
          [14_000, 31_000],
          [40_000, 50_000],
        ],
      },
    ]);
  });

  it('drops the notice, the record and the review of a restriction that is no longer made', () => {
    const { duties } = compare(decide(restricted), decide(notUsed));
    const dropped = duties.filter(({ before, after }) => before?.certain === true && after?.certain !== true).map(({ duty }) => duty);

    expect(dropped).toEqual(expect.arrayContaining(['dpa-2018/section-45/4', 'dpa-2018/section-45/5', 'dpa-2018/section-45/7']));
  });

  it('raises the question of a judgement that is taken away, and says which findings wait for it', () => {
    const { questions, because } = compare(decide(restricted), decide(sampleCase()));

    expect(questions.raised.map(({ asks, person }) => [asks, person])).toContainEqual(['judgement', 'ann']);
    expect(because.facts).toContainEqual(
      expect.objectContaining({ fact: 'rightsOfOthers.atRisk', person: 'ann', before: ['yes'], after: ['yes', 'no'] }),
    );
  });

  it('finds that consent changes no outcome in Part 3, and makes a review of each restriction due', () => {
    const consenting = {
      ...restricted,
      people: restricted.people.map((one) => (one.id === 'ann' ? { ...one, consent: 'given' as const } : one)),
    };
    const comparison = compare(decide(restricted), decide(consenting));

    expect([comparison.request, comparison.elements, comparison.items]).toEqual([undefined, [], []]);
    expect(comparison.duties).toMatchObject([{ duty: 'dpa-2018/section-45/4', after: { certain: true, for: ['protect-ann'] } }]);
  });

  it('matches parts by where they stand, though a longer cut moves every edge', () => {
    const short = sampleCase({ items: [sound([says('1', 0, 30, 'robin', ['robin'])])] });
    const cut = sampleCase({ items: [sound([says('1a', 0, 10, 'robin', ['robin']), says('1b', 10, 20, 'robin', ['robin'])])] });

    expect(compare(decide(short), decide(cut)).items).toEqual([]);
  });

  it('sets a track that only one case has beside nothing', () => {
    const { items } = compare(decide(sampleCase({ items: [] })), decide(sampleCase()));

    expect(items[0]?.outcome).not.toHaveProperty('before');
    expect(items[0]?.tracks[0]?.length).toEqual({ after: 60_000 });
    expect(items[0]?.tracks[0]?.spans.every((span) => !('before' in span))).toBe(true);
    expect(items[0]?.tracks[0]?.spans.at(-1)?.to).toBe(60_000);
  });
});

describe('the law of another day', () => {
  const privileged = sampleCase({
    request: {
      receivedOn: '2026-10-12',
      channel: 'email',
      text: 'All footage of me',
      identity: { doubted: 'no' },
      complaints: [{ receivedOn: '2026-10-20' }],
    },
  });

  it('knows no right to be told of a complaint to the controller before there was one', () => {
    const before = decide(privileged);
    const { elements, duties } = compare(before, decideUnderLawOf(privileged, '2024-03-01'));

    expect(elements).toMatchObject([
      { element: 'dpa-2018/section-45/2/ea', before: { outcome: 'give' }, after: { outcome: 'not yet in force' } },
    ]);
    expect(duties.filter(({ duty }) => duty.includes('164A')).every(({ after }) => after === undefined)).toBe(true);
  });

  it('moves neither the last day nor a lapse: only the law', () => {
    const lapsed = protecting(['3'], { reviewOn: '2026-11-01' });
    const standing = protecting(['5'], { id: 'later', reviewOn: '2026-11-10' });
    const case_ = sampleCase({ judgements: [lapsed, standing] });
    for (const day of ['2019-06-01', '2025-09-05', '2027-06-01']) {
      const other = decideUnderLawOf(case_, day);

      expect(other.lastDay).toBe(decide(case_).lastDay);
      expect(compare(decide(case_), other).items, day).toEqual([]);
    }
  });

  it('is the law there is, on the days there are', () => {
    const oneDay = { ...restricted, decidedOn: restricted.request.receivedOn };

    expect(compare(decide(oneDay), decideUnderLawOf(oneDay, oneDay.decidedOn)).same).toBe(true);
  });
});

/** Everything about a comparison that can be turned round. */
function turned({ before, after, ...rest }: { readonly before?: unknown; readonly after?: unknown }): object {
  return { ...rest, ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
}

function spansIn({ items }: Comparison) {
  return items.flatMap(({ item, tracks }) => tracks.flatMap(({ track, spans }) => spans.map((span) => ({ item, track, ...span }))));
}

function saidAt(decision: CaseDecision, item: string, track: string, at: number): string {
  const found = decision.items.find((one) => one.item === item)?.tracks.find((one) => one.track === track);
  const part = found?.parts.find(({ from, to }) => from <= at && at < to);
  return JSON.stringify(part === undefined ? null : [part.status, part.outcome ?? null, part.possible]);
}

describe('every comparison', () => {
  const pairs = cases.chain((case_) =>
    fc.oneof(
      fc.constant([case_, case_] as const),
      cases.map((other) => [case_, other] as const),
      fc.nat().map((pick) => {
        const forgotten = forgettings(case_);
        const less = forgotten[pick % Math.max(1, forgotten.length)]?.case ?? case_;
        return [case_, parseCase(less).ok ? less : case_] as const;
      }),
    ),
  );

  test('of a decision with itself finds nothing', () => {
    fc.assert(
      fc.property(cases, (case_) => {
        expect(compare(decide(case_), decide(case_)).same).toBe(true);
      }),
      runs(30),
    );
  });

  test('has a span at every point where the two say different things, at no other, and no two that could be one', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [before, after] = [decide(one), decide(other)];
        const spans = spansIn(compare(before, after));
        const tracks = [...before.items, ...after.items].flatMap(({ item, tracks }) =>
          tracks.map(({ track, length }) => ({ item, track, length })),
        );
        for (const { item, track, length } of tracks) {
          const here = spans.filter((span) => span.item === item && span.track === track);
          const parts = [before, after].flatMap(
            ({ items }) => items.find((one) => one.item === item)?.tracks.find((one) => one.track === track)?.parts ?? [],
          );
          for (const at of [...new Set([0, length - 1, ...parts.flatMap(({ from, to }) => [from, to - 1])])]) {
            const inSpan = here.filter(({ from, to }) => from <= at && at < to).length;
            expect(inSpan).toBe(saidAt(before, item, track, at) === saidAt(after, item, track, at) ? 0 : 1);
          }
          here.forEach((span, index) => {
            const next = here[index + 1];
            if (next?.from === span.to) expect([span.before, span.after]).not.toEqual([next.before, next.after]);
          });
        }
      }),
      runs(40),
    );
  });

  test('turns round when its sides do', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [there, back] = [compare(decide(one), decide(other)), compare(decide(other), decide(one))];

        expect(back.same).toBe(there.same);
        expect(spansIn(back)).toEqual(spansIn(there).map(turned));
        expect(back.duties).toEqual(there.duties.map(turned));
        expect(new Set(back.because.facts.map((one) => JSON.stringify(one)))).toEqual(
          new Set(there.because.facts.map((one) => JSON.stringify({ ...one, before: one.after, after: one.before }))),
        );
        expect([back.questions.raised, back.questions.settled]).toEqual([there.questions.settled, there.questions.raised]);
      }),
      runs(30),
    );
  });
});
