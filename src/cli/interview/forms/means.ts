import type { Means, Target } from '../../../case/index.ts';
import type { Question } from '../../../deciding/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Sitting } from '../sitting.ts';
import { byHand } from '../sitting.ts';

const words = wholeEnglish.interview;

const plans = {
  picture: ['none', 'blur', 'mask', 'withhold'],
  voice: ['none', 'alter', 'mute'],
  words: ['none', 'names out', 'summary', 'withhold'],
} as const;

/** The channels a track carries. */
const channels = { picture: ['picture'], sound: ['voice', 'words'], text: ['words'], metadata: ['words'] } as const;

/** Takes the least means that protect, on every channel of what is covered. */
export async function meansFor({ interviewer, case: case_ }: Sitting, scope: readonly Target[]): Promise<'withhold' | Means> {
  const which = await interviewer.select({
    message: words.judgement.least,
    choices: [
      { value: 'withhold', label: words.judgement.withhold },
      { value: 'edit', label: words.judgement.edit },
    ],
  });
  if (which === 'withhold') return 'withhold';
  const kinds = scope.flatMap((target) => {
    const item = 'item' in target ? case_.items.find(({ id }) => id === target.item) : undefined;
    return (item?.tracks ?? [])
      .filter(({ id }) => !('track' in target) || target.track === undefined || target.track === id)
      .map(({ kind }) => kind);
  });
  const needed = new Set(kinds.flatMap((kind): readonly (keyof Means)[] => channels[kind]));
  const means: { -readonly [Channel in keyof Means]: Means[Channel] } = {};
  for (const channel of ['picture', 'voice', 'words'] as const) {
    if (!needed.has(channel)) continue;
    const chosen = await interviewer.select({
      message: words.judgement.channel[channel],
      choices: plans[channel].map((value) => ({ value, label: words.judgement.plan[value] ?? value })),
    });
    Object.assign(means, { [channel]: chosen });
  }
  return means;
}

/** Takes the controller's choice where a judgement names several means that would each protect. */
export async function choiceForm(sitting: Sitting, { provision, person, item }: Question): Promise<readonly Answer[]> {
  const judgement = (sitting.case.judgements ?? []).find(
    (one) =>
      one.provision === provision &&
      Array.isArray(one.means) &&
      one.means.length > 1 &&
      one.chosen === undefined &&
      (person === undefined || one.people?.includes(person) === true) &&
      one.scope.some((target) => 'item' in target && target.item === item),
  );
  if (judgement === undefined || !Array.isArray(judgement.means)) return byHand(sitting, words.elsewhere);
  const chosen = await sitting.interviewer.select({
    message: words.means.which,
    choices: judgement.means.map((means: Means, index) => ({
      value: String(index),
      label: wholeEnglish.outcomes.means(means) || words.judgement.plan['none'] || '',
    })),
  });
  return [{ is: 'choice of means', judgement: judgement.id, chosen: Number(chosen) }];
}
