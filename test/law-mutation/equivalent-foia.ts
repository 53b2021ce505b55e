const decidedEarlier = 'What is decided by then was received by then: no request is decided before it is received.';

/** The mutants of the Freedom of Information Act that say the same as the Act, by name, each with why. */
export const foiaEquivalent: ReadonlyMap<string, string> = new Map([
  ['foia-2000/section-40/4A: receipt to 2026-09-29, version 1', decidedEarlier],
  ['foia-2000/section-40/5B/d: receipt to 2026-09-29, version 1', decidedEarlier],
  ['foia-2000/section-40/8: receipt to 2026-09-29, version 1', decidedEarlier],
  [
    'foia-2000/section-39: all of any (39(1)(a) foi.held.environmental; 39(1)(b) foi.held.environmental)',
    'Both paragraphs ask the same of one fact, so every one of them is any of them.',
  ],
]);
