const decidedEarlier = 'What is decided by then was received by then: no request is decided before it is received.';

/** The mutants of the Environmental Information Regulations that say the same as the Regulations, by name, each with why. */
export const eirEquivalent: ReadonlyMap<string, string> = new Map([
  ['eir-2004/regulation-13/3A: receipt to 2026-09-29, version 1', decidedEarlier],
  ['eir-2004/regulation-13/5B/d: receipt to 2026-09-29, version 1', decidedEarlier],
  ['eir-2004/regulation-13/6: receipt to 2026-09-29, version 1', decidedEarlier],
]);
