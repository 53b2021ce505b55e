import { match } from 'ts-pattern';
import type { Case, Item } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import { find, know, knowNamed } from './knowing.ts';
import { once } from './once.ts';
import type { Regime } from './regime.ts';
import { recordScreenings } from './screening.ts';

/** What the case says of one item, on top of what it says of the request. */
export function itemState(law: Regime, request: State, case_: Case, item: Item): State {
  const state = request.slice();
  byItsNature(law, state, item);
  recordScreenings(law, state, case_, item);
  know(law, state, 'processing.purpose', item.purpose);
  know(law, state, 'processing.mode', item.processing);
  know(law, state, 'processing.designated', item.designated);
  knowNamed(law, state, item.facts);
  law.ofItem(state, case_, item);
  return state;
}

/** A recording or a message is processed by automated means, and a recording is not a court's document, whoever made it. */
const natureOf = once((kind: Item['kind']): readonly (readonly [string, string])[] =>
  match(kind)
    .with('body-worn video', 'cctv', '999 call', 'interview', () => [
      ['processing.mode', 'automated'] as const,
      ['court.contained', 'other'] as const,
    ])
    .with('email', 'spreadsheet', () => [['processing.mode', 'automated'] as const])
    .with('report', 'statement', 'record', 'image', 'other', () => [])
    .exhaustive(),
);

function byItsNature(law: Regime, state: State, item: Item): void {
  for (const [fact, value] of natureOf(item.kind)) find(law, state, fact, [value]);
}

/** Is a fact settled by what kind of thing the item is, so that no record could say otherwise? */
export function isByNature(item: Item | undefined, fact: string): boolean {
  return item !== undefined && natureOf(item.kind).some(([one]) => one === fact);
}
