import { match } from 'ts-pattern';
import type { Complete, SignedBy } from '../../case/index.ts';
import { fieldsOf } from '../reading/transcript-name.ts';
import type { Change } from './json-edit.ts';

/** An answer about what a transcript gives, as it goes into the speaker file beside it; whoever answers confirms what the file then says. */
export type SpeakersAnswer = { readonly speakers: string; readonly confirmed: SignedBy } & (
  | { readonly is: 'voices'; readonly labels: readonly string[]; readonly who: Whose }
  /** The lists of these cues leave nobody out, and the transcript leaves nothing out that is said. */
  | { readonly is: 'nobody left out'; readonly cues: readonly string[]; readonly covers: Covers }
  | { readonly is: 'talked about'; readonly cues: readonly string[]; readonly people: readonly string[]; readonly covers: Covers }
);

/** Whose voice a label is, as a speaker file writes it: an id, one of several, `unknown` or `nobody`. */
export type Whose = string | { readonly among: readonly string[] };

/** The cues that each entry of `discusses` covers, by id. */
type Covers = readonly (readonly string[])[];

/** The places in a speaker file that an answer changes. The file is one that was read without a problem. */
export function speakersChanges(file: unknown, answer: SpeakersAnswer): readonly Change[] {
  const confirmed: Change = { at: ['confirmed'], value: answer.confirmed };
  const changes = match(answer)
    .with({ is: 'voices' }, ({ labels, who }) => labels.map((label): Change => ({ at: ['speakers', label], value: who })))
    .with({ is: 'nobody left out' }, ({ cues, covers }) => [...leavingNobodyOut(entriesIn(file), cues, covers), whole])
    .with({ is: 'talked about' }, ({ cues, people, covers }) => alsoAbout(entriesIn(file), cues, people, covers))
    .exhaustive();
  return [...changes, confirmed];
}

const whole: Change = { at: ['complete'], value: 'yes' };

type Entry = Readonly<Record<string, unknown>>;

function entriesIn(file: unknown): readonly Entry[] | undefined {
  return fieldsOf(file)?.['discusses'] as readonly Entry[] | undefined;
}

/** New entries after those there are; the list is made where there is none. */
function added(entries: readonly Entry[] | undefined, more: readonly Entry[]): readonly Change[] {
  if (more.length === 0) return [];
  if (entries === undefined) return [{ at: ['discusses'], value: more }];
  return more.map((value, index): Change => ({ at: ['discusses', entries.length + index], value }));
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
  return [...changes, ...added(entries, [...apart, ...nobody])];
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
  return added(entries, more);
}
