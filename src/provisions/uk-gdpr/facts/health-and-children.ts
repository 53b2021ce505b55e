import type { FactSpec } from '../../../reasoning/index.ts';
import { exercise, judged, observed, oneOf } from './spec.ts';

const paragraph = (number: string) => `dpa-2018/schedule-3/paragraph-${number}`;
const harmFactors = {
  harm: 'what serious harm, to whose physical or mental health',
  cause: 'how giving this information, and not the events it records, would cause it',
  likelihood: 'how likely it is',
  extent: 'which information would do it, and what can be given without',
} as const;
const appropriateProfessional = { answeredBy: 'health professional' } as const;
const reporter = { answeredBy: 'Principal Reporter' } as const;

/** Facts for Schedules 3 and 4: health, education, social work and child abuse data, and what other enactments keep back. */
export const healthAndChildrenFacts = {
  'data.kind': oneOf(
    ['health', 'education', 'social work', 'none of these'],
    'whether it is data concerning health; if not, education data; if neither, social work data. A report from social services in police hands is not social work data by that alone',
  ),
  'health.seriousHarm': judged(
    paragraph('5'),
    {
      test: 'Would giving it be likely to cause serious harm to the physical or mental health of the data subject or another individual?',
      means: 'whether the serious harm test is met for this health data',
      factors: harmFactors,
    },
    appropriateProfessional,
  ),
  'health.opinion': oneOf(
    ['the test is met', 'the test is not met', 'none obtained'],
    'the opinion of the appropriate health professional on serious harm, if one was obtained',
    appropriateProfessional,
  ),
  'health.opinionInDate': observed('whether the opinion was obtained within the period of six months ending with the day it is relied on', {
    answeredBy: 'officer',
    quiet: 'yes',
  }),
  'health.reconsult': judged(paragraph('6'), {
    test: 'Is it reasonable in all the circumstances to consult the appropriate health professional again?',
    means: 'whether it is reasonable to consult the appropriate health professional again',
    factors: { changed: 'what has changed since the opinion was obtained', covers: 'whether the opinion covers this information' },
  }),
  'health.alreadyKnown': judged(paragraph('6'), {
    test: 'Has the data already been seen by the data subject, or is it within their knowledge?',
    means: 'whether the controller is satisfied that the data subject has seen the data or knows it',
    factors: { shown: 'what shows it: a copy sent, an appointment, their own account', extent: 'which of the data that covers' },
  }),
  'familyCourt.processed': observed('whether the data is processed by a court', { about: 'item' }),
  'familyCourt.evidence': observed(
    'whether it was supplied in a report or other evidence in proceedings under the listed rules about children and families',
    { about: 'item' },
  ),
  'familyCourt.mayWithhold': observed('whether the court may withhold it from the data subject under those rules', {
    about: 'item',
    answeredBy: 'court',
  }),
  'familyCourt.exercise': exercise,
  'wishes.information': oneOf(
    ['given in that expectation', 'found on examination in that expectation', 'expressly not to be disclosed', 'none of these'],
    'whether the data subject gave it, or was examined, expecting that it would not be disclosed to the person asking for them, or said that it should not be',
  ),
  'wishes.expectationEnded': observed('whether the data subject has expressly said that they no longer have that expectation'),
  'wishes.exercise': exercise,
  'socialWorkWishes.exercise': exercise,
  'health.exercise': exercise,
  'socialWork.seriousHarm': judged(paragraph('11'), {
    test: 'Would giving it be likely to prejudice carrying out social work, because it would be likely to cause serious harm to the physical or mental health of someone?',
    means: 'whether the serious harm test is met for this social work data',
    factors: { ...harmFactors, socialWork: 'how that would prejudice carrying out social work' },
  }),
  'socialWork.exercise': exercise,
  'education.seriousHarm': judged(paragraph('19'), {
    test: 'Would giving it be likely to cause serious harm to the physical or mental health of the data subject or another individual?',
    means: 'whether the serious harm test is met for this education data',
    factors: harmFactors,
  }),
  'education.exercise': exercise,
  'reporter.controller': oneOf(
    ['social work authority', 'education authority', 'neither'],
    'whether the controller is a Scottish local authority for social work, or an education authority in Scotland',
    { about: 'request' },
  ),
  'reporter.origin': observed(
    'whether the data came from the Principal Reporter acting under statutory duties, and is not data the data subject is entitled to receive from the Reporter',
  ),
  'reporter.opinion': oneOf(
    ['the test is not met', 'the test is met', 'not given'],
    'what the Principal Reporter has said of serious harm, if anything',
    reporter,
  ),
  'childAbuse.data': observed('whether it says that the data subject is, has been, or may be at risk of being, the subject of child abuse'),
  'childAbuse.bestInterests': judged(paragraph('21'), {
    test: 'Would giving it to the person asking be contrary to the best interests of the data subject?',
    means: 'whether giving it would not be in the best interests of the data subject',
    factors: {
      asker: 'who asks, and their part in what it is about',
      child: "the data subject's own views, age and understanding",
      interests: 'what giving and not giving would each mean for the data subject',
    },
  }),
  'childAbuse.exercise': exercise,
  'listedEnactment.restricts': oneOf(
    [
      'human fertilisation and embryology',
      'adoption',
      'special educational needs',
      'parental orders',
      "children's hearings",
      'none of these',
    ],
    'whether an enactment listed in Schedule 4 prohibits or restricts its disclosure: the list is closed',
    { answeredBy: 'lawyer' },
  ),
} as const satisfies Readonly<Record<string, FactSpec>>;
