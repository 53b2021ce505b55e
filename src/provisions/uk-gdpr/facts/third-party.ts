import type { FactSpec } from '../../../reasoning/index.ts';
import { exercise, judged, observed, oneOf } from './spec.ts';

const person = { about: 'person' } as const;

/** Facts about one other person whom an answer could touch: paragraphs 16 and 17 of Schedule 2, and no other law's test. */
export const thirdPartyFacts = {
  'thirdParty.information': oneOf(
    ['relates to them', 'identifies them as the source', 'nothing'],
    'whether giving this would disclose information relating to the person, being the source of information among it',
    { ...person, answeredBy: 'officer' },
  ),
  'thirdParty.identifiable': judged(
    'dpa-2018/schedule-2/paragraph-16',
    {
      test: 'Could this requester identify the person from the information, or from it and what the requester is reasonably believed likely to have or get?',
      means: 'whether this requester could identify the person once what can be left out is left out',
      factors: {
        itself: 'what identifies them in the information itself, a name left out or not',
        requesterHas: 'what this requester is reasonably believed to have: who was there, whose voice it is, what was said to them',
        requesterMayGet: 'what this requester is reasonably believed likely to get',
        editing: 'whether editing would leave them unidentifiable',
      },
    },
    person,
  ),
  'thirdParty.living': observed('whether the person is living', { ...person, answeredBy: 'officer', quiet: 'yes' }),
  'thirdParty.consent': oneOf(
    ['given', 'refused', 'not given'],
    'whether the person has consented to this being disclosed to this requester',
    { ...person, answeredBy: 'third party' },
  ),
  'thirdParty.reasonable': judged(
    'dpa-2018/schedule-2/paragraph-16',
    {
      test: 'Is it reasonable to disclose the information to this requester without the consent of the person?',
      means: 'whether it is reasonable to disclose without consent, having regard to all the relevant circumstances',
      factors: {
        type: 'the type of information that would be disclosed',
        confidentiality: 'any duty of confidentiality owed to the person',
        steps: 'any steps taken to seek their consent, and whether seeking it would be safe',
        capacity: 'whether the person is capable of giving consent',
        refusal: 'any express refusal: it weighs, and raises no presumption',
        circumstances:
          'every other relevant circumstance: what the requester knows, what is public, a role acted in, risk, importance to the requester',
      },
    },
    person,
  ),
  'thirdParty.worker': oneOf(
    [
      'health professional who contributed or cared',
      "children's court officer",
      'employed in social services functions',
      'provided a similar service for reward',
      'education-related worker',
      'employed by a Scottish education authority',
      'none of these',
    ],
    'whether the person is a worker of a kind that paragraph 17 lists: police officers, police staff and volunteers are not',
    { ...person, answeredBy: 'officer' },
  ),
  'thirdParty.healthRecord': observed('whether the information is contained in a health record', { ...person, answeredBy: 'officer' }),
  'thirdParty.official': observed(
    'whether the information relates to the person, or was supplied by them, in that official capacity or in connection with that service',
    { ...person, answeredBy: 'officer' },
  ),
  'thirdParty.exercise': { ...exercise, about: 'person' },
} as const satisfies Readonly<Record<string, FactSpec>>;
