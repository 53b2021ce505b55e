import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Case, Item, Judgement, Screening } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { letterText } from '../../src/telling/index.ts';
import { crimeRaised, lettersOf, office, unconfirmed } from '../telling/letter/every-kind.ts';
import { protecting, runs, sampleCase, says, signed, sound } from '../telling/sample.ts';
import { cases } from './cases.ts';
import { inWord, outgoing, reworded } from './outgoing.ts';
import { requests } from './requests.ts';

describe('theorem 10, of letters', () => {
  test('withheld words, names or file-only reasons change, with facts and extents fixed, and every byte of every letter stays the same', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.oneof(cases, requests), fc.constantFrom('x', 'q'), fc.integer({ min: 3, max: 40 }), (drawn, letter, length) => {
        const before = outgoing(drawn);
        if (before !== '') written += 1;
        expect(outgoing(reworded(drawn, letter, length))).toBe(before);
      }),
      runs(150),
    );
    expect(written).toBeGreaterThan(20);
  });

  test('and every byte of every document for Word stays the same, its metadata among them', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(cases, requests),
        fc.constantFrom('x', 'q'),
        fc.integer({ min: 3, max: 40 }),
        async (drawn, letter, length) => {
          const before = await inWord(drawn);
          if (before !== '') written += 1;
          expect(await inWord(reworded(drawn, letter, length))).toBe(before);
        },
      ),
      runs(60),
    );
    expect(written).toBeGreaterThan(10);
  });

  test('no letter holds an id, a title, a file-only reason or the hash of a case', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const told = outgoing(drawn);
        for (const hidden of ['p-a', 'p-b', 'p-o', 'j-0', 'j-1', 'item i-', 'reasons for the file', decide(drawn).receipt.case])
          expect(told).not.toContain(hidden);
      }),
      runs(60),
    );
  });

  test('renaming people and judgements changes no byte', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const renamed = JSON.parse(JSON.stringify(drawn).replaceAll('"p-a"', '"p-another"').replaceAll('"j-1"', '"j-9"')) as Case;
        expect(outgoing(renamed)).toBe(outgoing(drawn));
      }),
      runs(60),
    );
  });
});

const silentlyWithheld = (id: string): readonly Judgement[] =>
  ['dpa-2018/section-45/1/b', 'dpa-2018/section-45/2/g'].flatMap((element, index) => {
    const of = {
      element,
      scope: [{ item: id, track: 'sound', segments: ['1'] }],
      reasons: 'For the file.',
      factors: { '*': 'not known' },
      signed,
    };
    return [
      {
        ...of,
        id: `hide-${id}-${index}`,
        provision: 'dpa-2018/section-45/4/b',
        finds: { 'crime.atRisk': 'yes', 'crime.necessary': 'yes', 'crime.proportionate': 'yes' },
        means: 'withhold',
        exercise: 'restrict',
        reasonsForRequester: 'This must never be read.',
      },
      {
        ...of,
        id: `silent-${id}-${index}`,
        provision: 'dpa-2018/section-45/6',
        finds: { 'silence.fact': 'yes', 'silence.reasons': 'yes' },
      },
    ] as const;
  });
const intelligence = (id: string): Item => ({
  ...sound([says('1', 0, 60, 'dale', ['robin'], 'Seen at the march with two others.')]),
  id,
  kind: 'report',
  processing: 'automated',
  title: 'Intelligence log',
  origin: 'the force’s own record',
});
const ordinary = sound([says('1', 0, 60, 'robin', [])]);
const classes = [{ id: 'protest', class: 'information about the policing of protest' }];
const { request } = sampleCase();

/** That something is held may be confirmed, and the information that goes with it harms nothing. */
const harmless: Omit<Judgement, 'id' | 'scope'> = {
  provision: 'dpa-2018/section-45/4/b',
  finds: { 'crime.atRisk': 'no' },
  reasons: 'For the file.',
  factors: { '*': 'not known' },
  signed,
};
const confirmable: readonly Judgement[] = ['1/a', '2/a', '2/b', '2/c', '2/d', '2/e', '2/ea', '2/f'].map((element, index) => ({
  ...harmless,
  id: `confirmable-${index}`,
  element: `dpa-2018/section-45/${element}`,
  scope: [{ request: true }],
}));
/** Nor does anything in the sample's own video. */
const harmlessIn = (id: string): readonly Judgement[] =>
  ['1/b', '2/g'].map((element, index) => ({
    ...harmless,
    id: `harmless-${id}-${index}`,
    element: `dpa-2018/section-45/${element}`,
    scope: [{ item: id, track: 'sound', segments: ['1'] }],
  }));

describe('theorem 9, of letters', () => {
  it('holds of documents for Word, byte for byte', async () => {
    const with_ = (changes: Partial<Case>, ...more: readonly Judgement[]) =>
      inWord(sampleCase({ screenings: crimeRaised, ...changes, judgements: [...unconfirmed(), ...more] }));
    const nothing = await with_({ items: [], nothingHeld: 'never held' });

    expect(nothing).not.toBe('');
    expect(await with_({ items: [intelligence('log')] })).toBe(nothing);
    expect(await with_({ items: [intelligence('log'), { ...ordinary, id: 'bwv' }] }, ...silentlyWithheld('log'))).toBe(nothing);
    expect(await with_({ items: [], nothingHeld: 'not found' })).toBe(nothing);
  });

  it('where everything is neither confirmed nor denied, is the same whatever is held', () => {
    const with_ = (changes: Partial<Case>, ...more: readonly Judgement[]) =>
      outgoing(sampleCase({ screenings: crimeRaised, ...changes, judgements: [...unconfirmed(), ...more] }));
    const nothing = with_({ items: [], nothingHeld: 'never held' });

    expect(nothing).toContain('We neither confirm nor deny that we hold the information you asked for.');
    expect(with_({ items: [intelligence('log')] })).toBe(nothing);
    expect(with_({ items: [intelligence('log')] }, ...silentlyWithheld('log'))).toBe(nothing);
    expect(with_({ items: [intelligence('log'), { ...ordinary, id: 'bwv' }] }, ...silentlyWithheld('log'))).toBe(nothing);
    expect(with_({ items: [], nothingHeld: 'not found' })).toBe(nothing);
  });

  it('where one class is, and nothing else is held, is the same whether or not anything is held in the class', () => {
    const with_ = (changes: Partial<Case>, ...more: readonly Judgement[]) =>
      outgoing(
        sampleCase({
          screenings: crimeRaised,
          request: { ...request, unconfirmed: classes },
          ...changes,
          judgements: [...unconfirmed('protest'), ...confirmable, ...more],
        }),
      );
    const nothing = with_({ items: [], nothingHeld: 'never held' });

    expect(nothing).toContain('We neither confirm nor deny that we hold this: information about the policing of protest.');
    expect(with_({ items: [intelligence('log')] }, ...silentlyWithheld('log'))).toBe(nothing);
    expect(with_({ items: [], nothingHeld: 'not found' })).toBe(nothing);
  });

  it('where one class is, and other things are given, is the same whether or not anything is held in the class', () => {
    const with_ = (items: readonly Item[], ...more: readonly Judgement[]) =>
      outgoing(
        sampleCase({
          screenings: crimeRaised,
          request: { ...request, unconfirmed: classes },
          items,
          judgements: [...unconfirmed('protest'), ...confirmable, ...harmlessIn('bwv'), ...more],
        }),
      );
    const without = with_([ordinary]);

    expect(without).toContain('Item 1: body-worn video');
    expect(without).toContain('We neither confirm nor deny');
    expect(with_([ordinary, intelligence('a-log')], ...silentlyWithheld('a-log'))).toBe(without);
    expect(with_([ordinary, intelligence('z-log')], ...silentlyWithheld('z-log'))).toBe(without);
  });
});

describe('A restriction the notice may not tell of', () => {
  const with_ = (items: readonly Item[], ...judgements: readonly Judgement[]) =>
    outgoing(
      sampleCase({ items, judgements, screenings: items.some(({ id }) => id === 'log') ? crimeOf('log') : crimeRaised.slice(0, 1) }),
    );

  it('leaves a letter as it would be if the thing had never been', () => {
    const without = with_([ordinary]);

    expect(without).toContain('Item 1: body-worn video');
    expect(with_([ordinary, intelligence('log')], ...silentlyWithheld('log'))).toBe(without);
    expect(without).not.toContain('This must never be read');
  });

  it('is told of where the notice may tell of it', () => {
    const restricted = silentlyWithheld('log').filter(({ exercise }) => exercise === 'restrict');

    expect(with_([ordinary, intelligence('log')], ...restricted)).toContain('We have restricted your right to see some of the information');
  });
});

/** Crime raised on one item. */
function crimeOf(item: string): readonly Screening[] {
  const [bulk] = crimeRaised;
  return bulk === undefined ? [] : [bulk, { id: 'raised', grounds: ['dpa-2018/section-45/4/b'], items: [item], result: 'raised', signed }];
}

describe('Words a person wrote for the requester', () => {
  const witness = says('2', 20, 20, 'ann', ['robin'], 'He came back at ten and started on the door.');
  const of = (reasonsForRequester: string) =>
    lettersOf(
      sampleCase({
        items: [sound([says('1', 0, 20, 'robin', []), witness, says('3', 40, 20, 'robin', [])])],
        judgements: [protecting(['2'], { reasonsForRequester })],
      }),
    );
  const leaking = (reason: string) => of(reason).problems.map(({ is, path }) => `${is} at ${path}`);

  it('are stopped where they name somebody who is protected, however it is written', () => {
    for (const reason of [
      'Ann Bright fears you.',
      'Ms BRIGHT asked us not to.',
      'Ms Bright’s safety.',
      'Br\u00ADight is afraid.',
      'Brïght said so.',
    ])
      expect([reason, leaking(reason)]).toEqual([reason, ['gives away at judgements[0].reasonsForRequester']]);
  });

  it('are stopped where they repeat what is withheld', () => {
    expect(leaking('A witness says that you came back at ten and started on it.')).toEqual([
      'gives away at judgements[0].reasonsForRequester',
    ]);
  });

  it('are left out of the letter until they are mended, and it stays a draft', () => {
    const { letters } = lettersOf(
      sampleCase({
        items: [sound([says('1', 0, 20, 'robin', []), witness, says('3', 40, 20, 'robin', [])])],
        judgements: [protecting(['2'], { reasonsForRequester: 'Ann Bright fears you.' })],
      }),
      { office, signed: { ...signed, on: '2026-11-02' } },
    );
    expect(letters.map(({ kind, draft }) => [kind, draft !== undefined])).toEqual([['partial', true]]);
    for (const letter of letters) expect(letterText(letter)).not.toMatch(/bright|fears you/i);
  });

  it('go through where they give nothing away', () => {
    expect(leaking('To protect somebody else from harm.')).toEqual([]);
    expect(leaking('Robin Marsh, we have thought about your rights.')).toEqual([]);
  });
});
