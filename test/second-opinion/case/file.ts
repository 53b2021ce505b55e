import type { Case, Item, Judgement, Screening, Target } from '../../../src/case/index.ts';
import { clarificationsOf } from '../clarification.ts';
import { privilegeBegins } from '../law/days.ts';
import type { Aim, ElementStory, Found, ItemStory, Other, Passage, Story, Weighed, Weighings } from './story.ts';

const aims = { a: 'inquiry', b: 'crime', c: 'publicSecurity', d: 'nationalSecurity', e: 'rightsOfOthers' } as const;
const source = 'dpa-2018/section-45/2/g';

/** The others who are in a passage: whoever writes it, and whomever it is about. */
export function othersIn(passage: Passage): readonly Other[] {
  return (['p-a', 'p-b', 'p-o'] as const).filter((who) => passage.speaker === who || passage.about.includes(who));
}

/** Is a passage the data subject's, as the item and the passage are described? */
export function isTheirs(item: ItemStory, passage: Passage): boolean {
  if (item.relates !== 'content') return item.relates !== 'no';
  return passage.speaker === 'p-r' || passage.about.includes('p-r');
}

/** The grounds in play on an item: raised for it, or for the whole request. */
export function raisedFor(story: Story, item: ItemStory): ReadonlySet<ItemStory['raised'][number]> {
  return new Set([...item.raised, ...raisedForRequest(story)]);
}

/** The aims in play on the request as a whole. */
export function raisedForRequest({ confirmation, line }: Story): readonly ('a' | 'b' | 'c')[] {
  return [confirmation, line].flatMap((one) => (one === undefined ? [] : [one.aim]));
}

/** A story as a case file, every word of it said in the file's own terms. */
export function fileOf(story: Story): Case {
  const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: story.decidedOn };
  const judgements: Judgement[] = [];
  const judge = (judgement: Pick<Judgement, 'provision' | 'scope' | 'finds'> & Partial<Judgement>) =>
    judgements.push({
      id: `j-${judgements.length}`,
      reasons: 'for the file',
      reasonsForRequester: 'for the requester',
      factors: { '*': 'not known' },
      signed,
      ...judgement,
    });
  const screenings: Screening[] = [];
  const screen = (grounds: readonly string[], items: Screening['items'], result: Screening['result']) =>
    screenings.push({ id: `sc-${screenings.length}`, grounds, items, result, signed });
  const ids = story.items.map((_, index) => `i-${index}`);

  screen(['dpa-2018/*', 'common-law/privilege'], 'all', 'screened out');
  if (ids.length > 0) screen(['dpa-2018/*', 'common-law/privilege'], ids, 'screened out');
  for (const aim of raisedForRequest(story)) screen([`dpa-2018/section-45/4/${aim}`], 'all', 'raised');
  if (story.manifestly !== 'not raised') judge(manifestly(story));
  if (story.search.startsWith('limited and') && story.search !== 'limited and not judged') {
    judge({
      provision: 'dpa-2018/section-45/2A',
      scope: [{ request: true }],
      finds: { 'search.sufficient': story.search === 'limited and enough' ? 'yes' : 'no' },
    });
  }
  if (story.confirmation !== undefined) ofElement(story.confirmation, 'dpa-2018/section-45/1/a', judge);
  if (story.line !== undefined) ofElement(story.line, `dpa-2018/section-45/2/${story.line.letter}`, judge);
  story.items.forEach((item, index) => {
    const id = `i-${index}`;
    const raised = groundsOf(story, item);
    if (raised.length > 0) screen(raised, [id], 'raised');
    item.passages.forEach((passage, place) => {
      const scope: Target[] = [{ item: id, track: 't', segments: [`s${place}`] }];
      ofThing(story, item, passage.weighings, scope, {}, judge);
      keepSilent(passage, scope, judge);
      for (const who of othersIn(passage)) {
        if (!isAnswered(story, who)) weigh('e', passage.people[who], scope, { people: [who] }, judge);
      }
      if (needsContext(item) && !isTheirs(item, passage)) {
        judge({ provision: 'dpa-2018/section-52/1', scope, finds: { 'context.needed': passage.needed } });
      }
    });
    const whole: Target[] = [{ item: id, track: 't', segments: item.passages.map((_, place) => `s${place}`) }];
    ofThing(story, item, item.ofSource, whole, { element: source }, judge);
    if (item.source.startsWith('p-') && item.source !== 'p-r' && !isAnswered(story, item.source as Other)) {
      weigh('e', item.sourcePerson, whole, { element: source, people: [item.source] }, judge);
    }
  });
  return {
    format: 'subject-access/case@1',
    id: 'case',
    synthetic: true,
    decidedOn: story.decidedOn,
    request: requestOf(story),
    controller: {
      name: 'Chief Constable of Exampleshire (synthetic)',
      jurisdiction: 'england and wales',
      competentAuthority: story.controller === 'not known' ? { is: 'unknown', why: 'not asked' } : story.controller,
    },
    dataSubject: 'p-r',
    ...representativeOf(story),
    people: [
      { id: 'p-r', role: 'data subject', living: story.living },
      { id: 'p-a', role: 'witness' },
      { id: 'p-b', role: 'child' },
      { id: 'p-o', role: 'police officer', capacity: 'on duty' },
    ],
    ...(story.items.length > 0 || story.held === 'not known' ? {} : { nothingHeld: story.held }),
    ...searchesOf(story),
    items: story.items.map((item, index) => itemOf(item, `i-${index}`, signed)),
    screenings,
    roleScreenings: story.officersScreened ? [{ id: 'rs', people: 'everyone on duty', reasons: 'routine attendance', signed }] : [],
    judgements,
  };
}

type Judge = (judgement: Pick<Judgement, 'provision' | 'scope' | 'finds'> & Partial<Judgement>) => void;

/** Is someone answered for by the screening of officers? */
export function isAnswered({ officersScreened }: Story, who: Other): boolean {
  return who === 'p-o' && officersScreened;
}

const needsContext = (item: ItemStory) => item.passages.some((one) => !isTheirs(item, one) && one.needed === 'yes');

/** The grounds to put in play on one item, by citation. */
function groundsOf(story: Story, item: ItemStory): readonly string[] {
  const raised = raisedFor(story, item);
  return [
    ...(['a', 'b', 'c'] as const).filter((aim) => raised.has(aim)).map((aim) => `dpa-2018/section-45/4/${aim}`),
    ...(raised.has('privilege') ? ['dpa-2018/section-45A', 'common-law/privilege'] : []),
    ...(raised.has('d') || raised.has('national security') ? ['dpa-2018/section-45/4/d', 'dpa-2018/section-78A'] : []),
    ...(item.bar === 'statutory bar' ? ['dpa-2018/section-186A'] : []),
    ...(needsContext(item) ? ['dpa-2018/section-52/1'] : []),
  ];
}

/** What was weighed of one thing, under each ground in play on it. */
function ofThing(
  story: Story,
  item: ItemStory,
  weighings: Weighings,
  scope: readonly Target[],
  more: Partial<Judgement>,
  judge: Judge,
): void {
  const raised = raisedFor(story, item);
  for (const aim of ['a', 'b', 'c'] as const) {
    const weighed = weighings.aims[aim];
    if (raised.has(aim) && weighed !== undefined) weigh(aim, weighed, scope, more, judge);
  }
  if (raised.has('privilege'))
    find(
      'dpa-2018/section-45A',
      { 'privilege.claim': weighings.claim, 'privilege.adviserDuty': weighings.adviserDuty },
      scope,
      more,
      judge,
    );
  if (raised.has('d') || raised.has('national security')) {
    if (story.receivedOn >= privilegeBegins)
      find('dpa-2018/section-78A', { 'nationalSecurity.required': weighings.nationalSecurity }, scope, more, judge);
    else if (weighings.aims.d !== undefined) weigh('d', weighings.aims.d, scope, more, judge);
  }
  if (item.bar === 'statutory bar')
    find('dpa-2018/section-186A', { 'enactment.contraryIntention': weighings.contraryIntention }, scope, more, judge);
}

/** A restriction weighed, as far as it was: each test answered up to the first that fails. */
function weigh(aim: Aim | 'e', { came, plan }: Weighed, scope: readonly Target[], more: Partial<Judgement>, judge: Judge): void {
  if (came === 'not weighed') return;
  const name = aims[aim];
  // Section 45(4)(d) has no test of risk beside that of necessity.
  const risk = (value: 'yes' | 'no') => (aim === 'd' ? {} : { [`${name}.atRisk`]: value });
  const finds: Readonly<Record<string, string>> = {
    'no risk': aim === 'd' ? { [`${name}.necessary`]: 'no' } : risk('no'),
    'not necessary': { ...risk('yes'), [`${name}.necessary`]: 'no' },
    'not proportionate': { ...risk('yes'), [`${name}.necessary`]: 'yes', [`${name}.proportionate`]: 'no' },
    met: { ...risk('yes'), [`${name}.necessary`]: 'yes', [`${name}.proportionate`]: 'yes' },
  }[came === 'no risk' || came === 'not necessary' || came === 'not proportionate' ? came : 'met'];
  const exercise = { restricted: 'restrict', declined: 'do not restrict' } as const;
  judge({
    provision: `dpa-2018/section-45/4/${aim}`,
    scope,
    finds,
    ...(finds[`${name}.necessary`] === 'yes' ? { means: { words: plan } } : {}),
    ...(came === 'restricted' || came === 'declined' ? { exercise: exercise[came] } : {}),
    ...more,
  });
}

/** What was found on the tests of an exemption; nothing is signed of what is not found yet. */
function find(
  provision: string,
  tests: Readonly<Record<string, Found | undefined>>,
  scope: readonly Target[],
  more: Partial<Judgement>,
  judge: Judge,
): void {
  const finds = Object.fromEntries(Object.entries(tests).filter(([, value]) => value === 'yes' || value === 'no')) as Readonly<
    Record<string, string>
  >;
  if (Object.keys(finds).length > 0) judge({ provision, scope, finds, ...more });
}

/** What the notices about a passage may not say. Of privilege it is said for whichever was found: the claim, or else the duty. */
function keepSilent({ silence, privilegeSilence, weighings }: Passage, scope: readonly Target[], judge: Judge): void {
  if (silence !== 'none') judge({ provision: 'dpa-2018/section-45/6', scope, finds: silenceFound(silence) });
  const harm =
    weighings.claim === 'yes' ? 'undermines the claim' : weighings.adviserDuty === 'yes' ? "conflicts with the adviser's duty" : 'no';
  if (privilegeSilence === 'none') return;
  const finds = { 'privilegeSilence.decision': privilegeSilence === 'fact' ? harm : 'no', 'privilegeSilence.reason': harm };
  judge({ provision: 'dpa-2018/section-45A/3', scope, finds });
}

const silenceFound = (silence: 'fact' | 'reasons') => ({ 'silence.fact': silence === 'fact' ? 'yes' : 'no', 'silence.reasons': 'yes' });

function ofElement({ aim, weighed, silence }: ElementStory, element: string, judge: Judge): void {
  const scope: Target[] = [{ request: true }];
  weigh(aim, weighed, scope, { element }, judge);
  if (silence === 'none') return;
  judge({
    provision: 'dpa-2018/section-45/6',
    scope,
    element,
    finds: silenceFound(silence),
  });
}

function manifestly({ manifestly: found }: Story): Pick<Judgement, 'provision' | 'scope' | 'finds' | 'restsOn'> {
  return {
    provision: 'dpa-2018/section-53',
    scope: [{ request: true }],
    finds: { 'request.unfounded': found === 'unfounded' ? 'yes' : 'no', 'request.excessive': found === 'excessive' ? 'yes' : 'no' },
    restsOn: found === 'neither' ? [] : found === 'unfounded' ? ['genuineIntent'] : ['repeats'],
  };
}

function requestOf(story: Story): Case['request'] {
  const { receivedOn: on } = story;
  const identity = {
    'not doubted': { doubted: 'no' },
    doubted: { doubted: 'yes' },
    confirmed: { doubted: 'yes', confirmedOn: on },
    'not known': undefined,
  } as const;
  const check = identity[story.identity];
  return {
    receivedOn: on,
    channel: 'email',
    text: 'everything you hold about me',
    ...(check === undefined ? {} : { identity: check }),
    ...clarificationsOf(story.clarification, on),
    ...(story.choice === 'none' ? {} : { choice: story.choice }),
    ...(story.choice === 'charge a fee' ? { fee: { chargedOn: on, pounds: 10, ...(story.feePaid ? { paidOn: on } : {}) } } : {}),
  };
}

function representativeOf({ asking }: Story): Pick<Case, 'representative'> {
  if (asking === 'data subject') return {};
  const authority = { authorised: 'yes', 'not authorised': 'no', 'authority not known': { is: 'unknown', why: 'asked' } } as const;
  return { representative: { name: 'Example Solicitors (synthetic)', kind: 'solicitor', authority: authority[asking] } };
}

function searchesOf({ search, items }: Story): Pick<Case, 'searches'> {
  if (search === 'nothing said') return {};
  const result = items.length > 0 ? 'found' : 'not found';
  const rest = search === 'whole' ? [] : [{ system: 'archive', searchable: 'no', result: 'not searched', limit: 'tapes' } as const];
  return { searches: [{ system: 'records', searchable: 'by content', result }, ...rest] };
}

function itemOf(item: ItemStory, id: string, signed: Judgement['signed']): Item {
  return {
    id,
    kind: 'report',
    title: 'a report (synthetic)',
    purpose: item.purpose === 'not known' ? { is: 'unknown', why: 'not asked' } : item.purpose,
    processing: item.mode,
    designated: item.designated,
    relates: item.relates,
    flags: item.bar === 'nothing' ? [] : [item.bar],
    origin: item.source,
    ...(item.court === undefined ? {} : { court: item.court }),
    ...(item.certificate === undefined ? {} : { certificate: item.certificate }),
    tracks: [
      {
        id: 't',
        kind: 'text',
        extent: { is: 'text', length: item.passages.length * 10 },
        complete: 'yes',
        describedBy: signed,
        segments: item.passages.map((passage, place) => ({
          id: `s${place}`,
          from: place * 10,
          to: place * 10 + 10,
          speaker: passage.speaker,
          discussed: { people: passage.about, complete: 'yes' },
        })),
      },
    ],
  };
}
