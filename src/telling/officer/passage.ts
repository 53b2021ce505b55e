import { match } from 'ts-pattern';
import type { Means, Segment } from '../../case/index.ts';
import type { Finding, Part, PartOutcome, Question } from '../../deciding/index.ts';
import { toneOf } from '../fates.ts';
import { marksOf } from '../marks.ts';
import type { Matter, ToldTrack } from '../matter.ts';
import type { Block, Entry } from '../page.ts';
import type { Passages } from '../passages.ts';
import { undecidedIn } from '../passages.ts';
import { amountText, stretchText } from '../places.ts';
import { shortened } from '../safe-text.ts';
import { isRight } from './law-lines.ts';
import { stretchesText } from './reach.ts';
import { shortOf } from './short.ts';
import { citeFor, whoAppears, whyOf } from './why.ts';
import { choicesIn } from './would-change.ts';

/** Few enough passages to show each with its words. */
const fewPassages = 6;
const longestWords = 60;
/** Few enough questions to say what each asks. */
const fewQuestions = 3;

/** One kind of passage on a track: how much, where, and why or what it waits on. */
export function passageEntry(matter: Matter, told: ToldTrack, passages: Passages): Entry {
  const { words } = matter;
  const { track } = told;
  const outcome = outcomeText(matter, passages);
  const whole = passages.amount === track.length;
  const text = whole
    ? words.outcomes.wholly({ outcome })
    : words.outcomes.group({
        outcome,
        amount: amountText(words, passages.amount, track.unit),
        passages: words.places.passages(passages.stretches.length),
      });
  const why = passages.fate === 'open' ? openEntries(matter, passages) : whyOf(matter, passages);
  return { text, tone: toneOf(passages.fate), under: [...whereBlocks(matter, told, passages, whole), { is: 'list', of: why }] };
}

function outcomeText({ words }: Matter, { fate, parts }: Passages): string {
  return match(fate)
    .with('edited', () => words.outcomes.edited(meansOf(parts[0]?.outcome)))
    .with('given', 'withheld', 'exempt', 'excluded', 'routed', 'open', 'conflict', 'gap', (plain) => words.outcomes[plain])
    .with('not theirs', () => words.outcomes.notTheirs)
    .exhaustive();
}

function meansOf(outcome: PartOutcome | undefined): Means {
  return outcome !== undefined && 'means' in outcome ? outcome.means : {};
}

/** Where the passages are; where they are few and it matters, with the words that begin each. */
function whereBlocks(matter: Matter, told: ToldTrack, { fate, stretches, parts }: Passages, whole: boolean): readonly Block[] {
  const { words } = matter;
  const worded = fate !== 'given' && fate !== 'not theirs' && parts.length <= fewPassages && told.track.unit !== 'whole';
  const lines = worded ? parts.map((part) => ({ part, said: wordsOf(matter, told, part) })) : [];
  if (lines.some(({ said }) => said !== '')) {
    const of = lines.map(({ part, said }): Entry => {
      const place = stretchText(words, [part.from, part.to], told.track);
      return { text: said === '' ? place : words.reasons.quoted({ place, words: words.cites.said(said) }) };
    });
    return [{ is: 'list', of }];
  }
  return whole ? [] : [{ is: 'text', text: stretchesText(matter, stretches, told.track) }];
}

/** The words that begin a part, so that an officer knows it again. */
function wordsOf(matter: Matter, { item, track }: ToldTrack, part: Part): string {
  const segments = matter.items.get(item)?.tracks.find(({ id }) => id === track.track)?.segments ?? [];
  const ids = new Set(part.segments);
  const texts = segments.filter((segment: Segment) => ids.has(segment.id)).map(({ text }) => text ?? '');
  return shortened(texts.join(' '), longestWords);
}

/** What open passages could still come to, and what they wait on. */
function openEntries(matter: Matter, { parts, findings, questions }: Passages): readonly Entry[] {
  const { words } = matter;
  const asked = questions.map((id) => matter.questions.get(id)).filter((question) => question !== undefined);
  const undecided = undecidedIn(findings).filter((finding) => !isRight(matter, finding));
  const people = [...new Set(undecided.map(({ person }) => person))].flatMap((person) =>
    person === undefined ? [] : [whoAppears(matter, person, { parts })],
  );
  const unasked = undecided.filter((finding) => !isAsked(finding, asked));
  const settled = findings.filter((finding) => finding.standing === 'decides' && !isRight(matter, finding));
  const cited = (all: readonly Finding[]) => [...new Set(all.map((finding) => citeFor(matter, finding)))];
  return [
    ...(people.length === 0 ? [] : [{ text: words.reasons.inIt(people) }]),
    { text: words.outcomes.could(choicesOf(matter, parts)) },
    ...(asked.length === 0 ? [] : [{ text: waitsText(matter, asked) }]),
    ...(unasked.length === 0 ? [] : [{ text: words.reasons.alsoOpen(cited(unasked)) }]),
    ...(settled.length === 0 ? [] : [{ text: words.reasons.settled(cited(settled)) }]),
  ];
}

/** Does one of these questions ask what leaves a finding open: its ground and person, one of its facts, or who is there at all? */
function isAsked({ provision, person, limbs }: Finding, asked: readonly Question[]): boolean {
  return asked.some((question) => {
    const ground = question.provision === provision && question.person === person;
    const fact = question.person === person && limbs.some((limb) => limb.verdict === 'open' && question.facts.includes(limb.fact));
    const whoever = person === undefined && (question.asks === 'description' || question.asks === 'speaker' || question.asks === 'people');
    return ground || fact || whoever;
  });
}

/** The questions waited on: with what they ask where they are few, by their marks alone where they are many. */
function waitsText(matter: Matter, asked: readonly Question[]): string {
  const { words, numbers } = matter;
  if (asked.length > fewQuestions)
    return words.reasons.waits(
      marksOf(
        matter,
        asked.map(({ id }) => id),
      ),
    );
  const sorted = [...asked].sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
  return words.reasons.waits(
    sorted.map((question) => words.reasons.waitsOn({ mark: marksOf(matter, [question.id]).join(''), what: shortOf(matter, question) })),
  );
}

/** Every choice still possible. */
export function choicesOf(matter: Matter, parts: readonly Pick<Part, 'possible'>[]): readonly string[] {
  const possible = new Map(parts.flatMap((part) => part.possible).map((outcome) => [JSON.stringify(outcome), outcome]));
  return choicesIn(matter, [...possible.values()]);
}
