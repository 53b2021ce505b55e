import type { Case, Means, Track } from '../../src/case/index.ts';
import { spanOf } from '../../src/case/index.ts';
import type {
  CaseDecision,
  Decision,
  Duty,
  ElementDecision,
  Part,
  PartOutcome,
  Question,
  RequestOutcome,
} from '../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';

/** A case with what was decided of it. */
export interface Decided {
  readonly case: Case;
  readonly decision: CaseDecision;
}

/** Decides a case whose judgements may enter at the door. */
export function decided(case_: Case): Decided {
  const problems = judgementProblems(case_);
  if (problems.length > 0) throw new Error(`${case_.id}: ${JSON.stringify(problems, null, 1)}`);
  return { case: case_, decision: decide(case_) };
}

/** The same case as another law that stands beside the leading one decides it; it holds only the items that law may reach. */
export function beside({ case: case_, decision }: Decided, under: NonNullable<CaseDecision['under']>): Decided {
  const found = decision.alongside?.find((one) => one.under === under);
  if (found === undefined) throw new RangeError(`beside: nothing is decided under ${under}`);
  return { case: case_, decision: found };
}

/** What becomes of the request: `answer`, `refuse`, `ask for clarification`, `nothing to give: not found`, or `open`. */
export function request({ decision }: Decided): string {
  return decision.request.outcome === undefined ? decision.request.status : requestWords(decision.request.outcome);
}

/** What may still become of the request. */
export function requestMayBe({ decision }: Decided): readonly string[] {
  return decision.request.possible.map(requestWords);
}

/** What becomes of a place: `disclose`, `disclose edited (voice alter, words names out)`, `withhold`, … or `open`. */
export function becomes(of: Decided, place: string): string {
  return [...new Set(partsAt(of, place).map(({ status, outcome }) => (outcome === undefined ? status : outcomeWords(outcome))))].join(
    ', then ',
  );
}

/** What may still become of a place. */
export function mayBecome(of: Decided, place: string): readonly string[] {
  return [...new Set(partsAt(of, place).flatMap((part) => part.possible.map(outcomeWords)))];
}

/** The provisions that decide a place, each with the person it protects: `dpa-2018/section-45/4/e for p-ann`. */
export function under(of: Decided, place: string): readonly string[] {
  return decidingIn(of, partsAt(of, place));
}

/** The provisions that decide the request. */
export function requestUnder(of: Decided): readonly string[] {
  return decidingIn(of, [of.decision.request]);
}

/** The ids of the questions that bear on a place. */
export function asksAt(of: Decided, place: string): readonly string[] {
  return [...new Set(partsAt(of, place).flatMap((part) => part.needs))].sort();
}

/** The ids of every question the case leaves. */
export function asks({ decision }: Decided): readonly string[] {
  return decision.questions.map((question) => question.id);
}

/** A question by id. */
export function question({ decision }: Decided, id: string): Question {
  const found = decision.questions.find((one) => one.id === id);
  if (found === undefined)
    throw new RangeError(`question: nothing asks \`${id}\`; the questions are ${decision.questions.map((one) => one.id).join(', ')}`);
  return found;
}

/** What the case shows on each side of a question, as `factor: value`. */
export function shown(of: Decided, id: string): Readonly<Record<'disclosure' | 'restriction' | 'either way', readonly string[]>> {
  const towards = (side: string) =>
    question(of, id)
      .shows.filter((one) => one.towards === side)
      .map((one) => `${one.factor}: ${one.value}`);
  return { disclosure: towards('disclosure'), restriction: towards('restriction'), 'either way': towards('either way') };
}

/** The source of an item's data: `give`, `restrict` or `open`. */
export function source(of: Decided, item: string): string {
  const found = of.decision.items.find((one) => one.item === item);
  if (found?.origin === undefined) throw new RangeError(`source: there is no source of \`${item}\``);
  return elementWords(found.origin);
}

/** One line of what goes with the data, by its citation: `give`, `restrict` or `open`. */
export function line({ decision }: Decided, cite: string): string {
  const found = decision.information.find(({ element }) => element === cite);
  if (found === undefined) throw new RangeError(`line: there is no line \`${cite}\``);
  return elementWords(found);
}

/** What becomes of one element: `give`, `restrict`, … or `open`. */
export function elementWords(element: ElementDecision): string {
  return element.outcome ?? element.status;
}

/** The citations of the duties that certainly follow. */
export function duties({ decision }: Decided): readonly string[] {
  return decision.duties.certain.map((duty) => duty.duty);
}

/** A duty that certainly follows. */
export function duty({ decision }: Decided, cite: string): Duty {
  const found = decision.duties.certain.find((one) => one.duty === cite);
  if (found === undefined) throw new RangeError(`duty: \`${cite}\` does not certainly follow`);
  return found;
}

/** The parts a place covers: `bwv/sound 12` is a segment, `bwv/sound@5000` a moment, `bwv/sound` the whole track. */
export function partsAt({ case: case_, decision }: Decided, place: string): readonly Part[] {
  const [, itemId, trackId, moment, segmentId] = /^([^/]+)\/([^@ ]+)(?:@(\d+)| (.+))?$/.exec(place) ?? [];
  const parts = decision.items.find(({ item }) => item === itemId)?.tracks.find(({ track }) => track === trackId)?.parts;
  const track = case_.items.find(({ id }) => id === itemId)?.tracks.find(({ id }) => id === trackId);
  if (parts === undefined || track === undefined) throw new RangeError(`partsAt: there is no track \`${place}\``);
  const within = spansOf(track, moment, segmentId);
  const found = parts.filter((part) => within.some(({ from, to }) => part.from < to && from < part.to));
  if (found.length === 0) throw new RangeError(`partsAt: nothing stands at \`${place}\``);
  return found;
}

function spansOf(track: Track, moment: string | undefined, segmentId: string | undefined) {
  if (moment !== undefined) return [{ from: Number(moment), to: Number(moment) + 1 }];
  if (segmentId === undefined) return [{ from: 0, to: Number.MAX_SAFE_INTEGER }];
  return track.segments.filter(({ id }) => id === segmentId).flatMap((segment) => spanOf(segment, track));
}

function decidingIn({ decision }: Decided, these: readonly Decision<unknown>[]): readonly string[] {
  const ids = new Set(these.flatMap((one) => one.findings));
  const standing = decision.trace.findings.filter((finding) => ids.has(finding.id) && ['decides', 'reinstated'].includes(finding.standing));
  return [...new Set(standing.map(({ provision, person }) => (person === undefined ? provision : `${provision} for ${person}`)))].sort();
}

function outcomeWords(outcome: PartOutcome): string {
  return outcome.kind === 'disclose edited' ? `disclose edited (${meansWords(outcome.means)})` : outcome.kind;
}

function meansWords(means: Means): string {
  return Object.entries(means)
    .filter(([, value]) => value !== 'none')
    .map(([channel, value]) => `${channel} ${value}`)
    .join(', ');
}

function requestWords(outcome: RequestOutcome): string {
  if (outcome.kind === 'ask') return `ask for ${outcome.for}`;
  if (outcome.kind === 'nothing to give') return `nothing to give: ${outcome.why}`;
  return outcome.kind === 'route elsewhere' ? `route to ${outcome.to}` : outcome.kind;
}
