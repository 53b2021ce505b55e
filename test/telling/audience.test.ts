import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Segment } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { forAudience } from '../../src/telling/index.ts';
import { cases } from '../theorems/cases.ts';
import { requests } from '../theorems/requests.ts';
import { protecting, runs, sampleCase, says, sound } from './sample.ts';

const requester = (case_: Case) => forAudience(decide(case_), 'requester');
const bytes = (case_: Case) => JSON.stringify(requester(case_));

/** Other letters in the same places, so that no edge of a word moves. */
const masked = (text: string) => text.replace(/\p{L}/gu, 'x');

/** The case with every name, title, word and reason of the file changed, and every fact and extent as it was. */
function reworded(case_: Case): Case {
  const segment = (one: Segment): Segment => ({
    ...one,
    ...(one.text === undefined ? {} : { text: masked(one.text) }),
    ...(one.words === undefined ? {} : { words: one.words.map((word) => ({ ...word, text: masked(word.text) })) }),
  });
  const signed = { by: 'Someone Else', role: 'another role' };
  return {
    ...case_,
    id: 'another-id',
    title: 'Another title',
    request: { ...case_.request, text: 'Other words' },
    people: case_.people.map((person, index) => ({
      ...person,
      name: `Name ${index}`,
      ...(Array.isArray(person.risk) ? { risk: person.risk.map((risk: object) => ({ ...risk, basis: 'another log' })) } : {}),
    })) as Case['people'],
    items: case_.items.map((item) => ({
      ...item,
      title: 'Another item',
      tracks: item.tracks.map((track) => ({ ...track, segments: track.segments.map(segment) })),
    })),
    roleScreenings: (case_.roleScreenings ?? []).map((one) => ({ ...one, reasons: 'Other reasons', signed: { ...one.signed, ...signed } })),
    judgements: (case_.judgements ?? []).map((one) => ({
      ...one,
      reasons: 'Other reasons',
      ...(one.factors === undefined ? {} : { factors: Object.fromEntries(Object.keys(one.factors).map((factor) => [factor, 'other'])) }),
      signed: { ...one.signed, ...signed },
    })),
  };
}

describe('What the requester may be told', () => {
  it('stays the same, byte for byte, when withheld words, names or file-only reasons change', () => {
    fc.assert(
      fc.property(fc.oneof(cases, requests), (case_) => {
        expect(bytes(reworded(case_))).toBe(bytes(case_));
      }),
      runs(40),
    );
  });

  it('holds no id and no text of the case', () => {
    const case_ = sampleCase({ judgements: [protecting(['3', '5'])] });
    const told = bytes(case_);
    const { judgements = [], roleScreenings = [], screenings = [] } = case_;
    const ids = [case_.id, ...[...case_.people, ...case_.items, ...judgements, ...roleScreenings, ...screenings].map(({ id }) => id)];

    for (const id of ids) expect(told).not.toContain(`"${id}`);
    expect(told).not.toMatch(/Ann|Robin|Harbour|reprisal|duty roll|He came back/);
  });

  it('holds no fact, no judgement, no question, no person and no receipt', () => {
    const told = bytes(sampleCase({ judgements: [protecting(['3', '5'])] }));

    expect(told).not.toMatch(/rightsOfOthers|section-45\/4|judge|person|receipt|sha256|"fact"|possible|because/);
  });

  it('is what is given, with neighbours given alike made one and nothing said of the rest', () => {
    const item = sound([
      says('1', 0, 10, 'robin', []),
      says('2', 10, 10, 'dale', ['robin']),
      says('3', 20, 10, 'ann', ['robin']),
      says('4', 30, 30, 'robin', []),
    ]);
    const told = requester(sampleCase({ items: [item], judgements: [protecting(['3'])] }));

    expect(told.request).toEqual({ kind: 'answer' });
    expect(told.items).toEqual([
      {
        item: 'item-1',
        tracks: [
          {
            track: 'track-1',
            kind: 'sound',
            unit: 'ms',
            parts: [
              { from: 0, to: 20_000, outcome: { kind: 'disclose' }, findings: expect.any(Array) },
              { from: 30_000, to: 60_000, outcome: { kind: 'disclose' }, findings: expect.any(Array) },
            ],
          },
        ],
      },
    ]);
  });

  it('numbers items afresh, so that one of which nothing is given leaves no gap', () => {
    const kept = { ...sound([says('1', 0, 60, 'ann', ['robin'])]), id: 'a' };
    const given = { ...sound([says('1', 0, 60, 'robin', [])]), id: 'b' };
    const judgement = protecting(['1'], { scope: [{ item: 'a', track: 'sound', segments: ['1'] }] });

    expect(bytes(sampleCase({ items: [kept, given], judgements: [judgement] }))).toBe(
      bytes(sampleCase({ items: [{ ...given, id: 'a' }] })),
    );
  });

  it('is nothing of what lies behind a request that is not, or not yet, to be answered', () => {
    const waiting = { ...sampleCase().request, identity: { doubted: 'yes', askedOn: '2026-10-14' } } as const;
    const told = requester(sampleCase({ request: waiting }));

    expect(told.request).toEqual({ kind: 'ask', for: 'identity' });
    expect(told).toMatchObject({ elements: [], items: [] });
  });

  it('refers only to findings it holds', () => {
    fc.assert(
      fc.property(cases, (case_) => {
        const told = requester(case_);
        const ids = new Set(told.findings.map(({ id }) => id));
        const named = [...told.elements, ...told.items.flatMap(({ tracks }) => tracks.flatMap(({ parts }) => parts))].flatMap(
          ({ findings }) => findings,
        );

        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
      runs(40),
    );
  });
});

describe('What others may be told', () => {
  const decision = decide(sampleCase({ judgements: [protecting(['3'])] }));

  it('has the findings marked for them and no mention of any other', () => {
    const [first, ...rest] = decision.trace.findings;
    if (first === undefined) throw new Error('no findings');
    const marked = { ...decision, trace: { findings: [{ ...first, audience: ['file' as const] }, ...rest] } };

    expect(JSON.stringify(forAudience(marked, 'commissioner'))).not.toContain(`"${first.id}"`);
    expect(JSON.stringify(forAudience(marked, 'file'))).toContain(`"${first.id}"`);
  });

  it('keeps the receipt for the file and the officer', () => {
    expect(forAudience(decision, 'file').receipt).toEqual(decision.receipt);
    expect(forAudience(decision, 'officer').receipt).toEqual(decision.receipt);
    expect(forAudience(decision, 'commissioner')).not.toHaveProperty('receipt');
  });
});
