import type { FactWords } from '../facts.ts';
import { reliance } from './exemption-words.ts';
import { yesNo } from './fact-words.ts';

/** Facts about one other person whom an answer could touch: paragraphs 16 and 17 of Schedule 2. */
export const factsOfUkGdprOthers = {
  'thirdParty.information': {
    asks: ({ who, what, requester }) =>
      `Would giving ${requester} ${what} disclose anything about ${who}, or that ${who} is where it came from?`,
    lists: true,
    says: {
      'relates to them': (who) => `giving it would disclose information about ${who ?? 'them'}`,
      'identifies them as the source': (who) =>
        `giving it would disclose that ${who ?? 'they'} ${who === undefined ? 'are' : 'is'} its source`,
      nothing: (who) => `giving it would disclose nothing about ${who ?? 'them'}`,
    },
  },
  'thirdParty.identifiable': yesNo(
    ({ who, what, requester }) =>
      `Could ${requester} tell that it is ${who} from ${what}, or from that and what they are reasonably believed likely to have or get, once what can be left out is left out?`,
    (who) => `the requester could still tell that it is ${who ?? 'them'}`,
    (who) => `the requester could not tell that it is ${who ?? 'them'}`,
  ),
  'thirdParty.living': yesNo(
    ({ who }) => `Is ${who} living?`,
    (who) => (who === undefined ? 'they are living' : `${who} is living`),
    (who) => (who === undefined ? 'they are dead' : `${who} is dead`),
  ),
  'thirdParty.consent': {
    asks: ({ who, requester }) => `Has ${who} consented to this being disclosed to ${requester}?`,
    lists: true,
    says: {
      given: (who) => `${who === undefined ? 'they have' : `${who} has`} consented to its being disclosed`,
      refused: (who) => `${who === undefined ? 'they have' : `${who} has`} refused consent`,
      'not given': (who) => `${who === undefined ? 'they have' : `${who} has`} not consented`,
    },
  },
  'thirdParty.reasonable': yesNo(
    ({ who, what, requester }) =>
      `Having regard to all the relevant circumstances, is it reasonable to give ${requester} ${what} without the consent of ${who}?`,
    'it is reasonable to disclose it without consent',
    'it is not reasonable to disclose it without consent',
  ),
  'thirdParty.worker': {
    asks: ({ who }) => `Is ${who} a worker of a kind that paragraph 17 lists, as police officers, police staff and volunteers are not?`,
    lists: true,
    says: {
      'health professional who contributed or cared': 'they are a health professional who contributed to the record or gave care',
      "children's court officer": "they are a children's court officer",
      'employed in social services functions': 'they are or were employed in social services functions',
      'provided a similar service for reward': 'they provided, for reward, a service like that of social services',
      'education-related worker': 'they are an education-related worker',
      'employed by a Scottish education authority': 'they are employed by an education authority in Scotland',
      'none of these': 'they are not a worker of a listed kind',
    },
  },
  'thirdParty.healthRecord': yesNo(
    ({ what }) => `Is ${what} contained in a health record?`,
    'the information is in a health record',
    'the information is not in a health record',
  ),
  'thirdParty.official': yesNo(
    ({ who, what }) => `Does ${what} relate to ${who} in that official capacity or that service, or did ${who} supply it in it?`,
    'it relates to them, or was supplied by them, in that capacity or service',
    'it neither relates to them nor was supplied by them in that capacity or service',
  ),
  'thirdParty.exercise': reliance,
} as const satisfies Partial<FactWords>;
