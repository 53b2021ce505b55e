import type { PeopleList, Segment, Track } from '../case/index.ts';
import { listOf } from '../case/index.ts';
import type { Claims } from './claims.ts';
import { claimsAt } from './claims.ts';
import { outcomesOver } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import type { Hypothesis } from './hypotheses.ts';
import { statesIf } from './hypotheses.ts';
import type { Likeness } from './likeness.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { argue } from './part-argument.ts';
import type { Stretch } from './parts.ts';
import type { Weighed } from './standing-judgements.ts';

type Described = Extract<Hypothesis, { is: 'speaker' | 'nothing left out' }>;
type Chosen = Extract<Hypothesis, { is: 'chosen' }>;

const alreadyTried = new WeakMap<Evaluated | Likeness, Map<Hypothesis, OutcomeSet>>();

/** Does a hypothesis change how a stretch is described or judged, and not only what is known of it? */
function isOfDescription(hypothesis: Hypothesis): hypothesis is Described | Chosen {
  return hypothesis.is === 'speaker' || hypothesis.is === 'nothing left out' || hypothesis.is === 'chosen';
}

/** What a stretch may come to if a hypothesis were so. */
export function stretchIf(track: Track, stretch: Stretch, hypothesis: Hypothesis): OutcomeSet {
  const [own] = stretch.own;
  if (own === undefined) return 0;
  if (stretch.reaching.length > 0) return tried(track, own, stretch.reaching, hypothesis);
  const alike = isOfDescription(hypothesis) ? own : own.likeness;
  const known = alreadyTried.get(alike) ?? new Map<Hypothesis, OutcomeSet>();
  const outcomes = known.get(hypothesis) ?? tried(track, own, [], hypothesis);
  alreadyTried.set(alike, known.set(hypothesis, outcomes));
  return outcomes;
}

function tried(track: Track, own: Evaluated, reaching: readonly Evaluated[], hypothesis: Hypothesis): OutcomeSet {
  if (isOfDescription(hypothesis)) {
    return outcomesOver(
      track.kind,
      described(own, hypothesis),
      reaching.map((one) => described(one, hypothesis)),
    ).outcomes;
  }
  return outcomesOver(track.kind, own, reaching, ({ argued: { argument, states, affected } }) =>
    statesIf({ argument, states, personAt: (unit) => affected[unit - 1]?.person }, hypothesis),
  ).outcomes;
}

/** The same situation as it would be described, or with the means chosen. */
function described(situation: Evaluated, hypothesis: Described | Chosen): Evaluated {
  const { setting, claims, judgements, common } = situation;
  if (hypothesis.is === 'chosen') {
    const chosen = judgements.map((one) => choosing(one, hypothesis));
    // Judgements that choose other means have the ids of those signed, so they are argued apart from them.
    return { ...situation, argued: argue(setting, claims, chosen) };
  }
  const track: Track = hypothesis.is === 'nothing left out' ? { ...setting.track, complete: 'yes' } : setting.track;
  const reclaimed = claimed(situation, hypothesis, track);
  return { ...situation, claims: reclaimed, argued: argue({ ...setting, track }, reclaimed, judgements, common) };
}

function claimed({ setting, segments, claims }: Evaluated, hypothesis: Described, track: Track): Claims {
  if (hypothesis.is === 'nothing left out') return claimsAt(setting.case, setting.item, track, segments.map(whole));
  const { person } = hypothesis;
  // The first reading is the one in which the requester speaks in none of it.
  if (person === undefined) return claims.readings[0] ?? claims;
  return claimsAt(
    setting.case,
    setting.item,
    track,
    segments.map((segment) => spokenBy(segment, person)),
  );
}

function choosing(weighed: Weighed, hypothesis: Chosen): Weighed {
  const { judgement } = weighed;
  const { means } = judgement;
  if (judgement.provision !== hypothesis.provision || !Array.isArray(means)) return weighed;
  if (hypothesis.person !== undefined && judgement.people?.includes(hypothesis.person) !== true) return weighed;
  const chosen = means.findIndex((one) => JSON.stringify(one) === JSON.stringify(hypothesis.means));
  return chosen < 0 ? weighed : { ...weighed, judgement: { ...judgement, chosen } };
}

/** A segment with its unknown voice known to be someone's, where it could be theirs. */
function spokenBy(segment: Segment, person: string): Segment {
  const { speaker } = segment;
  const couldBe = typeof speaker === 'object' && speaker.is === 'unknown' && speaker.among?.includes(person) !== false;
  return couldBe ? { ...segment, speaker: person } : segment;
}

/** A segment whose lists of people leave nobody out. */
function whole(segment: Segment): Segment {
  const { seen, named, discussed } = segment;
  const closed = (list: Segment['seen']): PeopleList => ({ people: listOf(list, 'yes').people, complete: 'yes' });
  return {
    ...segment,
    ...(seen === undefined ? {} : { seen: closed(seen) }),
    ...(named === undefined ? {} : { named: closed(named) }),
    ...(discussed === undefined ? {} : { discussed: closed(discussed) }),
  };
}
