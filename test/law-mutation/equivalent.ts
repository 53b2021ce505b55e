const section = (unit: string, ...changes: readonly string[]) => changes.map((change) => `dpa-2018/section-${unit}: ${change}`);

/** Every change to the day of decision that leaves the day of receipt to settle it. */
const settledByReceipt = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((letter) =>
    section(`45/2/${letter}`, 'decision from a day earlier', 'decision with no from', 'whatever the day of decision'),
  ),
  ...section('45/5', 'decision from a day earlier, version 1', 'decision with no from, version 1'),
  ...[3, 5].flatMap((version) =>
    section(
      '45/5',
      `decision from a day earlier, version ${version}`,
      `decision from a day later, version ${version}`,
      `decision with no from, version ${version}`,
    ),
  ),
  ...section(
    '45/7',
    'decision from a day earlier, version 1',
    'decision with no from, version 1',
    'whatever the day of decision, version 1',
    'decision from a day earlier, version 2',
    'decision from a day later, version 2',
    'decision with no from, version 2',
    'whatever the day of decision, version 2',
  ),
  ...section('45A/2', 'decision from a day earlier, version 1', 'decision with no from, version 1'),
];

/** A first day of receipt is no earlier than the last day of decision. */
const decidedByThen = [...section('45/5', 'receipt to 2026-09-29, version 5'), ...section('45A/2', 'receipt to 2026-09-29, version 1')];

const because = (reason: string, names: readonly string[]) => names.map((name) => [name, reason] as const);

/** The mutants that say the same as the law, by name, each with why. */
export const equivalent: ReadonlyMap<string, string> = new Map([
  ...because('Nothing is decided before it is received, so the first day of receipt already settles it.', settledByReceipt),
  ...because(
    'The version ends by the day of decision, 18 June 2026, and what is received after 29 September is decided later.',
    decidedByThen,
  ),
  ...because(
    'One fact settles both limbs of section 30(1), so neither is met just where either is not.',
    section('30', 'any of all (30(1)(a) controller.competentAuthority; 30(1)(b) controller.competentAuthority)'),
  ),
]);
