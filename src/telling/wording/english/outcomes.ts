import { match } from 'ts-pattern';
import type { Means } from '../../../case/index.ts';
import type { ElementOutcome, ItemOutcome, RequestOutcome } from '../../../deciding/index.ts';
import { andList, capital, orList } from './lists.ts';

const picture = { none: undefined, blur: 'the picture blurred', mask: 'the picture masked', withhold: 'the picture taken out' } as const;
const voice = { none: undefined, alter: 'the voice altered', mute: 'the voice muted' } as const;
const words = {
  none: undefined,
  'names out': 'names taken out',
  summary: 'a summary in place of the words',
  withhold: 'the words taken out',
} as const;

/** Means in words; empty where nothing is done. Muting goes without saying where the words go too. */
function means({ picture: seen = 'none', voice: heard = 'none', words: said = 'none' }: Means): string {
  const quiet = heard === 'mute' && said !== 'none';
  return andList([picture[seen], quiet ? undefined : voice[heard], words[said]].filter((word) => word !== undefined));
}

/** Ways of editing, with two that go together told as both. */
function ways(all: readonly Means[]): readonly string[] {
  const told = all.map(means);
  return told.map((way) =>
    way === `${voice.alter} and ${words['names out']}` && told.includes(voice.alter) && told.includes(words['names out']) ? 'both' : way,
  );
}

const asking = {
  identity: 'ask for proof of identity first',
  authority: 'ask for authority to act first',
  clarification: 'wait for the clarification asked for',
} as const;

/** What may become of parts, items, elements and requests. */
/** The laws a request may go to, as a sentence names them. */
const lawNames = {
  'UK GDPR': 'the UK GDPR',
  'Part 3': 'Part 3 of the Act',
  'Part 4': 'Part 4 of the Act',
  EIR: 'the Environmental Information Regulations',
  FOIA: 'the Freedom of Information Act',
} as const;

export const outcomes = {
  means,
  /** What has become of a passage, as a heading of its group. */
  given: 'Given',
  edited: (of: Means): string => `Given with ${means(of)}`,
  withheld: 'Withheld',
  exempt: 'Exempt, and not given',
  excluded: 'Outside the right, and not given',
  notTheirs: 'Not their data, and left out',
  routed: 'To be answered under other law',
  open: 'Open',
  conflict: 'Conflict: two duties that cannot both be obeyed, for a person to settle',
  gap: 'Gap: no rule in force speaks to it',
  group: ({ outcome, amount, passages }: { readonly outcome: string; readonly amount: string; readonly passages: string }): string =>
    `${outcome}: ${amount} in ${passages}`,
  /** A group that is the whole of its track. */
  wholly: ({ outcome }: { readonly outcome: string }): string => `${outcome}: all of it`,
  /** Choices still possible for a passage. */
  choice: {
    disclose: 'given',
    withhold: 'withheld',
    exempt: 'exempt',
    excluded: 'outside the right',
    'out of scope': 'left out as not their data',
    'route elsewhere': 'answered under other law',
  },
  editedChoice: (all: readonly Means[]): string => `given with ${orList(ways(all))}`,
  could: (choices: readonly string[]): string =>
    `Could still be ${choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join('; ')}; or ${choices.at(-1)}`}.`,
  item: {
    disclose: 'Given whole',
    'disclose partly': 'Given in part',
    withhold: 'Withheld',
    exempt: 'Exempt',
    excluded: 'Outside the right',
    'out of scope': 'Not their data',
    'route elsewhere': 'To be answered under other law',
  } satisfies Readonly<Record<ItemOutcome, string>>,
  itemDecided: (outcome: string): string => `${outcome}.`,
  itemOpen: (choices: readonly string[]): string =>
    `Open: could still come to be ${orList(choices.map((choice) => choice.toLowerCase()))}.`,
  element: {
    give: 'given',
    restrict: 'restricted',
    exempt: 'exempt',
    excluded: 'outside the right',
    'out of scope': 'not their data',
    'route elsewhere': 'answered under other law',
    'not yet in force': 'not yet law on the day of decision',
  } satisfies Readonly<Record<ElementOutcome, string>>,
  elementOpen: (choices: readonly string[]): string => `open: could be ${orList(choices)}`,
  request: (outcome: RequestOutcome): string =>
    match(outcome)
      .with({ kind: 'answer' }, () => 'answer it')
      .with({ kind: 'refuse' }, () => 'refuse it')
      .with({ kind: 'charge a fee' }, () => 'charge a fee first')
      .with({ kind: 'ask' }, (ask) => asking[ask.for])
      .with({ kind: 'neither confirm nor deny' }, () => 'neither confirm nor deny that anything is held')
      .with({ kind: 'nothing to give' }, ({ why }) => `say that there is nothing to give: ${why}`)
      .with({ kind: 'route elsewhere' }, ({ to }) => `answer it under ${lawNames[to]}`)
      .exhaustive(),
  requestOpen: (choices: readonly string[]): string => `Open: ${choices.join('; or ')}.`,
  requestDecided: (outcome: string): string => `${capital(outcome)}.`,
  conditional: 'All below holds only if the request is answered.',
};
