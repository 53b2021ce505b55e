import { match } from 'ts-pattern';
import type { Finding, Part, Question, TrackDecision } from '../deciding/index.ts';
import type { Fate } from './fates.ts';
import { fateOf, fatesInOrder } from './fates.ts';
import type { Stretch } from './places.ts';
import { merged, totalOf } from './places.ts';

/** Everything on one track that comes to the same for the same reasons, wherever on the track it stands. */
export interface Passages {
  readonly fate: Fate;
  /** In track order, never none. */
  readonly parts: readonly Part[];
  /** The parts' stretches, with neighbours made one. */
  readonly stretches: readonly Stretch[];
  readonly amount: number;
  /** What the parts' arguments come to, each thing once. */
  readonly findings: readonly Finding[];
  /** Questions that would settle them, by id. */
  readonly questions: readonly string[];
}

type Findings = ReadonlyMap<string, Finding>;

/** Gathers the parts of a track into passages: neighbouring utterances with one outcome are one passage. */
export function passagesOn(item: string, track: TrackDecision, findings: Findings, questions: readonly Question[]): readonly Passages[] {
  const asked = questions.filter((question) => question.asks === 'judgement' && question.item === item);
  const groups = new Map<
    string,
    { readonly fate: Fate; readonly parts: Part[]; readonly found: Finding[]; readonly waits: readonly string[] }
  >();
  for (const part of track.parts) {
    const fate = fateOf(part);
    const found = part.findings.map((id) => findings.get(id)).filter((finding) => finding !== undefined);
    const waits = waitsOf(part, found, asked);
    const key = `${fate}|${keyOf(part, fate, found, waits)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fate, parts: [part], found, waits });
    else {
      group.parts.push(part);
      group.found.push(...found);
    }
  }
  const passages = [...groups.values()].map(({ fate, parts, found, waits }): Passages => {
    const stretches = merged(parts.map(({ from, to }): Stretch => [from, to]));
    return { fate, parts, stretches, amount: totalOf(stretches), findings: distinct(found), questions: waits };
  });
  return passages.sort(
    (a, b) =>
      fatesInOrder.indexOf(a.fate) - fatesInOrder.indexOf(b.fate) ||
      b.amount - a.amount ||
      (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0),
  );
}

/** What sets one passage apart from another of the same fate. */
function keyOf(part: Part, fate: Fate, found: readonly Finding[], waits: readonly string[]): string {
  return match(fate)
    .with('given', 'not theirs', 'gap', () => '')
    .with('edited', () => `${JSON.stringify(part.outcome)}|${groundsKey(found)}`)
    .with('withheld', 'exempt', 'excluded', 'routed', 'conflict', () => groundsKey(found))
    .with('open', () =>
      [
        ...waits,
        '|',
        ...undecidedIn(found)
          .map((one) => `${one.provision}:${one.person ?? ''}`)
          .sort(),
      ].join(','),
    )
    .exhaustive();
}

/** The grounds that decide; the right itself, which has the citation of the element, is none. */
function groundsKey(found: readonly Finding[]): string {
  const grounds = found
    .filter(({ standing, provision, element }) => (standing === 'decides' || standing === 'reinstated') && provision !== element)
    .map(({ provision, person, judgements }) => JSON.stringify([provision, person, judgements]));
  return [...new Set(grounds)].sort().join(',');
}

/** Findings that may yet go either way: those that nobody has judged, or not yet for this stretch. */
export function undecidedIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ standing, verdict }) => standing === 'undecided' && verdict === 'open');
}

/**
 * The questions a part waits on: those it names, and those about each ground still open on it. A part on which two people
 * are unjudged may name neither, for settling one alone would change nothing.
 */
function waitsOf(part: Part, found: readonly Finding[], asked: readonly Question[]): readonly string[] {
  if (part.status === 'decided') return [];
  const open = undecidedIn(found);
  const linked = asked.filter((question) =>
    open.some(
      ({ provision, person, element }) => question.provision === provision && question.person === person && question.element === element,
    ),
  );
  return [...new Set([...part.needs, ...linked.map(({ id }) => id)])].sort();
}

/** Each thing that is said of several parts, once. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { provision, element, person, verdict, standing, judgements } = finding;
    const key = JSON.stringify([provision, element, person, verdict, standing, judgements]);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
