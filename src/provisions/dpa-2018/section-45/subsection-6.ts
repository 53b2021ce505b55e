import { any, limb, provision } from '../../facts.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/45';
const words = 'do not apply to the extent that the provision of the information would undermine the purpose of the restriction';
const inForce = { decision: { from: '2018-05-25' } } as const;
const unsure =
  'That the same words may be used whether or not anything is held is an inference: the right restricted is to confirmation "whether or not" data is processed.';

/**
 * Nothing is said of there being a restriction where saying so would undermine it. Nor can its reasons be given then.
 * Every right in the notice, in (c) to (e), must still be told.
 */
export const silenceOnFact = provision({
  cite: 'dpa-2018/section-45/6/fact',
  title: 'Notice that does not say rights are restricted',
  source,
  limbs: { '45(6)': words },
  of: 'part',
  effect: 'silent',
  displaces: ['dpa-2018/section-45/5/a', 'dpa-2018/section-45/5/b'],
  confidence: 'medium',
  unsure,
  inForce: [{ windows: inForce, when: any(limb('45(6)', 'silence.fact')) }],
});

/** The reasons, or some of them, are left out where giving them would undermine the restriction. */
export const silenceOnReasons = provision({
  cite: 'dpa-2018/section-45/6/reasons',
  title: 'Notice that does not give the reasons',
  source,
  limbs: { '45(6)': words },
  of: 'part',
  effect: 'silent',
  displaces: ['dpa-2018/section-45/5/b'],
  inForce: [{ windows: inForce, when: any(limb('45(6)', 'silence.reasons')) }],
});
