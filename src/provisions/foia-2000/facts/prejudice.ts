import type { FactSpec } from '../../../reasoning/index.ts';
import type { Balance, Exercise, YesNo } from './weighing.ts';
import { exercise, publicInterest, publicInterestInConfirming } from './weighing.ts';

/** The second step: harm that is real and comes from the disclosure, or what is less than that. */
const prejudices = ['real and caused by it', 'no mechanism shown', 'trivial'] as const;

/** The third step. `would` is more probable than not; `would be likely` a real and significant possibility; the lower is taken where neither is said. */
const likelihoods = ['would', 'would be likely', 'no'] as const;

type Prejudice = FactSpec & { readonly values: typeof prejudices };
type Likelihood = FactSpec & { readonly values: typeof likelihoods };

/** The second step, for one interest. */
function prejudice(provision: string, harm: string, what: string, about: 'part' | 'request'): Prejudice {
  return {
    about,
    values: prejudices,
    means: `whether ${what} would lead, by a mechanism that can be described, to harm to ${harm} that is real and of substance`,
    answeredBy: 'controller',
    quiet: 'no mechanism shown',
    judged: {
      test: `What harm to ${harm} would ${what} do, and by what chain of cause and effect?`,
      provision,
      factors: {
        harm: 'the harm itself: real, actual or of substance, and not trivial',
        mechanism: 'who would do what with it, and how that leads to the harm',
        added: 'what it adds to what is already public, alone or pieced together with other answers',
        world: 'that it goes to everyone and not to the person who asked',
      },
    },
  };
}

/** The third step, for one interest. */
function likelihood(provision: string, what: string, about: 'part' | 'request'): Likelihood {
  return {
    about,
    values: likelihoods,
    means: `how likely it is that ${what} would do that harm`,
    answeredBy: 'controller',
    quiet: 'no',
    judged: {
      test: `Would ${what} do that harm, would it be likely to, or neither? Say which: it goes to the weight of the public interest.`,
      provision,
      factors: {
        evidence: 'what shows it, beyond assertion',
        would: 'whether it is more probable than not',
        likely: 'failing that, whether it is a real and significant possibility and not hypothetical or remote',
      },
    },
  };
}

/** The facts of one prejudice-based exemption: three steps, the public interest, and whether it is claimed. */
export type PrejudiceFacts<Name extends string> = { readonly [K in `foi.${Name}.interest`]: YesNo } & {
  readonly [K in `foi.${Name}.prejudice`]: Prejudice;
} & { readonly [K in `foi.${Name}.likelihood`]: Likelihood } & { readonly [K in `foi.${Name}.publicInterest`]: Balance } & {
  readonly [K in `foi.${Name}.exercise`]: Exercise;
};

/** The facts of one prejudice-based exemption, for the content of a part. */
export function prejudiceFacts<const Name extends string>(name: Name, provision: string, interest: string): PrejudiceFacts<Name> {
  const what = 'giving this to the public';
  return {
    [`foi.${name}.interest`]: {
      about: 'part',
      values: ['yes', 'no'],
      means: `whether the harm put forward is to ${interest}, which is what this limb protects`,
      answeredBy: 'controller',
      judged: {
        test: `Is the harm put forward one to ${interest}?`,
        provision,
        factors: { interest: 'which interest of this limb is said to be harmed', fit: 'why that interest and not another limb' },
      },
    },
    [`foi.${name}.prejudice`]: prejudice(provision, interest, what, 'part'),
    [`foi.${name}.likelihood`]: likelihood(provision, what, 'part'),
    [`foi.${name}.publicInterest`]: publicInterest(provision),
    [`foi.${name}.exercise`]: exercise(),
  } as unknown as PrejudiceFacts<Name>;
}

/** The facts of one prejudice-based power to neither confirm nor deny. What would be harmed is a fact of its own, with its own values. */
export type SilencePrejudiceFacts<Name extends string> = { readonly [K in `foi.silence.${Name}.prejudice`]: Prejudice } & {
  readonly [K in `foi.silence.${Name}.likelihood`]: Likelihood;
} & { readonly [K in `foi.silence.${Name}.publicInterest`]: Balance } & { readonly [K in `foi.silence.${Name}.exercise`]: Exercise };

/** The facts of one prejudice-based power to neither confirm nor deny, but for the interest that would be harmed. */
export function silencePrejudiceFacts<const Name extends string>(
  name: Name,
  provision: string,
  interest: string,
): SilencePrejudiceFacts<Name> {
  const what = 'saying whether such information is held';
  return {
    [`foi.silence.${name}.prejudice`]: prejudice(provision, interest, what, 'request'),
    [`foi.silence.${name}.likelihood`]: likelihood(provision, what, 'request'),
    [`foi.silence.${name}.publicInterest`]: publicInterestInConfirming(provision),
    [`foi.silence.${name}.exercise`]: exercise('request'),
  } as unknown as SilencePrejudiceFacts<Name>;
}
