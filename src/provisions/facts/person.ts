import type { FactSpec } from '../../reasoning/index.ts';

/** What section 45(4)(e) has a decision-maker weigh for one other person. */
const rightsFactors = {
  sensitivity: "how sensitive the person's data is: health, sexual life, a child, a victim",
  knownAlready: 'what the requester already knows, or was told by the person themselves',
  identifiability: 'whether this requester could tell who it is, with what they know or can get',
  confidence: 'whether the person was promised, or expected, confidence',
  wishes: 'what the person has said about disclosure: consent and refusal weigh, and neither decides',
  askingSafe: 'whether asking the person is possible and safe',
  risk: 'the risk to the person: reprisal, intimidation, coercion, distress',
  others: 'the risk to anyone else, and to whether people will speak to the police',
  subjectInterests: "the requester's interests: accuracy, answering an allegation, liberty, livelihood, family life, remedies",
  stage: 'the stage of any case',
  role: 'the role and seniority of an official',
  lessIntrusive: 'whether a gist, a blur, an altered voice or a transcript would do',
  duration: 'how long the need lasts, and when to look again',
} as const;

/** Facts about one other person whom an answer could touch. */
export const personFacts = {
  'rightsOfOthers.atRisk': {
    about: 'person',
    values: ['yes', 'no'],
    means: "whether giving this would put the person's rights and freedoms at risk",
    answeredBy: 'controller',
    judged: {
      test: 'Would giving this to the requester put the rights and freedoms of this person at risk?',
      provision: 'dpa-2018/section-45/4/e',
      factors: rightsFactors,
    },
  },
  'rightsOfOthers.necessary': {
    about: 'person',
    values: ['yes', 'no'],
    means: 'whether restricting is necessary to protect the person, and by which least intrusive means',
    answeredBy: 'controller',
    judged: {
      test: 'Is restricting necessary to protect this person, and what is the least that would do?',
      provision: 'dpa-2018/section-45/4/e',
      factors: rightsFactors,
    },
  },
  'rightsOfOthers.proportionate': {
    about: 'person',
    values: ['yes', 'no'],
    means: "whether that restriction is proportionate to the requester's rights and interests",
    answeredBy: 'controller',
    judged: {
      test: "Is that restriction proportionate, having regard to the requester's fundamental rights and legitimate interests?",
      provision: 'dpa-2018/section-45/4/e',
      factors: rightsFactors,
    },
  },
  'rightsOfOthers.exercise': {
    about: 'person',
    values: ['restrict', 'do not restrict'],
    means: 'whether the controller exercised the power to restrict',
    answeredBy: 'controller',
    quiet: 'do not restrict',
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
