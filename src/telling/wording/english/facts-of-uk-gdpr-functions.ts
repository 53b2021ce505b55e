import type { FactWords } from '../facts.ts';
import { likelyPrejudice, reliance } from './exemption-words.ts';
import { named, yesNo } from './fact-words.ts';

const theFunction = likelyPrejudice('the proper discharge of that function');

/** An exemption for one body's functions: whether the data is processed for one, whether giving would prejudice it, and reliance. */
const ofFunction = (whose: string) => ({
  function: yesNo(({ item }) => `Is ${item} processed for ${whose}?`, `it is processed for ${whose}`, `it is not processed for ${whose}`),
  prejudice: theFunction,
  exercise: reliance,
});

const notOfTheTable = 'it is processed for no function that the Table describes';

/** Facts of Part 2 of Schedule 2: functions that protect the public, those of regulators, Parliament and the judges, and the Crown's. */
export const factsOfUkGdprFunctions = {
  'protectPublic.function': {
    asks: ({ item }) =>
      `By the rows of the Table (professional standards and vetting are in the second), what is the function that ${item} is processed for designed to do?`,
    lists: true,
    says: {
      'against financial loss': 'it is processed for a function that protects the public against financial loss',
      'against dishonesty, malpractice, serious misconduct or unfitness':
        'it is processed for a function that protects the public against dishonesty, malpractice, serious misconduct or unfitness',
      'charities and community interest companies':
        'it is processed for a function that protects charities or community interest companies',
      'health and safety at work': 'it is processed for a function that secures health and safety at work',
      'against maladministration and failures of public bodies':
        'it is processed for a function that protects the public against maladministration or failures of public bodies',
      'fair trading and competition': 'it is processed for a function that protects fair trading or competition',
      'none of these': notOfTheTable,
    },
  },
  'protectPublic.condition': yesNo(
    () =>
      'Does the function meet the condition of its row: conferred by an enactment, of the Crown, or public and in the public interest; in the last two rows, conferred on those named?',
    'the function meets the condition of its row',
    'the function does not meet the condition of its row',
  ),
  'protectPublic.prejudice': theFunction,
  'protectPublic.exercise': reliance,
  ...named('audit', ofFunction('a function of an Auditor General or Comptroller that an enactment confers')),
  ...named('bank', ofFunction('a relevant function of the Bank of England')),
  ...named('complaintsScheme', ofFunction("a listed function about legal services, the health service or children's services")),
  ...named('regulator', ofFunction('a function of a regulator in the Table, conferred as the Table says')),
  'parliament.required': yesNo(
    ({ what }) => `Is exemption of ${what} required to avoid infringing Parliamentary privilege?`,
    'exemption is required to avoid infringing Parliamentary privilege',
    'exemption is not required to avoid infringing Parliamentary privilege',
  ),
  'parliament.exercise': reliance,
  'judicial.processing': {
    asks: ({ item }) => `Is ${item} processed by those acting judicially, or to choose them?`,
    lists: true,
    says: {
      'for assessing suitability for judicial office': 'it is processed to assess suitability for judicial office',
      'by an individual acting in a judicial capacity': 'an individual acting in a judicial capacity processes it',
      'by a court or tribunal acting in its judicial capacity': 'a court or tribunal acting in its judicial capacity processes it',
      'none of these': 'it is processed neither judicially nor to choose judges',
    },
  },
  'judicial.prejudice': likelyPrejudice('judicial independence or judicial proceedings'),
  'judicial.exercise': reliance,
  'judicialOffice.exercise': reliance,
  'judicialCapacity.exercise': reliance,
  'crown.purpose': {
    asks: ({ item }) => `Is ${item} processed for a Crown honour, or for an appointment to an office listed in paragraph 15(2)?`,
    lists: true,
    says: {
      'conferring an honour or dignity': 'it is processed for the conferring of an honour or dignity by the Crown',
      'assessing suitability for a listed office': 'it is processed to assess suitability for a listed office',
      'none of these': 'it is processed neither for an honour nor for a listed office',
    },
  },
  'crown.exercise': reliance,
} as const satisfies Partial<FactWords>;
