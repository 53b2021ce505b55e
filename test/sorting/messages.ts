import * as fc from 'fast-check';
import { sortingFacts } from '../../src/provisions/sorting/index.ts';
import type { Ask, Message } from '../../src/sorting/index.ts';

const { specs } = sortingFacts;

/** A message of one ask of which everything is known, from Anyshire, in its plainest form. */
export function messageOf(asks: readonly Ask[], with_: Partial<Message> = {}): Message {
  return {
    format: 'subject-access/message@1',
    id: 'm-1',
    synthetic: true,
    sortedOn: '2026-11-23',
    receivedOn: '2026-11-20',
    channel: 'email',
    names: 'none',
    office: { name: 'Anyshire Police', jurisdiction: 'england and wales', competentAuthority: 'schedule 7', publicAuthority: 'foia' },
    sender: { addressed: 'yes', identity: { doubted: 'no' } },
    asks,
    ...with_,
  };
}

const someOf = <Fact extends keyof typeof specs>(fact: Fact) => fc.constantFrom(...specs[fact].values);
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

/** Leaves out the keys that have nothing in them: a missing key is unknown. */
function without<One extends object>(one: One): One {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as One;
}

function askOf(known: <Value>(value: fc.Arbitrary<Value>) => fc.Arbitrary<Value | undefined>): fc.Arbitrary<Omit<Ask, 'id'>> {
  return fc
    .record({
      for: known(someOf('ask.for')),
      about: known(someOf('data.of')),
      sought: known(someOf('information.sought')),
      persists: known(someOf('ask.persists')),
      environmental: known(someOf('information.environmental')),
      published: known(someOf('information.published')),
      recorded: known(someOf('information.recorded')),
      described: known(someOf('request.described')),
      complaint: known(someOf('complaint.about')),
      earlier: known(someOf('earlier.relation')),
      kept: known(someOf('records.kept')),
      loose: known(someOf('records.loose')),
      designated: known(someOf('records.designated')),
      held: known(someOf('controller.holds')),
    })
    .map(({ kept, loose, designated, held, ...rest }) => ({
      words: 'What is asked.',
      ...without(rest),
      records: without({ kept, loose, designated, held }),
    })) as fc.Arbitrary<Omit<Ask, 'id'>>;
}

function messagesOf(known: <Value>(value: fc.Arbitrary<Value>) => fc.Arbitrary<Value | undefined>): fc.Arbitrary<Message> {
  return fc
    .record({
      asks: fc.array(askOf(known), { minLength: 1, maxLength: 3 }),
      channel: fc.constantFrom('email', 'web form', 'letter', 'telephone', 'social media' as const),
      public_: known(fc.constantFrom('yes', 'no' as const)),
      names: known(someOf('law.named')),
      competentAuthority: someOf('controller.competentAuthority'),
      publicAuthority: known(someOf('office.publicAuthority')),
      addressed: known(fc.constantFrom('yes', 'no' as const)),
      doubted: known(fc.constantFrom('yes', 'no' as const)),
      authority: fc.option(fc.constantFrom('yes', 'no' as const), { nil: undefined }),
      receivedOn: fc.constantFrom('2025-11-16', '2025-11-17', '2026-02-04', '2026-02-05', '2026-06-18', '2026-06-19', '2026-11-20'),
    })
    .map(({ asks, channel, public_, names, competentAuthority, publicAuthority, addressed, doubted, authority, receivedOn }) =>
      messageOf(
        asks.map((ask, index) => ({ id: `${index + 1}`, ...ask })),
        without({
          channel,
          public: public_,
          names,
          receivedOn,
          office: without({ name: 'Anyshire Police', jurisdiction: 'england and wales' as const, competentAuthority, publicAuthority }),
          sender: without({
            addressed,
            identity: doubted === undefined ? undefined : { doubted },
            representative: authority === undefined ? undefined : { name: 'Pat Example', kind: 'solicitor' as const, authority },
          }),
        }) as Partial<Message>,
      ),
    );
}

/** Messages of which everything that sorting turns on is known. */
export const wholeMessages = messagesOf((value) => value.map((one) => one));

/** Messages of which something may not be known. */
export const anyMessages = messagesOf(perhaps);
