import type { Judgement, Means, TrackKind } from '../../src/case/index.ts';

const picture = ['none', 'blur', 'mask', 'withhold'] as const;
const voice = ['none', 'alter', 'mute'] as const;
const words = ['none', 'names out', 'summary', 'withhold'] as const;

/** The plans a person can be protected by on each kind of track. */
export const plans: Readonly<Record<TrackKind, readonly Means[]>> = {
  picture: picture.map((step) => ({ picture: step })),
  sound: [
    { voice: 'none', words: 'none' },
    { voice: 'none', words: 'names out' },
    { voice: 'alter', words: 'none' },
    { voice: 'alter', words: 'names out' },
    { voice: 'mute', words: 'summary' },
    { voice: 'mute', words: 'withhold' },
  ],
  text: words.map((step) => ({ words: step })),
  metadata: words.map((step) => ({ words: step })),
};

/** The plan of a track under which all of it is kept back. */
export function allKeptBack(kind: TrackKind): Means {
  if (kind === 'picture') return { picture: 'withhold' };
  return kind === 'sound' ? { voice: 'mute', words: 'withhold' } : { words: 'withhold' };
}

/** The plan of a track under which all of it is given. */
export function nothingDone(kind: TrackKind): Means {
  if (kind === 'picture') return { picture: 'none' };
  return kind === 'sound' ? { voice: 'none', words: 'none' } : { words: 'none' };
}

/** What two plans come to together: on each channel, the more of the two. */
export function together(kind: TrackKind, one: Means, other: Means): Means {
  if (kind === 'picture') return { picture: more(picture, one.picture, other.picture) };
  const said = more(words, one.words, other.words);
  return kind === 'sound' ? soundPlan(more(voice, one.voice, other.voice), said) : { words: said };
}

function more<Step>(steps: readonly Step[], one: Step | undefined, other: Step | undefined): Step {
  return steps[Math.max(0, steps.indexOf(one as Step), steps.indexOf(other as Step))] as Step;
}

/** The plan for a voice and its words: a summary or nothing in place of the words mutes them; a muted voice loses its words. */
function soundPlan(heard: (typeof voice)[number], said: (typeof words)[number]): Means {
  if (said === 'summary' || said === 'withhold') return { voice: 'mute', words: said };
  if (heard === 'mute') return { voice: 'mute', words: 'withhold' };
  return { voice: heard, words: said };
}

/** The plans a judgement may name on a kind of track; a channel it does not speak to is open. */
export function plansNamedBy({ means, chosen }: Judgement, kind: TrackKind): readonly Means[] {
  if (means === undefined) return plans[kind];
  if (means === 'withhold') return [allKeptBack(kind)];
  if (!Array.isArray(means)) return plansFor(means as Means, kind);
  const named = chosen === undefined ? means : means.filter((_, index) => index === chosen);
  return named.flatMap((one) => plansFor(one, kind));
}

function plansFor(means: Means, kind: TrackKind): readonly Means[] {
  if (kind === 'picture') return picture.filter((step) => step === (means.picture ?? step)).map((step) => ({ picture: step }));
  const said = words.filter((step) => step === (means.words ?? step));
  if (kind !== 'sound') return said.map((step) => ({ words: step }));
  const heard = voice.filter((step) => step === (means.voice ?? step));
  return heard.flatMap((tone) => said.map((step) => soundPlan(tone, step)));
}
