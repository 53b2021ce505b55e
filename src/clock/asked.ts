import type { AccessRequest, Clarification } from '../case/index.ts';

/** The days of a request that its time limits turn on: any `AccessRequest` has them. */
export type TimedRequest = Pick<AccessRequest, 'receivedOn'> &
  Partial<Pick<AccessRequest, 'identity' | 'fee' | 'clarifications' | 'extension' | 'complaints' | 'refusedOn' | 'answeredOn'>>;

/** Yes or no, where it is known. */
export function settled(answer: Clarification['reasonablyRequired'] | undefined): 'yes' | 'no' | undefined {
  if (typeof answer === 'string') return answer;
  return answer?.is === 'known' ? answer.value : undefined;
}
