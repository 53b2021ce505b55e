import type { FactSpec } from '../../../reasoning/index.ts';

const told = ['requester', 'commissioner', 'file', 'officer'] as const;

/** Facts of regulation 8: a charge that is to be paid before the information is made available. */
export const chargeFacts = {
  'eir.charge.notified': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the applicant was told, within twenty working days of receipt, that a charge must be paid in advance, and how much',
    answeredBy: 'officer',
    tell: told,
  },
  'eir.charge.paid': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the charge was paid within sixty working days of the day the applicant was told of it',
    answeredBy: 'officer',
    tell: told,
  },
  'eir.charge.for': {
    about: 'request',
    values: ['making it available', 'access to a public register or list', 'examining it where the authority makes it available'],
    means: 'what is charged for',
    answeredBy: 'officer',
    tell: told,
  },
  'eir.charge.reasonable': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the authority is satisfied that the amount is a reasonable one',
    answeredBy: 'controller',
    tell: told,
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
