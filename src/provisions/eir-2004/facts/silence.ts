import type { FactSpec } from '../../../reasoning/index.ts';
import type { Balance, Exercise } from './weighing.ts';
import { effects, exercise, publicInterestInConfirming } from './weighing.ts';

type YesNo = FactSpec & { readonly values: readonly ['yes', 'no'] };

/** What is weighed of every answer to whether information is held. It reads nothing of what is. */
const factors = {
  description: 'what is asked for, taken as a description and without looking at what is held',
  reveals: 'what a confirmation, and what a denial, would each tell the public',
  consistency: 'whether the same answer is given for every request of this description, held or not',
} as const;

const unit = (letter: string) => `eir-2004/regulation-13/5B/${letter}`;

/** The facts of a condition of regulation 13(5B) that is subject to the public interest in regulation 13(5A)(b). */
type Qualified<Name extends string> = { readonly [K in `eir.silence.${Name}`]: YesNo } & {
  readonly [K in `eir.silence.${Name}.publicInterest`]: Balance;
} & { readonly [K in `eir.silence.${Name}.exercise`]: Exercise };

function qualified<const Name extends string>(name: Name, letter: string, means: string, test: string): Qualified<Name> {
  return {
    [`eir.silence.${name}`]: {
      about: 'request',
      values: ['yes', 'no'],
      means,
      answeredBy: 'controller',
      judged: { test, provision: unit(letter), factors },
    },
    [`eir.silence.${name}.publicInterest`]: publicInterestInConfirming(
      unit(letter),
      'whether the public interest in not saying if the information exists outweighs that in saying so',
    ),
    [`eir.silence.${name}.exercise`]: exercise('request'),
  } as unknown as Qualified<Name>;
}

const wouldBeWithheld = (under: string) =>
  `If the person this is about asked for confirmation under ${under}, would it be withheld, and in reliance on what?`;
const withheld = (under: string) => `whether confirmation would be withheld under ${under} even from the person it is about`;

/** Facts of a response that neither confirms nor denies: regulations 12(6), and 13(5A) and (5B). */
export const silenceFacts = {
  'eir.silence.security.effect': {
    about: 'request',
    values: effects,
    means:
      'whether saying if such information is held would adversely affect international relations, defence, national security or public safety',
    answeredBy: 'controller',
    quiet: 'no',
    judged: {
      test: 'Would saying whether such information exists and is held adversely affect international relations, defence, national security or public safety: is it more likely than not, and by what mechanism?',
      provision: 'eir-2004/regulation-12/6',
      factors: { ...factors, likelihood: 'what shows that it would happen, and not only might' },
    },
  },
  'eir.silence.security.publicInterest': publicInterestInConfirming(
    'eir-2004/regulation-12/6',
    'whether saying if such information is held would not be in the public interest, disclosure being presumed',
  ),
  'eir.silence.security.certified': {
    about: 'request',
    values: ['yes', 'no'],
    means: "whether a Minister's certificate under regulation 15 covers a response that neither confirms nor denies",
    answeredBy: 'minister',
  },
  'eir.silence.security.exercise': exercise('request'),
  'eir.silence.person.contravenes': {
    about: 'request',
    values: ['a principle', 'a principle, leaving section 24(1) aside', 'no'],
    means: 'whether saying if such information is held would contravene a data protection principle',
    answeredBy: 'controller',
    judged: {
      test: 'Would telling a member of the public whether such information is held itself contravene any of the data protection principles?',
      provision: unit('a'),
      factors: { ...factors, whom: 'whom it would tell of, and what of them' },
    },
  },
  ...qualified(
    'objection',
    'b',
    "whether saying if it is held would contravene somebody's objection to the processing",
    'Has somebody whose data this would be objected to the processing, and would saying whether it is held contravene that right?',
  ),
  ...qualified('accessUkGdpr', 'c', withheld('Article 15(1) of the UK GDPR'), wouldBeWithheld('Article 15(1) of the UK GDPR')),
  ...qualified('accessPart3', 'd', withheld('section 45(1)(a) of the Act of 2018'), wouldBeWithheld('section 45(1)(a) of the Act of 2018')),
  ...qualified('accessPart4', 'e', withheld('section 94(1)(a) of the Act of 2018'), wouldBeWithheld('section 94(1)(a) of the Act of 2018')),
} as const satisfies Readonly<Record<string, FactSpec>>;
