import type { Clarification } from '../../src/case/index.ts';

/** What became of a question put to whoever asks, as a story says it. */
export type Asked = 'none' | 'awaited' | 'not reasonably required' | 'answered' | 'declined' | 'not known whether required';

/** The questions of a request as its file has them: one put on the day it came, or none. */
export function clarificationsOf(asked: Asked, on: string): { readonly clarifications?: readonly Clarification[] } {
  const put = { askedOn: on, question: 'Which day?' } as const;
  const question: Readonly<Record<Asked, Clarification | undefined>> = {
    none: undefined,
    awaited: { ...put, reasonablyRequired: 'yes' },
    'not reasonably required': { ...put, reasonablyRequired: 'no' },
    answered: { ...put, reasonablyRequired: 'yes', answeredOn: on, answer: 'The 3rd' },
    declined: { ...put, reasonablyRequired: 'yes', declined: true },
    'not known whether required': { ...put, reasonablyRequired: { is: 'unknown', why: 'not asked' } },
  };
  const one = question[asked];
  return one === undefined ? {} : { clarifications: [one] };
}
