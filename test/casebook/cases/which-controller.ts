import type { Ask, Message } from '../../../src/sorting/index.ts';
import type { Entry, Sorted } from '../entry.ts';

type Held = NonNullable<NonNullable<Ask['records']>['held']>;

/** A request to a man who lobbies, of which everything is known but who decides why and how the data is used. */
function askedOf(held: Held | undefined): Message {
  return {
    format: 'subject-access/message@1',
    id: 'casebook',
    synthetic: true,
    sortedOn: '2026-09-28',
    receivedOn: '2026-09-07',
    channel: 'letter',
    names: 'none',
    office: { name: 'A lobbyist', jurisdiction: 'england and wales', competentAuthority: 'no', publicAuthority: 'no' },
    sender: { addressed: 'yes', identity: { doubted: 'no' } },
    asks: [
      {
        id: '1',
        words: 'What do you hold about me, and who gave it to you?',
        for: 'information',
        about: 'the person',
        sought: 'anything else',
        recorded: 'yes',
        earlier: 'none',
        records: { kept: 'for something else', loose: 'none', designated: 'none', ...(held === undefined ? {} : { held }) },
      },
    ],
  };
}

const sorted = (when: string, held: Held | undefined, goes: Sorted['goes'], rest: Partial<Sorted> = {}): Sorted => ({
  when,
  message: askedOf(held),
  goes,
  ...(typeof held === 'string' ? { turnsOn: { 'controller.holds': held } } : {}),
  ...rest,
});

/** A man who says that his company is the controller. It is settled from the facts of what came in, before there is a case. */
export const wrongController: Entry = {
  scenario: 'rudd-v-bridle-wrong-controller',
  source: 'https://www.leighday.co.uk/latest-updates/news/2019-news/landmark-judgment-on-data-protection-act-1998/',
  holds: 'whoever in fact decides why and how data is used must answer, whatever the company of their own that they name instead',
  official: 'disclose: the man had to answer',
  readings: [],
  messages: [
    sorted('he himself decides why and how it is used', 'alone', ['uk-gdpr/article-15']),
    sorted('a company decides that in fact, and he holds it for them', 'for another', ['practice/another-controller'], {
      duties: ['practice/tell-who-must-answer', 'practice/pass-it-on'],
    }),
    sorted('nobody has said who decides', undefined, [], { asks: ['fact:controller.holds:1'] }),
  ],
};
