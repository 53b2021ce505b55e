import type { DifferencesBeside } from '../../deciding/index.ts';
import type { WholeMatter } from '../matter.ts';
import { matterOf } from '../matter.ts';
import type { Beside } from './beside.ts';

/** What differs under a law that stands beside the first, with what each decision makes of it under that law. */
export function besideUnder(beside: Beside, differences: DifferencesBeside): Beside | undefined {
  const [one, other] = [beside.before, beside.after].map((matter) => under(matter, differences));
  const either = one ?? other;
  if (either === undefined) return undefined;
  return { ...beside, comparison: differences, before: one ?? emptied(either), after: other ?? emptied(either) };
}

function under({ decision, case: case_, law, words }: WholeMatter, differences: DifferencesBeside): WholeMatter | undefined {
  const found = decision.alongside?.find((one) => one.under === differences.under);
  return found === undefined ? undefined : matterOf(found, case_, law, words);
}

/** The matter of a law under which nothing is decided on one side. */
function emptied({ decision, case: case_, law, words }: WholeMatter): WholeMatter {
  return matterOf({ ...decision, items: [], questions: [] }, case_, law, words);
}
