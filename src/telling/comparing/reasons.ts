import type { Came, DutyChange, FactMoved, FindingMoved, Owed, Question, Sides, WhereFound } from '../../deciding/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { WholeMatter } from '../matter.ts';
import { factSays } from '../officer/law-lines.ts';
import { briefReach, reachOf, stretchesText, trackText } from '../officer/reach.ts';
import { factMeans, shortOf } from '../officer/short.ts';
import type { Block, Entry, Line } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { Beside } from './beside.ts';
import { nowAndThen } from './beside.ts';

/** Because of what: the facts that are known differently, then how each ground comes out. */
export function becauseBlocks(beside: Beside): readonly Block[] {
  const { words } = beside.before;
  const { facts, findings } = beside.comparison.because;
  const counted = findings.filter(counts);
  const grounds = counted.filter(({ provision, element }) => provision !== element);
  const rights = counted.filter(({ provision, element }) => provision === element);
  const left = new Set(findings.filter((one) => !counts(one)).map(({ provision }) => provision));
  if (facts.length + findings.length === 0) return [];
  return [
    { is: 'section', text: words.comparing.because },
    ...listed(
      words.comparing.found,
      together(facts, whereOf(beside), (change) => factEntry(beside, change)),
    ),
    ...listed(
      words.comparing.argued,
      together([...grounds, ...rights], whereOf(beside), (change) => findingEntry(beside, change)),
    ),
    ...(left.size === 0
      ? []
      : [{ is: 'text', text: '' } as const, { is: 'text', text: words.comparing.idle(left.size), tone: 'quiet' } as const]),
  ];
}

/** Does a finding count for something on either side? One that is irrelevant on both is in the comparison, and not told. */
function counts({ before, after }: FindingMoved): boolean {
  return [before, after].some((came) => came !== undefined && came.standing !== 'irrelevant');
}

function listed(heading: string, of: readonly Entry[]): readonly Block[] {
  return of.length === 0
    ? []
    : [
        { is: 'heading', text: heading },
        { is: 'list', of },
      ];
}

/** Changes told in the same words, once, with everywhere they are. */
function together<Change extends WhereFound>(
  all: readonly Change[],
  where: (places: readonly Change[]) => readonly Line[],
  tell: (change: Change) => Entry,
): readonly Entry[] {
  const groups = new Map<string, { readonly entry: Entry; readonly changes: Change[] }>();
  for (const change of all) {
    const entry = tell(change);
    const key = JSON.stringify(entry);
    const group = groups.get(key) ?? { entry, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ entry, changes }): Entry => {
    const lines = where(changes);
    const under = entry.under ?? [];
    return { ...entry, under: [...under, { is: 'list', of: lines }] };
  });
}

function whereOf(beside: Beside): (places: readonly WhereFound[]) => readonly Line[] {
  const { words } = beside.before;
  return (places) => [{ text: words.comparing.where([...new Set(places.map((place) => placeText(beside, place)))]), tone: 'quiet' }];
}

function placeText(beside: Beside, { item, track, class: class_, spans }: WhereFound): string {
  const { words } = beside.before;
  if (class_ !== undefined) return words.questions.class(shortened(class_, 80));
  if (item === undefined) return words.comparing.onRequest;
  if (track === undefined || spans === undefined) return words.places.source(shortened(item, 40));
  const matter = [beside.after, beside.before].find(({ tracks }) => tracks.some((one) => one.item === item && one.track.track === track));
  const told = matter?.tracks.find((one) => one.item === item && one.track.track === track)?.track;
  if (matter === undefined || told === undefined) return shortened(item, 40);
  return words.places.on({ place: stretchesText(matter, spans, told, 6), track: trackText(matter, shortened(item, 40), told) });
}

function factEntry(beside: Beside, { fact, person, before, after }: FactMoved): Entry {
  const { words } = beside.before;
  const who = person === undefined ? {} : { who: beside.before.names.full(person) };
  return {
    text: words.comparing.about({ what: factMeans(beside.before, fact), ...who }),
    under: [
      {
        is: 'fields',
        of: nowAndThen(beside, [valueLine(beside.before, fact, before)], [valueLine(beside.after, fact, after)]),
      },
    ],
  };
}

function valueLine(matter: WholeMatter, fact: string, values: readonly string[] | undefined): Line {
  const { words, law } = matter;
  if (values === undefined) return { text: words.comparing.notLaw };
  const said = values.map((value) => factSays(matter, fact, value) ?? shortened(value, 60));
  if (values.length === 1) return { text: words.comparing.value(said) };
  const all = law.fact(fact)?.values.length ?? 0;
  return { text: values.length < all ? words.comparing.narrowed(said) : words.comparing.unknown, tone: 'open' };
}

function findingEntry(beside: Beside, { provision, person, before, after }: FindingMoved): Entry {
  const { words } = beside.before;
  const cite = citeText(beside.before, provision);
  const title = beside.before.law.provision(provision)?.title;
  const what = title === undefined ? cite : words.elements.cited({ title, cite });
  const who = person === undefined ? {} : { who: beside.before.names.full(person) };
  return {
    text: words.comparing.about({ what, ...who }),
    under: [{ is: 'fields', of: nowAndThen(beside, [cameLine(beside.before, before)], [cameLine(beside.after, after)]) }],
  };
}

function cameLine({ words }: WholeMatter, came: Came | undefined): Line {
  if (came === undefined) return { text: words.comparing.notLaw };
  const waits = came.standing === 'undecided' && came.verdict === 'holds';
  const text = waits ? words.comparing.waits : words.comparing.came(came);
  return { text: words.comparing.cameBy({ came: text, judgements: came.judgements.map((id) => shortened(id, 40)) }) };
}

/** Duties that arise, fall away or change, and questions that only one side asks. */
export function followingBlocks(beside: Beside): readonly Block[] {
  const { comparison, before, after } = beside;
  const { comparing } = before.words;
  const { duties, questions } = comparison;
  const asked = [
    ...listed(comparing.raised, questionEntries(after, questions.raised)),
    ...listed(comparing.settled, questionEntries(before, questions.settled)),
    ...listed(
      comparing.shown,
      questions.shown.map((one) => shownEntry(beside, one)),
    ),
  ];
  return [
    ...(duties.length === 0
      ? []
      : [{ is: 'section', text: comparing.duties } as const, { is: 'list', of: duties.map((duty) => dutyEntry(beside, duty)) } as const]),
    ...(asked.length === 0 ? [] : [{ is: 'section', text: comparing.questions } as const, ...asked]),
  ];
}

function dutyEntry(beside: Beside, { duty, before, after }: DutyChange): Entry {
  const { words, law } = beside.before;
  const text = words.elements.cited({ title: law.duty(duty)?.title ?? duty, cite: citeText(beside.before, duty) });
  const now = owedLines(beside.before, duty, before, after);
  const then = owedLines(beside.after, duty, after, before);
  return { text, under: [{ is: 'fields', of: nowAndThen(beside, now, then) }] };
}

/** What a duty comes to on one side, and of its contents what only that side has. */
function owedLines(
  { words, law, judgements }: WholeMatter,
  duty: string,
  owed: Owed | undefined,
  other: Owed | undefined,
): readonly Line[] {
  if (owed === undefined) return [{ text: words.comparing.notOwed }];
  const { certain, by, due, contains, omits, for: reasons } = owed;
  const rule = law.duty(duty);
  const judged = reasons.filter((id) => judgements.has(id)).map((id) => words.duties.judgement(shortened(id, 40)));
  const only = (names: readonly string[], others: readonly string[] = names): readonly string[] =>
    names.filter((name) => !others.includes(name)).map((limb) => (rule === undefined ? limb : limbText({ words }, duty, limb, rule)));
  const says = only(contains, other?.contains);
  const unsaid = only(omits, other?.omits);
  const text = words.comparing.owed({ certain, due: words.duties.due(due), ...(by === undefined ? {} : { by: words.days.day(by) }) });
  return [
    { text, tone: certain ? 'plain' : 'open' },
    ...(judged.length === 0 ? [] : [{ text: words.duties.because(judged), tone: 'quiet' } as const]),
    ...(says.length === 0 ? [] : [{ text: words.comparing.says(says) }]),
    ...(unsaid.length === 0 ? [] : [{ text: words.comparing.leavesUnsaid(unsaid), tone: 'withheld' } as const]),
  ];
}

/** A question both sides ask, with what the case shows on its factors now and then. */
function shownEntry(beside: Beside, { before, after }: Required<Sides<Question>>): Entry {
  const lines = ({ words }: WholeMatter, { shows }: Question): readonly Line[] => [
    {
      text:
        shows.length === 0
          ? words.comparing.nothingShown
          : words.questions.shownAll([...new Set(shows.map(({ fact, value }) => words.questions.shown({ fact, value })))]),
    },
  ];
  return {
    text: headOf(beside.after, after),
    under: [{ is: 'fields', of: nowAndThen(beside, lines(beside.before, before), lines(beside.after, after)) }],
  };
}

/** Questions in the words they go by in passing, those worded alike once, with what each bears on. */
function questionEntries(matter: WholeMatter, questions: readonly Question[]): readonly Entry[] {
  const { words } = matter;
  const told = questions.map((question) => {
    const reach = words.places.list(briefReach(matter, reachOf(matter, question)));
    return { text: words.comparing.asked({ asks: headOf(matter, question), reach }) };
  });
  return [...new Map(told.map((one) => [one.text, one])).values()];
}

function headOf(matter: WholeMatter, question: Question): string {
  const cite = question.provision === undefined ? {} : { cite: citeText(matter, question.provision) };
  return matter.words.questions.heads({ short: shortOf(matter, question), ...cite });
}
