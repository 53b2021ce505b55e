import type { Account, HeldPart } from '../../recording/index.ts';
import { clock, stretchText } from '../places.ts';
import { shortened } from '../safe-text.ts';
import type { RecordWording } from '../wording/english-record.ts';

const longestName = 60;
/** Past this many stretches the rest are counted: the record itself has them all. */
const mostStretches = 24;

/** An account with what is needed to put it into words. */
export interface Told {
  readonly account: Account;
  readonly words: RecordWording;
}

/** Someone the account names, by name and role. */
export function personText({ account, words }: Told, id: string): string {
  const person = account.people.find((one) => one.id === id);
  const name = shortened(person?.name ?? id, longestName);
  return words.people.role({ name, ...(person?.role === undefined ? {} : { role: person.role }) });
}

/** Where a part is. */
export function placeText({ words }: Told, part: HeldPart): string {
  const shown = part.spans
    .slice(0, mostStretches)
    .map(([from, to]) =>
      stretchText(words, [from, to], { unit: part.unit, ...(part.columns === undefined ? {} : { columns: part.columns }) }),
    );
  const more = part.spans.length - shown.length;
  const where = [...shown, ...(more > 0 ? [words.places.andMore(more)] : [])].join(', ');
  return words.record.place({ item: shortened(part.item, longestName), stream: words.places.stream(part.kind), where });
}

/** A point of a track in its own units, as an account that has the track knows them. */
export function pointText({ account }: Told, item: string, track: string, at: number): string {
  const unit = account.parts.find((part) => part.item === item && part.track === track)?.unit;
  return unit === 'ms' ? clock(at) : String(at);
}
