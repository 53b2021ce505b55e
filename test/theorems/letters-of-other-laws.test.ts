import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Case, Item, Judgement } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import { mail, mixedCase, namesOut, note, staffCase } from '../alongside/sample.ts';
import { environmentalCase, everyEnvironmental, kept, looked, nameOut, noHarm, noise } from '../telling/letter/every-environmental.ts';
import {
  everyInformation,
  harmless,
  informationCase,
  named,
  policy,
  screened,
  silent,
  withheld,
} from '../telling/letter/every-information.ts';
import { everyUkGdpr } from '../telling/letter/every-uk-gdpr.ts';
import { runs } from '../telling/sample.ts';
import { inClassUnderTheAct, inClassUnderTheRegulations } from './classes-to-the-world.ts';
import { inWord, outgoing, reworded } from './outgoing.ts';

const crime = 'foia-2000/section-31/1/a';

/** That to say why a line is withheld would itself give it away (section 17(4)). */
const unsaid = (segment: string): Judgement => {
  const { exercise: _, reasonsForRequester: __, ...rest } = withheld(segment);
  return {
    ...rest,
    id: `unsaid-${segment}`,
    provision: 'foia-2000/section-17/4',
    finds: { 'foi.reasons.why': 'yes', 'foi.reasons.balance': 'yes' },
  };
};

type Fate = 'given' | 'withheld' | 'withheld without a reason' | 'open';

function judged(segment: string, fate: Fate): readonly Judgement[] {
  if (fate === 'open') return [];
  if (fate === 'given') return [harmless(segment)];
  return fate === 'withheld' ? [withheld(segment)] : [withheld(segment), unsaid(segment)];
}

const fates = fc.constantFrom<Fate>('given', 'withheld', 'withheld without a reason', 'open');

/** Requests for information with every line of a policy given, withheld, withheld without a reason, or not yet judged. */
const information: fc.Arbitrary<Case> = fc
  .record({ one: fates, two: fates, three: fates, engineer: fc.boolean() })
  .map(({ one, two, three, engineer }) =>
    informationCase({
      items: [policy],
      screenings: screened(crime),
      judgements: [...judged('1', one), ...judged('2', two), ...judged('3', three), ...(engineer ? [named] : [])],
    }),
  );

/** Requests for one's own data of which some is held for staff, or for both laws, with somebody named in it or not. */
const access: fc.Arbitrary<Case> = fc
  .record({
    items: fc.constantFrom<readonly Item[]>([mail], [note, mail], [{ ...mail, purpose: 'mixed' }]),
    means: fc.constantFrom<Judgement['means'] | undefined>('withhold', { words: 'names out' }, { words: 'summary' }, undefined),
    reason: fc.constantFrom(undefined, 'It would not be fair to another person.'),
    source: fc.boolean(),
  })
  .map(({ items, means, reason, source }) => {
    const words = reason === undefined ? {} : { reasonsForRequester: reason };
    const judgements = means === undefined ? [] : [namesOut({ means, ...words })];
    const origin = namesOut({ id: 'source', element: 'uk-gdpr/article-15/1/g', means: 'withhold', ...words });
    return staffCase({ items: [...items], judgements: [...judgements, ...(source ? [origin] : [])] });
  })
  .filter((drawn) => judgementProblems(drawn).length === 0);

/** Requests for environmental information with every line given, kept back for the sake of trade, or not yet judged. */
const environmental: fc.Arbitrary<Case> = fc
  .record({
    lines: fc.array(fc.constantFrom('given' as const, 'kept' as const, 'open' as const), { minLength: 3, maxLength: 3 }),
    taker: fc.boolean(),
  })
  .map(({ lines, taker }) =>
    environmentalCase({
      items: [noise],
      screenings: looked('eir-2004/regulation-12/5/e'),
      judgements: [
        ...lines.flatMap((fate, index) => {
          const segment = String(index + 1);
          return fate === 'open' ? [] : fate === 'given' ? [noHarm(segment)] : kept(segment);
        }),
        ...(taker ? [nameOut] : []),
      ],
    }),
  );

const every = fc.constantFrom<Case>(
  ...Object.values(everyInformation),
  ...Object.values(everyEnvironmental),
  ...Object.values(everyUkGdpr),
  mixedCase(),
);

/** Requests of which one class is neither confirmed nor denied, with something held in it. */
const ofClass: fc.Arbitrary<Case> = fc.oneof(inClassUnderTheAct, inClassUnderTheRegulations).map(({ something }) => something);

describe('theorem 10, of letters under the Freedom of Information Act, the Environmental Information Regulations and the UK GDPR', () => {
  test('withheld words, names or file-only reasons change, with facts and extents fixed, and every byte of every letter stays the same', () => {
    let written = 0;
    fc.assert(
      fc.property(
        fc.oneof(information, environmental, access, ofClass, every),
        fc.constantFrom('x', 'q'),
        fc.integer({ min: 3, max: 40 }),
        (drawn, letter, length) => {
          const before = outgoing(drawn);
          if (before !== '') written += 1;
          expect(outgoing(reworded(drawn, letter, length))).toBe(before);
        },
      ),
      runs(75),
    );
    expect(written).toBeGreaterThan(40);
  });

  test('and every byte of every document for Word, its metadata among them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(information, environmental, access, ofClass, every), fc.constantFrom('x', 'q'), async (drawn, letter) => {
        expect(await inWord(reworded(drawn, letter, 7))).toBe(await inWord(drawn));
      }),
      runs(25),
    );
  });

  test('no letter holds a name that is withheld, an id, a title, or a reason for the file', () => {
    fc.assert(
      fc.property(fc.oneof(information, environmental, access, ofClass), (drawn) => {
        expect(outgoing(drawn)).not.toMatch(
          /Ann Bright|Harcourt|harbour hotdesk|quoted at a price|Noise of the range|Policy on body-worn|For the file|Consent was refused|mail-1|An email about leave|Something else|In the class/,
        );
      }),
      runs(40),
    );
  });

  test('how many lines are withheld, and which, changes nothing but what is said to be given', () => {
    const of = (...lines: readonly Fate[]) =>
      outgoing(
        informationCase({
          items: [policy],
          screenings: screened(crime),
          judgements: [...lines.flatMap((fate, index) => judged(String(index + 1), fate)), named],
        }),
      );
    expect(of('given', 'withheld', 'given')).toBe(of('withheld', 'given', 'given'));
    expect(of('withheld', 'withheld', 'given')).toBe(of('given', 'withheld', 'given'));
  });
});

describe('theorem 9, of letters under the Freedom of Information Act', () => {
  const silence = 'foia-2000/section-31/3';
  const with_ = (changes: Partial<Case>, ...more: readonly Judgement[]) =>
    outgoing(informationCase({ screenings: screened(silence, crime), ...changes, judgements: [silent(), ...more] }));

  it('where everything is neither confirmed nor denied, they are the same whatever is held', () => {
    const nothing = with_({ items: [], nothingHeld: 'never held', screenings: screened(silence) });

    expect(nothing).toContain('We neither confirm nor deny that we hold the information you asked for.');
    expect(with_({ items: [], nothingHeld: 'not found', screenings: screened(silence) })).toBe(nothing);
    expect(with_({ items: [policy] }, ...['1', '2', '3'].map((one) => withheld(one)), named)).toBe(nothing);
    expect(with_({ items: [policy] }, ...['1', '2', '3'].map(harmless), named)).toBe(nothing);
  });

  it('and where the applicant’s own data is asked for, whether or not there is any', () => {
    const own = everyInformation['own data as information'];
    const held: Case = {
      ...own,
      items: [
        {
          ...policy,
          tracks: policy.tracks.map((track) => ({ ...track, segments: track.segments.map((one) => ({ ...one, named: ['robin'] })) })),
        },
      ],
    };

    expect(outgoing(held)).toBe(outgoing(own));
    expect(outgoing({ ...own, nothingHeld: 'never held' })).toBe(outgoing(own));
  });
});
