import { interests } from './facts/exceptions.ts';

/** What is recorded of an item that calls for a look of its own, by the letter of the interest in regulation 12(5). */
const guarded = { a: ['security marking'], b: ['live investigation', 'live proceedings', 'covert source'] } as const;

/** What a named screening of the whole request settles, ground by ground, where nobody has raised it. */
export const screened = [
  { provisions: ['eir-2004/regulation-5/3'], closes: [['eir.own', 'no']], guarded: [] },
  { provisions: ['eir-2004/regulation-12/4/d'], closes: [['eir.unfinished.is', 'no']], guarded: [] },
  { provisions: ['eir-2004/regulation-12/4/e'], closes: [['eir.internal.is', 'no']], guarded: [] },
  { provisions: ['eir-2004/regulation-13/2B'], closes: [['eir.personal.objection', 'no']], guarded: [] },
  {
    provisions: ['eir-2004/regulation-13/3A'],
    closes: [['eir.personal.withheldFromThem', 'no']],
    guarded: ['live investigation', 'live proceedings', 'covert source'],
  },
  {
    provisions: ['eir-2004/regulation-12/6'],
    closes: [
      ['eir.silence.security.effect', 'no'],
      ['eir.silence.security.certified', 'no'],
    ],
    guarded: guarded.a,
  },
  { provisions: ['eir-2004/regulation-13/5B/a'], closes: [['eir.silence.person.contravenes', 'no']], guarded: [] },
  { provisions: ['eir-2004/regulation-13/5B/b'], closes: [['eir.silence.objection', 'no']], guarded: [] },
  { provisions: ['eir-2004/regulation-13/5B/c'], closes: [['eir.silence.accessUkGdpr', 'no']], guarded: [] },
  {
    provisions: ['eir-2004/regulation-13/5B/d'],
    closes: [['eir.silence.accessPart3', 'no']],
    guarded: ['live investigation', 'live proceedings', 'covert source'],
  },
  { provisions: ['eir-2004/regulation-13/5B/e'], closes: [['eir.silence.accessPart4', 'no']], guarded: guarded.a },
  ...(['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const).map((letter) => ({
    provisions: [`eir-2004/regulation-12/5/${letter}`],
    // To screen the security of the country out is to say that no Minister has certified it either.
    closes: [
      [`eir.${interests[letter].name}.effect`, 'no'] as const,
      ...(letter === 'a' ? [['eir.security.certified', 'no'] as const] : []),
    ],
    guarded: letter === 'a' || letter === 'b' ? guarded[letter] : [],
  })),
] as const;
