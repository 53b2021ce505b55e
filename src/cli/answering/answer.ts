import { match } from 'ts-pattern';
import type { Judgement, Known, RoleScreening, Screening, Search, Segment, SignedBy } from '../../case/index.ts';
import type { FoundPlace } from '../supposing/find.ts';
import { findPlace } from '../supposing/find.ts';
import { changed } from './changed.ts';
import type { Change } from './json-edit.ts';
import type { SpeakersAnswer } from './speakers-answer.ts';

/** An answer to a question: into a case file, or into the speaker file of a transcript. */
export type Answer = CaseAnswer | SpeakersAnswer;

/** An answer as it goes into a case file. */
export type CaseAnswer =
  /** A fact known, not known, or not knowable, by the names on the way to it: `['items', 'video', 'purpose']`. */
  | { readonly is: 'fact'; readonly at: readonly string[]; readonly value: unknown }
  | { readonly is: 'screening'; readonly screening: Screening }
  | { readonly is: 'role screening'; readonly screening: RoleScreening }
  | { readonly is: 'judgement'; readonly judgement: Judgement }
  /** Which of the means a judgement names is chosen, by its place among them. */
  | { readonly is: 'choice of means'; readonly judgement: string; readonly chosen: number }
  | {
      readonly is: 'speaker';
      readonly item: string;
      readonly track: string;
      readonly segments: readonly string[];
      readonly speaker: Known<string>;
    }
  /** Stretches of a track described for the first time. */
  | { readonly is: 'description'; readonly item: string; readonly track: string; readonly segments: readonly Segment[] }
  /** A named person says that a track is described whole: every list in these segments leaves nobody out. */
  | {
      readonly is: 'complete';
      readonly item: string;
      readonly track: string;
      readonly segments: readonly string[];
      readonly describedBy: SignedBy;
    }
  /** What a system could be searched for, and what the search gave; in place of an earlier one of that system. */
  | { readonly is: 'search'; readonly search: Search };

/** The places in a case file that an answer changes, or the place it needs and does not find. */
export type Changes = { readonly ok: true; readonly changes: readonly Change[] } | Extract<FoundPlace, { readonly ok: false }>;

/** Works out what an answer changes in a case file as it was read, before any transcript is put in. */
export function changesOf(file: unknown, answer: CaseAnswer): Changes {
  return match(answer)
    .with({ is: 'fact' }, ({ at, value }) => put(file, [[at, value]]))
    .with({ is: 'screening' }, ({ screening }) => append(file, ['screenings'], [screening]))
    .with({ is: 'role screening' }, ({ screening }) => append(file, ['roleScreenings'], [screening]))
    .with({ is: 'judgement' }, ({ judgement }) => append(file, ['judgements'], [judgement]))
    .with({ is: 'choice of means' }, ({ judgement, chosen }) => put(file, [[['judgements', judgement, 'chosen'], chosen]]))
    .with({ is: 'speaker' }, ({ item, track, segments, speaker }) =>
      put(
        file,
        segments.map((segment) => [['items', item, 'tracks', track, 'segments', segment, 'speaker'], speaker] as const),
      ),
    )
    .with({ is: 'description' }, ({ item, track, segments }) => append(file, ['items', item, 'tracks', track, 'segments'], segments))
    .with({ is: 'complete' }, (whole) => completed(file, whole))
    .with({ is: 'search' }, ({ search }) => {
      const there = findPlace(file, steps(['searches', search.system]));
      return there.ok && there.value !== undefined
        ? put(file, [[['searches', search.system], search]])
        : append(file, ['searches'], [search]);
    })
    .exhaustive();
}

function steps(names: readonly string[]) {
  return names.map((key) => ({ key }));
}

/** Each value in its place, in turn. */
function put(file: unknown, values: readonly (readonly [at: readonly string[], value: unknown])[]): Changes {
  const changes: Change[] = [];
  let value = file;
  for (const [at, to] of values) {
    const found = findPlace(value, steps(at));
    if (!found.ok) return found;
    changes.push({ at: found.at, value: to });
    value = changed(value, found.at, to);
  }
  return { ok: true, changes };
}

/** Entries at the end of a list, which is made where it is not there yet. */
function append(file: unknown, list: readonly string[], entries: readonly unknown[]): Changes {
  const found = findPlace(file, steps(list));
  if (!found.ok) return found;
  if (found.value === undefined) return { ok: true, changes: [{ at: found.at, value: entries }] };
  const length = Array.isArray(found.value) ? found.value.length : 0;
  return { ok: true, changes: entries.map((value, index): Change => ({ at: [...found.at, length + index], value })) };
}

const lists = ['seen', 'named', 'discussed'] as const;

/** The track says it is whole, over a name; and so does every list in it that said it might not be. */
function completed(file: unknown, { item, track, segments, describedBy }: Extract<CaseAnswer, { is: 'complete' }>): Changes {
  const at = ['items', item, 'tracks', track];
  const doubted = segments.flatMap((segment) =>
    lists.flatMap((list) => {
      const found = findPlace(file, steps([...at, 'segments', segment, list, 'complete']));
      return found.ok && found.value !== undefined && found.value !== 'yes' ? [[...at, 'segments', segment, list, 'complete']] : [];
    }),
  );
  return put(file, [
    [[...at, 'complete'], 'yes'],
    [[...at, 'describedBy'], describedBy],
    ...doubted.map((place) => [place, 'yes'] as const),
  ]);
}
