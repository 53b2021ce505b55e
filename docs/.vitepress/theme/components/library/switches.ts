import { addDays, addMonths } from '../../../../../src/calendar/index.ts';
import type { Case, Judgement, Person, Target } from '../../../../../src/case/index.ts';
import { spanOf } from '../../../../../src/case/index.ts';
import type { OpenedCase } from '../../../../../src/cli/reading/case-file.ts';
import type { CaseDecision, Question } from '../../../../../src/index.ts';
import { compare, decide } from '../../../../../src/index.ts';
import { supposedCase } from './session.ts';
import type { Setting } from './setting.ts';
import { nameOf } from './timeline.ts';

/** One thing on the panel that can be put otherwise. The first choice is as the file has it. */
export interface Switch {
  readonly id: string;
  readonly group: 'Judgements' | 'Questions' | 'People' | 'Items' | 'The request and the search';
  readonly label: string;
  readonly choices: readonly [Choice, ...Choice[]];
}

/** One way to put it. */
export interface Choice {
  readonly label: string;
  readonly settings: readonly Setting[];
}

/** The switches of a case that matter: every choice on them gives a case that may be decided, and changes something in its decision. */
export function switchesOf(opened: OpenedCase, case_: Case): readonly Switch[] {
  const before = decide(case_);
  return candidates(case_, before).flatMap((one): readonly Switch[] => {
    const [asItIs, ...others] = one.choices;
    const kept = others.filter(({ settings }) => {
      const after = supposedCase(opened, settings);
      return after.ok && !compare(before, decide(after.case)).same;
    });
    return kept.length === 0 ? [] : [{ ...one, choices: [asItIs, ...kept] }];
  });
}

function candidates(case_: Case, decision: CaseDecision): readonly Switch[] {
  return [
    ...(case_.judgements ?? []).map((judgement) => judgementSwitch(case_, judgement)),
    ...decision.questions.flatMap((question) => questionSwitch(case_, decision, question)),
    ...peopleToTry(case_, decision).flatMap((person) => personSwitches(case_, person)),
    ...itemSwitches(case_),
    ...requestSwitches(case_, decision),
  ];
}

const set = (at: readonly (string | number)[], value: unknown): Setting => ({ suppose: { flag: '--set', path: pointer(at), value } });
const unset = (at: readonly (string | number)[]): Setting => ({ suppose: { flag: '--unset', path: pointer(at) } });
const pointer = (at: readonly (string | number)[]): string =>
  at.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What a choice that leaves everything as it is says. */
function asRecorded(value: unknown): Choice {
  const said = typeof value === 'string' ? value : Array.isArray(value) && value.length === 0 ? 'none' : undefined;
  if (said !== undefined) return { label: `As recorded: ${said}`, settings: [] };
  return { label: value === undefined ? 'As it is: not recorded' : 'As recorded', settings: [] };
}

/** A switch over the values of one place in the file. */
function valueSwitch(
  {
    id,
    group,
    label,
    at,
    recorded,
  }: Pick<Switch, 'id' | 'group' | 'label'> & { readonly at: readonly (string | number)[]; readonly recorded: unknown },
  values: readonly (string | readonly [label: string, value: unknown])[],
): Switch {
  const choices = values
    .map((value): readonly [string, unknown] => (typeof value === 'string' ? [value, value] : value))
    .filter(([, value]) => JSON.stringify(value) !== JSON.stringify(recorded));
  return {
    id,
    group,
    label,
    choices: [asRecorded(recorded), ...choices.map(([said, value]): Choice => ({ label: said, settings: [set(at, value)] }))],
  };
}

const supposedReasons = 'Supposed on this page.';

function judgementSwitch(case_: Case, judgement: Judgement): Switch {
  const { id, provision, people = [], finds, exercise, means, reviewOn } = judgement;
  const at = ['judgements', id];
  const tests = Object.keys(finds);
  const atRisk = tests.find((test) => test.endsWith('.atRisk'));
  const whom = people.length === 0 ? '' : `, for ${people.map((person) => nameOf(case_, person)).join(' and ')}`;
  const choices: Choice[] = [{ label: 'Not made', settings: [unset(at)] }];
  if (exercise === 'restrict')
    choices.push({ label: 'Made out, and the power is not used', settings: [set([...at, 'exercise'], 'do not restrict')] });
  if (exercise === 'do not restrict')
    choices.push({ label: 'Made out, and the power is used', settings: [set([...at, 'exercise'], 'restrict')] });
  const bare = (['means', 'exercise', 'until', 'reviewOn', 'chosen'] as const)
    .filter((key) => judgement[key] !== undefined)
    .map((key) => unset([...at, key]));
  if (atRisk !== undefined && finds[atRisk] === 'yes') {
    choices.push({ label: 'Found: nobody’s interest is at risk', settings: [...bare, set([...at, 'finds'], { [atRisk]: 'no' })] });
  } else if (atRisk !== undefined) {
    const ground = atRisk.slice(0, atRisk.indexOf('.'));
    const whole = { [atRisk]: 'yes', [`${ground}.necessary`]: 'yes', [`${ground}.proportionate`]: 'yes' };
    const data = judgement.element === undefined;
    choices.push({
      label: data ? 'Found at risk: withheld' : 'Found at risk: restricted',
      settings: [
        set([...at, 'finds'], whole),
        ...(data ? [set([...at, 'means'], 'withhold')] : []),
        set([...at, 'exercise'], 'restrict'),
        set([...at, 'reviewOn'], addMonths(case_.decidedOn, 6)),
      ],
    });
  } else {
    const flipped = Object.fromEntries(tests.map((test) => [test, finds[test] === 'yes' ? 'no' : 'yes']));
    choices.push({ label: 'Found the other way', settings: [...bare, set([...at, 'finds'], flipped)] });
  }
  if (means !== undefined && means !== 'withhold')
    choices.push({ label: 'The least that protects is to withhold', settings: [set([...at, 'means'], 'withhold')] });
  if (means === 'withhold') {
    for (const [label, plan] of edits)
      choices.push({ label: `The least that protects is ${label}`, settings: [set([...at, 'means'], plan)] });
  }
  if (reviewOn !== undefined && reviewOn >= case_.decidedOn)
    choices.push({ label: 'Its day for looking again has passed', settings: [set([...at, 'reviewOn'], addDays(case_.decidedOn, -1))] });
  if (reviewOn !== undefined && reviewOn < case_.decidedOn)
    choices.push({
      label: 'Looked at again, and to be looked at in six months',
      settings: [set([...at, 'reviewOn'], addMonths(case_.decidedOn, 6))],
    });
  return {
    id: `judgement-${id}`,
    group: 'Judgements',
    label: `${id}: ${cite(provision)}${whom}${judgement.element === undefined ? '' : `, on ${cite(judgement.element)}`}`,
    choices: [{ label: 'As recorded', settings: [] }, ...choices],
  };
}

const edits = [
  ['an altered voice', { voice: 'alter', words: 'none' }],
  ['a summary in place of the words', { words: 'summary' }],
  ['a blur', { picture: 'blur' }],
] as const;

/** `dpa-2018/section-45/4/e` as a lawyer writes it. */
function cite(path: string): string {
  const [, section, ...rest] = path.split('/');
  const name = section?.replace(/^section-/, 'section ') ?? path;
  return `${name}${rest.map((unit) => `(${unit})`).join('')}`;
}

/** The answers the page can suppose to a question: a judgement made each way, or who is speaking. */
function questionSwitch(case_: Case, decision: CaseDecision, question: Question): readonly Switch[] {
  const base = { id: `question-${question.id}`, group: 'Questions' } as const;
  const open: Choice = { label: 'Not answered', settings: [] };
  if (question.asks === 'speaker') {
    const track = case_.items.find(({ id }) => id === question.item)?.tracks.find(({ id }) => id === question.track);
    if (track === undefined || question.item === undefined) return [];
    const spans = question.spans ?? [];
    const segments = track.segments
      .filter((segment) => typeof segment.speaker === 'object' && segment.speaker.is === 'unknown')
      .filter((segment) => spanOf(segment, track).some(({ from, to }) => spans.some((span) => from < span[1] && span[0] < to)))
      .map(({ id }) => id);
    const item = question.item;
    const choices = case_.people.map(
      ({ id }): Choice => ({
        label: nameOf(case_, id),
        settings: [{ answer: { is: 'speaker', item, track: track.id, segments, speaker: id } }],
      }),
    );
    return [{ ...base, label: 'Who speaks, where nobody has been named', choices: [open, ...choices] }];
  }
  if (question.asks !== 'judgement' && question.asks !== 'exercise') return [];
  const { provision = '' } = question;
  const scope = scopeOf(decision, question);
  if (scope.length === 0) return [];
  const atRisk = question.facts.find((fact) => fact.endsWith('.atRisk'));
  const found = question.facts.filter((fact) => !fact.endsWith('.exercise'));
  const decides = case_.controller.decides;
  const judgement: Judgement = {
    id: `supposed-${question.rank}`,
    provision,
    scope,
    ...(question.person === undefined ? {} : { people: [question.person] }),
    finds: Object.fromEntries(found.map((fact) => [fact, 'yes'])),
    reasons: supposedReasons,
    reasonsForRequester: supposedReasons,
    factors: { '*': 'not known' },
    signed: { by: decides?.name ?? 'Somebody supposed', role: decides?.role ?? 'decision-maker', on: case_.decidedOn },
  };
  const answered = (label: string, more: Partial<Judgement>): Choice => ({
    label,
    settings: [{ answer: { is: 'judgement', judgement: { ...judgement, ...more } } }],
  });
  const restricted = { exercise: 'restrict', reviewOn: addMonths(case_.decidedOn, 6) } as const;
  const choices =
    atRisk === undefined
      ? [answered('Judged: yes', {}), answered('Judged: no', { finds: Object.fromEntries(found.map((fact) => [fact, 'no'])) })]
      : [
          answered('Judged: restrict, and withhold', { ...restricted, means: 'withhold' }),
          ...edits.map(([label, means]) => answered(`Judged: restrict, with ${label}`, { ...restricted, means })),
          answered('Judged: made out, and the power is not used', { exercise: 'do not restrict', means: 'withhold' }),
          answered('Judged: nobody’s interest is at risk', { finds: { [atRisk]: 'no' } }),
        ];
  const whom = question.person === undefined ? '' : `, for ${nameOf(case_, question.person)}`;
  return [{ ...base, label: `Question ${question.rank}: ${cite(provision)}${whom}`, choices: [open, ...choices] }];
}

/** What a judgement that answers a question would reach: the stretches the question bears on, or the request. */
function scopeOf(decision: CaseDecision, { item, settles, spans, track }: Question): readonly Target[] {
  if (item === undefined) return [{ request: true }];
  if (track !== undefined && spans !== undefined) return spans.map(([from, to]) => ({ item, track, from, to }));
  const tracks = decision.items.find((one) => one.item === item)?.tracks ?? [];
  return tracks.flatMap(({ track: id, unit, parts }) =>
    parts
      .filter((part) => settles.includes(part.id) || part.needs.length > 0)
      .filter(({ status }) => status === 'open')
      .map(
        ({ from, to, segments }): Target =>
          unit === 'ms' || unit === 'characters' ? { item, track: id, from, to } : { item, track: id, segments },
      ),
  );
}

/** People other than the requester whom something decided or asked turns on: to try everybody would bury what matters. */
function peopleToTry(case_: Case, decision: CaseDecision): readonly Person[] {
  const named = new Set(decision.trace.findings.filter(({ standing }) => standing !== 'irrelevant').map(({ person }) => person));
  return case_.people.filter(({ id }) => id !== case_.dataSubject && named.has(id));
}

function personSwitches(case_: Case, person: Person): readonly Switch[] {
  const name = nameOf(case_, person.id);
  const one = (key: keyof Person & string, label: string, values: Parameters<typeof valueSwitch>[1]) =>
    valueSwitch(
      {
        id: `person-${person.id}-${key}`,
        group: 'People',
        label: `${name}: ${label}`,
        at: ['people', person.id, key],
        recorded: person[key],
      },
      values,
    );
  return [
    one('consent', 'consent', ['given', 'refused', 'not safely askable', 'no record']),
    one('confidence', 'confidence', ['promised', 'expected', 'none']),
    one('risk', 'recorded risk', ['none recorded', ['violence', [{ kind: 'violence', basis: supposedReasons }]]]),
    one('saidToRequester', 'has said it to the requester', ['yes', 'no']),
    one('knownToRequester', 'is known to the requester', ['yes', 'no']),
    one('capacity', 'acts in what capacity', ['private', 'on duty', 'covert']),
  ];
}

function itemSwitches({ items }: Case): readonly Switch[] {
  return items.flatMap((item) => {
    const one = (key: 'purpose' | 'relates' | 'flags', label: string, values: Parameters<typeof valueSwitch>[1]) =>
      valueSwitch(
        {
          id: `item-${item.id}-${key}`,
          group: 'Items',
          label: `${item.title}: ${label}`,
          at: ['items', item.id, key],
          recorded: item[key],
        },
        values,
      );
    return [
      one('purpose', 'held for', ['law enforcement', 'general']),
      one('relates', 'is the requester’s by', ['purpose', 'effect', 'content', 'no']),
      one('flags', 'flags', [
        ['none', []],
        ['live investigation', ['live investigation']],
        ['lawyer involved', ['lawyer involved']],
      ]),
    ];
  });
}

function requestSwitches(case_: Case, { lastDay }: CaseDecision): readonly Switch[] {
  const { request, controller, searches = [], screenings = [], roleScreenings = [] } = case_;
  const group = 'The request and the search';
  const at = (
    id: string,
    label: string,
    place: readonly (string | number)[],
    recorded: unknown,
    values: Parameters<typeof valueSwitch>[1],
  ) => valueSwitch({ id, group, label, at: place, recorded }, values);
  const removed = (kind: 'screenings' | 'roleScreenings', id: string, label: string): Switch => ({
    id: `${kind}-${id}`,
    group,
    label,
    choices: [
      { label: 'As recorded', settings: [] },
      { label: 'Not made', settings: [unset([kind, id])] },
    ],
  });
  return [
    at('identity', 'The requester’s identity is doubted', ['request', 'identity', 'doubted'], request.identity?.doubted, ['yes', 'no']),
    at('competent', 'The controller is a competent authority by', ['controller', 'competentAuthority'], controller.competentAuthority, [
      'schedule 7',
      'no',
    ]),
    ...(request.choice === undefined
      ? []
      : [
          at('choice', 'The controller’s choice under section 53', ['request', 'choice'], request.choice, [
            'refuse',
            'charge a fee',
            'answer',
          ]),
        ]),
    ...(request.clarifications ?? []).map(({ reasonablyRequired }, index) =>
      at(
        `clarification-${index}`,
        'The clarification was reasonably required',
        ['request', 'clarifications', index, 'reasonablyRequired'],
        reasonablyRequired,
        ['yes', 'no'],
      ),
    ),
    ...searches.flatMap(({ system, searchable, result, indexed }) => [
      at(`search-${system}-searchable`, `${system}: could be searched`, ['searches', system, 'searchable'], searchable, [
        'by content',
        'by date and place',
        'no',
      ]),
      at(`search-${system}-result`, `${system}: the search`, ['searches', system, 'result'], result, [
        'found',
        'not found',
        'not searched',
      ]),
      at(`search-${system}-indexed`, `${system}: what is said is indexed`, ['searches', system, 'indexed'], indexed, ['yes', 'no']),
    ]),
    ...screenings.map(({ id }) => removed('screenings', id, `Screening ${id}: grounds ruled out or raised`)),
    ...roleScreenings.map(({ id }) => removed('roleScreenings', id, `Screening ${id}: people on duty`)),
    ...(lastDay === undefined
      ? []
      : [
          {
            id: 'decided-on',
            group,
            label: 'The day of decision',
            choices: [
              { label: `As recorded: ${case_.decidedOn}`, settings: [] },
              { label: `The day after the last day: ${addDays(lastDay, 1)}`, settings: [set(['decidedOn'], addDays(lastDay, 1))] },
            ],
          } as const satisfies Switch,
        ]),
  ];
}
