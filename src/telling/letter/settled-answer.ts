import type { Answer } from '../../case/index.ts';

/** Yes or no, where it is known. */
export function settledAnswer(answer: Answer | undefined): 'yes' | 'no' | undefined {
  if (typeof answer === 'string') return answer;
  return answer?.is === 'known' ? answer.value : undefined;
}
