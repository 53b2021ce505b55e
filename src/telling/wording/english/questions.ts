import { andList, capital, orList } from './lists.ts';

type Who =
  | 'controller'
  | 'officer'
  | 'lawyer'
  | 'requester'
  | 'third party'
  | 'health professional'
  | 'Principal Reporter'
  | 'Secretary of State'
  | 'minister'
  | 'court'
  | 'commissioner';

const forWhom: Readonly<Record<Who, string>> = {
  controller: 'For the controller to judge',
  officer: 'For the officer to find out',
  lawyer: 'For a lawyer',
  requester: 'For the requester',
  'third party': 'For another person',
  'health professional': 'For the appropriate health professional',
  'Principal Reporter': 'For the Principal Reporter',
  'Secretary of State': 'For the Secretary of State',
  minister: 'For a Minister',
  court: 'For a court',
  commissioner: 'For the Commissioner',
};

const mustShow: Readonly<Record<string, string>> = {
  'not stated': 'The Act does not say who must show it.',
};

const ofPart = {
  speaker: 'what {} says',
  seen: 'the picture of {}',
  named: 'where {} is named',
  discussed: 'what is said about {}',
  source: 'what comes from {}',
} as const;

const shown: Readonly<Record<string, (value: string) => string>> = {
  consent: (value) => (value === 'no record' ? 'no record of consent' : `consent ${value}`),
  confidence: (value) => (value === 'none' ? 'no confidence expected' : `confidence ${value}`),
  'said to the requester': (value) => (value === 'yes' ? 'has already said it to the requester' : 'has not said it to the requester'),
  'known to the requester': (value) => (value === 'yes' ? 'known to the requester' : 'not known to the requester'),
  role: (value) => value,
  age: (value) => `aged ${value}`,
  'recorded risk': (value) => (value === 'none recorded' ? 'no risk recorded' : `recorded risk: ${value}`),
  flag: (value) => `flagged: ${value}`,
};

const answers: Readonly<Record<string, string>> = {
  restrict: 'it is made out, and the controller restricts',
  'do not restrict': 'it is made out, and the controller does not restrict',
  met: 'it is made out',
  'not met': 'it is not made out',
  'screened out': 'all of them are ruled out',
  'nothing left out': 'the description leaves nothing and nobody out',
};

const settled: Readonly<Record<string, string>> = {
  disclose: 'given',
  'disclose edited': 'given with edits',
  withhold: 'withheld',
  exempt: 'exempt',
  excluded: 'outside the right',
  'out of scope': 'left out as not their data',
  'route elsewhere': 'answered under other law',
  give: 'given',
  restrict: 'restricted',
  answer: 'answered',
  refuse: 'refused',
};

/** What is still to be settled, asked about this case. */
export const questions = {
  mark: ({ first, last }: { readonly first: number; readonly last: number }): string =>
    first === last ? `Q${first}` : `Q${first}–Q${last}`,
  forWhom: (who: string): string => forWhom[who as Who] ?? `For the ${who}`,
  /** A question as it is named in passing. */
  short: {
    protect: (who: string): string => `judge whether ${who} must be protected`,
    judge: ({ cite, title }: { readonly cite: string; readonly title: string }): string =>
      `judge whether ${cite} applies${title === '' ? '' : ` (${title[0]?.toLowerCase()}${title.slice(1)})`}`,
    relates: 'say whether it is their data',
    exercise: (cite: string): string => `choose whether to use ${cite}`,
    means: (who: string): string => `choose how to protect ${who}`,
    screening: 'screen the grounds nobody has looked at',
    description: 'describe it',
    speaker: 'say who speaks',
    writer: 'say who wrote it',
    people: 'say who else is in it',
    fact: (means: string): string => `say ${means}`,
    search: 'say what the search could do',
    origin: 'say where the data came from',
    disputed: 'settle a contradiction',
  },
  /** What would be given, so far as one person comes into it. */
  appearance: ({ how, who }: { readonly how: string; readonly who: string }): string =>
    (ofPart[how as keyof typeof ofPart] ?? `what touches {}`).replace('{}', who),
  whatOf: ({ what, place }: { readonly what: readonly string[]; readonly place: string }): string => `${andList(what)} ${place}`,
  whatIsThere: (place: string): string => `what stands ${place}`,
  allOfIt: (item: string): string => `what is in ${item}`,
  sourceIs: ({ who, item }: { readonly who: string; readonly item: string }): string => `the fact that ${who} is the source of ${item}`,
  confirmation: 'confirmation that data about them is processed',
  class: (class_: string): string => `confirmation as to ${class_}`,
  line: (title: string): string => `the line on ${title.toLowerCase()}`,
  theRequest: 'the request',
  ifHeld: 'whatever would be held',
  whatIsItsSource: (item: string): string => `the source of ${item}`,
  heads: ({ short, cite }: { readonly short: string; readonly cite?: string }): string =>
    `${capital(short)}${cite === undefined ? '' : ` (${cite})`}.`,
  bearsOn: (reach: string): string => `Bears on ${reach}.`,
  sources: (items: readonly string[]): string => `the source of ${andList(items)}`,
  confirmationToo: 'confirmation',
  reach: ({ amount, passages, track }: { readonly amount: string; readonly passages: string; readonly track: string }): string =>
    `${amount} of ${track} in ${passages}`,
  at: ({ stream, places }: { readonly stream: 'picture' | 'sound' | 'text' | 'metadata'; readonly places: string }): string =>
    `${capital(stream)}: ${places}.`,
  screening: (grounds: readonly string[]): string =>
    `Has a named person checked whether any of these is in play: ${grounds.join(', ')}? One signed screening answers for all it covers.`,
  description: {
    picture: (place: string): string => `Who is seen ${place}, and is anything in shot about the data subject?`,
    sound: (place: string): string => `Who is heard ${place}, and who do they talk about?`,
    text: (place: string): string => `Who wrote what stands ${place}, and who is it about?`,
    metadata: (place: string): string => `What does the metadata ${place} say, and about whom?`,
  },
  speaker: ({ place, among }: { readonly place: string; readonly among: readonly string[] }): string =>
    `Who speaks ${place}?${among.length === 0 ? '' : ` So far it may be ${orList(among)}.`}`,
  writer: ({ place, among }: { readonly place: string; readonly among: readonly string[] }): string =>
    `Who wrote what stands ${place}?${among.length === 0 ? '' : ` So far it may be ${orList(among)}.`}`,
  people: {
    picture: (place: string): string => `Who else is seen ${place}? A named person must say that the list leaves nobody out.`,
    sound: (place: string): string => `Who else is talked about ${place}? A named person must say that the list leaves nobody out.`,
    text: (place: string): string => `Who else is written about ${place}? A named person must say that the list leaves nobody out.`,
    metadata: (place: string): string => `Who else is in the metadata ${place}? A named person must say that the list leaves nobody out.`,
  },
  origin: (items: readonly string[]): string => `Who or what did the data in ${andList(items)} come from?`,
  search: (systems: readonly string[]): string =>
    `Can ${andList(systems)} be searched for what is asked: by what is said in it, by date and place, by reference, or not at all? What did the search give?`,
  means: ({ who, ways }: { readonly who: string; readonly ways: readonly string[] }): string =>
    ways.length === 0
      ? `Several ways would each protect ${who}: which is chosen?`
      : `Each of these would protect ${who}: ${orList(ways)}. Which is chosen?`,
  disputed: ({ means, who }: { readonly means: string; readonly who?: string }): string =>
    `Judgements disagree on ${means}${who === undefined ? '' : ` (${who})`}. Which stands? The one that stands should name the one it replaces.`,
  chooseBetween: (values: readonly string[]): string => `One of: ${values.join('; ')}.`,
  towardsGiving: 'For giving',
  towardsRestricting: 'For restricting',
  eitherWay: 'Either way',
  shown: ({ fact, value }: { readonly fact: string; readonly value: string }): string => shown[fact]?.(value) ?? `${fact}: ${value}`,
  silentLabel: 'Not recorded',
  silent: (factors: readonly string[]): string => factors.join(', '),
  shownAll: (shown: readonly string[]): string => `${capital(shown.join('; '))}.`,
  authorities: (names: readonly string[]): string => `Cited: ${names.join('; ')}.`,
  burdenLabel: 'Burden',
  testIn: (cite: string): string => `The test and its factors stand below, under ${cite}.`,
  burden: (who: string): string => mustShow[who] ?? `It is for the ${who} to show.`,
  test: ({ fact, test }: { readonly fact: string; readonly test: string }): string => `${fact}: ${test}`,
  factor: ({ factor, means }: { readonly factor: string; readonly means: string }): string => `${factor}: ${means}`,
  factors: 'Factors, each to be addressed, “not known” allowed:',
  notAlone: (reasons: readonly string[]): string => `Never enough alone: ${reasons.join(', ')}.`,
  heading: ({ cite, title }: { readonly cite: string; readonly title: string }): string => `${capital(cite)}: ${title}`,
  previewLabel: 'Answers',
  somebodyElse: 'somebody else',
  answer: (answer: string): string | undefined => answers[answer],
  wouldDo: ({ answer, comes }: { readonly answer: string; readonly comes: readonly string[] }): string =>
    `If ${answer}: ${comes.join(', ')}.`,
  settles: ({ count, kind }: { readonly count: number; readonly kind: string }): string => `${count} ${settled[kind] ?? kind}`,
  keptBack: (count: number): string => `${count} edited or withheld so far as the means chosen go`,
  leavesOpen: (count: number): string => `${count} still open`,
  none: 'Nothing: every part is decided.',
};
