import type { FactSpec } from '../../../reasoning/index.ts';

/** What the public-interest test comes to. Disclosure is presumed, so an equal balance discloses (regulation 12(1)(b) and (2)). */
const balances = ['maintaining outweighs', 'equal', 'disclosure outweighs'] as const;
const exercises = ['restrict', 'do not restrict'] as const;

/** Whether disclosure would adversely affect an interest. It must be more likely than not: what would only be likely to is not enough. */
export const effects = ['would adversely affect', 'would only be likely to', 'no mechanism shown', 'no'] as const;

/** What the public-interest test comes to, as a fact. */
export type Balance = FactSpec & { readonly values: typeof balances };
/** Whether an exception is relied on, as a fact. */
export type Exercise = FactSpec & { readonly values: typeof exercises };
/** Whether something would adversely affect an interest, as a fact. */
export type Effect = FactSpec & { readonly values: typeof effects };

/** The public-interest test of regulation 12(1)(b), for one exception. */
export function publicInterest(provision: string, about: 'part' | 'request'): Balance {
  return {
    about,
    values: balances,
    means: 'whether the public interest in maintaining the exception outweighs that in disclosing the information',
    answeredBy: 'controller',
    quiet: 'disclosure outweighs',
    judged: {
      test: 'With disclosure presumed, does the public interest in maintaining the exception outweigh the public interest in disclosing the information?',
      provision,
      factors: {
        presumption: 'that disclosure is presumed, and what overcomes that',
        maintaining: 'the interest that this exception protects, and no other',
        disclosing: 'the public interest in knowing about the environment and in taking part in decisions about it',
        severity: 'how severe and how lasting the effect would be',
      },
    },
  };
}

/** The public-interest test of regulation 13(1)(b), for what protects the person whose data it is. */
export function publicInterestInPerson(provision: string): Balance {
  return {
    about: 'part',
    values: balances,
    means: 'whether the public interest in not disclosing the information outweighs that in disclosing it',
    answeredBy: 'controller',
    quiet: 'disclosure outweighs',
    judged: {
      test: 'In all the circumstances of the case, does the public interest in not disclosing the information outweigh the public interest in disclosing it?',
      provision,
      factors: {
        keeping: 'the public interest in what this condition protects, and nothing else',
        disclosing: 'the public interest in knowing about the environment and in taking part in decisions about it',
        known: 'what is already public, and what this would add',
      },
    },
  };
}

/** The public-interest test for saying whether information is held: a decision apart from that about its content. */
export function publicInterestInConfirming(provision: string, means: string): Balance {
  return {
    about: 'request',
    values: balances,
    means,
    answeredBy: 'controller',
    quiet: 'disclosure outweighs',
    judged: {
      test: 'In all the circumstances of the case, does the public interest in not saying whether such information is held outweigh the public interest in saying so?',
      provision,
      factors: {
        reveals: 'what a confirmation, and what a denial, would each tell the public',
        consistency: 'whether the same answer is given for every request of this description, held or not',
        disclosing: 'the public interest in knowing whether the authority holds such information, disclosure being presumed',
        known: 'what is already officially known about it',
      },
    },
  };
}

/** Whether an exception is relied on. */
export function exercise(about: 'part' | 'request'): Exercise {
  return {
    about,
    values: exercises,
    means: 'whether the authority relies on the exception',
    answeredBy: 'controller',
    quiet: 'do not restrict',
  };
}
