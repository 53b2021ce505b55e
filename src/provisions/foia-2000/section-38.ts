import { all, limb, provision } from './facts.ts';
import { at, exclusion, exemption, inForce, outweighs, qualified, qualifiedExclusion, threeSteps } from './part-2.ts';

const source = at('38');
const likely = 'would, or would be likely to';
const endangering = {
  ...exemption,
  source,
  protects: 'person',
  duties: [...qualified, 'practice/foi-record-the-harm'],
  unsure: threeSteps,
} as const;

/** Danger to somebody's physical or mental health. */
export const health = provision({
  ...endangering,
  cite: 'foia-2000/section-38/1/a',
  title: 'Danger to health',
  limbs: {
    '38(1)(a)': 'the physical or mental health of any individual',
    '38(1)(a) endanger': 'endanger',
    '38(1)': likely,
    '2(2)(b)': outweighs.content,
  },
  exercise: 'foi.health.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('38(1)(a)', 'foi.health.interest'),
        limb('38(1)(a) endanger', 'foi.health.prejudice', 'real and caused by it'),
        limb('38(1)', 'foi.health.likelihood', 'would', 'would be likely'),
        limb('2(2)(b)', 'foi.health.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});

/** Danger to somebody's safety. */
export const safety = provision({
  ...endangering,
  cite: 'foia-2000/section-38/1/b',
  title: 'Danger to safety',
  limbs: {
    '38(1)(b)': 'the safety of any individual',
    '38(1)(b) endanger': 'endanger',
    '38(1)': likely,
    '2(2)(b)': outweighs.content,
  },
  exercise: 'foi.safety.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('38(1)(b)', 'foi.safety.interest'),
        limb('38(1)(b) endanger', 'foi.safety.prejudice', 'real and caused by it'),
        limb('38(1)', 'foi.safety.likelihood', 'would', 'would be likely'),
        limb('2(2)(b)', 'foi.safety.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});

/** Neither confirm nor deny, where saying so would itself put somebody in danger. */
export const dangerUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-38/2',
  title: 'Neither confirm nor deny: health and safety',
  source,
  limbs: {
    '38(2)': 'have either of the effects mentioned in subsection (1)',
    '38(2) harm': 'compliance with section 1(1)(a)',
    '38(2) likely': 'would, or would be likely to, have',
    '2(1)(b)': outweighs.confirming,
  },
  protects: 'person',
  exercise: 'foi.silence.endanger.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('38(2)', 'foi.silence.endanger.matter', 'health', 'safety'),
        limb('38(2) harm', 'foi.silence.endanger.prejudice', 'real and caused by it'),
        limb('38(2) likely', 'foi.silence.endanger.likelihood', 'would', 'would be likely'),
        limb('2(1)(b)', 'foi.silence.endanger.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
  unsure: threeSteps,
});
