import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sorting } from '../../src/provisions/sorting/index.ts';
import type { Ask, Message, SortedMessage } from '../../src/sorting/index.ts';
import { sortMessage } from '../../src/sorting/index.ts';
import { anyMessages, messageOf, wholeMessages } from './messages.ts';

/** The keys of an ask, and of its records, that say something sorting turns on. */
const keys = ['for', 'about', 'sought', 'persists', 'environmental', 'published', 'recorded', 'described', 'complaint', 'earlier'] as const;
const recordKeys = ['kept', 'loose', 'designated', 'held'] as const;

/** The fact that each of them says something of. */
const factOf = {
  for: 'ask.for',
  about: 'data.of',
  sought: 'information.sought',
  persists: 'ask.persists',
  environmental: 'information.environmental',
  published: 'information.published',
  recorded: 'information.recorded',
  described: 'request.described',
  complaint: 'complaint.about',
  earlier: 'earlier.relation',
  kept: 'records.kept',
  loose: 'records.loose',
  designated: 'records.designated',
  held: 'controller.holds',
} as const;

/** Every message that differs in one thing of one ask not being known. */
function forgetting(message: Message): readonly Message[] {
  return message.asks.flatMap((ask, index) => {
    const others = [
      ...keys.filter((key) => ask[key] !== undefined).map((key): Ask => ({ ...omit(ask, key) })),
      ...recordKeys
        .filter((key) => ask.records?.[key] !== undefined)
        .map((key): Ask => ({ ...ask, records: omit(ask.records ?? {}, key) })),
    ];
    return others.map((other) => ({ ...message, asks: message.asks.map((one, at) => (at === index ? other : one)) }));
  });
}

function omit<One extends object, Key extends keyof One>(one: One, key: Key): Omit<One, Key> & One {
  const { [key]: _, ...rest } = one;
  return rest as Omit<One, Key> & One;
}

const possibleIn = (sorted: SortedMessage) => sorted.asks.map(({ possible }) => new Set(possible));

describe('sorting', () => {
  test('forgetting a fact never shrinks what is possible, for any ask', () => {
    fc.assert(
      fc.property(anyMessages, (message) => {
        const before = possibleIn(sortMessage(message));
        for (const other of forgetting(message)) {
          const after = possibleIn(sortMessage(other));
          before.forEach((routes, index) => {
            for (const route of routes) expect(after[index]).toContain(route);
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  test('what is decided is what every completion of the unknowns agrees on, and every completion is possible', () => {
    fc.assert(
      fc.property(anyMessages, wholeMessages, (message, whole) => {
        // What one message leaves unknown is filled in from the other.
        const completed: Message = {
          ...whole,
          ...message,
          office: { ...whole.office, ...message.office },
          sender: message.sender,
          asks: message.asks.map((ask): Ask => {
            const from = whole.asks[0] as Ask;
            return { ...from, ...ask, records: { ...from.records, ...ask.records } };
          }),
        };
        const [open, closed] = [sortMessage(message), sortMessage(completed)];
        closed.asks.forEach(({ goes }, index) => {
          for (const route of open.asks[index]?.goes ?? []) expect(goes).toContain(route);
          for (const route of goes) expect(open.asks[index]?.possible).toContain(route);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('the law a message names changes nothing but an explanation', () => {
    fc.assert(
      fc.property(anyMessages, (message) => {
        const { names: _, ...unnamed } = message;
        const all = (['none', 'freedom of information', 'environmental information', 'data protection', 'several'] as const).map((names) =>
          sortMessage({ ...unnamed, names }),
        );
        const besides = ({ asks, questions, status }: SortedMessage) => ({
          status,
          questions,
          asks: asks.map(({ explained: _explained, duties: _duties, ...rest }) => rest),
        });
        for (const one of all) expect(besides(one)).toEqual(besides(all[0] as SortedMessage));
      }),
      { numRuns: 40 },
    );
  });

  test('splitting loses no part: each ask is sorted once, and goes somewhere', () => {
    fc.assert(
      fc.property(wholeMessages, (message) => {
        const sorted = sortMessage(message);

        expect(sorted.asks.map(({ ask }) => ask)).toEqual(message.asks.map(({ id }) => id));
        for (const { goes, possible, parts } of sorted.asks) {
          expect(goes.length).toBeGreaterThan(0);
          expect(parts.map(({ element }) => element)).toEqual(possible);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every part has one clock and one notice, and every notice says something', () => {
    fc.assert(
      fc.property(anyMessages, (message) => {
        for (const part of sortMessage(message).asks.flatMap(({ parts }) => parts)) {
          expect(part.clock.is).toBeTypeOf('string');
          expect(sorting.duties.get(part.notice.duty)?.does).toBe('acknowledge');
          expect(part.duties.filter(({ duty }) => sorting.duties.get(duty)?.does === 'acknowledge')).toEqual([]);
          expect(part.certain ? part.notice.certain : true).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what is decided rests on the facts given as its reason: with those alone of an ask it goes the same way', () => {
    fc.assert(
      fc.property(wholeMessages, (message) => {
        const sorted = sortMessage(message);
        const bare: Message = {
          ...message,
          asks: message.asks.map((ask, index): Ask => {
            const reasons = new Set(sorted.asks[index]?.because.map(({ fact }) => fact));
            const kept = keys.filter((key) => reasons.has(factOf[key]) && ask[key] !== undefined).map((key) => [key, ask[key]]);
            const records = recordKeys.filter((key) => reasons.has(factOf[key])).map((key) => [key, ask.records?.[key]]);
            return { id: ask.id, words: ask.words, ...Object.fromEntries(kept), records: Object.fromEntries(records) };
          }),
        };

        expect(sortMessage(bare).asks.map(({ goes, possible }) => [goes, possible])).toEqual(
          sorted.asks.map(({ goes, possible }) => [goes, possible]),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('listing what is asked in another order changes no byte', () => {
    fc.assert(
      fc.property(anyMessages, (message) => {
        const turned = { ...message, asks: [...message.asks].reverse() };

        expect(JSON.stringify(sortMessage(turned))).toBe(JSON.stringify(sortMessage(message)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('every case of what is asked, gone through', () => {
  const abouts = [
    'the person',
    'the person and others, apart',
    'the person and others, together',
    'somebody who has died',
    'others or nobody',
  ] as const;
  const authorities = ['schedule 7', 'statutory function', 'intelligence service', 'no'] as const;
  const reached = new Set<string>();
  const goesOf = (ask: Omit<Ask, 'id' | 'words'>, with_: Partial<Message> = {}) => {
    const sorted = sortMessage(messageOf([{ id: '1', words: 'What is asked.', ...ask }], with_)).asks[0];
    for (const route of sorted?.goes ?? []) reached.add(route);
    return sorted;
  };

  test('about own data: some law of data protection has it, or the controller does', () => {
    for (const about of ['the person', 'the person and others, together'] as const)
      for (const wanted of ['information', 'rectification', 'erasure', 'restriction', 'objection'] as const)
        for (const kept of ['for law enforcement', 'for something else', 'for both'] as const)
          for (const loose of ['none', 'some', 'all'] as const)
            for (const designated of ['none', 'some', 'all'] as const)
              for (const competentAuthority of authorities) {
                const sorted = goesOf(
                  { for: wanted, about, sought: 'anything else', records: { kept, loose, designated, held: 'alone' } },
                  { office: { name: 'x', jurisdiction: 'england and wales', competentAuthority, publicAuthority: 'foia' } },
                );

                expect(sorted?.status).toBe('decided');
                expect(sorted?.goes.length, JSON.stringify({ wanted, kept, loose, designated, competentAuthority })).toBeGreaterThan(0);
                expect(sorted?.goes.some((cite) => cite.startsWith('foia') || cite.startsWith('eir'))).toBe(false);
              }
  });

  test('about others: some law on information has it, or a scheme, or it is other business; no right over own data does', () => {
    for (const about of ['somebody who has died', 'others or nobody'] as const)
      for (const sought of [
        'anything else',
        'a collision',
        'a risk to a child',
        "a partner's past",
        'family proceedings',
        'a certificate of convictions',
        'an insurance claim',
      ] as const)
        for (const persists of ['yes', 'no'] as const)
          for (const environmental of ['yes', 'no'] as const)
            for (const publicAuthority of ['foia', 'foisa', 'no'] as const)
              for (const channel of ['email', 'telephone'] as const) {
                const sorted = goesOf(
                  { for: 'information', about, sought, persists, environmental, published: 'no', described: 'yes' },
                  { channel, office: { name: 'x', jurisdiction: 'england and wales', competentAuthority: 'schedule 7', publicAuthority } },
                );

                expect(sorted?.goes).toHaveLength(1);
                expect(sorted?.goes[0]).not.toMatch(/^dpa-2018|^uk-gdpr/);
              }
  });

  test('and every route is reached by some message: no dead law', () => {
    for (const about of abouts)
      goesOf({
        for: 'information',
        about,
        sought: 'anything else',
        published: 'yes',
        environmental: 'no',
        persists: 'no',
        described: 'yes',
        records: { kept: 'for both', loose: 'none', designated: 'none', held: 'jointly, answered elsewhere' },
      });
    for (const complaint of [
      'personal data',
      'personal data under Part 4',
      'an information request',
      'an environmental request',
      'police conduct',
      'something else',
    ] as const)
      goesOf({ for: 'complaint', complaint });
    goesOf({ for: 'complaint', complaint: 'personal data' }, { receivedOn: '2026-06-18' });
    goesOf({ for: 'chases a request' });
    goesOf({ for: 'information', about: 'the person', records: { held: 'for another' } });

    expect(sorting.elements.filter((cite) => !reached.has(cite))).toEqual([]);
  });
});
