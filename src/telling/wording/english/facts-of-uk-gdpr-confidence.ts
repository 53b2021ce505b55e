import type { FactWords } from '../facts.ts';
import { likelyPrejudice, reliance } from './exemption-words.ts';
import { yesNo } from './fact-words.ts';

/** Facts of Part 4 of Schedule 2: privilege, business, negotiations, references and exams. */
export const factsOfUkGdprConfidence = {
  'legalPrivilege.claim': yesNo(
    ({ what }) => `Could a claim to legal professional privilege be maintained in legal proceedings for ${what}?`,
    'a claim to privilege could be maintained',
    'no claim to privilege could be maintained',
  ),
  'legalPrivilege.adviserDuty': yesNo(
    ({ what }) => `Does a professional legal adviser owe a client a duty of confidentiality in ${what}?`,
    'a legal adviser owes a client confidentiality in it',
    'no legal adviser owes a client confidentiality in it',
  ),
  'legalPrivilege.exercise': reliance,
  'selfIncrimination.exposes': yesNo(
    ({ what }) => `Would giving ${what} reveal evidence of an offence, and so expose the controller to proceedings for it?`,
    'giving it would expose the controller to proceedings for an offence',
    'giving it would not expose the controller to proceedings for an offence',
  ),
  'selfIncrimination.offence': {
    asks: () => 'Which offence is it: one under the Act itself or a listed one of false statements, which do not count, or any other?',
    lists: true,
    says: {
      'an offence under the Act or a listed false statement': 'the offence is under the Act itself or a listed one of false statements',
      'any other offence': 'the offence is neither under the Act itself nor a listed one of false statements',
    },
  },
  'selfIncrimination.exercise': reliance,
  'corporateFinance.service': yesNo(
    ({ item }) => `Is ${item} processed for a corporate finance service provided by a relevant person?`,
    'it is processed for a corporate finance service',
    'it is not processed for a corporate finance service',
  ),
  'corporateFinance.price': yesNo(
    ({ what }) => `Would giving ${what} be likely to affect the price of an instrument?`,
    'giving it would be likely to affect the price of an instrument',
    'giving it would not be likely to affect the price of an instrument',
  ),
  'corporateFinance.decision': yesNo(
    ({ what }) => `Does the relevant person reasonably believe that giving ${what} could affect a decision to deal or to act?`,
    'the relevant person reasonably believes that it could affect a decision to deal or to act',
    'the relevant person does not reasonably believe that it could affect a decision to deal or to act',
  ),
  'corporateFinance.markets': yesNo(
    ({ what }) => `Would giving ${what} have a prejudicial effect on financial markets or the allocation of capital?`,
    'giving it would prejudice markets or the allocation of capital',
    'giving it would not prejudice markets or the allocation of capital',
  ),
  'corporateFinance.exercise': reliance,
  'forecasting.purpose': yesNo(
    ({ item }) => `Is ${item} processed for management forecasting or planning of a business or other activity?`,
    'it is processed for management forecasting or planning',
    'it is not processed for management forecasting or planning',
  ),
  'forecasting.prejudice': likelyPrejudice('the conduct of the business or activity'),
  'forecasting.exercise': reliance,
  'negotiations.intentions': yesNo(
    ({ what, requester }) => `Is ${what} a record of the controller's intentions in negotiations with ${requester}?`,
    "it is a record of the controller's intentions in negotiations with the data subject",
    "it is not a record of the controller's intentions in negotiations with the data subject",
  ),
  'negotiations.prejudice': likelyPrejudice('those negotiations, or others to come of which they are part'),
  'negotiations.exercise': reliance,
  'reference.for': {
    asks: ({ what, requester }) => `Is ${what} a reference about ${requester}, and if so what for?`,
    lists: true,
    says: {
      'education, training or employment': 'it is a reference for education, training or employment',
      'placement as a volunteer': 'it is a reference for placement as a volunteer',
      'appointment to an office': 'it is a reference for appointment to an office',
      'provision of a service': 'it is a reference for the provision of a service',
      'not a reference': 'it is not a reference',
    },
  },
  'reference.inConfidence': yesNo(
    () => 'Was the reference given, or is it to be given, in confidence: actual confidence, and not a heading?',
    'the reference is given in confidence',
    'the reference is not given in confidence',
  ),
  'reference.exercise': reliance,
  'exam.script': yesNo(
    ({ what }) => `Is ${what} what candidates recorded during an exam?`,
    'it is what candidates recorded during an exam',
    'it is not what candidates recorded during an exam',
  ),
  'exam.exercise': reliance,
} as const satisfies Partial<FactWords>;
