import type { Question, Shown } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { LawFact } from '../law.ts';
import type { Matter } from '../matter.ts';
import type { Block, Entry } from '../page.ts';
import { sentencesOf } from './question.ts';
import { reachOf, reachText, stretchesText } from './reach.ts';
import { shortOf } from './short.ts';
import { testBlocks } from './tests.ts';

/** Everything still to be settled, by who must answer, each thing asked once. */
export function questionBlocks(matter: Matter): readonly Block[] {
  const { words } = matter;
  const told = [...matter.marks.keys()].map((id) => matter.questions.get(id)).filter((question) => question !== undefined);
  const head = { is: 'section', text: words.frame.questions } as const;
  if (told.length === 0) return [head, { is: 'text', text: words.questions.none }];
  const whos = [...new Set(told.map(({ who }) => who))];
  return [
    head,
    ...whos.flatMap((who): readonly Block[] => [
      { is: 'heading', text: words.questions.forWhom(who) },
      { is: 'list', of: told.filter((question) => question.who === who).map((question) => questionEntry(matter, question)) },
    ]),
    ...testBlocks(matter, told),
  ];
}

function questionEntry(matter: Matter, question: Question): Entry {
  const { words } = matter;
  const reach = reachOf(matter, question);
  const asks = question.asks === 'judgement' || question.asks === 'exercise';
  return {
    mark: matter.marks.get(question.id) ?? '',
    text: words.questions.heads(shortOf(matter, question)),
    tone: 'strong',
    under: [
      { is: 'list', of: sentencesOf(matter, question).map((text) => ({ text })) },
      ...(reach.length === 0 ? [] : [{ is: 'text', text: words.questions.bearsOn(reachText(matter, reach)), tone: 'open' } as const]),
      ...reach
        .filter(({ track, stretches }) => track.unit !== 'whole' && stretches.length > 1)
        .map(({ track, stretches }) => ({ is: 'text', text: words.questions.at({ stream: track.kind, places: stretchesText(matter, stretches, track) }) }) as const),
      ...(asks ? [{ is: 'fields', of: sidesOf(matter, question) } as const] : []),
    ],
  };
}

/** What the case shows on each side, which way the authorities went, and who must show it. */
function sidesOf(matter: Matter, question: Question) {
  const { words } = matter;
  const facts = question.facts.map((fact) => matter.law.fact(fact)).filter((fact) => fact !== undefined);
  const factors = [...new Set(facts.flatMap(({ judged }: LawFact) => Object.keys(judged?.factors ?? {})))];
  const silent = factors.filter((factor) => !question.shows.some((shown) => shown.factor === factor));
  const provision = question.provision === undefined ? [] : [words.questions.testIn(citeText(matter, question.provision))];
  return [
    side(words.questions.towardsGiving, [...shownOf(matter, question, 'disclosure'), ...citedFor(matter, question, 'disclosure')]),
    side(words.questions.towardsRestricting, [...shownOf(matter, question, 'restriction'), ...citedFor(matter, question, 'restriction')]),
    side(words.questions.eitherWay, [...shownOf(matter, question, 'either way'), ...citedFor(matter, question, 'either way')]),
    side(words.questions.silentLabel, silent.length === 0 ? [] : [words.questions.silent(silent)]),
    side(words.questions.burdenLabel, question.burden === undefined ? provision : [words.questions.burden(question.burden), ...provision]),
  ].filter(({ lines }) => lines.length > 0);
}

function side(label: string, texts: readonly string[]) {
  return { label, lines: texts.map((text) => ({ text })) };
}

function shownOf({ words }: Matter, { shows }: Question, towards: Shown['towards']): readonly string[] {
  const shown = shows.filter((one) => one.towards === towards).map(({ fact, value }) => words.questions.shown({ fact, value }));
  return shown.length === 0 ? [] : [words.questions.shownAll([...new Set(shown)])];
}

function citedFor(matter: Matter, { authorities, facts }: Question, towards: Shown['towards']): readonly string[] {
  const { words, law } = matter;
  const names = authorities.flatMap((id): readonly string[] => {
    const authority = law.authority(id);
    if (authority === undefined) return [];
    const ways = new Set(authority.bearsOn.filter(({ fact }) => facts.includes(fact)).map((one) => one.towards));
    const way = ways.size === 1 ? [...ways][0] : 'either way';
    return way === towards ? [words.law.authority(authority)] : [];
  });
  return names.length === 0 ? [] : [words.questions.authorities([...new Set(names)])];
}
