import { all, limb, provision } from './facts.ts';
import { at, inForce } from './part-2.ts';

const refusal = {
  source: at('14'),
  of: 'request',
  effect: 'refusable',
  power: 'may',
  exercise: 'foi.refusal.exercise',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  duties: ['foia-2000/section-17/5', 'foia-2000/section-16'],
} as const;

/** A vexatious request, judged as a whole. It is the request that is vexatious, and never the person. */
export const vexatious = provision({
  ...refusal,
  cite: 'foia-2000/section-14/1',
  title: 'Vexatious request',
  limbs: { '14(1)': 'if the request is vexatious' },
  unsure:
    'The Act does not define the word. The test and its four themes are those of Dransfield ([2012] UKUT 440 (AAC), [2015] EWCA Civ 454), read in extracts.',
  inForce: [{ windows: inForce, when: all(limb('14(1)', 'foi.request.vexatious')) }],
});

/** A request already complied with, made again by the same person too soon. */
export const repeated = provision({
  ...refusal,
  cite: 'foia-2000/section-14/2',
  title: 'Repeated request',
  limbs: {
    '14(2)': 'has previously complied with a request for information which was made by any person',
    '14(2) similar': 'a subsequent identical or substantially similar request from that person',
    '14(2) interval':
      'unless a reasonable interval has elapsed between compliance with the previous request and the making of the current request',
  },
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('14(2)', 'foi.repeat.complied'),
        limb('14(2) similar', 'foi.repeat.identical'),
        limb('14(2) interval', 'foi.repeat.intervalElapsed', 'no'),
      ),
    },
  ],
});
