import type { Case, Item, Segment } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { Leak } from '../wording/leak.ts';
import { isGiven } from './given.ts';

/** Tells whether a text holds a name or words that are withheld. It catches what is written out, never what is hinted at. */
export type LeakCheck = (text: string) => Leak | undefined;

/** Words that say how a person is addressed, or what they do, and are nobody's name. */
const notNames = new Set(
  'mr mrs ms miss mx dr prof rev sir dame lord lady the and of son daughter mother father wife husband brother sister police officer constable sergeant inspector control room operator call handler synthetic example'.split(
    ' ',
  ),
);

/** A run of so many words is not there by chance. */
const run = 4;

/** Makes the check for one case, decided under one law or more: the names of everyone but the requester, and the words of everything not given whole. */
export function leakCheck(decisions: readonly CaseDecision[], case_: Case): LeakCheck {
  const own = new Set(
    [case_.people.find(({ id }) => id === case_.dataSubject)?.name ?? '', case_.representative?.name ?? '', case_.controller.name].flatMap(
      (name) => wordsOf(name),
    ),
  );
  const open = unprotected(decisions);
  const others = case_.people.filter(({ id }) => id !== case_.dataSubject && !open.has(id)).map(({ name }) => name ?? '');
  const names = new Set(others.flatMap(wordsOf).filter((word) => !own.has(word) && !notNames.has(word) && isTelling(word)));
  const given = new Set([...wordRuns(case_.request.text), ...givenTexts(decisions, case_).flatMap(wordRuns)]);
  const withheld = new Set(
    withheldTexts(decisions, case_)
      .flatMap(wordRuns)
      .filter((words) => !given.has(words)),
  );
  return (text) => {
    if (wordsOf(text).some((word) => names.has(word))) return 'a name';
    return wordRuns(text).some((words) => withheld.has(words)) ? 'withheld words' : undefined;
  };
}

/** People of whom something is decided and nothing need be kept back anywhere: an officer on duty, say. */
function unprotected(decisions: readonly CaseDecision[]): ReadonlySet<string> {
  const free = new Map<string, boolean>();
  for (const part of decisions.flatMap(({ items }) => items.flatMap(({ tracks }) => tracks.flatMap(({ parts }) => parts)))) {
    for (const { person, plans } of part.people) {
      const untouched = plans.length === 1 && plans.every((plan) => Object.values(plan).every((means) => means === 'none'));
      free.set(person, (free.get(person) ?? true) && untouched && part.status === 'decided');
    }
  }
  return new Set([...free].filter(([, is]) => is).map(([person]) => person));
}

/** Letters and digits as a reader takes them: no accents, no case, nothing that cannot be seen. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isTelling(word: string): boolean {
  return /\p{N}{3}/u.test(word) || (word.length > 2 && /^\p{L}+$/u.test(word));
}

/** Runs of words, and any number long enough to be one of somebody's own: a telephone, a collar number, a date of birth. */
function wordRuns(text: string): readonly string[] {
  const words = wordsOf(text);
  const runs = words.flatMap((_, at) => (at + run <= words.length ? [words.slice(at, at + run).join(' ')] : []));
  return [...runs, ...words.filter((word) => /\p{N}{4}/u.test(word))];
}

function withheldTexts(decisions: readonly CaseDecision[], case_: Case): readonly string[] {
  const given = new Set(decisions.flatMap(({ items }) => items.filter(hasGiven).map(({ item }) => item)));
  return segmentsWhere(decisions, case_, (kinds) => kinds.some((kind) => kind !== 'disclose'))
    .flatMap(({ text, words = [] }) => [text ?? '', words.map((word) => word.text).join(' ')])
    .concat(case_.items.filter(({ id }) => !given.has(id)).map(({ title }) => title));
}

function givenTexts(decisions: readonly CaseDecision[], case_: Case): readonly string[] {
  return segmentsWhere(decisions, case_, (kinds) => kinds.length > 0 && kinds.every((kind) => kind === 'disclose')).map(
    ({ text }) => text ?? '',
  );
}

function hasGiven(item: CaseDecision['items'][number]): boolean {
  return item.tracks.some(({ parts }) => parts.some(isGiven));
}

/** The segments whose parts come to outcomes such as these; what is open counts as withheld, and what one law leaves to another is the other's. */
function segmentsWhere(
  decisions: readonly CaseDecision[],
  case_: Case,
  matching: (kinds: readonly string[]) => boolean,
): readonly Segment[] {
  const kinds = new Map<string, Set<string>>();
  for (const { items } of decisions)
    for (const { item, tracks } of items)
      for (const { track, parts } of tracks)
        for (const part of parts)
          for (const segment of part.segments) {
            const kind = part.status === 'decided' && part.outcome !== undefined ? part.outcome.kind : part.status;
            const key = JSON.stringify([item, track, segment]);
            kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
          }
  const ofSegment = (item: string, track: string, segment: string): readonly string[] => {
    const all = [...(kinds.get(JSON.stringify([item, track, segment])) ?? ['open'])];
    const here = all.filter((kind) => kind !== 'route elsewhere');
    return here.length === 0 ? all : here;
  };
  return case_.items.flatMap((item: Item) =>
    item.tracks.flatMap((track) => track.segments.filter(({ id }) => matching(ofSegment(item.id, track.id, id)))),
  );
}
