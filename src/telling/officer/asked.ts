import { match } from 'ts-pattern';
import type { Means } from '../../case/index.ts';
import type { Question } from '../../deciding/index.ts';
import type { Matter } from '../matter.ts';
import { endsOf } from '../places.ts';
import { shortened } from '../safe-text.ts';
import type { Asked } from '../wording/index.ts';
import type { Reach } from './reach.ts';
import { placeText, reachOf } from './reach.ts';
import { elementOf } from './short.ts';

/** What a question is about in this case, in the words it is asked with. */
export function askedAbout(matter: Matter, question: Question, reach: readonly Reach[] = reachOf(matter, question)): Asked {
  const { words, names } = matter;
  return {
    who: names.short(question.person),
    requester: names.requester,
    what: whatOf(matter, question, reach),
    where: whereOf(matter, reach),
    item:
      question.item === undefined
        ? isOfItems(matter, question)
          ? words.questions.ifHeld
          : words.questions.theRequest
        : shortened(question.item, 40),
    short: waysShortOfWithholding(matter, question, reach),
  };
}

/** Is it about what would be held, though no item is named: whether anything is held may not be told by asking of what is. */
function isOfItems({ law }: Matter, { facts }: Question): boolean {
  return facts.some((fact) => ['item', 'part'].includes(law.fact(fact)?.about ?? ''));
}

/** What would be given: the data where this person comes into it, or the element asked about. */
function whatOf(matter: Matter, question: Question, reach: readonly Reach[]): string {
  const { words, names, law } = matter;
  const who = names.short(question.person);
  return match(elementOf(matter, question))
    .with('confirmation', () => words.questions.confirmation)
    .with('source', () => {
      const item = shortened(question.item ?? '', 40);
      return question.person === undefined ? words.questions.whatIsItsSource(item) : words.questions.sourceIs({ who, item });
    })
    .with('line', () => words.questions.line(law.provision(question.element ?? '')?.title ?? ''))
    .with('data', () => {
      const pieces = reach.map((one) => {
        const how = question.person === undefined ? [] : [...(one.how.get(question.person) ?? ['at risk'])];
        const place = placeText(matter, one);
        return how.length === 0
          ? words.questions.whatIsThere(place)
          : words.questions.whatOf({ what: how.map((each) => words.questions.appearance({ how: each, who })), place });
      });
      if (pieces.length > 0) return words.places.pieces(pieces);
      return question.item === undefined ? words.questions.ifHeld : words.questions.allOfIt(shortened(question.item, 40));
    })
    .exhaustive();
}

/** Where, said once more, and only where it is one stretch of one recording. */
function whereOf({ words }: Matter, reach: readonly Reach[]): string {
  const [only] = reach;
  const [stretch] = only?.stretches ?? [];
  if (only === undefined || stretch === undefined || reach.length > 1 || only.stretches.length > 1 || only.track.unit !== 'ms') return '';
  const [from, to] = endsOf(stretch, only.track);
  return ` ${words.places.between({ from, to })}`;
}

/** Means still possible for the person that give something, each on one channel. */
function waysShortOfWithholding({ words }: Matter, question: Question, reach: readonly Reach[]): readonly string[] {
  const plans = reach.flatMap(({ parts }) =>
    parts.flatMap(({ people }) => people.filter(({ person }) => person === question.person).flatMap((one) => one.plans)),
  );
  return [...new Set(plans.filter(onOneChannel).map((plan) => words.outcomes.means(plan)))].filter((way) => way !== '');
}

function onOneChannel({ picture, voice, words }: Means): boolean {
  return picture !== 'withhold' && words !== 'withhold' && !(voice === 'alter' && words === 'names out');
}
