import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Item, Judgement, Person, Segment, Track } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { forAudience } from '../../src/telling/index.ts';
import { cases } from './cases.ts';

/** The same case with other words withheld, other names, other reasons for the file: facts and extents stay. */
function reworded(drawn: Case, letter: string): Case {
  const people = drawn.people.map(
    (person): Person => ({
      ...person,
      name: `${letter} Somebody`,
      ...(Array.isArray(person.risk)
        ? {
            risk: person.risk.map((risk: { readonly kind: string }) => ({ ...risk, basis: `${letter} log` })) as NonNullable<
              Person['risk']
            >,
          }
        : {}),
    }),
  );
  const segment = (one: Segment): Segment =>
    one.text === undefined || one.words !== undefined ? one : { ...one, text: one.text.replace(/\p{L}/gu, letter) };
  const track = (one: Track): Track => ({ ...one, segments: one.segments.map(segment) });
  return {
    ...drawn,
    title: `${letter} title`,
    people,
    items: drawn.items.map((item): Item => ({ ...item, title: `${letter} item`, tracks: item.tracks.map(track) })),
    judgements: (drawn.judgements ?? []).map(
      (judgement): Judgement => ({
        ...judgement,
        reasons: `${letter} reasons for the file`,
        factors: Object.fromEntries(Object.keys(judgement.factors ?? {}).map((factor) => [factor, `${letter} weighed`])),
      }),
    ),
    roleScreenings: (drawn.roleScreenings ?? []).map((screening) => ({ ...screening, reasons: `${letter} reasons` })),
  };
}

describe('theorem 10', () => {
  test('withheld words, names or file-only reasons change, with facts and extents fixed, and every requester-facing byte stays the same', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('x', 'q'), (drawn, letter) => {
        expect(JSON.stringify(forAudience(decide(reworded(drawn, letter)), 'requester'))).toBe(
          JSON.stringify(forAudience(decide(drawn), 'requester')),
        );
      }),
    );
  });

  test('what is told to the requester names no other person, no judgement and no ground that was only considered', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const told = JSON.stringify(forAudience(decide(drawn), 'requester'));
        for (const hidden of ['p-a', 'p-b', 'p-o', 'j-0', 'j-1', 'rightsOfOthers', 'item i-1']) expect(told).not.toContain(hidden);
      }),
      { numRuns: 60 },
    );
  });

  test('renaming the people themselves changes no requester-facing byte', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const renamed = JSON.parse(JSON.stringify(drawn).replaceAll('"p-a"', '"p-another"')) as Case;
        expect(JSON.stringify(forAudience(decide(renamed), 'requester'))).toBe(JSON.stringify(forAudience(decide(drawn), 'requester')));
      }),
      { numRuns: 60 },
    );
  });
});
