import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Item, Person, Segment, Track } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { cases } from './cases.ts';
import { partsOf } from './points.ts';

describe('theorem 7, Part 3', () => {
  test('with the judgements fixed, changing consent changes nothing but duties and questions', () => {
    const consents = ['given', 'refused', 'sought, no answer', 'not safely askable', 'no record'] as const;
    fc.assert(
      fc.property(cases, fc.constantFrom(...consents), fc.constantFrom('p-a', 'p-b', 'p-o'), (drawn, consent, id) => {
        const changed: Case = {
          ...drawn,
          people: drawn.people.map((person): Person => (person.id === id ? { ...person, consent } : person)),
        };
        const [before, after] = [decide(drawn), decide(changed)];
        // Under the UK GDPR consent does end an exemption: that is the other half, told of beside this one.
        const rest = ({
          duties: _duties,
          questions: _questions,
          receipt: _receipt,
          alongside: _alongside,
          conflicts: _conflicts,
          ...kept
        }: typeof before) => kept;
        expect(rest(after)).toEqual(rest(before));
        expect(after.questions.map((question) => question.id)).toEqual(before.questions.map((question) => question.id));
        const other = (decision: typeof before) =>
          [...decision.duties.certain, ...decision.duties.possible].filter((duty) => duty.duty !== 'dpa-2018/section-45/4');
        expect(other(after)).toEqual(other(before));
      }),
    );
  });

  test('consent given by someone a standing restriction protects makes a review due of what is restricted, once answered, and of nothing else', () => {
    const reviewed = { yes: 0, waiting: 0, no: 0 };
    fc.assert(
      fc.property(cases, (drawn) => {
        const protectedBy = (drawn.judgements ?? []).filter(
          (judgement) => judgement.exercise === 'restrict' && judgement.people?.includes('p-a') === true,
        );
        fc.pre(protectedBy.length > 0);
        const consenting: Case = {
          ...drawn,
          people: drawn.people.map((person): Person => (person.id === 'p-a' ? { ...person, consent: 'given' } : person)),
        };
        const decision = decide(consenting);
        const { duties, items, request } = decision;
        const reviews = (all: typeof duties.certain) =>
          all.filter((duty) => duty.duty === 'dpa-2018/section-45/4').flatMap((duty) => duty.for);
        const [certain, possible] = [reviews(duties.certain), reviews(duties.possible)];
        const answered = request.possible.filter(({ kind }) => ['answer', 'nothing to give', 'neither confirm nor deny'].includes(kind));
        for (const { id, scope } of protectedBy) {
          const over = items.filter(({ item }) => scope.some((target) => 'item' in target && target.item === item));
          const others = (drawn.judgements ?? []).filter((one) => one.id !== id);
          const without = new Map(partsOf(decide({ ...consenting, judgements: others })).map((part) => [part.id, part.outcome?.kind]));
          // What is kept back, and would not certainly be without it, it restricts.
          const restricts = partsOf(decision).some(
            (part) => part.outcome?.kind === 'withhold' && without.has(part.id) && without.get(part.id) !== 'withhold',
          );
          if (answered.length < request.possible.length) {
            expect(certain).not.toContain(id);
            reviewed.waiting += 1;
          } else if (restricts) {
            expect(certain).toContain(id);
            reviewed.yes += 1;
          }
          const gone = over.every(({ possible: may }) => may.every((one) => ['route elsewhere', 'out of scope', 'excluded'].includes(one)));
          if (gone) {
            expect([...certain, ...possible]).not.toContain(id);
            reviewed.no += 1;
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(...Object.values(reviewed))).toBeGreaterThan(0);
  });
});

/** Puts a list in another order, decided by the draw. */
function shuffled<Value>(list: readonly Value[], keys: readonly number[]): readonly Value[] {
  return list
    .map((value, index) => ({ value, key: keys[index % keys.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ value }) => value);
}

describe('theorem 11', () => {
  test('reordering people, items, tracks, segments, judgements or screenings changes nothing, to the byte', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (drawn, keys) => {
        const reordered: Case = {
          ...drawn,
          people: shuffled(drawn.people, keys),
          items: shuffled(drawn.items, keys).map(
            (item): Item => ({
              ...item,
              tracks: shuffled(item.tracks, keys).map((track): Track => ({ ...track, segments: shuffled(track.segments, keys) })),
            }),
          ),
          judgements: shuffled(drawn.judgements ?? [], keys),
          screenings: shuffled(drawn.screenings ?? [], keys),
        };
        expect(JSON.stringify(decide(reordered))).toBe(JSON.stringify(decide(drawn)));
      }),
    );
  });

  test('reordering the keys of every fact in the file changes nothing, to the byte', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value;
    fc.assert(
      fc.property(cases, (drawn) => {
        const parsed = parseCase(turned(drawn));
        expect(parsed.ok && JSON.stringify(decide(parsed.value))).toBe(JSON.stringify(decide(drawn)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('theorem 13', () => {
  test('the same case and receipt replay to the same decision', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const first = decide(drawn);
        const parsed = parseCase(JSON.parse(JSON.stringify(drawn)));
        const again = parsed.ok ? decide(parsed.value, { on: first.receipt.events['decision'] ?? '' }) : undefined;
        expect(JSON.stringify(again)).toBe(JSON.stringify(first));
      }),
      { numRuns: 60 },
    );
  });
});

describe('theorem 16', () => {
  const kinds: readonly (readonly [Item['kind'], Track['kind'], Track['extent']])[] = [
    ['email', 'text', { is: 'text', length: 40 }],
    ['statement', 'text', { is: 'text', length: 40 }],
    ['body-worn video', 'sound', { is: 'time', ms: 40 }],
  ];

  test('the same words about the same person get the same whose-data finding in an email, a statement and on body-worn video', () => {
    const anyone = fc.constantFrom('p-r', 'p-a', 'p-b');
    fc.assert(
      fc.property(
        anyone,
        fc.subarray(['p-r', 'p-a', 'p-b']),
        fc.subarray(['p-r', 'p-a', 'p-b']),
        fc.constantFrom<Item['relates']>('content', 'no', 'purpose'),
        (speaker, discussed, named, relates) => {
          const found = kinds.map(([kind, trackKind, extent]) => {
            const segment: Segment = {
              id: '1',
              from: 0,
              to: 40,
              speaker,
              discussed: { people: discussed, complete: 'yes' },
              named: { people: named, complete: 'yes' },
            };
            const drawn: Case = {
              format: 'subject-access/case@1',
              id: 'same-words',
              decidedOn: '2026-11-02',
              request: { receivedOn: '2026-10-12', channel: 'email', text: 'everything', identity: { doubted: 'no' } },
              controller: {
                name: 'Chief Constable of Exampleshire (synthetic)',
                jurisdiction: 'england and wales',
                competentAuthority: 'schedule 7',
              },
              dataSubject: 'p-r',
              people: [
                { id: 'p-r', role: 'data subject' },
                { id: 'p-a', role: 'member of the public' },
                { id: 'p-b', role: 'witness' },
              ],
              items: [
                {
                  id: 'i',
                  kind,
                  title: 'the same words',
                  purpose: 'law enforcement',
                  processing: 'automated',
                  ...(relates === undefined ? {} : { relates }),
                  tracks: [{ id: 't', kind: trackKind, extent, complete: 'unknown', segments: [segment] }],
                },
              ],
              screenings: [
                {
                  id: 's',
                  grounds: ['dpa-2018/*'],
                  items: 'all',
                  result: 'screened out',
                  signed: { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: '2026-10-20' },
                },
              ],
            };
            const decision = decide(drawn);
            const whose = decision.trace.findings.find(
              (finding) => finding.provision === 'dpa-2018/section-3' && finding.about.startsWith('i/'),
            );
            const people = partsOf(decision).map((part) => part.people.map((person) => person.person));
            return { verdict: whose?.verdict, facts: whose?.limbs, people };
          });
          expect(found[1]).toEqual(found[0]);
          expect(found[2]).toEqual(found[0]);
        },
      ),
    );
  });
});
