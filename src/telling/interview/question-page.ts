import type { Question } from '../../deciding/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { WholeMatter } from '../matter.ts';
import { previewLines } from '../officer/previews.ts';
import { sentencesOf } from '../officer/question.ts';
import { sidesOf } from '../officer/questions.ts';
import { reachOf, reachText } from '../officer/reach.ts';
import { shortOf } from '../officer/short.ts';
import type { Block, Entry, Field, Page } from '../page.ts';

/** One question, with all that is needed to answer it: what is asked of this case, why, and what each answer would do. */
export function questionPage(matter: WholeMatter, question: Question, place: { readonly number: number; readonly of: number }): Page {
  const { words } = matter;
  return [
    { is: 'heading', text: words.interview.heading({ ...place, short: shortOf(matter, question) }) },
    ...sentencesOf(matter, question).map((text): Block => ({ is: 'text', text })),
    { is: 'text', text: '' },
    { is: 'fields', of: [...whyFields(matter, question), ...judgedFields(matter, question), ...previewFields(matter, question)] },
  ];
}

function whyFields(matter: WholeMatter, question: Question): readonly Field[] {
  const { words, law } = matter;
  const reach = reachOf(matter, question);
  const provisions = question.provision === undefined ? provisionsFor(matter, question) : [question.provision];
  const needs = provisions.map((cite) =>
    words.interview.needsIt({ cite: citeText(matter, cite), title: law.provision(cite)?.title ?? '' }),
  );
  const bears = reach.length === 0 ? [] : [words.questions.bearsOn(reachText(matter, reach))];
  const why = [...needs, ...bears];
  return [
    field(words.interview.whyLabel, why.length === 0 ? [words.interview.notSettled] : why),
    field(words.interview.whoLabel, [`${words.questions.forWhom(question.who)}.`]),
  ];
}

/** The provisions that turn on what is asked, so far as they are still open somewhere. */
function provisionsFor({ decision, law }: WholeMatter, { facts }: Question): readonly string[] {
  const turning = decision.trace.findings.filter(
    ({ verdict, limbs }) => verdict === 'open' && limbs.some(({ fact, verdict: one }) => one === 'open' && facts.includes(fact)),
  );
  return [...new Set(turning.map(({ provision }) => provision))].filter((cite) => law.provision(cite)?.effect !== 'owed').slice(0, 4);
}

/** What only a person can settle: the words of the law, the tests, what the case shows on each side, and the authorities. */
function judgedFields(matter: WholeMatter, question: Question): readonly Field[] {
  const { words, law } = matter;
  const { provision: cite } = question;
  const provision = cite === undefined ? undefined : law.provision(cite);
  const order = Object.keys(words.facts);
  const tests = [...question.facts].sort((a, b) => order.indexOf(a) - order.indexOf(b)).flatMap((fact) => law.fact(fact)?.judged ?? []);
  if (cite === undefined || tests.length === 0) return [];
  const limbs = provision === undefined ? [] : Object.keys(provision.limbs).map((limb) => limbText(matter, cite, limb, provision));
  const factors = new Map(tests.flatMap((test) => Object.entries(test.factors)));
  const authorities = question.authorities.flatMap((id) => {
    const authority = law.authority(id);
    if (authority === undefined) return [];
    const name = words.law.authority(authority);
    return [words.interview.authority({ name, held: authority.held, standing: words.law.standing(authority) })];
  });
  return [
    field(provision?.words === 'ours' ? words.interview.ours : words.interview.lawLabel, limbs),
    field(
      words.interview.testsLabel,
      tests.map(({ test }) => test),
    ),
    field(
      words.interview.factorsLabel,
      [...factors].map(([factor, means]) => words.questions.factor({ factor, means })),
    ),
    ...sidesOf(matter, [question], false),
    field(words.interview.authoritiesLabel, authorities),
  ].filter(({ lines }) => lines.length > 0);
}

function previewFields(matter: WholeMatter, question: Question): readonly Field[] {
  const lines = previewLines(matter, [question]);
  return lines.length === 0 ? [] : [{ label: matter.words.interview.previewsLabel, lines }];
}

function field(label: string, texts: readonly string[]): Field {
  return { label, lines: texts.map((text) => ({ text })) };
}

/** Every question at once, for an output nobody can answer at. */
export function questionsPage(matter: WholeMatter, questions: readonly Question[], hint: string): Page {
  const { words } = matter;
  if (questions.length === 0) return [{ is: 'text', text: words.interview.none, tone: 'given' }];
  const of = questions.length;
  const last: Entry = { text: hint };
  return [
    { is: 'text', text: words.interview.listed({ open: of }), tone: 'strong' },
    ...questions.flatMap((question, index) => questionPage(matter, question, { number: index + 1, of })),
    { is: 'text', text: '' },
    { is: 'text', ...last },
  ];
}
