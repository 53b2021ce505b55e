import type { FactWords } from '../facts.ts';
import { balance, balanceOfSilence, silenceKept } from './disclosure-words.ts';
import { chosen, named, yesNo } from './fact-words.ts';

/** Whether an exception is relied on, and the public interest that is weighed first. */
const weighed = {
  publicInterest: balance('exception'),
  exercise: chosen(
    'If so: will the authority rely on the exception, or give it all the same?',
    'the authority relies on the exception',
    'the authority does not rely on the exception',
  ),
};

/** The words of one exception of regulation 12(5): the effect on what it protects, the public interest, and reliance on it. */
const adverse = (to: string) => ({
  effect: {
    asks: ({ what }: { readonly what: string }) =>
      `Would giving the public ${what} adversely affect ${to}: is it more likely than not, and by what mechanism?`,
    lists: true as const,
    says: {
      'would adversely affect': `giving it to the public would adversely affect ${to}`,
      'would only be likely to': `giving it to the public would only be likely to affect ${to}, which is not enough`,
      'no mechanism shown': `no way is shown in which giving it to the public would affect ${to}`,
      no: `giving it to the public would not adversely affect ${to}`,
    },
  },
  ...weighed,
});

/** A public interest in what protects the person whose data it is, and one in saying nothing. */
const ofPerson = { publicInterest: balance('exception') };
const silent = { publicInterest: balanceOfSilence, exercise: silenceKept };

const withheldFromThem = (under: string) =>
  yesNo(
    () => `If the person this is about asked for confirmation under ${under}, would it be withheld from them?`,
    `confirmation would be withheld under ${under} even from the person it is about`,
    `confirmation would not be withheld under ${under} from the person it is about`,
  );

const principle = 'contravene a data protection principle';
const security = 'international relations, defence, national security or public safety';

/** Facts of a response that neither confirms nor denies. */
const factsOfSilence = {
  'eir.silence.security.effect': {
    asks: () =>
      `Would saying whether such information exists and is held adversely affect ${security}: is it more likely than not, and by what mechanism?`,
    lists: true,
    says: {
      'would adversely affect': `saying whether it is held would adversely affect ${security}`,
      'would only be likely to': `saying whether it is held would only be likely to affect ${security}, which is not enough`,
      'no mechanism shown': `no way is shown in which saying whether it is held would affect ${security}`,
      no: `saying whether it is held would not adversely affect ${security}`,
    },
  },
  'eir.silence.security.certified': yesNo(
    () => "Does a Minister's certificate under regulation 15 cover an answer that neither confirms nor denies that it is held?",
    "a Minister's certificate covers an answer that neither confirms nor denies",
    "no Minister's certificate covers an answer that neither confirms nor denies",
  ),
  ...named('eir.silence.security', silent),
  'eir.silence.person.contravenes': {
    asks: () => `Would saying whether it is held ${principle}?`,
    lists: true,
    says: {
      'a principle': `saying whether it is held would ${principle}`,
      'a principle, leaving section 24(1) aside': `saying whether it is held would ${principle} if section 24(1) were left aside`,
      no: 'saying whether it is held would contravene no data protection principle',
    },
  },
  'eir.silence.objection': yesNo(
    () => 'Would saying whether it is held contravene somebody’s objection to the processing?',
    'saying whether it is held would contravene somebody’s objection to the processing',
    'saying whether it is held would not contravene anybody’s objection to the processing',
  ),
  ...named('eir.silence.objection', silent),
  'eir.silence.accessUkGdpr': withheldFromThem('the UK GDPR'),
  ...named('eir.silence.accessUkGdpr', silent),
  'eir.silence.accessPart3': withheldFromThem('Part 3'),
  ...named('eir.silence.accessPart3', silent),
  'eir.silence.accessPart4': withheldFromThem('Part 4'),
  ...named('eir.silence.accessPart4', silent),
} as const satisfies Partial<FactWords>;

/** Every fact of the Environmental Information Regulations. */
export const factsOfEir = {
  'eir.unreasonable.is': yesNo(
    () => 'Is the request manifestly unreasonable, by its burden or because it is vexatious?',
    'the request is manifestly unreasonable',
    'the request is not manifestly unreasonable',
  ),
  ...named('eir.unreasonable', weighed),
  'eir.general.is': yesNo(
    () => 'Is the request put so generally that the information cannot be told from it?',
    'the request is put in too general a manner',
    'the request is not put in too general a manner',
  ),
  'eir.general.helped': yesNo(
    () => 'Has the applicant been asked for more, and helped to give it, as regulation 9 requires?',
    'the applicant has been asked for more and helped to give it',
    'the applicant has not been asked for more and helped to give it',
  ),
  ...named('eir.general', weighed),
  'eir.charge.notified': yesNo(
    () => 'Was the applicant told within twenty working days that a charge must be paid in advance, and how much?',
    'the applicant was told in time that a charge must be paid in advance',
    'the applicant was not told in time that a charge must be paid in advance',
  ),
  'eir.charge.paid': yesNo(
    () => 'Was the charge paid within sixty working days of the day the applicant was told of it?',
    'the charge was paid in time',
    'the charge was not paid in time',
  ),
  'eir.charge.for': {
    asks: () => 'What is charged for?',
    says: {
      'making it available': 'the charge is for making the information available',
      'access to a public register or list': 'the charge is for access to a public register or list, which is free',
      'examining it where the authority makes it available':
        'the charge is for examining the information where the authority makes it available, which is free',
    },
  },
  'eir.charge.reasonable': yesNo(
    () => 'Is the authority satisfied that the amount charged is a reasonable one?',
    'the authority is satisfied that the amount charged is reasonable',
    'the authority is not satisfied that the amount charged is reasonable',
  ),
  'eir.environmental': yesNo(
    ({ what }) => `Is ${what} environmental information, which alone the Regulations govern?`,
    'it is environmental information',
    'it is not environmental information',
  ),
  'eir.held': {
    asks: ({ what }) => `Did the authority hold ${what} when the request was received?`,
    says: {
      'when received': 'it was held when the request was received',
      no: 'it was not held when the request was received',
    },
  },
  'eir.own': yesNo(
    ({ what, requester }) => `Is ${what} personal data of which ${requester} is the data subject?`,
    "it is the applicant's own personal data",
    "it is not the applicant's own personal data",
  ),
  'eir.unfinished.is': yesNo(
    ({ what }) => `Is ${what} material still in the course of completion, an unfinished document or incomplete data?`,
    'it is unfinished or incomplete',
    'it is neither unfinished nor incomplete',
  ),
  ...named('eir.unfinished', weighed),
  'eir.internal.is': yesNo(
    ({ what }) => `Is ${what} an internal communication?`,
    'it is an internal communication',
    'it is not an internal communication',
  ),
  ...named('eir.internal', weighed),
  ...named('eir.security', adverse('international relations, defence, national security or public safety')),
  'eir.security.certified': yesNo(
    ({ what }) => `Does a Minister's certificate under regulation 15 cover ${what}?`,
    "a Minister's certificate covers it",
    "no Minister's certificate covers it",
  ),
  ...named('eir.justice', adverse('the course of justice, a fair trial, or a criminal or disciplinary inquiry')),
  ...named('eir.intellectualProperty', adverse('intellectual property rights')),
  ...named('eir.proceedings', adverse('the confidentiality of proceedings that the law provides for')),
  ...named('eir.commerce', adverse('commercial or industrial confidentiality that the law provides for')),
  ...named('eir.volunteer', adverse('the interests of whoever gave it without having to')),
  ...named('eir.environment', adverse('the protection of the environment it relates to')),
  'eir.emissions': yesNo(
    ({ what }) => `Is ${what} information on emissions?`,
    'it is information on emissions',
    'it is not information on emissions',
  ),
  'eir.person.identifiable': yesNo(
    ({ who, what }) => `Once the public has ${what}, can ${who}, if living, be identified?`,
    (who) => `${who ?? 'they'} can be identified from it`,
    (who) => `${who ?? 'they'} cannot be identified from it`,
  ),
  'eir.person.contravenes': {
    asks: ({ what }) => `Would giving the public ${what} ${principle}?`,
    says: {
      yes: `giving it to the public would ${principle}`,
      'yes, leaving section 24(1) aside': `giving it to the public would ${principle} if section 24(1) were left aside`,
      no: 'giving it to the public would contravene no data protection principle',
    },
  },
  'eir.personal.objection': {
    asks: ({ what }) => `Would giving the public ${what} contravene somebody’s objection to the processing?`,
    lists: true,
    says: {
      'to general processing': 'giving it to the public would contravene somebody’s objection to the processing',
      'to processing by an intelligence service':
        'giving it to the public would contravene somebody’s objection to processing by an intelligence service',
      no: 'giving it to the public would contravene nobody’s objection to the processing',
    },
  },
  ...named('eir.personal.objection', ofPerson),
  'eir.personal.withheldFromThem': {
    asks: ({ what }) => `If the person it is about asked for ${what}, would it be withheld from them, and in reliance on what?`,
    lists: true,
    says: {
      'under Part 2 of the Act of 2018': 'it would be withheld even from the person it is about, by an exemption from the UK GDPR',
      'under section 45(4) or 78A': 'it would be withheld even from the person it is about, under section 45(4) or 78A',
      'under Part 4 of the Act of 2018': 'it would be withheld even from the person it is about, under Part 4',
      no: 'it would not be withheld from the person it is about',
    },
  },
  ...named('eir.personal.withheldFromThem', ofPerson),
  ...factsOfSilence,
} as const satisfies Partial<FactWords>;
