import type { About, Answerer, Confidence, DutyRule, Provision } from '../../../reasoning/index.ts';
import { due } from './duties.ts';
import { andList, capital, count } from './lists.ts';

const effects: Readonly<Record<Provision['effect'], string>> = {
  owed: 'A right: what it speaks of is owed.',
  restricted: 'A restriction: what it covers need not be given.',
  exempt: 'An exemption: the right does not reach what it covers.',
  excluded: 'An exclusion: the right does not reach what it covers.',
  'out of scope': 'It marks the edge of Part 3: what it covers is outside the right.',
  'given for sense': 'What is not owed is given all the same, so that what is owed makes sense.',
  'routed elsewhere': 'Another regime answers, and Part 3 does not.',
  refusable: 'The controller need not answer the request, or not for nothing.',
  'paused for identity': 'The request waits.',
  'limited by search': 'The right reaches no further than the search.',
  silent: 'Something is left out of what the data subject must be told.',
  'never a reason': 'It takes a reason away: what it names does not stand in the way of the right.',
};

const heads: Readonly<Record<Provision['effect'], string>> = {
  owed: 'It is owed where',
  restricted: 'It may be restricted where',
  exempt: 'It is exempt where',
  excluded: 'It is excluded where',
  'out of scope': 'It is outside the right where',
  'given for sense': 'It is given for sense where',
  'routed elsewhere': 'It is dealt with elsewhere where',
  refusable: 'The controller may do so where',
  'paused for identity': 'The request may wait where',
  'limited by search': 'The right reaches no further than the search where',
  silent: 'It is left unsaid where',
  'never a reason': 'It is no reason to withhold that',
};

const about: Readonly<Record<About, string>> = {
  request: 'The request as a whole.',
  item: 'Each item, one at a time.',
  part: 'Each part of an item, and each line of the information, one at a time.',
  person: 'Each person other than the data subject, one at a time.',
};

const protects: Readonly<Record<NonNullable<Provision['protects']>, string>> = {
  person: 'Another person.',
  inquiry: 'An inquiry, investigation or procedure.',
  crime: 'The work of preventing and prosecuting crime.',
  public: 'Public security.',
  nation: 'National security.',
  adviser: 'What passes between a lawyer and a client.',
  court: 'The courts.',
};

const confidence: Readonly<Record<Confidence, string>> = {
  high: 'High.',
  medium: 'Medium.',
  low: 'Low: a lawyer should look before it is relied on.',
};

const answerers: Readonly<Record<Answerer, string>> = {
  officer: 'The officer',
  controller: 'The controller',
  requester: 'The requester',
  'third party': 'The other person',
  lawyer: 'A lawyer',
  minister: 'A Minister',
  court: 'A court',
  commissioner: 'The Commissioner',
};

const does: Readonly<Record<DutyRule['does'], string>> = {
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

const arises: Readonly<Record<DutyRule['arises'], string>> = {
  'with a provision': 'A provision that stands.',
  'with any request': 'Any request.',
  'with any answer': 'Any answer.',
  'with a complaint': 'A complaint to the controller.',
  'by choice': "The controller's choice.",
  'where it applies': 'Circumstances to which its words apply.',
  'in court': 'Proceedings in court.',
  throughout: 'Nothing: it is owed at all times, asked or not.',
};

const acts: Readonly<Record<string, string>> = {
  'dpa-2018': 'Data Protection Act 2018, Part 3 and what bears on it',
  'uk-gdpr': 'UK GDPR',
  'common-law': 'Common law',
  'case-law': 'Case law',
  practice: 'Good practice',
};

/** The law itself, told to somebody who reads it: what is said of one provision or duty, and of the list of them all. */
export const lawBook = {
  title: ({ cite, title }: { readonly cite: string; readonly title: string }): string => `${capital(cite)}: ${title}`,
  on: (day: string): string =>
    `As it stands where every event falls on ${day}, receipt and decision among them. An earlier request may be under other versions.`,
  encoded: 'The law is encoded from 25 May 2018 as it was known in November 2026. It is not legal advice.',
  labels: {
    effect: 'What it does',
    power: 'Power',
    of: 'Asked of',
    burden: 'Burden',
    protects: 'Protects',
    inForce: 'In force',
    confidence: 'Confidence',
    path: 'Path',
    source: 'Published',
    under: 'Beneath it',
    due: 'When',
    arises: 'Arises from',
  },
  effect: (effect: Provision['effect']): string => effects[effect],
  power: (power: Provision['power']): string =>
    power === 'may'
      ? 'May: the controller chooses whether to use it.'
      : 'Must: where its conditions are met it applies, and nobody chooses.',
  of: (of: About): string => about[of],
  protects: (what: NonNullable<Provision['protects']>): string => protects[what],
  confidence: (sure: Confidence): string => confidence[sure],
  does: (what: DutyRule['does']): string => does[what],
  arises: (what: DutyRule['arises']): string => arises[what],
  due: (when: string): string => `${capital(due[when] ?? when)}.`,
  dueWords: (when: string): string => due[when] ?? when,
  words: 'The words',
  gist: 'The gist, in our own words',
  rule: 'The rule',
  judged: 'What is judged, and what is weighed',
  way: 'What gives way to what',
  follows: 'What follows',
  contents: 'What it contains',
  about: 'What brings it about',
  versions: 'Versions, and what changed',
  authorities: 'Authorities',
  unsure: 'What is not settled',
  diagram: 'Diagram',
  head: (effect: Provision['effect'], many: 'one' | 'all' | 'any'): string =>
    `${heads[effect]}${many === 'one' ? ':' : many === 'all' ? ' all of these are so:' : ' any one of these is so:'}`,
  allOf: 'all of these are so:',
  anyOf: 'any one of these is so:',
  notSo: 'it is not so that:',
  joining: { all: 'and', any: 'or' },
  joined: ({ text, word }: { readonly text: string; readonly word: string }): string => `${text}; ${word}`,
  ended: (text: string): string => `${text}.`,
  paused: (text: string): string => `${text};`,
  exercise: 'And the controller must choose to use the power. It may find every one of these and still give what is asked for.',
  exerciseShort: 'the controller chooses to use the power',
  joints: { all: 'all of these', any: 'any one of these', not: 'not so' },
  displacesArrow: 'displaces',
  bringsAboutArrow: 'brings about',
  containsArrow: 'contains',
  leavesOutArrow: 'leaves out',
  unless: ({ cites, number }: { readonly cites: string; readonly number: number }): string =>
    number === 1 ? `Unless ${cites} stands, to which it gives way.` : `Unless one of these stands, to which it gives way: ${cites}.`,
  /** The values of a fact that meet a condition, as one clause. */
  either: (clauses: readonly string[]): string => clauses.join(', or '),
  limbWords: 'Words',
  finding: 'To find',
  means: (means: string): string => `${capital(means)}.`,
  judgedBy: 'Judged by',
  answeredBy: 'Answered by',
  by: ({ who, test }: { readonly who: Answerer; readonly test?: string }): string =>
    `${answerers[who]}${test === undefined ? '.' : `: ${test}`}`,
  displaces: 'Gives way to this',
  displacedBy: 'This gives way to',
  family: (cite: string): string => `Everything encoded under ${cite}:`,
  limbOf: ({ cite, title }: { readonly cite: string; readonly title: string }): string => `${capital(cite)}, part of “${title}”`,
  unit: ({ cite, title, inForce }: { readonly cite: string; readonly title: string; readonly inForce: boolean }): string =>
    `${capital(cite)}, ${title}${inForce ? '' : ' (not for events of that day)'}`,
  nothing: 'Nothing.',
  notFor: 'Never for',
  leftOutBy: ({ unit, limbs }: { readonly unit: string; readonly limbs: readonly string[] }): string =>
    `${unit}: leaves out ${andList(limbs)}`,
  leftOut: 'Left out where one of these stands',
  byProvision: 'Brought about by',
  bears: ({ fact, towards }: { readonly fact: string; readonly towards: string }): string =>
    `On ${fact}: ${towards === 'either way' ? 'either way' : `towards ${towards}`}.`,
  actName: (act: string): string => acts[act] ?? act,
  listTitle: 'The law encoded',
  sectionName: (section: string): string => capital(section),
  /** One line of the list, after its number: a title, and whether it is in force. */
  listed: ({
    kind,
    title,
    inForce,
    versions,
  }: {
    readonly kind: 'provision' | 'duty';
    readonly title: string;
    readonly inForce: boolean;
    readonly versions: number;
  }): string => {
    const state = [
      ...(kind === 'duty' ? ['duty'] : []),
      inForce ? 'in force' : 'not in force',
      ...(versions === 1 ? [] : [count(versions, 'version')]),
    ];
    return `${title}: ${state.join(', ')}`;
  },
  noDiagram: 'A diagram is of one provision or duty: name one.',
  notFound: ({ typed, nearest }: { readonly typed: string; readonly nearest: number }): string =>
    `There is no provision or duty cited as “${typed}”.${nearest === 0 ? '' : ' The nearest:'}`,
  suggestion: ({ cite, path, title }: { readonly cite: string; readonly path: string; readonly title: string }): string =>
    `${path}: ${capital(cite)}, ${title}`,
  tryList: '“subject-access law” lists every one.',
};
