import type { Item } from '../../case/index.ts';
import type { State } from '../../reasoning/index.ts';
import { find } from '../knowing.ts';
import type { Regime } from '../regime.ts';

/** Writes what claims to bar disclosure of an item, so far as its flags say. */
export function findBars(law: Pick<Regime, 'pack'>, state: State, { flags }: Item): void {
  if (flags === undefined) return;
  if (flags.includes('statutory bar')) find(law, state, 'disclosure.barred', ['other enactment']);
  else if (flags.includes('contractual confidence')) find(law, state, 'disclosure.barred', ['contract']);
  else if (flags.includes('protective marking')) find(law, state, 'disclosure.barred', ['marking']);
  else find(law, state, 'disclosure.barred', ['nothing']);
}
