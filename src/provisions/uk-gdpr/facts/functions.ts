import type { FactSpec } from '../../../reasoning/index.ts';
import { exercise, judged, observed, oneOf, prejudice } from './spec.ts';

const paragraph = (number: string) => `dpa-2018/schedule-2/paragraph-${number}`;
const item = { about: 'item' } as const;
const discharge = 'the proper discharge of the function';

/** Facts for Part 2 of Schedule 2: public functions, Parliament, judges and the Crown. */
export const functionFacts = {
  'protectPublic.function': oneOf(
    [
      'against financial loss',
      'against dishonesty, malpractice, serious misconduct or unfitness',
      'charities and community interest companies',
      'health and safety at work',
      'against maladministration and failures of public bodies',
      'fair trading and competition',
      'none of these',
    ],
    'what the function that the data is processed for is designed to do, by the rows of the Table: professional standards and vetting are in the second',
    item,
  ),
  'protectPublic.condition': observed(
    'whether the function meets the condition of its row: conferred by an enactment, of the Crown, or public and in the public interest; in the last two rows, conferred on those named',
    item,
  ),
  'protectPublic.prejudice': prejudice(paragraph('7'), discharge),
  'protectPublic.exercise': exercise,
  'audit.function': observed(
    'whether the data is processed for a function of an Auditor General or Comptroller that an enactment confers',
    item,
  ),
  'audit.prejudice': prejudice(paragraph('8'), discharge),
  'audit.exercise': exercise,
  'bank.function': observed('whether the data is processed for a relevant function of the Bank of England', item),
  'bank.prejudice': prejudice(paragraph('9'), discharge),
  'bank.exercise': exercise,
  'complaintsScheme.function': observed(
    "whether the data is processed for a listed function about legal services, the health service or children's services",
    item,
  ),
  'complaintsScheme.prejudice': prejudice(paragraph('10'), discharge),
  'complaintsScheme.exercise': exercise,
  'regulator.function': observed(
    'whether the data is processed for a function of a person in the Table, conferred as the Table says',
    item,
  ),
  'regulator.prejudice': prejudice(paragraph('11'), discharge),
  'regulator.exercise': exercise,
  'parliament.required': judged(paragraph('13'), {
    test: 'Is exemption required to avoid an infringement of the privileges of either House of Parliament?',
    means: 'whether exemption is required to avoid infringing Parliamentary privilege',
    factors: { privilege: 'which privilege, of which House', required: 'why nothing less would avoid infringing it' },
  }),
  'parliament.exercise': exercise,
  'judicial.processing': oneOf(
    [
      'for assessing suitability for judicial office',
      'by an individual acting in a judicial capacity',
      'by a court or tribunal acting in its judicial capacity',
      'none of these',
    ],
    'whether the data is processed by those acting judicially, or to choose them',
    item,
  ),
  'judicial.prejudice': prejudice(paragraph('14/3'), 'judicial independence or judicial proceedings'),
  'judicial.exercise': exercise,
  'judicialOffice.exercise': exercise,
  'judicialCapacity.exercise': exercise,
  'crown.purpose': oneOf(
    ['conferring an honour or dignity', 'assessing suitability for a listed office', 'none of these'],
    'whether the data is processed for a Crown honour, or for an appointment to an office listed in paragraph 15(2)',
    item,
  ),
  'crown.exercise': exercise,
} as const satisfies Readonly<Record<string, FactSpec>>;
