import type { FactSpec } from '../../../reasoning/index.ts';
import { exercise, judged, observed, oneOf, prejudice } from './spec.ts';

const paragraph = (number: string) => `dpa-2018/schedule-2/paragraph-${number}`;
const lawyer = { answeredBy: 'lawyer' } as const;

/** Facts for Part 4 of Schedule 2: privilege, business, negotiations, references and exams. */
export const confidentialFacts = {
  'legalPrivilege.claim': judged(
    paragraph('19'),
    {
      test: 'Could a claim to legal professional privilege (in Scotland, confidentiality of communications) be maintained for this information in legal proceedings?',
      means: 'whether a claim to legal professional privilege could be maintained in legal proceedings',
      factors: {
        whose: 'whose privilege it is',
        purpose: 'whether the communication was for legal advice, or mainly for litigation in prospect',
        waiver: 'whether it has been waived or lost',
        extent: 'which information, not which document',
      },
    },
    lawyer,
  ),
  'legalPrivilege.adviserDuty': judged(
    paragraph('19'),
    {
      test: 'Is a duty of confidentiality owed by a professional legal adviser to a client of the adviser in respect of this information?',
      means: 'whether a professional legal adviser owes a client a duty of confidentiality in the information',
      factors: { adviser: 'who the adviser and the client are', extent: 'which information the duty covers' },
    },
    lawyer,
  ),
  'legalPrivilege.exercise': exercise,
  'selfIncrimination.exposes': judged(
    paragraph('20'),
    {
      test: 'Would giving it, by revealing evidence of an offence, expose the person who must give it to proceedings for that offence?',
      means: 'whether giving it would reveal evidence of an offence, and so expose the controller to proceedings for it',
      factors: {
        evidence: 'what it would reveal',
        who: 'that the person exposed is the one who must answer',
        exposure: 'that proceedings are a real prospect',
      },
    },
    lawyer,
  ),
  'selfIncrimination.offence': oneOf(
    ['an offence under the Act or a listed false statement', 'any other offence'],
    'which offence it is: those of the Act itself, and three of false statements, do not count',
    { ...lawyer, quiet: 'an offence under the Act or a listed false statement' },
  ),
  'selfIncrimination.exercise': exercise,
  'corporateFinance.service': observed('whether the data is processed for a corporate finance service provided by a relevant person', {
    about: 'item',
  }),
  'corporateFinance.price': judged(paragraph('21'), {
    test: 'Would it be likely to affect the price of an instrument?',
    means: 'whether it would be likely to affect the price of an instrument',
    factors: { instrument: 'which instrument', effect: 'how giving this would affect its price, and how likely that is' },
  }),
  'corporateFinance.decision': judged(paragraph('21'), {
    test: 'Does the relevant person reasonably believe that it could affect a decision to deal, subscribe, issue, or act on a business activity?',
    means: 'whether the relevant person reasonably believes that it could affect a decision to deal or to act',
    factors: { belief: 'who believes it, and on what grounds', decision: 'whose decision, and which' },
  }),
  'corporateFinance.markets': judged(paragraph('21'), {
    test: 'Would it have a prejudicial effect on the orderly functioning of financial markets or the efficient allocation of capital?',
    means: 'whether it would have a prejudicial effect on markets or the allocation of capital',
    factors: { effect: 'what the effect would be, and how it would come about' },
  }),
  'corporateFinance.exercise': exercise,
  'forecasting.purpose': observed('whether the data is processed for management forecasting or planning of a business or other activity', {
    about: 'item',
  }),
  'forecasting.prejudice': prejudice(paragraph('22'), 'the conduct of the business or activity'),
  'forecasting.exercise': exercise,
  'negotiations.intentions': observed("whether it is a record of the controller's intentions in negotiations with the data subject"),
  'negotiations.prejudice': prejudice(paragraph('23'), 'those negotiations, or others to come of which they are part'),
  'negotiations.exercise': exercise,
  'reference.for': oneOf(
    [
      'education, training or employment',
      'placement as a volunteer',
      'appointment to an office',
      'provision of a service',
      'not a reference',
    ],
    'what a reference about the data subject is for, if it is one',
  ),
  'reference.inConfidence': observed('whether the reference was given, or is to be given, in confidence: actual confidence, not a heading'),
  'reference.exercise': exercise,
  'exam.script': observed('whether the data is what candidates recorded during an exam'),
  'exam.exercise': exercise,
} as const satisfies Readonly<Record<string, FactSpec>>;
