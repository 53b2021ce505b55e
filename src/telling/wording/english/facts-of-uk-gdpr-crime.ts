import type { FactWords } from '../facts.ts';
import { likelyPrejudice, reliance } from './exemption-words.ts';
import { chosen, yesNo } from './fact-words.ts';

/** Facts of Part 1 of Schedule 2: crime, tax, immigration, and what the law requires to be disclosed. */
export const factsOfUkGdprCrime = {
  'crimeTax.purpose': {
    asks: ({ item }) => `For which purpose of paragraph 2(1), if any, is ${item} processed?`,
    lists: true,
    says: {
      'prevention or detection of crime': 'it is processed for the prevention or detection of crime',
      'investigation of crime': 'it is processed for the investigation of crime',
      'apprehension or prosecution of offenders': 'it is processed for the apprehension or prosecution of offenders',
      'tax or duty': 'it is processed for the assessment or collection of a tax or duty',
      'none of these': 'it is processed neither for crime nor for tax',
    },
  },
  'crimeTax.prejudice': likelyPrejudice('that purpose'),
  'crimeTax.exercise': reliance,
  'mirror.fromController1': yesNo(
    ({ item }) => `Was ${item} obtained, to discharge statutory functions, from someone who processes it for a purpose of paragraph 2(1)?`,
    'it was obtained from someone who processes it for crime or tax, to discharge statutory functions',
    'it was not obtained from someone who processes it for crime or tax',
  ),
  'mirror.forStatutoryFunctions': yesNo(
    ({ item }) => `Is ${item} processed to discharge statutory functions?`,
    'it is processed to discharge statutory functions',
    'it is not processed to discharge statutory functions',
  ),
  'mirror.controller1Exempt': yesNo(
    ({ what }) => `Would the controller it came from be exempt for ${what}, by virtue of paragraph 2(1)?`,
    'the controller it came from would be exempt for it',
    'the controller it came from would not be exempt for it',
  ),
  'mirror.exercise': reliance,
  'riskSystem.classification': yesNo(
    ({ what, requester }) => `Is ${what} a classification given to ${requester} by a risk assessment system?`,
    'it is a classification by a risk assessment system',
    'it is not a classification by a risk assessment system',
  ),
  'riskSystem.operator': {
    asks: () => 'Who operates the risk assessment system: a body that paragraph 3 lists, as a police force is not, or another?',
    lists: true,
    says: {
      'government department, local authority or housing benefit authority': 'a body that paragraph 3 lists operates the system',
      other: 'no body that paragraph 3 lists operates the system',
    },
  },
  'riskSystem.purpose': {
    asks: () => 'What is the system operated for: tax or duty, crime that involves public money, or neither?',
    lists: true,
    says: {
      'tax or duty': 'the system is operated for a tax or duty',
      'prevention or detection of crime, or offenders': 'the system is operated against crime that involves public money, or for offenders',
      'investigation of crime': 'the system is operated to investigate crime that involves public money',
      'none of these': 'the system is operated neither for tax nor against crime that involves public money',
    },
  },
  'riskSystem.prevents': yesNo(
    ({ what }) => `Would giving ${what} prevent the system from operating effectively?`,
    'giving it would prevent the system from operating effectively',
    'giving it would not prevent the system from operating effectively',
  ),
  'riskSystem.exercise': reliance,
  'immigration.purpose': {
    asks: ({ item }) => `For which purpose of paragraph 4(1), if any, is ${item} processed?`,
    lists: true,
    says: {
      'effective immigration control': 'it is processed for effective immigration control',
      'investigating or detecting what would undermine it':
        'it is processed to investigate or detect what would undermine immigration control',
      'none of these': 'it is not processed for immigration control',
    },
  },
  'immigration.substantialRisk': yesNo(
    () => 'Would applying the provision give rise to a substantial risk of prejudice to immigration control?',
    'applying the provision would be a substantial risk to immigration control',
    'applying the provision would be no substantial risk to immigration control',
  ),
  'immigration.outweighs': yesNo(
    ({ requester }) => `Does that risk outweigh the risk of prejudice to the interests of ${requester}?`,
    "that risk outweighs the risk to the data subject's interests",
    "that risk does not outweigh the risk to the data subject's interests",
  ),
  'immigration.necessary': yesNo(
    () => 'Is applying the exemption to this provision necessary, and in proportion to the risks in this case?',
    'applying the exemption is necessary and proportionate',
    'applying the exemption is not necessary and proportionate',
  ),
  'immigration.exercise': chosen(
    'If so: will the Secretary of State rely on the exemption, or give it all the same?',
    'the Secretary of State relies on the exemption',
    'the Secretary of State does not rely on the exemption',
  ),
  'legalDisclosure.of': {
    asks: ({ what }) => `Is there a disclosure of ${what}, to someone else, that the law requires or legal proceedings need?`,
    lists: true,
    says: {
      'information an enactment obliges the controller to make public': 'an enactment obliges the controller to make it public',
      'data that law or an order requires to be disclosed': 'the law or an order of a court requires it to be disclosed',
      'data disclosed for legal proceedings': 'it has to be disclosed for legal proceedings',
      'data disclosed for legal advice': 'it has to be disclosed to obtain legal advice',
      'data disclosed for legal rights': 'it has to be disclosed to establish, exercise or defend legal rights',
      'none of these': 'no such disclosure to someone else is in question',
    },
  },
  'legalDisclosure.prevented': yesNo(
    ({ requester }) => `Would answering ${requester} prevent the controller from making that disclosure?`,
    'answering would prevent that disclosure',
    'answering would not prevent that disclosure',
  ),
  'legalDisclosure.exercise': reliance,
} as const satisfies Partial<FactWords>;
