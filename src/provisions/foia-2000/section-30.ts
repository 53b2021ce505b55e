import { all, any, limb, provision } from './facts.ts';
import { at, exclusion, exemption, inForce, outweighs, qualified, qualifiedExclusion } from './part-2.ts';

const source = at('30');

const heldFor = {
  '30(1)(a)(i)': 'whether a person should be charged with an offence',
  '30(1)(a)(ii)': 'whether a person charged with an offence is guilty of it',
  '30(1)(b)':
    'in the circumstances may lead to a decision by the authority to institute criminal proceedings which the authority has power to conduct',
  '30(1)(c)': 'any criminal proceedings which the authority has power to conduct',
} as const;

const obtainedFor = {
  '30(2)(a)(i)': 'investigations falling within subsection (1)(a) or (b)',
  '30(2)(a)(ii)': 'criminal proceedings which the authority has power to conduct',
  '30(2)(a)(iii)': 'which are conducted by the authority for any of the purposes specified in section 31(2)',
  '30(2)(a)(iv)': 'civil proceedings which are brought by or on behalf of the authority and arise out of such investigations',
  '30(2)(b)': 'it relates to the obtaining of information from confidential sources',
} as const;

/** The class of section 30(1): for what the information has at any time been held. */
const inFirstClass = any(
  limb('30(1)(a)(i)', 'foi.investigation.heldFor', 'whether to charge'),
  limb('30(1)(a)(ii)', 'foi.investigation.heldFor', 'whether guilty'),
  limb('30(1)(b)', 'foi.investigation.heldFor', 'may lead to proceedings'),
  limb('30(1)(c)', 'foi.investigation.heldFor', 'criminal proceedings'),
);

/** The class of section 30(2): what it was obtained for, and that it concerns confidential sources. */
const inSecondClass = all(
  any(
    limb('30(2)(a)(i)', 'foi.source.obtainedFor', 'such investigations'),
    limb('30(2)(a)(ii)', 'foi.source.obtainedFor', 'criminal proceedings'),
    limb('30(2)(a)(iii)', 'foi.source.obtainedFor', 'other investigations'),
    limb('30(2)(a)(iv)', 'foi.source.obtainedFor', 'civil proceedings'),
  ),
  limb('30(2)(b)', 'foi.source.confidential'),
);

/** A class: no harm need be shown to come within it, and harm goes to the public interest. */
export const investigations = provision({
  ...exemption,
  cite: 'foia-2000/section-30/1',
  title: 'Held for a criminal investigation or proceedings',
  source,
  limbs: { ...heldFor, '2(2)(b)': outweighs.content },
  protects: 'inquiry',
  exercise: 'foi.investigation.exercise',
  inForce: [{ windows: inForce, when: all(inFirstClass, limb('2(2)(b)', 'foi.investigation.publicInterest', 'maintaining outweighs')) }],
  duties: qualified,
});

/** Information that relates to confidential sources. */
export const confidentialSources = provision({
  ...exemption,
  cite: 'foia-2000/section-30/2',
  title: 'Information from confidential sources',
  source,
  limbs: { ...obtainedFor, '2(2)(b)': outweighs.content },
  protects: 'inquiry',
  exercise: 'foi.source.exercise',
  inForce: [{ windows: inForce, when: all(inSecondClass, limb('2(2)(b)', 'foi.source.publicInterest', 'maintaining outweighs')) }],
  duties: qualified,
});

/** Neither confirm nor deny: what is, or if it were held would be, in either class. */
export const investigationsUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-30/3',
  title: 'Neither confirm nor deny: investigations and sources',
  source,
  limbs: {
    '30(3)':
      'in relation to information which is (or if it were held by the public authority would be) exempt information by virtue of subsection (1) or (2)',
    '2(1)(b)': outweighs.confirming,
  },
  protects: 'inquiry',
  exercise: 'foi.silence.investigation.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('30(3)', 'foi.silence.investigation'),
        limb('2(1)(b)', 'foi.silence.investigation.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
});

/**
 * Section 31 begins "Information which is not exempt information by virtue of section 30": what is in either class of section 30 cannot
 * be withheld under section 31, even where the public interest has it disclosed under section 30.
 */
export const notUnderSection31 = provision({
  cite: 'foia-2000/section-31/1',
  title: 'Within section 30, so not within section 31',
  source: at('31'),
  limbs: {
    ...heldFor,
    ...obtainedFor,
  },
  of: 'part',
  effect: 'never a reason',
  burden: 'not stated',
  displaces: ['foia-2000/section-31/1/*'],
  inForce: [{ windows: inForce, when: any(inFirstClass, inSecondClass) }],
});
