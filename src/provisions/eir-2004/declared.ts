import { addDays, isCivilDay } from '../../calendar/index.ts';
import type { CheckedLaw, Declared, Direction } from '../../reasoning/index.ts';
import { checkLaw } from '../../reasoning/index.ts';
import { eir } from '../eir-2004.ts';
import { instruments } from '../foia-2000/declared/instruments.ts';
import { interests } from './facts/exceptions.ts';
import { confirming, right } from './regulations.ts';

const moving = (
  of: readonly string[],
  only: Direction['only'],
  ...moves: readonly (readonly [fact: string, to: string])[]
): readonly Direction[] => moves.map(([fact, to]) => ({ of, fact, to, only }));

const relied = ['unfinished', 'internal', ...Object.values(interests).map(({ name }) => name)];

/** The responses that neither confirm nor deny and are subject to the public interest, by the name their facts go by. */
const qualifiedSilences = ['security', 'objection', 'accessUkGdpr', 'accessPart3', 'accessPart4'] as const;

/** The directions that the Regulations have. */
const directions: readonly Direction[] = [
  ...moving(
    [right],
    'keeps back',
    ...relied.flatMap((name) => [
      [`eir.${name}.publicInterest`, 'maintaining outweighs'] as const,
      [`eir.${name}.exercise`, 'restrict'] as const,
    ]),
    ...Object.values(interests).map(({ name }) => [`eir.${name}.effect`, 'would adversely affect'] as const),
    ['eir.security.certified', 'yes'],
    ['eir.unfinished.is', 'yes'],
    ['eir.internal.is', 'yes'],
    ['eir.own', 'yes'],
    ['eir.held', 'no'],
    ['eir.person.identifiable', 'yes'],
    ['eir.person.contravenes', 'yes'],
    ['eir.person.contravenes', 'yes, leaving section 24(1) aside'],
    ['eir.environmental', 'no'],
    ['eir.personal.objection', 'to general processing'],
    ['eir.personal.withheldFromThem', 'under section 45(4) or 78A'],
    ['eir.personal.objection.publicInterest', 'maintaining outweighs'],
    ['eir.personal.withheldFromThem.publicInterest', 'maintaining outweighs'],
  ),
  ...moving(
    [confirming],
    'keeps back',
    ['eir.silence.security.effect', 'would adversely affect'],
    ['eir.silence.security.certified', 'yes'],
    ['eir.silence.person.contravenes', 'a principle'],
    ['eir.silence.person.contravenes', 'a principle, leaving section 24(1) aside'],
    ...qualifiedSilences.flatMap((name) => [
      [`eir.silence.${name}.publicInterest`, 'maintaining outweighs'] as const,
      [`eir.silence.${name}.exercise`, 'restrict'] as const,
    ]),
    ...qualifiedSilences.filter((name) => name !== 'security').map((name) => [`eir.silence.${name}`, 'yes'] as const),
  ),
  ...moving(
    [confirming],
    'gives',
    ['eir.silence.security.effect', 'would only be likely to'],
    ...qualifiedSilences.flatMap((name) => [
      [`eir.silence.${name}.publicInterest`, 'equal'] as const,
      [`eir.silence.${name}.exercise`, 'do not restrict'] as const,
    ]),
  ),
  ...moving(
    [right],
    'gives',
    ...relied.flatMap((name) => [[`eir.${name}.publicInterest`, 'equal'] as const, [`eir.${name}.exercise`, 'do not restrict'] as const]),
    ...Object.values(interests).map(({ name }) => [`eir.${name}.effect`, 'would only be likely to'] as const),
    ['eir.emissions', 'yes'],
    ['eir.held', 'when received'],
  ),
  ...moving(['eir-2004/regulation-12/4/b'], 'makes it hold', ['eir.unreasonable.is', 'yes']),
  ...moving(['eir-2004/regulation-12/4/c'], 'makes it hold', ['eir.general.is', 'yes'], ['eir.general.helped', 'yes']),
];

/** What is said of the Regulations beside their provisions, for a check to hold them to. */
export const eirDeclared: Declared = {
  absences: [
    {
      of: ['eir-2004/*', 'practice/*', 'foia-2000/section-1'],
      windows: { receipt: { to: '2004-12-31' } },
      because: 'The Regulations came into force on 1 January 2005 (regulation 1).',
    },
    {
      of: ['eir-2004/regulation-13', 'eir-2004/regulation-13/*'],
      windows: { decision: { to: '2018-05-24' } },
      because: 'Regulation 13 has its present conditions from 25 May 2018. Its older form, which spoke of the Act of 1998, is not encoded.',
    },
  ],
  directions,
  instruments,
  calendar: { isDay: isCivilDay, addDays },
};

/** Checks the whole of the Regulations as encoded. */
export function checkEir(): CheckedLaw {
  return checkLaw(eir, eirDeclared);
}
