import type { DutyAccount, ProvisionAccount } from '../../../../src/provisions/index.ts';
import type { DutyRule, Effect } from '../../../../src/reasoning/index.ts';

/** Who decides a kind of question today, in the systems that were read: told by what a provision or a duty does, so that a new one has an answer. */
const restricting = [
  'The officer, outside the system. Of the case systems read, none puts this test to anybody.',
  'Track a Query, the Ministry of Justice’s own open tool, closes a freedom of information case with an outcome and exemptions by section number; to close a subject access request it asks for a date, and it holds no exemption of the Data Protection Act.',
  'Privacy platforms let an officer include or exclude an item, with a reason in free text. Redaction tools can ask for a reason with each mask, from a list that the customer types in.',
];

const scope = [
  'Whoever logs the request. Which law answers is chosen with the form or the type of case, before anything has been found, and not item by item.',
  'None of the systems read has Part 3 of the Act in it: tools that know the United Kingdom know the UK GDPR.',
];

const whoseData = [
  'Nobody, stretch by stretch. In none of the systems read is another person attached to an item, so that whose data a passage is, the requester’s or somebody else’s or both, is settled in somebody’s head.',
  'Detectors such as Presidio find names and numbers. They do not say whose they are.',
];

const excluded = [
  'The officer, with guidance. No system read has a place for material that the right does not reach, as apart from what is withheld: both end as pages not sent.',
];

const gate = [
  'The officer, in free text. Fides keeps one optional reason for a denial; the Data Rights Protocol has a code, “too many requests”.',
  'inthhq/dsar has a place for it: its policy pack answers whether a request may be refused, whether identity is to be verified, and when an answer is due. It does not put the factors, and it does not look at what was found.',
];

const told = [
  'A template, and whoever edits it. The dispatch letters in Track a Query say in general terms that information may have been withheld.',
  'Closing as neither confirmed nor denied exists there for freedom of information, and not for subject access.',
];

const byEffect: Readonly<Record<Effect, readonly string[]>> = {
  owed: [
    'Nobody as a question: the right is the starting point of every system read, and each tracks one request towards one answer.',
    'Confirmation, the data, each line of the information and the source were not seen kept apart for such a request, so a restriction of one is not told from a restriction of all.',
  ],
  restricted: restricting,
  exempt: restricting,
  excluded,
  'out of scope': whoseData,
  'routed elsewhere': scope,
  'given for sense': ['The officer, by eye. No system read has a place for giving what is not owed so that what is owed makes sense.'],
  refusable: gate,
  'paused for identity': [
    'The case system, well. Track a Query stops the clock for a typed reason, “verification check” among them, and inthhq/dsar asks for verification as one of its outcomes.',
  ],
  'paused for clarification': [
    'The case system, well. Track a Query stops the clock for a typed reason, “verification check” among them, and inthhq/dsar asks for verification as one of its outcomes.',
  ],
  'limited by search': [
    'The officer, in free text. Track a Query keeps what data was asked of whom, and reasons for rejecting a request that include body-worn video and CCTV.',
    'No system read keeps what a store can be searched by, so none can say when a search that was enough has stopped being enough.',
  ],
  silent: told,
  explained: ['Nobody, that we found: case systems sort by the law that a message names, or by hand.'],
  'never a reason': [
    'Nobody. In none of the systems read is there a place for what another person said about it, or for a marking or a contract, nor for what it may not do.',
  ],
};

const notices = [
  'A template. Letters are merged from a few fields of the case; no system read takes what a notice must contain from the provision it is given under.',
];

const clocks = [
  'When: a calculator in the case system. Track a Query adds calendar months and rolls forward over bank holidays; Alaveteli counts twenty working days over them. Three tools for privacy requests that were read add thirty or sixty days where the law says months. Two of all those read show part of how a date was reached.',
];

const extensions = [
  'The time itself is kept well by some: Track a Query allows one extension, of two months, and works the date out again where it is taken away.',
];

const practice = ['This is good practice, and no provision: each office has its own way of doing it, and none was read.'];

const byDoes: Readonly<Record<DutyRule['does'], readonly string[]>> = {
  notify: notices,
  tell: notices,
  acknowledge: [
    'Nothing for it was seen: the right to complain to the controller dates from June 2026. The acknowledgement of a request is followed, by MuckRock for one.',
  ],
  ask: [
    'The case system, well. Track a Query stops and restarts the clock with a reason from a list, and so do OneTrust and DataGrail.',
    'Track a Query takes all the days off alike, where section 54 treats proof of identity and a question about what is sought in different ways.',
  ],
  record: [
    'Nobody, as the record the Act describes. Systems keep a log of what was done to a case, by whom and when; why a passage was withheld, limb by limb, is not in it.',
  ],
  review: ['A diary. No system read keeps what a restriction rests on, or the day to look at it again.'],
  preserve: ['Not seen: nothing in the systems read says that a request has put something on hold.'],
  allow: ['A paragraph of the letter. Track a Query and Alaveteli follow an internal review or a complaint once it is made.'],
  answer: ['How: a template, and whoever sends it. Systems keep the way an answer was sent, such as post or e-mail.'],
  route: scope,
  produce: ['Not known: systems for evidence and disclosure in court were not read for this.'],
  warn: ['Nobody: no system read warns of it.'],
  presume: ['The officer. Track a Query keeps that a request is made for somebody else, in what relation, and who is to have the answer.'],
};

/** What is known of who decides such a thing today, a paragraph each. */
export function decidedElsewhere(account: ProvisionAccount | DutyAccount): readonly string[] {
  if (account.is === 'provision') return byEffect[account.provision.effect];
  const { duty } = account;
  if (duty.words === 'ours') return practice;
  const timed = duty.does === 'answer' && duty.inForce.some(({ due }) => due.endsWith('by the last day'));
  const extending = duty.does === 'notify' && duty.inForce.some(({ due }) => due === 'within one month');
  return [...byDoes[duty.does], ...(timed ? clocks : []), ...(extending ? extensions : [])];
}
