import { interests } from './facts/law-enforcement.ts';
import { all, any, limb, provision } from './facts.ts';
import { at, exclusion, exemption, inForce, outweighs, qualified, qualifiedExclusion, threeSteps } from './part-2.ts';

const source = at('31');
const prejudice = 'if its disclosure under this Act would, or would be likely to, prejudice';
const likely = 'would, or would be likely to';
const words = {
  '31(1)(a)': 'the prevention or detection of crime',
  '31(1)(b)': 'the apprehension or prosecution of offenders',
  '31(1)(c)': 'the administration of justice',
  '31(1)(d)': 'the assessment or collection of any tax or duty or of any imposition of a similar nature',
  '31(1)(e)': 'the operation of the immigration controls',
  '31(1)(f)': 'the maintenance of security and good order in prisons or in other institutions where persons are lawfully detained',
  '31(1)(h)': 'any civil proceedings which are brought by or on behalf of a public authority and arise out of an investigation conducted',
  '31(1)(i)': 'any inquiry held under the Inquiries into Fatal Accidents and Sudden Deaths etc. (Scotland) Act 2016',
} as const;

/** What each limb protects, where the law has a name for it. */
const protecting = { a: 'crime', b: 'crime', c: 'court', d: undefined, e: undefined, f: 'public', h: 'court', i: 'inquiry' } as const;

/** One limb of section 31(1): the interest, the harm and how it comes about, how likely it is, and the public interest. */
function interest<const Letter extends 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'h' | 'i'>(letter: Letter, title: string) {
  const { name } = interests[letter];
  const number = `31(1)(${letter})` as const;
  const protects = protecting[letter as keyof typeof protecting];
  return provision({
    ...exemption,
    cite: `foia-2000/section-31/1/${letter}`,
    title,
    source,
    limbs: { [number]: words[number], '31(1)': prejudice, '31(1) likely': likely, '2(2)(b)': outweighs.content } as Readonly<
      Record<`31(1)(${Letter})` | '31(1)' | '31(1) likely' | '2(2)(b)', string>
    >,
    ...(protects === undefined ? {} : { protects }),
    exercise: `foi.${name}.exercise`,
    inForce: [
      {
        windows: inForce,
        when: all(
          limb(number, `foi.${name}.interest`),
          limb('31(1)', `foi.${name}.prejudice`, 'real and caused by it'),
          limb('31(1) likely', `foi.${name}.likelihood`, 'would', 'would be likely'),
          limb('2(2)(b)', `foi.${name}.publicInterest`, 'maintaining outweighs'),
        ),
      },
    ],
    duties: [...qualified, 'practice/foi-record-the-harm'],
    unsure: threeSteps,
  });
}

/** The limbs of section 31(1), but for (g). */
export const lawEnforcement = [
  interest('a', 'Prejudice to preventing or detecting crime'),
  interest('b', 'Prejudice to apprehending or prosecuting offenders'),
  interest('c', 'Prejudice to the administration of justice'),
  interest('d', 'Prejudice to assessing or collecting tax'),
  interest('e', 'Prejudice to the immigration controls'),
  interest('f', 'Prejudice to security and good order in custody'),
  interest('h', 'Prejudice to civil proceedings out of an investigation'),
  interest('i', 'Prejudice to a fatal accident inquiry'),
] as const;

const purpose = 'foi.functions.purpose';

/** Section 31(1)(g): functions, for one of the ten purposes of section 31(2). Police conduct and discipline come in here. */
export const functions = provision({
  ...exemption,
  cite: 'foia-2000/section-31/1/g',
  title: 'Prejudice to functions for a purpose in section 31(2)',
  source,
  limbs: {
    '31(1)(g)': 'the exercise by any public authority of its functions for any of the purposes specified in subsection (2)',
    '31(2)(a)': 'the purpose of ascertaining whether any person has failed to comply with the law',
    '31(2)(b)': 'the purpose of ascertaining whether any person is responsible for any conduct which is improper',
    '31(2)(c)':
      'the purpose of ascertaining whether circumstances which would justify regulatory action in pursuance of any enactment exist or may arise',
    '31(2)(d)': "the purpose of ascertaining a person's fitness or competence",
    '31(2)(e)': 'the purpose of ascertaining the cause of an accident',
    '31(2)(f)': 'the purpose of protecting charities against misconduct or mismanagement',
    '31(2)(g)': 'the purpose of protecting the property of charities from loss or misapplication',
    '31(2)(h)': 'the purpose of recovering the property of charities',
    '31(2)(i)': 'the purpose of securing the health, safety and welfare of persons at work',
    '31(2)(j)': 'the purpose of protecting persons other than persons at work against risk to health or safety',
    '31(1)': prejudice,
    '31(1) likely': likely,
    '2(2)(b)': outweighs.content,
  },
  protects: 'inquiry',
  exercise: 'foi.functions.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('31(1)(g)', 'foi.functions.interest'),
        any(
          limb('31(2)(a)', purpose, 'failure to comply with the law'),
          limb('31(2)(b)', purpose, 'improper conduct'),
          limb('31(2)(c)', purpose, 'regulatory action'),
          limb('31(2)(d)', purpose, 'fitness or competence'),
          limb('31(2)(e)', purpose, 'cause of an accident'),
          limb('31(2)(f)', purpose, 'protecting charities'),
          limb('31(2)(g)', purpose, 'property of charities'),
          limb('31(2)(h)', purpose, 'recovering property of charities'),
          limb('31(2)(i)', purpose, 'safety of persons at work'),
          limb('31(2)(j)', purpose, 'safety from the work of others'),
        ),
        limb('31(1)', 'foi.functions.prejudice', 'real and caused by it'),
        limb('31(1) likely', 'foi.functions.likelihood', 'would', 'would be likely'),
        limb('2(2)(b)', 'foi.functions.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: [...qualified, 'practice/foi-record-the-harm'],
  unsure: threeSteps,
});

/** Neither confirm nor deny, where saying so would itself harm one of those interests. */
export const lawEnforcementUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-31/3',
  title: 'Neither confirm nor deny: law enforcement',
  source,
  limbs: {
    '31(3) matters': 'any of the matters mentioned in subsection (1)',
    '31(3)': 'compliance with section 1(1)(a) would, or would be likely to, prejudice',
    '31(3) likely': likely,
    '2(1)(b)': outweighs.confirming,
  },
  protects: 'crime',
  exercise: 'foi.silence.lawEnforcement.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('31(3) matters', 'foi.silence.lawEnforcement.matter', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
        limb('31(3)', 'foi.silence.lawEnforcement.prejudice', 'real and caused by it'),
        limb('31(3) likely', 'foi.silence.lawEnforcement.likelihood', 'would', 'would be likely'),
        limb('2(1)(b)', 'foi.silence.lawEnforcement.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
  unsure: threeSteps,
});
