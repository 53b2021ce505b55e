import type { Asked } from '../facts.ts';
import { chosen, yesNo } from './fact-words.ts';

/** Whether an exemption of the Freedom of Information Act is claimed, which the authority is free not to do. */
export const claim = chosen(
  'If so: will the authority claim the exemption, or give it all the same?',
  'the authority claims the exemption',
  'the authority does not claim the exemption',
);

/** Whether the power to neither confirm nor deny is used, which the authority is free not to do. */
export const silenceKept = chosen(
  'If so: will the authority neither confirm nor deny that it is held, or say so all the same?',
  'the authority chose to neither confirm nor deny',
  'the authority chose to say whether it is held',
);

/** What the public-interest test comes to. An equal balance discloses. */
const weighed = (asks: (of: Asked) => string, keeping: string, giving: string) => ({
  asks,
  lists: true as const,
  says: {
    'maintaining outweighs': `the public interest in ${keeping} outweighs that in ${giving}`,
    equal: `the public interest is equal on both sides, so that it does not stand in the way of ${giving}`,
    'disclosure outweighs': `the public interest in ${giving} outweighs that in ${keeping}`,
  },
});

/** The public interest in keeping something back, set against that in disclosing it. */
export const balance = (what: 'exemption' | 'exception') =>
  weighed(
    (of) => `Does the public interest in maintaining the ${what} outweigh that in disclosing ${of.what}?`,
    `maintaining the ${what}`,
    'disclosing it',
  );

/** The public interest in saying nothing, set against that in saying whether it is held. */
export const balanceOfSilence = weighed(
  () => 'Does the public interest in not saying whether it is held outweigh that in saying so?',
  'not saying whether it is held',
  'saying so',
);

/** The second and third steps of the prejudice test: what harm something would do, and how likely that is. */
function stepsOf(doing: (of: Asked) => string, done: string, to: string) {
  return {
    prejudice: {
      asks: (of: Asked) => `What harm to ${to} would ${doing(of)} do, and by what chain of cause and effect?`,
      lists: true as const,
      says: {
        'real and caused by it': `${done} would lead to real harm to ${to}`,
        'no mechanism shown': `no way is shown in which ${done} would harm ${to}`,
        trivial: `the harm to ${to} would be trivial`,
      },
    },
    likelihood: {
      asks: (of: Asked) => `Would ${doing(of)} do that harm, would it be likely to, or neither?`,
      says: {
        would: 'that harm is more probable than not',
        'would be likely': 'there is a real and significant chance of that harm',
        no: 'that harm is not likely',
      },
    },
  };
}

/** The words of one prejudice-based exemption: three steps, the public interest, and whether it is claimed. */
export function prejudiceWords(to: string) {
  return {
    interest: yesNo(
      () => `Is the harm put forward one to ${to}?`,
      `the harm put forward is to ${to}`,
      `the harm put forward is not to ${to}`,
    ),
    ...stepsOf(({ what }) => `giving the public ${what}`, 'giving it to the public', to),
    publicInterest: balance('exemption'),
    exercise: claim,
  };
}

/** The words of one prejudice-based power to neither confirm nor deny, but for the interest that would be harmed. */
export function silencePrejudiceWords(to: string) {
  return {
    ...stepsOf(() => 'saying whether it is held', 'saying whether it is held', to),
    publicInterest: balanceOfSilence,
    exercise: silenceKept,
  };
}
