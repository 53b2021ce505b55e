import type { FactSpec } from '../../../reasoning/index.ts';
import { exercise, judged, observed, oneOf } from './spec.ts';

const paragraph = (number: string) => `dpa-2018/schedule-2/paragraph-${number}`;
const item = { about: 'item' } as const;
const impairment = {
  purpose: 'what the purpose is, and what achieving it needs',
  effect: 'how answering would prevent it or seriously impair it: more than inconvenience',
  extent: 'what can be given without that',
} as const;

/** Facts for Parts 5 and 6 of Schedule 2: freedom of expression, research, statistics and archives. */
export const expressionAndResearchFacts = {
  'specialPurposes.purpose': oneOf(
    ['journalism', 'academic', 'artistic', 'literary', 'none of these'],
    'the special purpose that the data is processed for, if any',
    item,
  ),
  'specialPurposes.publication': observed('whether the processing is with a view to the publication of such material', item),
  'specialPurposes.publicInterest': judged(paragraph('26'), {
    test: 'Does the controller reasonably believe that publishing the material would be in the public interest?',
    means: 'whether the controller reasonably believes that publication would be in the public interest',
    factors: {
      expression: 'the special importance of the public interest in freedom of expression and information',
      codes: 'any of the listed codes of practice or guidelines that is relevant',
      belief: 'who believes it, and on what grounds',
    },
  }),
  'specialPurposes.incompatible': judged(paragraph('26'), {
    test: 'Does the controller reasonably believe that answering would be incompatible with the special purposes?',
    means: 'whether the controller reasonably believes that answering would be incompatible with the special purposes',
    factors: { incompatible: 'how answering would be incompatible, for this information', belief: 'who believes it, and on what grounds' },
  }),
  'specialPurposes.exercise': exercise,
  'research.purpose': oneOf(
    ['scientific or historical research', 'statistics', 'neither'],
    'whether the data is processed for research or statistics',
    item,
  ),
  'research.impaired': judged(paragraph('27'), {
    test: 'Would answering prevent or seriously impair the achievement of the research or statistical purpose?',
    means: 'whether answering would prevent or seriously impair the purpose',
    factors: impairment,
  }),
  'research.safeguards': observed('whether the data is processed with the safeguards the law requires for research', item),
  'research.anonymousResults': observed('whether the results are made available in no form that identifies a data subject', item),
  'research.exercise': exercise,
  'archiving.purpose': observed('whether the data is processed for archiving purposes in the public interest', item),
  'archiving.impaired': judged(paragraph('28'), {
    test: 'Would answering prevent or seriously impair the achievement of the archiving purpose?',
    means: 'whether answering would prevent or seriously impair the purpose',
    factors: impairment,
  }),
  'archiving.safeguards': observed('whether the data is processed with the safeguards the law requires for archiving', item),
  'archiving.exercise': exercise,
} as const satisfies Readonly<Record<string, FactSpec>>;
