import { all, any, limb } from '../../uk-gdpr/facts.ts';

/** The words of paragraph 17, by the number a lawyer cites. */
export const wordsOfParagraph17 = {
  '17(2)(a)': 'the information in question is contained in a health record',
  '17(2)(b)': 'the other individual is a health professional who has compiled or contributed to the health record',
  '17(3)(a)(i)': "a children's court officer",
  '17(3)(a)(ii)':
    'a person who is or has been employed by a person or body referred to in paragraph 8 of Schedule 3 in connection with functions exercised in relation to the information',
  '17(3)(a)(iii)':
    'a person who has provided for reward a service that is similar to a service provided in the exercise of any relevant social services functions',
  '17(3)(b)': 'the information relates to the other individual in an official capacity or the other individual supplied the information',
  '17(4)(a)': 'the other individual is an education-related worker',
  '17(4)(b)': 'the other individual is employed by an education authority (within the meaning of the Education (Scotland) Act 1980)',
  '17(4)(b) capacity': 'in his or her capacity as such an employee',
} as const;

/**
 * When it is to be considered reasonable to disclose without consent, so that paragraph 16 does not lift the duty: for the health, social
 * work and education workers it names, and nobody else. Police officers, police staff and volunteers are weighed under paragraph 16.
 */
export const deemedReasonable = any(
  all(limb('17(2)(a)', 'thirdParty.healthRecord'), limb('17(2)(b)', 'thirdParty.worker', 'health professional who contributed or cared')),
  all(
    any(
      limb('17(3)(a)(i)', 'thirdParty.worker', "children's court officer"),
      limb('17(3)(a)(ii)', 'thirdParty.worker', 'employed in social services functions'),
      limb('17(3)(a)(iii)', 'thirdParty.worker', 'provided a similar service for reward'),
    ),
    limb('17(3)(b)', 'thirdParty.official'),
  ),
  limb('17(4)(a)', 'thirdParty.worker', 'education-related worker'),
  all(
    limb('17(4)(b)', 'thirdParty.worker', 'employed by a Scottish education authority'),
    limb('17(4)(b) capacity', 'thirdParty.official'),
  ),
);
