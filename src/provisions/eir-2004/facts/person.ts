import type { FactSpec } from '../../../reasoning/index.ts';

type YesNo = FactSpec & { readonly values: readonly ['yes', 'no'] };

const yesNo = (means: string, test: string, factors: Readonly<Record<string, string>>): YesNo => ({
  about: 'person',
  values: ['yes', 'no'],
  means,
  answeredBy: 'controller',
  judged: { test, provision: 'eir-2004/regulation-13', factors },
});

/** Facts of regulation 13 about one other person, as section 40 of the Act has them, and none of them shared with it. */
export const personFacts = {
  'eir.person.identifiable': yesNo(
    'whether a living person other than the applicant can be identified from it',
    'Once this is given to the world, could a motivated person identify somebody living from it, and what is the least editing after which they could not?',
    {
      names: 'names, numbers, roles, addresses, and what singles somebody out',
      smallNumbers: 'how small each number in a breakdown is',
      otherInformation: 'what else it can be put with',
    },
  ),
  'eir.person.contravenes': yesNo(
    'whether giving this to the public would contravene a data protection principle',
    'Is there a legitimate interest in giving this to the public, is giving it necessary to that interest, and does the interest prevail over the person’s: or would a principle be contravened?',
    {
      interest: 'the legitimate interest',
      necessary: 'whether giving it is necessary to that interest',
      balance: 'the interests, rights and freedoms of the person',
      category: 'whether it is special category or criminal offence data, and whether a condition is met',
    },
  ),
};
