import type { Case, Item } from '../../src/case/index.ts';
import { knownValue } from './every.ts';
import { isScreenedOut } from './screened.ts';

/** Takes out of a case what the library and the model are known to read differently: `README.md` lists each, and `open.test.ts` holds its smallest case. */
export function withoutOpenDisagreements(case_: Case): Case {
  // What the old law says of privilege.
  const isOld = case_.request.receivedOn < '2025-09-05';
  return {
    ...case_,
    judgements: (case_.judgements ?? []).filter(({ provision }) => !(isOld && provision === 'dpa-2018/section-45A')),
    items: case_.items.map((item) => settledItem(case_, item)),
  };
}

function settledItem(case_: Case, item: Item): Item {
  const { court, ...rest } = item;
  // Court material that a screening passed over, with its other facts unknown.
  const stated = knownValue(court?.contained);
  const passedOver = stated !== undefined && stated !== 'other' && isScreenedOut(case_, item, 'dpa-2018/section-43/3');
  return { ...rest, ...(court === undefined || passedOver ? {} : { court }) };
}
