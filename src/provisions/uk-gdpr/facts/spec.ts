import type { FactSpec } from '../../../reasoning/index.ts';

type Yes = FactSpec & { readonly values: readonly ['yes', 'no'] };
type More = Partial<Pick<FactSpec, 'about' | 'answeredBy' | 'quiet' | 'tell'>>;

const yesNo = ['yes', 'no'] as const;
const ofPart = { about: 'part', answeredBy: 'controller' } as const;

/** Something that is so or is not, for whoever can see it to say. */
export function observed(means: string, more: More = {}): Yes {
  return { ...ofPart, values: yesNo, means, ...more };
}

/** Something that is one of several. The last value is the one under which nothing is raised, unless another is named. */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
  means: string,
  more: More = {},
): FactSpec & { readonly values: Values } {
  const quiet = values.at(-1);
  return { ...ofPart, values, means, ...(quiet === undefined ? {} : { quiet }), ...more };
}

/** A question of law that only a named person can answer, with what they weigh. */
export function judged(
  provision: string,
  { test, means, factors }: { readonly test: string; readonly means: string; readonly factors: Readonly<Record<string, string>> },
  more: More = {},
): Yes {
  return { ...ofPart, values: yesNo, means, judged: { test, provision, factors }, ...more };
}

/** What is weighed wherever an exemption turns on likely prejudice: the chance may be under a half, and is real and weighty. */
const prejudiceFactors = {
  harm: 'the specific harm, and that it is actual, real and of substance',
  mechanism: 'the clear and direct link from giving this information to that harm',
  likelihood: 'how likely it is: a real, significant and weighty chance, though it may be less than even',
  extent: 'which provision would do the harm, for which information, and what can be given without it',
  proportion: 'whether relying on the exemption is necessary, and in proportion to what the person loses by it',
  alreadyKnown: 'what the person already knows or has been given',
} as const;

/** Whether giving would be likely to prejudice something. */
export function prejudice(provision: string, to: string, more: More = {}): Yes {
  return judged(
    provision,
    { test: `Would it be likely to prejudice ${to}?`, means: `whether it would be likely to prejudice ${to}`, factors: prejudiceFactors },
    more,
  );
}

/** The use of an exemption, which is a choice: the duty is lifted, and what it covers may be given all the same. */
export const exercise = {
  about: 'part',
  values: ['restrict', 'do not restrict'],
  means: 'whether the controller relied on the exemption, which it is free not to do',
  answeredBy: 'controller',
  quiet: 'do not restrict',
} as const satisfies FactSpec;
