import type { Days } from '../law/days.ts';

/** The days on either side of each change: the Act, the present section 40, section 78A, and the reading of lawfulness. */
const changes = ['2005-01-01', '2018-05-25', '2025-09-05', '2026-02-05'];
const eves = ['2004-12-31', '2018-05-24', '2025-09-04', '2026-02-04'];

const all = [...changes, ...eves, '2026-11-22'].sort();

/** Every request received on one of those days and decided on one of them, no earlier. */
export const everyPair: readonly Days[] = all.flatMap((receipt) =>
  all.filter((decision) => decision >= receipt).map((decision) => ({ receipt, decision })),
);
