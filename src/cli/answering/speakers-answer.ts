import { match } from 'ts-pattern';
import type { Complete, SignedBy } from '../../case/index.ts';
import { fieldsOf } from '../reading/transcript-name.ts';
import type { Change } from './json-edit.ts';

/** An answer about what a transcript gives, as it goes into the speaker file beside it; whoever answers confirms what the file then says. */
export type SpeakersAnswer = {
  readonly speakers: string;
  readonly confirmed: SignedBy;
} /** Labels, and entries of `alsoHeard` by their place in it. */ & (
  | { readonly is: 'voices'; readonly labels: readonly string[]; readonly heard: readonly number[]; readonly who: Whose }
  /** The lists of these leave nobody out, and the transcript leaves nothing out that is said. */
  | ({ readonly is: 'nobody left out'; readonly covers: Covers } & Over)
  | ({ readonly is: 'talked about'; readonly people: readonly string[]; readonly covers: Covers } & Over)
  /** Stretches that no cue describes, described for the first time. */
  | { readonly is: 'also heard'; readonly stretches: readonly HeardThere[] }
);

/** What an answer covers: cues by id, and entries of `alsoHeard` by their place in it. */
export interface Over {
  readonly cues: readonly string[];
  readonly heard: readonly number[];
}

/** What is heard on a stretch besides the cues, as a speaker file writes it. Milliseconds, half-open. */
export interface HeardThere {
  readonly from: number;
  readonly to: number;
  readonly speaker: Whose;
  readonly discussed: readonly string[];
  readonly complete: Complete;
  readonly describedOn: string;
}

/** Whose voice a label is, as a speaker file writes it: an id, one of several, `unknown` or `nobody`. */
export type Whose = string | { readonly among: readonly string[] };

/** The cues that each entry of `discusses` covers, by id. */
type Covers = readonly (readonly string[])[];

/** The places in a speaker file that an answer changes. The file is one that was read without a problem. */
export function speakersChanges(file: unknown, answer: SpeakersAnswer): readonly Change[] {
  const confirmed: Change = { at: ['confirmed'], value: answer.confirmed };
  const changes = match(answer)
    .with({ is: 'voices' }, ({ labels, heard, who }) => [
      ...labels.map((label): Change => ({ at: ['speakers', label], value: who })),
      ...heard.map((place): Change => ({ at: ['alsoHeard', place, 'speaker'], value: who })),
    ])
    .with({ is: 'nobody left out' }, ({ cues, heard, covers }) => [
      ...leavingNobodyOut(entriesIn(file, 'discusses'), cues, covers),
      ...heard.flatMap((place) => nobodyElseAbout(entriesIn(file, 'alsoHeard')?.[place], place)),
      whole,
    ])
    .with({ is: 'talked about' }, ({ cues, heard, people, covers }) => [
      ...alsoAbout(entriesIn(file, 'discusses'), cues, people, covers),
      ...heard.map((place): Change => {
        const before = (entriesIn(file, 'alsoHeard')?.[place]?.['discussed'] ?? []) as readonly string[];
        return { at: ['alsoHeard', place, 'discussed'], value: [...new Set([...before, ...people])] };
      }),
    ])
    .with({ is: 'also heard' }, ({ stretches }) => added('alsoHeard', entriesIn(file, 'alsoHeard'), stretches))
    .exhaustive();
  return [...changes, confirmed];
}

const whole: Change = { at: ['complete'], value: 'yes' };

type Entry = Readonly<Record<string, unknown>>;

type List = 'discusses' | 'alsoHeard';

function entriesIn(file: unknown, list: List): readonly Entry[] | undefined {
  return fieldsOf(file)?.[list] as readonly Entry[] | undefined;
}

/** A stretch whose list leaves nobody out: one that had no list has one of nobody. */
function nobodyElseAbout(entry: Entry | undefined, place: number): readonly Change[] {
  const listed: readonly Change[] = entry?.['discussed'] === undefined ? [{ at: ['alsoHeard', place, 'discussed'], value: [] }] : [];
  return [...listed, { at: ['alsoHeard', place, 'complete'], value: 'yes' }];
}

/** New entries after those there are; the list is made where there is none. */
function added(list: List, entries: readonly Entry[] | undefined, more: readonly object[]): readonly Change[] {
  if (more.length === 0) return [];
  if (entries === undefined) return [{ at: [list], value: more }];
  return more.map((value, index): Change => ({ at: [list, entries.length + index], value }));
}

/** An entry that covers nothing else is said to be whole; one that covers more keeps what it says of the rest. */
function leavingNobodyOut(entries: readonly Entry[] | undefined, cues: readonly string[], covers: Covers): readonly Change[] {
  const answered = new Set(cues);
  const changes: Change[] = [];
  const apart: Entry[] = [];
  (entries ?? []).forEach((entry, index) => {
    const covered = covers[index] ?? [];
    const within = covered.filter((cue) => answered.has(cue));
    if (within.length === 0 || entry['complete'] === 'yes') return;
    if (within.length === covered.length) changes.push({ at: ['discusses', index, 'complete'], value: 'yes' });
    else {
      changes.push({ at: ['discusses', index, 'cues'], value: covered.filter((cue) => !answered.has(cue)) });
      apart.push({ ...entry, cues: within, complete: 'yes' });
    }
  });
  const listed = new Set(covers.flat());
  const unlisted = cues.filter((cue) => !listed.has(cue));
  const nobody = unlisted.length === 0 ? [] : [{ cues: unlisted, discussed: [], complete: 'yes' }];
  return [...changes, ...added('discusses', entries, [...apart, ...nobody])];
}

/** More people for some cues. Lists of one cue are joined and the less complete governs, so what is added says no more than is there. */
function alsoAbout(
  entries: readonly Entry[] | undefined,
  cues: readonly string[],
  people: readonly string[],
  covers: Covers,
): readonly Change[] {
  const saysOf = (cue: string): Complete => {
    const said = (entries ?? []).filter((_, index) => covers[index]?.includes(cue)).map(({ complete }) => complete ?? 'unknown');
    return said.length > 0 && said.every((one) => one === 'yes') ? 'yes' : said.includes('no') ? 'no' : 'unknown';
  };
  const more = (['yes', 'no', 'unknown'] as const).flatMap((complete): readonly Entry[] => {
    const there = cues.filter((cue) => saysOf(cue) === complete);
    return there.length === 0 ? [] : [{ cues: there, discussed: people, complete }];
  });
  return added('discusses', entries, more);
}
