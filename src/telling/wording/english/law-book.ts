import type { About, Answerer, Confidence, DutyRule, Provision } from '../../../reasoning/index.ts';
import { due } from './duties.ts';
import { about, acts, answerers, arises, confidence, does, effects, heads, protects } from './law-terms.ts';
import { andList, capital, count } from './lists.ts';

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
  /** What a fact is, and the values of it that meet a condition. */
  finds: ({ means, values }: { readonly means: string; readonly values: readonly string[] }): string => `${means}: ${values.join(', or ')}`,
  limbWords: 'Words',
  limbGist: 'Gist',
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
