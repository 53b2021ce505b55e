import type { About, Answerer, Confidence, DutyRule, Provision } from '../../../reasoning/index.ts';

/** What a provision does when it stands. */
export const effects: Readonly<Record<Provision['effect'], string>> = {
  owed: 'A right: what it speaks of is owed.',
  restricted: 'A restriction: what it covers need not be given.',
  exempt: 'An exemption: the right does not reach what it covers.',
  excluded: 'An exclusion: the right does not reach what it covers.',
  'out of scope': 'It marks the edge of Part 3: what it covers is outside the right.',
  'given for sense': 'What is not owed is given all the same, so that what is owed makes sense.',
  'routed elsewhere': 'Another regime answers, and Part 3 does not.',
  refusable: 'The controller need not answer the request, or not for nothing.',
  'paused for identity': 'The request waits.',
  'paused for clarification': 'The request waits for what identifies it, and its time then begins again.',
  'limited by search': 'The right reaches no further than the search.',
  silent: 'Something is left out of what the data subject must be told.',
  'never a reason': 'It takes a reason away: what it names does not stand in the way of the right.',
  explained: 'It changes nothing that is decided: it says what is to be explained.',
};

/** How the rule of a provision begins, before what must be so. */
export const heads: Readonly<Record<Provision['effect'], string>> = {
  owed: 'It is owed where',
  restricted: 'It may be restricted where',
  exempt: 'It is exempt where',
  excluded: 'It is excluded where',
  'out of scope': 'It is outside the right where',
  'given for sense': 'It is given for sense where',
  'routed elsewhere': 'It is dealt with elsewhere where',
  refusable: 'The controller may do so where',
  'paused for identity': 'The request may wait where',
  'paused for clarification': 'The request may wait to be made clear where',
  'limited by search': 'The right reaches no further than the search where',
  silent: 'It is left unsaid where',
  'never a reason': 'It is no reason to withhold that',
  explained: 'It is explained where',
};

/** What a provision is asked about. */
export const about: Readonly<Record<About, string>> = {
  request: 'The request as a whole.',
  item: 'Each item, one at a time.',
  part: 'Each part of an item, and each line of the information, one at a time.',
  person: 'Each person other than the data subject, one at a time.',
};

/** Whom or what a provision protects. */
export const protects: Readonly<Record<NonNullable<Provision['protects']>, string>> = {
  person: 'Another person.',
  inquiry: 'An inquiry, investigation or procedure.',
  crime: 'The work of preventing and prosecuting crime.',
  public: 'Public security.',
  nation: 'National security.',
  adviser: 'What passes between a lawyer and a client.',
  court: 'The courts.',
};

/** How sure the encoding is. */
export const confidence: Readonly<Record<Confidence, string>> = {
  high: 'High.',
  medium: 'Medium.',
  low: 'Low: a lawyer should look before it is relied on.',
};

/** Who answers, or judges. */
export const answerers: Readonly<Record<Answerer, string>> = {
  officer: 'The officer',
  controller: 'The controller',
  requester: 'The requester',
  'third party': 'The other person',
  lawyer: 'A lawyer',
  'health professional': 'The appropriate health professional',
  'Principal Reporter': 'The Principal Reporter',
  'Secretary of State': 'The Secretary of State',
  minister: 'A Minister',
  court: 'A court',
  commissioner: 'The Commissioner',
};

/** What a duty asks. */
export const does: Readonly<Record<DutyRule['does'], string>> = {
  notify: 'Someone must be given notice.',
  tell: 'Something must be told.',
  acknowledge: 'Receipt must be acknowledged.',
  ask: 'Something may have to be asked.',
  record: 'A record must be made.',
  review: 'Someone must look again.',
  preserve: 'What is held must be kept as it is.',
  allow: 'It gives someone a right or a remedy.',
  answer: 'It says how, or by when, an answer is given.',
  route: 'It sends the request, or part of it, elsewhere.',
  produce: 'Something must be produced.',
  warn: 'It warns of an offence or a trap.',
  presume: 'Something is presumed, or proved by a document.',
};

/** What brings a duty about. */
export const arises: Readonly<Record<DutyRule['arises'], string>> = {
  'with a provision': 'A provision that stands.',
  'with any request': 'Any request.',
  'with any answer': 'Any answer.',
  'with a complaint': 'A complaint to the controller.',
  'by choice': "The controller's choice.",
  'where it applies': 'Circumstances to which its words apply.',
  'in court': 'Proceedings in court.',
  throughout: 'Nothing: it is owed at all times, asked or not.',
};

/** What a citation is of, by its first part. */
export const acts: Readonly<Record<string, string>> = {
  'dpa-2018': 'Data Protection Act 2018',
  'uk-gdpr': 'UK GDPR',
  'foia-2000': 'Freedom of Information Act 2000',
  'fees-regulations-2004': 'Appropriate Limit and Fees Regulations 2004',
  'eir-2004': 'Environmental Information Regulations 2004',
  'foisa-2002': 'Freedom of Information (Scotland) Act 2002',
  'common-law': 'Common law',
  'case-law': 'Case law',
  practice: 'Good practice',
};
