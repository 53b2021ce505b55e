import { duty } from '../../reasoning/index.ts';
import { interests } from './facts/exceptions.ts';
import { all, any, limb, provision } from './facts.ts';
import { at, exceptions, inForce, right } from './regulations.ts';

const source = at('12');
const outweighs = 'the public interest in maintaining the exception outweighs the public interest in disclosing the information';
const refusal = ['eir-2004/regulation-14'] as const;

/** Disclosure is presumed, whatever the exception. */
export const presumption = duty({
  cite: 'eir-2004/regulation-12/2',
  title: 'Presumption in favour of disclosure',
  source,
  limbs: { '12(2)': 'A public authority shall apply a presumption in favour of disclosure' },
  does: 'presume',
  arises: 'with any request',
  inForce: [{ windows: inForce, laidDown: ['12(2)'], contains: [], due: 'continuing' }],
});

/** What was not held when the request came. */
export const notHeld = provision({
  cite: 'eir-2004/regulation-12/4/a',
  title: 'Not held',
  source,
  limbs: { '12(4)(a)': "it does not hold that information when an applicant's request is received" },
  of: 'part',
  effect: 'out of scope',
  displaces: [right, ...exceptions],
  tell: ['requester', 'commissioner', 'file', 'officer'],
  unsure: 'In form this is an exception subject to the public interest; there is nothing to weigh, and none is weighed here.',
  inForce: [{ windows: inForce, when: any(limb('12(4)(a)', 'eir.held', 'no')) }],
  duties: refusal,
});

const ofRequest = {
  source,
  of: 'request',
  effect: 'refusable',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  duties: [...refusal, 'eir-2004/regulation-9'],
} as const;

/** A manifestly unreasonable request. Burden comes in here: there is no limit of cost. */
export const unreasonable = provision({
  ...ofRequest,
  cite: 'eir-2004/regulation-12/4/b',
  title: 'Manifestly unreasonable request',
  limbs: { '12(4)(b)': 'the request for information is manifestly unreasonable', '12(1)(b)': outweighs },
  exercise: 'eir.unreasonable.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(limb('12(4)(b)', 'eir.unreasonable.is'), limb('12(1)(b)', 'eir.unreasonable.publicInterest', 'maintaining outweighs')),
    },
  ],
});

/** A request put too generally, once the applicant has been helped. */
export const tooGeneral = provision({
  ...ofRequest,
  cite: 'eir-2004/regulation-12/4/c',
  title: 'Request too general',
  limbs: {
    '12(4)(c)': 'the request for information is formulated in too general a manner',
    '12(4)(c) helped': 'the public authority has complied with regulation 9',
    '12(1)(b)': outweighs,
  },
  exercise: 'eir.general.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('12(4)(c)', 'eir.general.is'),
        limb('12(4)(c) helped', 'eir.general.helped'),
        limb('12(1)(b)', 'eir.general.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});

const exception = { source, of: 'part', effect: 'exempt', displaces: [right], power: 'may', duties: refusal } as const;

/** What is not finished. */
export const unfinished = provision({
  ...exception,
  cite: 'eir-2004/regulation-12/4/d',
  title: 'Unfinished material',
  limbs: {
    '12(4)(d)': 'material which is still in the course of completion, to unfinished documents or to incomplete data',
    '12(1)(b)': outweighs,
  },
  exercise: 'eir.unfinished.exercise',
  duties: [...refusal, 'eir-2004/regulation-14/4'],
  inForce: [
    {
      windows: inForce,
      when: all(limb('12(4)(d)', 'eir.unfinished.is'), limb('12(1)(b)', 'eir.unfinished.publicInterest', 'maintaining outweighs')),
    },
  ],
});

/** Communications inside the authority. */
export const internal = provision({
  ...exception,
  cite: 'eir-2004/regulation-12/4/e',
  title: 'Internal communications',
  limbs: { '12(4)(e)': 'the request involves the disclosure of internal communications', '12(1)(b)': outweighs },
  exercise: 'eir.internal.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(limb('12(4)(e)', 'eir.internal.is'), limb('12(1)(b)', 'eir.internal.publicInterest', 'maintaining outweighs')),
    },
  ],
});

const words = {
  '12(5)(b)':
    'the course of justice, the ability of a person to receive a fair trial or the ability of a public authority to conduct an inquiry of a criminal or disciplinary nature',
  '12(5)(c)': 'intellectual property rights',
  '12(5)(d)': 'the confidentiality of the proceedings of that or any other public authority where such confidentiality is provided by law',
  '12(5)(e)': 'the confidentiality of commercial or industrial information',
  '12(5)(f)': 'the interests of the person who provided the information',
  '12(5)(g)': 'the protection of the environment',
} as const;

/** One exception of regulation 12(5): disclosure would adversely affect what it protects, and the public interest outweighs. */
function adverse<const Letter extends Exclude<keyof typeof interests, 'a'>>(letter: Letter, title: string) {
  const { name } = interests[letter];
  const number = `12(5)(${letter})` as const;
  return provision({
    ...exception,
    cite: `eir-2004/regulation-12/5/${letter}`,
    title,
    limbs: { [number]: words[number], '12(1)(b)': outweighs } as Readonly<Record<`12(5)(${Letter})` | '12(1)(b)', string>>,
    exercise: `eir.${name}.exercise`,
    inForce: [
      {
        windows: inForce,
        when: all(
          limb(number, `eir.${name}.effect`, 'would adversely affect'),
          limb('12(1)(b)', `eir.${name}.publicInterest`, 'maintaining outweighs'),
        ),
      },
    ],
  });
}

/**
 * Security and public safety. Of national security a Minister's certificate is conclusive, and of the public interest in that with it;
 * of the other interests it says nothing.
 */
const security = provision({
  ...exception,
  cite: 'eir-2004/regulation-12/5/a',
  title: 'Adverse effect on security or public safety',
  limbs: {
    '12(5)(a)': 'international relations, defence, national security or public safety',
    '12(1)(b)': outweighs,
    '15(3)(a)': 'shall be conclusive evidence of the matters in that paragraph',
  },
  exercise: 'eir.security.exercise',
  inForce: [
    {
      windows: inForce,
      when: any(
        all(
          limb('12(5)(a)', 'eir.security.effect', 'would adversely affect'),
          limb('12(1)(b)', 'eir.security.publicInterest', 'maintaining outweighs'),
        ),
        limb('15(3)(a)', 'eir.security.certified'),
      ),
    },
  ],
});

/** The exceptions of regulation 12(5). */
export const adverseEffects = [
  security,
  adverse('b', 'Adverse effect on the course of justice or an inquiry'),
  adverse('c', 'Adverse effect on intellectual property'),
  adverse('d', 'Adverse effect on the confidentiality of proceedings'),
  adverse('e', 'Adverse effect on commercial confidentiality'),
  adverse('f', 'Adverse effect on somebody who volunteered it'),
  adverse('g', 'Adverse effect on the environment'),
] as const;

/** Information on emissions is not withheld under (5)(d) to (g). */
export const emissions = provision({
  cite: 'eir-2004/regulation-12/9',
  title: 'Information on emissions',
  source,
  limbs: { '12(9)': 'To the extent that the environmental information to be disclosed relates to information on emissions' },
  of: 'part',
  effect: 'never a reason',
  burden: 'not stated',
  displaces: ['d', 'e', 'f', 'g'].map((letter) => `eir-2004/regulation-12/5/${letter}`),
  inForce: [{ windows: inForce, when: any(limb('12(9)', 'eir.emissions')) }],
});
