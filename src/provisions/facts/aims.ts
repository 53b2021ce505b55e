import type { FactSpec } from '../../reasoning/index.ts';

/** What is weighed under any aim of section 45(4) that protects a process or the public. */
const aimFactors = {
  harm: 'what harm disclosure would do, by what mechanism, shown for this item and not in general',
  likelihood: 'how likely it is: more than speculation, an identified and reasonable possibility',
  stage: 'the stage of any investigation, proceedings or penalty',
  lessIntrusive: 'whether editing, a summary, delay or part disclosure would do',
  subjectInterests: "the data subject's rights and interests: accuracy, liberty, livelihood, remedies",
  alreadyKnown: 'what the data subject already knows or has been given',
  duration: 'how long the need lasts, and when to look again',
} as const;

/** The three limbs of a restriction, and its exercise, for one aim. */
function aim<const Name extends string, const Letter extends string>(name: Name, letter: Letter, risk: string, purpose: string) {
  const provision = `dpa-2018/section-45/4/${letter}`;
  return {
    [`${name}.atRisk`]: {
      about: 'part',
      values: ['yes', 'no'],
      means: `whether disclosure would ${risk}`,
      answeredBy: 'controller',
      judged: { test: `Would giving this ${risk}?`, provision, factors: aimFactors },
    },
    [`${name}.necessary`]: {
      about: 'part',
      values: ['yes', 'no'],
      means: `whether restricting is necessary to ${purpose}, and by which least intrusive means`,
      answeredBy: 'controller',
      judged: { test: `Is restricting necessary to ${purpose}, and what is the least that would do?`, provision, factors: aimFactors },
    },
    [`${name}.proportionate`]: {
      about: 'part',
      values: ['yes', 'no'],
      means: "whether that restriction is proportionate to the data subject's rights and interests",
      answeredBy: 'controller',
      judged: {
        test: "Is that restriction proportionate, having regard to the data subject's fundamental rights and legitimate interests?",
        provision,
        factors: aimFactors,
      },
    },
    [`${name}.exercise`]: {
      about: 'part',
      values: ['restrict', 'do not restrict'],
      means: 'whether the controller exercised the power to restrict',
      answeredBy: 'controller',
      quiet: 'do not restrict',
    },
  } as AimFacts<Name>;
}

type YesNo = FactSpec & { readonly values: readonly ['yes', 'no'] };
type Exercise = FactSpec & { readonly values: readonly ['restrict', 'do not restrict'] };
type AimFacts<Name extends string> = { readonly [K in `${Name}.atRisk` | `${Name}.necessary` | `${Name}.proportionate`]: YesNo } & {
  readonly [K in `${Name}.exercise`]: Exercise;
};

/** Facts for the aims of section 45(4)(a), (b) and (c). */
export const aimFacts = {
  ...aim('inquiry', 'a', 'obstruct an official or legal inquiry, investigation or procedure', 'avoid obstructing it'),
  ...aim(
    'crime',
    'b',
    'prejudice preventing, detecting, investigating or prosecuting crime, or executing a penalty',
    'avoid that prejudice',
  ),
  ...aim('publicSecurity', 'c', 'put public security at risk', 'protect public security'),
};
