import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Search } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { drafted, requests } from './requests.ts';

/** The same request once what is said on every system has been transcribed and indexed. */
function indexed(drawn: Case): Case {
  return {
    ...drawn,
    searches: (drawn.searches ?? []).map((one): Search => ({ ...one, searchable: 'by content', transcribed: 'yes', indexed: 'yes' })),
  };
}

const refusing = (drawn: Case) => decide(drawn).request.outcome?.kind === 'refuse';

describe('theorem 8', () => {
  test('adding a search index never turns an answer into a refusal', () => {
    fc.assert(
      fc.property(requests, (drawn) => {
        if (!refusing(drawn)) expect(refusing(indexed(drawn))).toBe(false);
      }),
    );
  });

  test('a judgement that rested on unsearchability reads as open once what is said can be searched, and is no restriction to review', () => {
    let lapsed = 0;
    fc.assert(
      fc.property(requests, (drawn) => {
        const rested = (drawn.judgements ?? []).filter((judgement) => judgement.restsOn?.includes('unsearchable') === true);
        fc.pre(rested.length > 0 && (drawn.searches ?? []).length > 0);
        const without: Case = {
          ...indexed(drawn),
          judgements: (drawn.judgements ?? []).filter((judgement) => !rested.includes(judgement)),
        };
        const [with_, gone] = [decide(indexed(drawn)), decide(without)];
        // Section 45(4) has a restriction looked at again. To refuse a request, or to search no further, is none.
        const reviews = [...with_.duties.certain, ...with_.duties.possible].filter((duty) => duty.duty === 'dpa-2018/section-45/4');
        const reviewed = reviews.flatMap((duty) => duty.for);
        for (const judgement of rested) expect(reviewed).not.toContain(judgement.id);
        // The controller still raises it, so it is asked again and decides nothing meanwhile.
        if (rested.some((judgement) => judgement.provision === 'dpa-2018/section-53') && drawn.request.choice === 'refuse') {
          expect(with_.request.outcome).not.toEqual({ kind: 'refuse' });
        }
        for (const outcome of gone.request.possible) expect(with_.request.possible).toContainEqual(outcome);
        lapsed += 1;
      }),
      { numRuns: 60 },
    );
    expect(lapsed).toBeGreaterThan(0);
  });

  test('a finding that a request is manifestly unfounded or excessive that rests only on volume, rudeness or motive is rejected', () => {
    const weak = ['volume', 'rudeness', 'motive'];
    const seen = { weak: 0, sound: 0 };
    fc.assert(
      fc.property(drafted, (drawn) => {
        const judgement = (drawn.judgements ?? []).find((one) => one.provision === 'dpa-2018/section-53');
        fc.pre(judgement !== undefined && Object.values(judgement.finds).includes('yes'));
        const onlyWeak = judgement?.restsOn?.every((reason) => weak.includes(reason)) === true;
        const refused = judgementProblems(drawn).some((problem) => problem.path.startsWith('judgements[0].restsOn'));
        if (onlyWeak) expect(refused).toBe(true);
        seen[onlyWeak ? 'weak' : 'sound'] += 1;
      }),
    );
    expect(seen.weak).toBeGreaterThan(0);
    expect(seen.sound).toBeGreaterThan(0);
  });
});

describe('the gate', () => {
  test('every outcome a request can have is reached, and an open one names a question', () => {
    const seen = new Set<string>();
    for (const drawn of fc.sample(requests, { numRuns: 800, seed: 20180525 })) {
      const { request, questions } = decide(drawn);
      seen.add(request.outcome === undefined ? request.status : Object.values(request.outcome).join(': '));
      if (request.status === 'open') expect(request.needs.length).toBeGreaterThan(0);
      for (const need of request.needs) expect(questions.map((question) => question.id)).toContain(need);
    }
    expect([...seen].sort()).toEqual([
      'answer',
      'ask: authority',
      'ask: clarification',
      'ask: identity',
      'charge a fee',
      'nothing to give: deleted before the request',
      'nothing to give: lost',
      'nothing to give: never held',
      'nothing to give: not found',
      'nothing to give: not their data',
      'open',
      'refuse',
      'route elsewhere: Part 4',
      'route elsewhere: UK GDPR',
    ]);
  });
});
