import type { Leak } from '../leak.ts';

const what: Readonly<Record<Leak, string>> = {
  'a name': 'names somebody whose name is not to be given',
  'withheld words': 'repeats words that are withheld',
};

/** What stops a letter from being sent, for whoever is to mend it. */
export const letterProblems = {
  givesAway: (leak: Leak): { readonly message: string; readonly remedy: string } => ({
    message: `what is written for the requester ${what[leak]}`,
    remedy: 'word it again without them: it is left out of the letter until then',
  }),
  dropped: ({ slot, cite }: { readonly slot: string; readonly cite: string }): { readonly message: string; readonly remedy: string } => ({
    message: `the letter does not say what ${cite} requires`,
    remedy: `put {${slot}} back into a block of this letter`,
  }),
  unknownSlot: (slot: string): { readonly message: string; readonly remedy: string } => ({
    message: `there is no slot {${slot}}`,
    remedy: 'use one of the slots of the wording this replaces, or take the braces away',
  }),
  lawyer: {
    message: 'a lawyer is still to say on what footing something is withheld, and what must then be said',
    remedy: 'ask one, and word the letter by the answer: it stays a draft until the decision no longer asks for one',
  },
  closed: {
    message: 'the decision was closed by burden: what nobody has found is taken in it not to be so',
    remedy: 'settle what is open: a letter from a decision so closed stays a draft',
  },
  lawsPullApart: {
    message: 'one law gives what another keeps back, and nobody has said which is to stand',
    remedy: 'resolve it: what either keeps back is not in the letter, and it stays a draft until then',
  },
  unconfirmedBeside: {
    message:
      'what is held under the UK GDPR is neither confirmed nor denied, and something that Part 3 gives is held under it too, or is still open',
    remedy:
      'settle what is still open under the UK GDPR, and decide what becomes of anything held under both laws: this letter stays a draft until then',
  },
  classAndWithheld: {
    message:
      'it tells of something that is not given beside a class that is neither confirmed nor denied, and would tell of the class if that is of it',
    remedy: 'take what is in the class out of this case, and answer for the class in a letter of its own: it stays a draft until then',
  },
  noticeLate: {
    message: 'the notice of more time is dated after the time in which it can be given, and gives none',
    remedy: 'answer without it: the letter stays a draft',
  },
  signedBefore: {
    message: 'it was signed before the day of decision',
    remedy: 'have this decision signed: the letter stays a draft until then',
  },
  missing: (of: string): { readonly message: string; readonly remedy: string } => ({
    message: `the letter leaves a blank for ${of}`,
    remedy: 'supply it: the letter stays a draft until then',
  }),
};
