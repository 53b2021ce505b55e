import type { FactWords } from '../facts.ts';
import { reliance } from './exemption-words.ts';
import { yesNo } from './fact-words.ts';

const impaired = yesNo(
  ({ what, requester }) => `Would giving ${requester} ${what} prevent that purpose from being achieved, or seriously impair it?`,
  'answering would prevent or seriously impair that purpose',
  'answering would not prevent or seriously impair that purpose',
);

const safeguards = yesNo(
  ({ item }) => `Is ${item} processed with the safeguards that the law requires for that purpose?`,
  'it is processed with the safeguards that the law requires',
  'it is not processed with the safeguards that the law requires',
);

/** Facts of Parts 5 and 6 of Schedule 2: freedom of expression, research, statistics and archives. */
export const factsOfUkGdprExpression = {
  'specialPurposes.purpose': {
    asks: ({ item }) => `For which special purpose, if any, is ${item} processed?`,
    lists: true,
    says: {
      journalism: 'it is processed for journalism',
      academic: 'it is processed for academic purposes',
      artistic: 'it is processed for artistic purposes',
      literary: 'it is processed for literary purposes',
      'none of these': 'it is processed for no special purpose',
    },
  },
  'specialPurposes.publication': yesNo(
    ({ item }) => `Is ${item} processed with a view to publishing such material?`,
    'it is processed with a view to publication',
    'it is not processed with a view to publication',
  ),
  'specialPurposes.publicInterest': yesNo(
    () => 'Does the controller reasonably believe that publication would be in the public interest?',
    'the controller reasonably believes that publication would be in the public interest',
    'the controller does not reasonably believe that publication would be in the public interest',
  ),
  'specialPurposes.incompatible': yesNo(
    () => 'Does the controller reasonably believe that answering would be incompatible with the special purposes?',
    'the controller reasonably believes that answering would be incompatible with that purpose',
    'the controller does not reasonably believe that answering would be incompatible with that purpose',
  ),
  'specialPurposes.exercise': reliance,
  'research.purpose': {
    asks: ({ item }) => `Is ${item} processed for scientific or historical research, for statistics, or for neither?`,
    lists: true,
    says: {
      'scientific or historical research': 'it is processed for scientific or historical research',
      statistics: 'it is processed for statistics',
      neither: 'it is processed neither for research nor for statistics',
    },
  },
  'research.impaired': impaired,
  'research.safeguards': safeguards,
  'research.anonymousResults': yesNo(
    () => 'Are the results made available in no form that identifies a data subject?',
    'the results identify no data subject',
    'the results are available in a form that identifies a data subject',
  ),
  'research.exercise': reliance,
  'archiving.purpose': yesNo(
    ({ item }) => `Is ${item} processed for archiving purposes in the public interest?`,
    'it is processed for archiving in the public interest',
    'it is not processed for archiving in the public interest',
  ),
  'archiving.impaired': impaired,
  'archiving.safeguards': safeguards,
  'archiving.exercise': reliance,
} as const satisfies Partial<FactWords>;
