import type { FactWords } from '../facts.ts';
import { reliance } from './exemption-words.ts';
import { yesNo } from './fact-words.ts';

const seriousHarm = yesNo(
  ({ what, requester }) =>
    `Would giving ${requester} ${what} be likely to cause serious harm to the physical or mental health of them or anyone else?`,
  'giving it would be likely to cause serious harm to health',
  'giving it would not be likely to cause serious harm to health',
);

const prohibits = (enactments: string) => `an enactment about ${enactments} prohibits or restricts giving it`;

/** Facts of Schedules 3 and 4: health, education, social work and child abuse data, and what other enactments keep back. */
export const factsOfUkGdprHealth = {
  'data.kind': {
    asks: ({ what }) =>
      `Though a report from social services in police hands is not social work data by that alone: is ${what} data concerning health; if not, education data; if neither, social work data?`,
    lists: true,
    says: {
      health: 'it is data concerning health',
      education: 'it is education data',
      'social work': 'it is social work data',
      'none of these': 'it is none of health, education and social work data',
    },
  },
  'health.seriousHarm': seriousHarm,
  'health.opinion': {
    asks: () => 'What did the appropriate health professional say of serious harm, if asked?',
    lists: true,
    says: {
      'the test is met': 'the appropriate health professional says that it would be likely to cause serious harm',
      'the test is not met': 'the appropriate health professional says that it would not be likely to cause serious harm',
      'none obtained': 'no opinion of a health professional has been obtained',
    },
  },
  'health.opinionInDate': yesNo(
    () => 'Was the opinion obtained within the six months that end with the day it is relied on?',
    'the opinion was obtained within the six months before it is relied on',
    'the opinion is more than six months old',
  ),
  'health.reconsult': yesNo(
    () => 'Is it reasonable in all the circumstances to consult the appropriate health professional again?',
    'it is reasonable to consult the health professional again',
    'it is not reasonable to consult the health professional again',
  ),
  'health.alreadyKnown': yesNo(
    ({ what, requester }) => `Has ${requester} already seen ${what}, or is it within their knowledge?`,
    'the data subject has seen it or knows it',
    'the data subject has not seen it and does not know it',
  ),
  'health.exercise': reliance,
  'familyCourt.processed': yesNo(
    ({ item }) => `Is ${item} processed by a court?`,
    'a court processes it',
    'it is not processed by a court',
  ),
  'familyCourt.evidence': yesNo(
    ({ item }) => `Was ${item} supplied in a report or other evidence in proceedings under the listed rules about children and families?`,
    'it was supplied in evidence in proceedings about children and families',
    'it was not supplied in evidence in proceedings about children and families',
  ),
  'familyCourt.mayWithhold': yesNo(
    ({ item, requester }) => `May the court withhold ${item} from ${requester} under those rules?`,
    'the court may withhold it from the data subject',
    'the court may not withhold it from the data subject',
  ),
  'familyCourt.exercise': reliance,
  'wishes.information': {
    asks: ({ what }) =>
      `When ${what} was given or found on examination, did the data subject expect that the person asking would not be told, or say that they should not be?`,
    lists: true,
    says: {
      'given in that expectation': 'the data subject gave it expecting that it would not be disclosed to the person asking',
      'found on examination in that expectation':
        'the data subject was examined expecting that it would not be disclosed to the person asking',
      'expressly not to be disclosed': 'the data subject said that it should not be disclosed to the person asking',
      'none of these': 'the data subject neither expected nor said that it would not be disclosed to the person asking',
    },
  },
  'wishes.expectationEnded': yesNo(
    () => 'Has the data subject expressly said that they no longer have that expectation?',
    'the data subject has said that they no longer expect that',
    'the data subject has not said that they no longer expect that',
  ),
  'wishes.exercise': reliance,
  'socialWorkWishes.exercise': reliance,
  'socialWork.seriousHarm': yesNo(
    ({ what, requester }) =>
      `Would giving ${requester} ${what} be likely to prejudice carrying out social work, because it would be likely to cause serious harm to someone's physical or mental health?`,
    'giving it would be likely to prejudice social work, by serious harm to health',
    'giving it would not be likely to prejudice social work by serious harm to health',
  ),
  'socialWork.exercise': reliance,
  'education.seriousHarm': seriousHarm,
  'education.exercise': reliance,
  'reporter.controller': {
    asks: () => 'Is the controller a Scottish local authority for social work, an education authority in Scotland, or neither?',
    lists: true,
    says: {
      'social work authority': 'the controller is a Scottish local authority for social work',
      'education authority': 'the controller is an education authority in Scotland',
      neither: 'the controller is neither a social work nor an education authority in Scotland',
    },
  },
  'reporter.origin': yesNo(
    ({ what, requester }) =>
      `Did ${what} come from the Principal Reporter acting under statutory duties, and is it data that ${requester} is not entitled to receive from the Reporter?`,
    'it came from the Principal Reporter, who need not give it to the data subject',
    'it did not come from the Principal Reporter, or the Reporter would have to give it to the data subject',
  ),
  'reporter.opinion': {
    asks: () => 'What has the Principal Reporter said of serious harm, if anything?',
    lists: true,
    says: {
      'the test is not met': 'the Principal Reporter says that the serious harm test is not met',
      'the test is met': 'the Principal Reporter says that the serious harm test is met',
      'not given': 'the Principal Reporter has given no opinion on serious harm',
    },
  },
  'childAbuse.data': yesNo(
    ({ what }) => `Does ${what} say that the data subject is, has been, or may be at risk of being, the subject of child abuse?`,
    'it is child abuse data about the data subject',
    'it is not child abuse data about the data subject',
  ),
  'childAbuse.bestInterests': yesNo(
    ({ what }) => `Would giving ${what} to the person asking be contrary to the best interests of the data subject?`,
    "giving it would be against the data subject's best interests",
    "giving it would not be against the data subject's best interests",
  ),
  'childAbuse.exercise': reliance,
  'listedEnactment.restricts': {
    asks: ({ what }) => `Does an enactment listed in Schedule 4 prohibit or restrict giving ${what}?`,
    lists: true,
    says: {
      'human fertilisation and embryology': prohibits('human fertilisation and embryology'),
      adoption: prohibits('adoption'),
      'special educational needs': prohibits('special educational needs'),
      'parental orders': prohibits('parental orders'),
      "children's hearings": prohibits("children's hearings"),
      'none of these': 'no enactment that Schedule 4 lists prohibits or restricts giving it',
    },
  },
} as const satisfies Partial<FactWords>;
