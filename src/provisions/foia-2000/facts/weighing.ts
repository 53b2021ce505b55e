import type { FactSpec } from '../../../reasoning/index.ts';

/** What the public-interest test comes to. An equal balance discloses: the interest in maintaining must outweigh (section 2(1)(b) and (2)(b)). */
export const balances = ['maintaining outweighs', 'equal', 'disclosure outweighs'] as const;

const exercises = ['restrict', 'do not restrict'] as const;

/** A fact that is yes or no. */
export type YesNo = FactSpec & { readonly values: readonly ['yes', 'no'] };
/** What the public-interest test comes to, as a fact. */
export type Balance = FactSpec & { readonly values: typeof balances };
/** Whether an exemption that may be claimed is claimed, as a fact. */
export type Exercise = FactSpec & { readonly values: typeof exercises };

/** What is weighed whenever the public interest is: only what the exemption protects counts on one side, and curiosity on neither. */
const interests = {
  maintaining: 'the public interest that this exemption protects, and no other, in withholding this information',
  disclosing: 'the public interest in this information being known: accountability, understanding, spending, safety, debate',
  severity: 'how severe, how likely and how lasting the harm is',
  age: 'how old the information is, and the stage of what it is about, at the day of the decision',
  known: 'what is already public, and what this would add',
  excluded: 'that private curiosity, embarrassment and who is asking count on neither side',
} as const;

/** The public-interest test for the content of information that a qualified exemption takes in. */
export function publicInterest(provision: string, about: 'part' | 'request' = 'part'): Balance {
  return {
    about,
    values: balances,
    means: 'whether the public interest in maintaining the exemption outweighs that in disclosing the information',
    answeredBy: 'controller',
    quiet: 'disclosure outweighs',
    judged: {
      test: 'In all the circumstances of the case, does the public interest in maintaining the exemption outweigh the public interest in disclosing the information?',
      provision,
      factors: interests,
    },
  };
}

/** The public-interest test for saying whether information is held: a decision apart from that about its content. */
export function publicInterestInConfirming(provision: string): Balance {
  return {
    about: 'request',
    values: balances,
    means: 'whether the public interest in not saying whether the information is held outweighs that in saying so',
    answeredBy: 'controller',
    quiet: 'disclosure outweighs',
    judged: {
      test: 'In all the circumstances of the case, does the public interest in maintaining the exclusion of the duty to confirm or deny outweigh the public interest in disclosing whether the information is held?',
      provision,
      factors: {
        reveals: 'what a confirmation, and what a denial, would each tell the public',
        consistency: 'whether the same answer is given for every request of this description, held or not',
        disclosing: 'the public interest in knowing whether the authority holds such information',
        known: 'what is already officially known about it',
      },
    },
  };
}

/** Whether an exemption is claimed: it lifts a duty, and forbids nothing. */
export function exercise(about: 'part' | 'request' = 'part'): Exercise {
  return {
    about,
    values: exercises,
    means: 'whether the authority claims the exemption',
    answeredBy: 'controller',
    quiet: 'do not restrict',
  };
}
