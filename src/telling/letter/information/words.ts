import type { Brief } from '../brief.ts';

/** The wording of an answer that goes to the world, by the law it is made under, and what that law lets be withheld. */
export function wordingOf({ decision, words }: Pick<Brief, 'decision' | 'words'>) {
  const { information, environmental, exemptions, exceptions } = words;
  return decision.under === 'eir'
    ? { phrases: { ...information, ...environmental.otherwise }, grounds: exceptions }
    : { phrases: information, grounds: exemptions };
}
