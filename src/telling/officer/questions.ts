import type { Question, Shown } from '../../deciding/index.ts';
import type { Asking } from '../asking.ts';
import { citeText } from '../cites.ts';
import { marksOf } from '../marks.ts';
import type { Matter } from '../matter.ts';
import type { Block, Entry, Field } from '../page.ts';
import { previewLines } from './previews.ts';
import { sentencesOf } from './question.ts';
import { reachOf, reachText, stretchesText } from './reach.ts';
import { shortOf } from './short.ts';

/** Where a question is about is told in full item by item. */
const mostStretches = 15;

/** Everything still to be settled, by who must answer, each thing asked once. */
export function questionBlocks(matter: Matter): readonly Block[] {
  const { words, askings } = matter;
  const head = { is: 'section', text: words.frame.questions } as const;
  if (askings.length === 0) return [head, { is: 'text', text: words.questions.none }];
  const whos = [...new Set(askings.map(({ who }) => who))];
  return [
    head,
    ...whos.flatMap((who): readonly Block[] => [
      { is: 'heading', text: words.questions.forWhom(who) },
      { is: 'list', of: askings.filter((asking) => asking.who === who).map((asking) => askingEntry(matter, asking)) },
    ]),
  ];
}

/** What is asked about each thing, then what is asked of all of them, then what the case shows on each side. */
function askingEntry(matter: Matter, { questions }: Asking): Entry {
  const [first] = questions;
  const mark = marksOf(
    matter,
    questions.map(({ id }) => id),
  ).join(', ');
  if (first === undefined) return { mark, text: '' };
  const asked = questions.map((question) => ({ question, sentences: sentencesOf(matter, question) }));
  const shared =
    questions.length === 1
      ? []
      : (asked[0]?.sentences ?? []).filter((sentence) => asked.every(({ sentences }) => sentences.includes(sentence)));
  const judged = first.asks === 'judgement' || first.asks === 'exercise' || first.asks === 'choice of means';
  const list = asked.flatMap(({ question, sentences }) =>
    questionEntries(
      matter,
      question,
      sentences.filter((sentence) => !shared.includes(sentence)),
      questions.length > 1,
    ),
  );
  const previews = previewLines(matter, questions);
  const sides = [
    ...(judged ? sidesOf(matter, questions) : []),
    ...(previews.length === 0 ? [] : [{ label: matter.words.questions.previewLabel, lines: previews }]),
  ];
  return {
    mark,
    text: matter.words.questions.heads({ short: shortOf(matter, first), ...citeOf(matter, first) }),
    tone: 'strong',
    under: [
      { is: 'list', of: [...list, ...shared.map((text) => ({ text }))] },
      ...(sides.length === 0 ? [] : [{ is: 'fields', of: sides } as const]),
    ],
  };
}

/** The ground a person is judged under; of other questions it is part of their name. */
function citeOf(matter: Matter, { asks, person, provision }: Question): { readonly cite?: string } {
  return asks === 'judgement' && person !== undefined && provision !== undefined ? { cite: citeText(matter, provision) } : {};
}

function questionEntries(matter: Matter, question: Question, sentences: readonly string[], marked: boolean): readonly Entry[] {
  const { words } = matter;
  const reach = reachOf(matter, question);
  const where: readonly Entry[] = [
    ...(reach.length === 0 ? [] : [{ text: words.questions.bearsOn(reachText(matter, reach)), tone: 'open' } as const]),
    ...reach
      .filter(({ track, stretches }) => track.unit !== 'whole' && stretches.length > 1)
      .map(({ track, stretches }) => ({
        text: words.questions.at({ stream: track.kind, places: stretchesText(matter, stretches, track, mostStretches) }),
      })),
  ];
  const [text = '', ...rest] = sentences;
  const more = [...rest.map((sentence) => ({ text: sentence })), ...where];
  if (!marked) return [{ text }, ...more];
  return [{ mark: marksOf(matter, [question.id]).join(''), text, ...(more.length === 0 ? {} : { under: [{ is: 'list', of: more }] }) }];
}

/**
 * What the case shows on each side, which way the authorities went, what nobody has recorded, and who must show it; and where on
 * the page the test stands, unless it stands beside.
 */
export function sidesOf(matter: Matter, questions: readonly Question[], testBelow = true): readonly Field[] {
  const { words, law } = matter;
  const facts = [...new Set(questions.flatMap((question) => question.facts))];
  const factors = [...new Set(facts.flatMap((fact) => Object.keys(law.fact(fact)?.judged?.factors ?? {})))];
  const shown = new Set(questions.flatMap(({ shows }) => shows.map(({ factor }) => factor)));
  const silent = factors.filter((factor) => !shown.has(factor));
  const provision = questions[0]?.provision;
  const burden = questions.find((question) => question.burden !== undefined)?.burden;
  const side = (label: string, texts: readonly string[]): Field => ({ label, lines: texts.map((text) => ({ text })) });
  return [
    side(words.questions.towardsGiving, towards(matter, questions, facts, 'disclosure')),
    side(words.questions.towardsRestricting, towards(matter, questions, facts, 'restriction')),
    side(words.questions.eitherWay, towards(matter, questions, facts, 'either way')),
    side(words.questions.silentLabel, silent.length === 0 ? [] : [words.questions.silent(silent)]),
    side(words.questions.burdenLabel, [
      ...(burden === undefined ? [] : [words.questions.burden(burden)]),
      ...(!testBelow || provision === undefined || factors.length === 0 ? [] : [words.questions.testIn(citeText(matter, provision))]),
    ]),
  ].filter(({ lines }) => lines.length > 0);
}

/** What points one way: what the case shows, then the authorities that went that way on the facts asked about. */
function towards(
  { words, law }: Matter,
  questions: readonly Question[],
  facts: readonly string[],
  way: Shown['towards'],
): readonly string[] {
  const shown = questions.flatMap(({ shows }) =>
    shows.filter((one) => one.towards === way).map(({ fact, value }) => words.questions.shown({ fact, value })),
  );
  const cited = questions
    .flatMap(({ authorities }) => authorities)
    .flatMap((id): readonly string[] => {
      const authority = law.authority(id);
      const ways = new Set(authority?.bearsOn.filter(({ fact }) => facts.includes(fact)).map((one) => one.towards));
      if (authority === undefined || (ways.size === 1 ? [...ways][0] : 'either way') !== way) return [];
      return [words.law.authority(authority)];
    });
  return [
    ...(shown.length === 0 ? [] : [words.questions.shownAll([...new Set(shown)])]),
    ...(cited.length === 0 ? [] : [words.questions.authorities([...new Set(cited)])]),
  ];
}
