import type { Judgement, Means, Target } from '../../case/index.ts';
import { citeText } from '../cites.ts';
import { factSays } from '../officer/law-lines.ts';
import type { Entry } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { Told } from './account-words.ts';
import { personText, pointText } from './account-words.ts';

const longestId = 60;

/** A judgement in full: who, what about, what was found, and both sets of reasons. */
export function judgementEntry(told: Told, judgement: Judgement): Entry {
  const { words } = told;
  const { record } = words;
  const {
    id,
    provision,
    people = [],
    scope,
    finds,
    means,
    exercise,
    reasons,
    reasonsForRequester,
    until = [],
    reviewOn,
    signed,
  } = judgement;
  const line = (text: string): Entry => ({ text });
  const untils = until.map(({ event, on }) => words.reasons.untilOn({ event, ...(on === undefined ? {} : { on: words.days.day(on) }) }));
  const of: readonly Entry[] = [
    line(record.by(signedText(told, signed))),
    ...(judgement.replaces === undefined ? [] : [line(record.replaces(shortened(judgement.replaces, longestId)))]),
    ...(people.length === 0 ? [] : [line(record.about(people.map((person) => personText(told, person))))]),
    line(record.reach(scope.map((target) => targetText(told, target)))),
    line(record.finds(Object.entries(finds).map(([fact, value]) => factSays(told, fact, value) ?? `${fact}: ${value}`))),
    ...(exercise === undefined ? [] : [line(record.exercise[exercise])]),
    ...(means === undefined ? [] : [line(record.means(meansText(told, means)))]),
    line(record.reasons(reasons)),
    line(reasonsForRequester === undefined ? record.noReasonsForRequester : record.reasonsForRequester(reasonsForRequester)),
    ...factorEntries(told, judgement),
    ...(untils.length === 0 ? [] : [line(record.until(untils))]),
    ...(reviewOn === undefined ? [] : [line(record.reviewOn(words.days.day(reviewOn)))]),
  ];
  return {
    text: record.judgement({ id: shortened(id, longestId), cite: citeText(told, provision) }),
    tone: 'strong',
    under: [{ is: 'list', of }],
  };
}

/** Who signed, in what role, and when. */
export function signedText({ words }: Pick<Told, 'words'>, { by, role, on }: Judgement['signed']): string {
  return words.people.signed({ by, role, on: words.days.day(on) });
}

function factorEntries({ words }: Told, { factors = {} }: Judgement): readonly Entry[] {
  const { record } = words;
  const of = Object.entries(factors).map(([factor, said]) => ({
    text: record.factor({ factor: factor === '*' ? record.others : factor, said }),
  }));
  return of.length === 0 ? [] : [{ text: record.factors, under: [{ is: 'list', of }] }];
}

function targetText(told: Told, target: Target): string {
  const { target: said } = told.words.record;
  if ('request' in target) return said.request(target.except ?? []);
  if ('segments' in target) return said.segments({ item: target.item, segments: target.segments });
  const { item, track, from, to } = target;
  return said.span({ item, from: pointText(told, item, track, from), to: pointText(told, item, track, to) });
}

function meansText({ words }: Told, means: NonNullable<Judgement['means']>): string {
  if (means === 'withhold') return words.outcomes.choice.withhold;
  const all: readonly Means[] = Array.isArray(means) ? (means as readonly Means[]) : [means as Means];
  return words.outcomes.editedChoice(all);
}
