import type { SortingFactId } from '../../../../../src/provisions/sorting/index.ts';
import { sortingFacts } from '../../../../../src/provisions/sorting/index.ts';
import type { Message } from '../../../../../src/sorting.ts';
import { sortMessage } from '../../../../../src/sorting.ts';
import { factsOfMessage } from '../../../../../src/telling/wording/english/facts-of-message.ts';
import { supposedMessage } from './message-file.ts';
import type { Setting } from './setting.ts';
import type { Choice } from './switches.ts';

/** One thing on the panel of a message that can be put otherwise. The first choice is as the file has it. */
export interface MessageSwitch {
  readonly id: string;
  /** The ask it is of, or the message as a whole. */
  readonly group: string;
  readonly label: string;
  readonly choices: readonly [Choice, ...Choice[]];
}

/** Where a message file keeps each fact of one thing asked. */
const ofAsk: readonly (readonly [fact: SortingFactId, ...path: string[]])[] = [
  ['ask.for', 'for'],
  ['data.of', 'about'],
  ['information.sought', 'sought'],
  ['ask.persists', 'persists'],
  ['information.environmental', 'environmental'],
  ['information.published', 'published'],
  ['information.recorded', 'recorded'],
  ['request.described', 'described'],
  ['records.kept', 'records', 'kept'],
  ['records.loose', 'records', 'loose'],
  ['records.designated', 'records', 'designated'],
  ['controller.holds', 'records', 'held'],
  ['complaint.about', 'complaint'],
  ['earlier.relation', 'earlier'],
];

/** Where it keeps each fact of the message as a whole. */
const ofMessage: readonly (readonly [fact: SortingFactId, ...path: string[]])[] = [
  ['law.named', 'names'],
  ['request.written', 'written'],
  ['message.public', 'public'],
  ['request.addressed', 'sender', 'addressed'],
  ['identity.doubted', 'sender', 'identity', 'doubted'],
  ['requester.standing', 'sender', 'representative', 'authority'],
  ['controller.competentAuthority', 'office', 'competentAuthority'],
  ['office.publicAuthority', 'office', 'publicAuthority'],
];

/** What the authority of somebody who writes for another may be, and the value of the fact each comes to. */
const authority: Readonly<Record<string, string>> = { yes: 'authorised', no: 'not shown' };

/** The switches of a message that matter: every choice on them gives a message that may be sorted, and changes how it is. */
export function messageSwitches(file: unknown, message: Message): readonly MessageSwitch[] {
  const before = sortedBytes(message);
  return candidates(file, message).flatMap((one): readonly MessageSwitch[] => {
    const [asItIs, ...others] = one.choices;
    const kept = others.filter(({ settings }) => {
      const after = supposedMessage(file, settings);
      return after.ok && sortedBytes(after.message) !== before;
    });
    return kept.length === 0 ? [] : [{ ...one, choices: [asItIs, ...kept] }];
  });
}

/** What comes out of a message, without the receipt, which says only what went in. */
function sortedBytes(message: Message): string {
  return JSON.stringify({ ...sortMessage(message), receipt: undefined });
}

function candidates(file: unknown, message: Message): readonly MessageSwitch[] {
  const represented = message.sender.representative !== undefined;
  return [
    ...message.asks.flatMap(({ id, words }, index) =>
      ofAsk.map(([fact, ...path]) =>
        switchAt(file, ['asks', id, ...path], { fact, group: `${index + 1}. “${words}”`, id: `ask-${id}-${fact}` }),
      ),
    ),
    ...ofMessage
      .filter(([fact]) => fact !== 'requester.standing' || represented)
      .map(([fact, ...path]) => switchAt(file, path, { fact, group: 'The message as a whole', id: `message-${fact}` })),
  ];
}

function switchAt(
  file: unknown,
  path: readonly string[],
  { fact, group, id }: { readonly fact: SortingFactId; readonly group: string; readonly id: string },
): MessageSwitch {
  const { asks, says }: { readonly asks: string; readonly says: Readonly<Record<string, string>> } = factsOfMessage[fact];
  const values: readonly string[] = fact === 'requester.standing' ? Object.keys(authority) : sortingFacts.specs[fact].values;
  const said = (value: string) => says[fact === 'requester.standing' ? (authority[value] ?? value) : value] ?? value;
  const recorded = valueAt(file, path);
  const isValue = typeof recorded === 'string' && values.includes(recorded);
  const asItIs: Choice = {
    label: isValue ? `As recorded: ${said(recorded)}` : recorded === undefined ? 'As it is: not recorded' : 'As recorded: not known',
    settings: [],
  };
  return {
    id,
    group,
    label: asks,
    choices: [
      asItIs,
      ...values
        .filter((value) => value !== recorded)
        .map((value): Choice => ({ label: said(value), settings: [settingAt(file, path, value)] })),
      ...(isValue
        ? [{ label: 'not known', settings: [{ suppose: { flag: '--unset', path: pointer(path) } }] } as const satisfies Choice]
        : []),
    ],
  };
}

/** Records a value, with whatever must stand round it where nothing of the kind is recorded yet. */
function settingAt(file: unknown, path: readonly string[], value: unknown): Setting {
  const above = path.slice(0, -1);
  if (above.length === 0 || valueAt(file, above) !== undefined) return { suppose: { flag: '--set', path: pointer(path), value } };
  return settingAt(file, above, { [path.at(-1) ?? '']: value });
}

/** What stands at a place: by key, and in a list by the id of an entry. */
function valueAt(file: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((entry: { readonly id?: unknown }) => entry.id === key);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }, file);
}

function pointer(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
