import { prejudiceFacts } from './prejudice.ts';

/** The interests of section 31(1), by the letter of the limb that protects them. */
export const interests = {
  a: { name: 'crime', of: 'the prevention or detection of crime' },
  b: { name: 'offenders', of: 'the apprehension or prosecution of offenders' },
  c: { name: 'justice', of: 'the administration of justice' },
  d: { name: 'tax', of: 'the assessment or collection of any tax or duty' },
  e: { name: 'immigration', of: 'the operation of the immigration controls' },
  f: { name: 'custody', of: 'security and good order in prisons and other places of lawful detention' },
  g: { name: 'functions', of: "an authority's functions for a purpose in section 31(2)" },
  h: { name: 'civilProceedings', of: 'civil proceedings that arise out of an investigation for a purpose in section 31(2)' },
  i: { name: 'fatalAccident', of: 'a fatal accident inquiry that arises out of an investigation for a purpose in section 31(2)' },
} as const;

/** The purposes of section 31(2), in its own order: (a) to (j). */
const purposes = [
  'failure to comply with the law',
  'improper conduct',
  'regulatory action',
  'fitness or competence',
  'cause of an accident',
  'protecting charities',
  'property of charities',
  'recovering property of charities',
  'safety of persons at work',
  'safety from the work of others',
] as const;

const provision = (letter: keyof typeof interests) => `foia-2000/section-31/1/${letter}`;

/** Facts for each limb of section 31(1). A finding under one never serves another. */
export const lawEnforcementFacts = {
  ...prejudiceFacts(interests.a.name, provision('a'), interests.a.of),
  ...prejudiceFacts(interests.b.name, provision('b'), interests.b.of),
  ...prejudiceFacts(interests.c.name, provision('c'), interests.c.of),
  ...prejudiceFacts(interests.d.name, provision('d'), interests.d.of),
  ...prejudiceFacts(interests.e.name, provision('e'), interests.e.of),
  ...prejudiceFacts(interests.f.name, provision('f'), interests.f.of),
  ...prejudiceFacts(interests.g.name, provision('g'), interests.g.of),
  ...prejudiceFacts(interests.h.name, provision('h'), interests.h.of),
  ...prejudiceFacts(interests.i.name, provision('i'), interests.i.of),
  'foi.functions.purpose': {
    about: 'part',
    values: [...purposes, 'none of them'],
    means: 'which of the purposes in section 31(2) the functions are exercised for',
    answeredBy: 'controller',
    quiet: 'none of them',
    judged: {
      test: 'For which of the purposes in section 31(2), if any, are the functions that would be prejudiced exercised?',
      provision: provision('g'),
      factors: { function: 'which authority has the function, and where it comes from', purpose: 'which purpose it serves' },
    },
  },
} as const;
