import type { FactSpec } from '../../../reasoning/index.ts';
import type { Balance, Effect, Exercise } from './weighing.ts';
import { effects, exercise, publicInterest } from './weighing.ts';

/** The facts of one exception of regulation 12(5): the effect on the interest it protects, the public interest, and reliance on it. */
type AdverseFacts<Name extends string> = { readonly [K in `eir.${Name}.effect`]: Effect } & {
  readonly [K in `eir.${Name}.publicInterest`]: Balance;
} & { readonly [K in `eir.${Name}.exercise`]: Exercise };

function adverse<const Name extends string>(name: Name, letter: string, interest: string): AdverseFacts<Name> {
  const provision = `eir-2004/regulation-12/5/${letter}`;
  return {
    [`eir.${name}.effect`]: {
      about: 'part',
      values: effects,
      means: `whether disclosure would adversely affect ${interest}`,
      answeredBy: 'controller',
      quiet: 'no',
      judged: {
        test: `Would giving this to the public adversely affect ${interest}: is it more likely than not, and by what mechanism?`,
        provision,
        factors: {
          effect: 'what the adverse effect is, and on what',
          mechanism: 'how disclosure to the world would lead to it',
          likelihood: 'what shows that it would happen, and not only might',
        },
      },
    },
    [`eir.${name}.publicInterest`]: publicInterest(provision, 'part'),
    [`eir.${name}.exercise`]: exercise('part'),
  } as unknown as AdverseFacts<Name>;
}

/** The interests of regulation 12(5), by the letter that protects them. */
export const interests = {
  a: { name: 'security', of: 'international relations, defence, national security or public safety' },
  b: { name: 'justice', of: 'the course of justice, a fair trial, or a criminal or disciplinary inquiry' },
  c: { name: 'intellectualProperty', of: 'intellectual property rights' },
  d: { name: 'proceedings', of: 'confidentiality of proceedings that the law provides for' },
  e: {
    name: 'commerce',
    of: 'commercial or industrial confidentiality that the law provides for, to protect a legitimate economic interest',
  },
  f: { name: 'volunteer', of: 'the interests of somebody who gave it without having to, and has not agreed to its disclosure' },
  g: { name: 'environment', of: 'the protection of the environment it relates to' },
} as const;

/** Facts of regulation 12(5). */
export const adverseFacts = {
  ...adverse(interests.a.name, 'a', interests.a.of),
  'eir.security.certified': {
    about: 'part',
    values: ['yes', 'no'],
    means: "whether a Minister's certificate under regulation 15 covers the information",
    answeredBy: 'minister',
  },
  ...adverse(interests.b.name, 'b', interests.b.of),
  ...adverse(interests.c.name, 'c', interests.c.of),
  ...adverse(interests.d.name, 'd', interests.d.of),
  ...adverse(interests.e.name, 'e', interests.e.of),
  ...adverse(interests.f.name, 'f', interests.f.of),
  ...adverse(interests.g.name, 'g', interests.g.of),
  'eir.emissions': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether it is information on emissions',
    answeredBy: 'controller',
    judged: {
      test: 'Is it information on emissions?',
      provision: 'eir-2004/regulation-12/9',
      factors: { emissions: 'what is emitted, and how the information is on that' },
    },
  },
} as const;

/** Facts of regulation 12(4). */
export const requestFacts = {
  'eir.unreasonable.is': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the request is manifestly unreasonable, by its burden or because it is vexatious',
    answeredBy: 'controller',
    judged: {
      test: 'Is the request manifestly unreasonable, obviously and clearly so?',
      provision: 'eir-2004/regulation-12/4/b',
      factors: {
        burden: 'the time and disruption it would take; there is no fixed limit of cost, and the limit under the Act is only a guide',
        value: 'its value and purpose, and the importance of the matter to the environment',
        size: 'the size and resources of the authority',
      },
    },
  },
  'eir.unreasonable.publicInterest': publicInterest('eir-2004/regulation-12/4/b', 'request'),
  'eir.unreasonable.exercise': exercise('request'),
  'eir.general.is': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the request is formulated in too general a manner',
    answeredBy: 'controller',
    judged: {
      test: 'Is the request put so generally that the information cannot be told from it?',
      provision: 'eir-2004/regulation-12/4/c',
      factors: { reading: 'whether there is one reading a reasonable officer would give it', missing: 'what more is needed' },
    },
  },
  'eir.general.helped': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the applicant has been asked for more and helped to give it, as regulation 9 requires',
    answeredBy: 'officer',
  },
  'eir.general.publicInterest': publicInterest('eir-2004/regulation-12/4/c', 'request'),
  'eir.general.exercise': exercise('request'),
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Facts about a part: whether it is held, whose data it is, and what kind of material. */
export const partFacts = {
  'eir.environmental': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether it is environmental information, which alone the Regulations govern',
    answeredBy: 'controller',
    quiet: 'yes',
    judged: {
      test: 'Is it information on the elements of the environment, factors affecting them, measures, reports or analyses about them, or human health and safety so far as affected by them?',
      provision: 'eir-2004/regulation-2/1',
      factors: { element: 'which element of the environment, factor or measure it is on', link: 'how closely it is on it' },
    },
  },
  'eir.held': {
    about: 'part',
    values: ['when received', 'no'],
    means: 'whether the authority held the information when the request was received',
    answeredBy: 'officer',
  },
  'eir.own': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether it is personal data of which the applicant is the data subject',
    answeredBy: 'officer',
  },
  'eir.unfinished.is': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether it is material still in the course of completion, an unfinished document or incomplete data',
    answeredBy: 'officer',
  },
  'eir.unfinished.publicInterest': publicInterest('eir-2004/regulation-12/4/d', 'part'),
  'eir.unfinished.exercise': exercise('part'),
  'eir.internal.is': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether it is an internal communication',
    answeredBy: 'officer',
  },
  'eir.internal.publicInterest': publicInterest('eir-2004/regulation-12/4/e', 'part'),
  'eir.internal.exercise': exercise('part'),
} as const satisfies Readonly<Record<string, FactSpec>>;
