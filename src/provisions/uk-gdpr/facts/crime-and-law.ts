import type { FactSpec } from '../../../reasoning/index.ts';
import { exercise, judged, observed, oneOf, prejudice } from './spec.ts';

const paragraph = (number: string) => `dpa-2018/schedule-2/paragraph-${number}`;
const item = { about: 'item' } as const;
const secretaryOfState = { answeredBy: 'Secretary of State' } as const;

/** Facts for Part 1 of Schedule 2: crime, tax, immigration, and what the law requires to be disclosed. */
export const crimeAndLawFacts = {
  'crimeTax.purpose': oneOf(
    [
      'prevention or detection of crime',
      'investigation of crime',
      'apprehension or prosecution of offenders',
      'tax or duty',
      'none of these',
    ],
    'the purpose of paragraph 2(1) that the data is processed for, if any',
    item,
  ),
  'crimeTax.prejudice': prejudice(paragraph('2/1'), 'that purpose'),
  'crimeTax.exercise': exercise,
  'mirror.fromController1': observed(
    'whether the data was obtained from someone who processes it for a purpose of paragraph 2(1), to discharge statutory functions',
    item,
  ),
  'mirror.forStatutoryFunctions': observed('whether it is processed to discharge statutory functions', item),
  'mirror.controller1Exempt': judged(paragraph('2/3'), {
    test: 'Would the controller it came from be exempt, to this extent, by virtue of paragraph 2(1)?',
    means: 'whether, and how far, the controller it came from is exempt by virtue of paragraph 2(1)',
    factors: {
      extent: 'what that controller would withhold, and why',
      asked: 'whether that controller was asked',
      footing: 'on what footing: the words are of paragraph 2(1); the regulator also accepts a restriction under Part 3',
    },
  }),
  'mirror.exercise': exercise,
  'riskSystem.classification': observed('whether the data is a classification given to the data subject by a risk assessment system'),
  'riskSystem.operator': oneOf(
    ['government department, local authority or housing benefit authority', 'other'],
    'who operates the risk assessment system: a police force is none of those listed',
    item,
  ),
  'riskSystem.purpose': oneOf(
    ['tax or duty', 'prevention or detection of crime, or offenders', 'investigation of crime', 'none of these'],
    'what the system is operated for; where crime, one that involves public money',
    item,
  ),
  'riskSystem.prevents': judged(paragraph('3'), {
    test: 'Would giving it prevent the system from operating effectively?',
    means: 'whether giving it would prevent the system from operating effectively',
    factors: { effect: 'what the system could no longer do, and why', extent: 'what can be given without that' },
  }),
  'riskSystem.exercise': exercise,
  'immigration.purpose': oneOf(
    ['effective immigration control', 'investigating or detecting what would undermine it', 'none of these'],
    'the purpose of paragraph 4(1) that the data is processed for, if any',
    { ...item, ...secretaryOfState },
  ),
  'immigration.substantialRisk': judged(
    paragraph('4'),
    {
      test: 'Would applying this provision give rise to a substantial risk of prejudice to immigration control?',
      means: 'whether applying the provision would give rise to a substantial risk of prejudice to immigration control',
      factors: {
        case: 'this case, this provision, and this occasion, each by itself',
        vulnerability: 'any potential vulnerability of the data subject that is relevant',
        rights: 'all the rights and freedoms of the data subject, Convention rights among them',
        obligations: 'any relevant duty or obligation of the United Kingdom, the Secretary of State or anyone else',
      },
    },
    secretaryOfState,
  ),
  'immigration.outweighs': judged(
    paragraph('4'),
    {
      test: "Does that risk outweigh the risk of prejudice to the data subject's interests if the exemption applied?",
      means: "whether that risk outweighs the risk to the data subject's interests",
      factors: { interests: 'what the data subject would lose', weight: 'why the risk to immigration control outweighs it' },
    },
    secretaryOfState,
  ),
  'immigration.necessary': judged(
    paragraph('4'),
    {
      test: 'Is applying the exemption to this provision necessary, and proportionate to the risks in this case?',
      means: 'whether applying the exemption is necessary, and proportionate to the risks in the case',
      factors: { less: 'whether less would do', proportion: 'how it is in proportion to the risks in the particular case' },
    },
    secretaryOfState,
  ),
  'immigration.exercise': { ...exercise, ...secretaryOfState },
  'legalDisclosure.of': oneOf(
    [
      'information an enactment obliges the controller to make public',
      'data that law or an order requires to be disclosed',
      'data disclosed for legal proceedings',
      'data disclosed for legal advice',
      'data disclosed for legal rights',
      'none of these',
    ],
    'a disclosure, to someone else, that the law requires or legal proceedings need',
  ),
  'legalDisclosure.prevented': judged(paragraph('5'), {
    test: 'Would applying this provision prevent the controller from making that disclosure?',
    means: 'whether answering the data subject would prevent the controller from making that disclosure',
    factors: {
      disclosure: 'which disclosure it is, and to whom',
      prevents:
        'how giving the data subject access would prevent it: that there is litigation is no reason, and access rarely prevents a disclosure',
    },
  }),
  'legalDisclosure.exercise': exercise,
} as const satisfies Readonly<Record<string, FactSpec>>;
