import { describe, expect, test } from 'vitest';
import type { Case, NamedFacts } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import { caseWith, raised, requester } from '../casebook/case-with.ts';
import { becomes, beside, decided, duties, elementWords, mayBecome, request } from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { judgement } from '../casebook/judging.ts';
import { ordinary } from '../casebook/ordinary.ts';
import { lettersOf } from '../telling/letter/every-kind.ts';

const certificate = { issuedOn: '2026-01-05', covers: 'yes', quashed: 'no' } as const;
const lines = [{ by: requester, says: 'I rang on Monday.', about: [requester] }];

describe('a certificate of an item, which is one under section 79', () => {
  const held = document('note', 'report', lines, { purpose: 'mixed', certificate });
  const both = caseWith({ items: [held], screenings: [...(ordinary({}).screenings ?? [])] });

  test('is conclusive under Part 3 that exemption is required (section 79(3A))', () => {
    expect(becomes(decided(both), 'note/text 1')).toBe('exempt');
  });

  test('certifies no exemption under section 26, which has certificates of its own (section 27(1))', () => {
    expect(becomes(beside(decided(both), 'uk gdpr'), 'note/text 1')).toBe('disclose');
  });
});

describe('a certificate under section 27', () => {
  const certified = (facts: NamedFacts) =>
    caseWith({
      items: [document('note', 'report', lines, { purpose: 'mixed', facts })],
      screenings: [...(ordinary({}).screenings ?? [])],
    });

  test('is conclusive under the UK GDPR, and certifies nothing under Part 3', () => {
    const read = decided(certified({ 'safeguard.certified': 'yes' }));

    expect(becomes(beside(read, 'uk gdpr'), 'note/text 1')).toBe('exempt');
    expect(becomes(read, 'note/text 1')).toBe('disclose');
  });

  test('decides nothing where it does not cover the data', () => {
    expect(becomes(beside(decided(certified({ 'safeguard.certified': 'no' })), 'uk gdpr'), 'note/text 1')).toBe('disclose');
  });

  test('may cover whatever would be held, and then nothing is confirmed or denied', () => {
    const read = decided(ordinary({ nothingHeld: 'never held', request: { ifHeld: { 'safeguard.certified': 'yes' } } }));

    expect(request(beside(read, 'uk gdpr'))).toBe('neither confirm nor deny');
  });
});

describe('confirmation that national security takes out of Chapter 3 (sections 78A and 79(3A))', () => {
  const confirmation = 'dpa-2018/section-45/1/a';
  const covered = { ifHeld: { 'nationalSecurity.certified': 'yes' } } as const;
  const note = document('note', 'report', lines);
  const either = [
    ['nothing is held', { nothingHeld: 'never held' }],
    ['something is held', { items: [note] }],
  ] as const;

  test.each(either)('is neither given nor denied where a certificate covers whatever would be held, and %s', (_, holding) => {
    const read = decided(caseWith({ ...holding, request: { identity: { doubted: 'no' }, ...covered } }));

    expect(elementWords(read.decision.confirmation)).toBe('exempt');
    expect(request(read)).toBe('neither confirm nor deny');
  });

  test('owes no notice, which section 78A takes away with the rest, and a record of why', () => {
    const owed = duties(decided(caseWith({ nothingHeld: 'never held', request: { identity: { doubted: 'no' }, ...covered } })));

    expect(owed).toContain('practice/internal-record');
    expect(owed).not.toContain('dpa-2018/section-45/5');
  });

  test.each([
    ['a certificate', { request: { identity: { doubted: 'no' }, ...covered } }],
    [
      'a judgement',
      {
        screenings: raised('dpa-2018/section-78A'),
        judgements: [
          judgement(
            'dpa-2018/section-78A',
            [],
            { 'nationalSecurity.required': 'yes' },
            { element: confirmation, reasons: 'Either answer would tell' },
          ),
        ],
      },
    ],
  ] as const)('is answered by the same letter whatever is held, where it is by %s', (_, by) => {
    const [nothing, something] = either.map(([, holding]) => JSON.stringify(lettersOf(caseWith({ ...holding, ...by })).letters));

    expect(nothing).toContain('We neither confirm nor deny that we hold the information you asked for.');
    expect(something).toBe(nothing);
  });

  test('may be of one class, which no letter then denies, though nothing at all is held', () => {
    const unconfirmed = [{ id: 'tapes', class: 'recordings of calls', ...covered }];
    const read = decided(caseWith({ nothingHeld: 'never held', request: { identity: { doubted: 'no' }, unconfirmed } }));
    const { letters } = lettersOf(read.case);

    expect(elementWords(read.decision.confirmation)).toBe('give');
    expect(read.decision.classes.map(elementWords)).toEqual(['exempt']);
    expect(letters.map(({ kind }) => kind)).toEqual(['neither confirm nor deny']);
    expect(JSON.stringify(letters)).toContain('We neither confirm nor deny that we hold this: recordings of calls.');
  });

  test('is given where the certificate covers none of it', () => {
    const none = { ifHeld: { 'nationalSecurity.certified': 'no' } } as const;
    expect(request(decided(caseWith({ nothingHeld: 'never held', request: { identity: { doubted: 'no' }, ...none } })))).toBe(
      'nothing to give: never held',
    );
  });

  test('was restricted, and not exempt, for a request received before 5 September 2025 (section 45(4)(d))', () => {
    const old = decided(
      caseWith({
        received: '2025-09-04',
        decidedOn: '2025-09-30',
        nothingHeld: 'never held',
        request: { identity: { doubted: 'no' }, ...covered },
      }),
    );

    expect(old.decision.confirmation.possible).toEqual(['give', 'restrict']);
    expect(mayBecome(decided(caseWith({ items: [note] })), 'note/text 1')).toEqual(['disclose']);
  });
});

describe('confirmation that privilege takes away (section 45A)', () => {
  const claimed = judgement(
    'dpa-2018/section-45A',
    [],
    { 'privilege.claim': 'yes', 'privilege.adviserDuty': 'no' },
    { element: 'dpa-2018/section-45/1/a', reasons: 'Either answer would tell what advice was sought' },
  );

  test('is told of by the notice of privilege, and nothing says whether anything is held', () => {
    const read = decided(caseWith({ nothingHeld: 'never held', screenings: raised('dpa-2018/section-45A'), judgements: [claimed] }));
    const { letters, problems } = lettersOf(read.case);

    expect(request(read)).toBe('neither confirm nor deny');
    expect(problems).toEqual([]);
    expect(letters.map(({ kind }) => kind)).toEqual(['neither confirm nor deny']);
    expect(JSON.stringify(letters)).toContain('(section 45A)');
  });
});

describe('what would be held, as a case file says it of Part 3', () => {
  const problems = (ifHeld: NamedFacts) =>
    judgementProblems(caseWith({ nothingHeld: 'never held', request: { ifHeld } }) as Case).map(({ message }) => message);

  test('is never what an answer under Part 3 takes to be so, nor what a person judges', () => {
    expect(problems({ 'processing.purpose': 'law enforcement' })).toEqual([
      'no law turns on a fact called `processing.purpose` that is named here',
    ]);
    expect(problems({ 'nationalSecurity.required': 'yes' })).toEqual([
      '`nationalSecurity.required` is for a person to judge, and not to be stated',
    ]);
  });
});
