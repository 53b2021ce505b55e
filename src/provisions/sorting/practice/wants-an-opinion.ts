import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The Act reaches what is recorded. Somebody who wants an opinion or an explanation is told so, and helped. */
export const wantsAnOpinion = provision({
  cite: 'practice/wants-an-opinion',
  title: 'An opinion or an explanation is wanted',
  source:
    'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
  limbs: {
    opinion: 'freedom of information reaches what is recorded, and an explanation that nobody has recorded is not held',
    asked: 'it is information that is wanted',
  },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  inForce: [
    {
      windows: since.information,
      when: all(limb('opinion', 'information.recorded', 'no'), limb('asked', 'ask.for', 'information')),
    },
  ],
  duties: ['foia-2000/section-16/1'],
});
