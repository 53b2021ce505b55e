import type { Case, Item, Judgement, RoleScreening, SignedBy } from '../case/index.ts';
import type { CaseDecision, Finding, Part, Question, TrackDecision } from '../deciding/index.ts';
import type { Asking } from './asking.ts';
import { askingsOf, numbersOf } from './asking.ts';
import type { Law } from './law.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import type { Passages } from './passages.ts';
import { passagesOn } from './passages.ts';
import type { WholeWording, Wording } from './wording/index.ts';

/** A part with the track and item it is of. */
export interface PlacedPart {
  readonly part: Part;
  readonly track: TrackDecision;
  readonly item: string;
}

/** A decision with everything needed to tell it: its case, its law, its wording, and each looked up by id. */
export interface Matter<Words extends Wording = Wording> {
  readonly decision: CaseDecision;
  readonly case: Case;
  readonly law: Law;
  readonly words: Words;
  readonly names: Names;
  readonly items: ReadonlyMap<string, Item>;
  readonly parts: ReadonlyMap<string, PlacedPart>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly roleScreenings: ReadonlyMap<string, RoleScreening>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Questions in the order they are told. */
  readonly askings: readonly Asking[];
  /** The number each question is known by, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Judgements told in full so far: after that each goes by its id. */
  readonly judgementsTold: Set<string>;
  /** Every track, with its passages. */
  readonly tracks: readonly ToldTrack[];
}

/** A matter told in the whole catalogue. */
export type WholeMatter = Matter<WholeWording>;

/** A track of an item, and what its parts come to. */
export interface ToldTrack {
  readonly item: string;
  readonly track: TrackDecision;
  readonly passages: readonly Passages[];
}

/** Puts together what is needed to tell a decision. */
export function matterOf<Words extends Wording>(decision: CaseDecision, case_: Case, law: Law, words: Words): Matter<Words> {
  const own = { ...words, ...words.under[decision.under ?? 'part 3'] };
  const byId = <One extends { readonly id: string }>(all: readonly One[] = []) => new Map(all.map((one) => [one.id, one]));
  const parts = new Map<string, PlacedPart>();
  for (const { item, tracks } of decision.items) {
    for (const track of tracks) for (const part of track.parts) parts.set(part.id, { part, track, item });
  }
  const findings = byId(decision.trace.findings);
  const askings = askingsOf(decision.questions, parts);
  return {
    decision,
    case: case_,
    law,
    words: own,
    names: namesIn(case_, own),
    items: byId(case_.items),
    parts,
    findings,
    judgements: byId(case_.judgements),
    roleScreenings: byId(case_.roleScreenings),
    questions: byId(decision.questions),
    askings,
    numbers: numbersOf(askings),
    judgementsTold: new Set(),
    tracks: decision.items.flatMap(({ item, tracks }) =>
      tracks.map((track) => ({ item, track, passages: passagesOn(item, track, findings, decision.questions) })),
    ),
  };
}

/** The findings of a decision, by id. */
export function findingsOf({ findings }: Pick<Matter, 'findings'>, ids: readonly string[]): readonly Finding[] {
  return ids.map((id) => findings.get(id)).filter((finding) => finding !== undefined);
}

/** Who signed, in what role, and when. */
export function signatureOf({ words }: Matter, signed: SignedBy): string {
  return words.people.signed({ by: signed.by, role: signed.role, on: words.days.day(signed.on) });
}
