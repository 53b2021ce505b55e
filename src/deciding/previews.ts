import type { Hypothesis } from './hypotheses.ts';
import type { Asking, Bearing } from './ledger.ts';
import type { Given, Preview, Question } from './question.ts';

/** Who can answer, the nearest to hand first. */
const nearest: readonly string[] = [
  'officer',
  'controller',
  'requester',
  'third party',
  'lawyer',
  'health professional',
  'commissioner',
  'Principal Reporter',
  'Secretary of State',
  'minister',
  'court',
];

/** What a question costs to answer, the least first: a look at a record before a look at a recording, and a weighing last. */
const cheapest: readonly Question['asks'][] = [
  'fact',
  'choice of means',
  'exercise',
  'screening',
  'speaker',
  'people',
  'description',
  'origin',
  'search',
  'disputed',
  'judgement',
];

/** A question with what each answer would do, and how much it narrows on the whole. */
type Previewed = Omit<Question, 'rank'>;

/** Every question with what each answer to it would do, ranked: by how much each narrows, then by who can answer, then by what it costs. */
export function ranked(askings: Iterable<Asking>): readonly Question[] {
  return [...askings]
    .map(previewed)
    .sort(inRank)
    .map((question, index) => ({ ...question, rank: index + 1 }));
}

function inRank(a: Previewed, b: Previewed): number {
  return (
    b.narrows - a.narrows ||
    nearest.indexOf(a.who) - nearest.indexOf(b.who) ||
    cheapest.indexOf(a.asks) - cheapest.indexOf(b.asks) ||
    (a.id < b.id ? -1 : 1)
  );
}

function previewed({ facts, settles, spans, among, answers, ...question }: Asking): Previewed {
  const bearings = [...settles.keys()].sort().map((id) => [id, settles.get(id) as Bearing] as const);
  const previews = [...answers].map(([answer, hypothesis]) => {
    const given = givenBy(hypothesis);
    const after = bearings.map(([id, bearing]) => ({ id, before: bearing.possible, possible: given(bearing) }));
    const struck = after.reduce((total, { before, possible }) => total + Math.max(0, before.length - possible.length), 0);
    return { answer: { answer, gives: gathered(after) }, struck };
  });
  const total = previews.reduce((sum, { struck }) => sum + struck, 0);
  return {
    ...question,
    facts: [...facts].sort(),
    ...(spans.length === 0 ? {} : { spans: merged(spans) }),
    ...(among.size === 0 ? {} : { among: [...among].sort() }),
    settles: bearings.map(([id]) => id),
    narrows: previews.length === 0 ? 0 : Math.round((10 * total) / previews.length) / 10,
    answers: previews.map(({ answer }): Preview => answer),
  };
}

/** What an answer leaves of a decision: worked out once for all that it bears on in the same way. */
function givenBy(hypothesis: Hypothesis): (bearing: Bearing) => Given['possible'] {
  const known = new Map<Bearing, Given['possible']>();
  return (bearing) => {
    const possible = known.get(bearing) ?? bearing.given(hypothesis);
    known.set(bearing, possible);
    return possible;
  };
}

/** Decisions, in order, that an answer leaves with the same outcomes, told together, in the order of the first of each. */
function gathered(after: readonly { readonly id: string; readonly possible: Given['possible'] }[]): readonly Given[] {
  const groups = new Map<string, { possible: Given['possible']; of: string[] }>();
  const keys = new Map<Given['possible'], string>();
  for (const { id, possible } of after) {
    const key = keys.get(possible) ?? JSON.stringify(possible);
    keys.set(possible, key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { possible, of: [id] });
    else group.of.push(id);
  }
  return [...groups.values()];
}

/** Spans in order, those that touch made one. */
function merged(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ordered = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [from, to] of ordered) {
    const last = joined[joined.length - 1];
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
