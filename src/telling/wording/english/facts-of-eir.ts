import type { FactWords } from '../facts.ts';
import { balance } from './disclosure-words.ts';
import { chosen, named, yesNo } from './fact-words.ts';

/** Whether an exception is relied on, and the public interest that is weighed first. */
const weighed = {
  publicInterest: balance('exception'),
  exercise: chosen(
    'If so: will the authority rely on the exception, or give it all the same?',
    'the authority relies on the exception',
    'the authority does not rely on the exception',
  ),
};

/** The words of one exception of regulation 12(5): the effect on what it protects, the public interest, and reliance on it. */
const adverse = (to: string) => ({
  effect: {
    asks: ({ what }: { readonly what: string }) =>
      `Would giving the public ${what} adversely affect ${to}: is it more likely than not, and by what mechanism?`,
    lists: true as const,
    says: {
      'would adversely affect': `giving it to the public would adversely affect ${to}`,
      'would only be likely to': `giving it to the public would only be likely to affect ${to}, which is not enough`,
      'no mechanism shown': `no way is shown in which giving it to the public would affect ${to}`,
      no: `giving it to the public would not adversely affect ${to}`,
    },
  },
  ...weighed,
});

/** Every fact of the Environmental Information Regulations. */
export const factsOfEir = {
  'eir.unreasonable.is': yesNo(
    () => 'Is the request manifestly unreasonable, by its burden or because it is vexatious?',
    'the request is manifestly unreasonable',
    'the request is not manifestly unreasonable',
  ),
  ...named('eir.unreasonable', weighed),
  'eir.general.is': yesNo(
    () => 'Is the request put so generally that the information cannot be told from it?',
    'the request is put in too general a manner',
    'the request is not put in too general a manner',
  ),
  'eir.general.helped': yesNo(
    () => 'Has the applicant been asked for more, and helped to give it, as regulation 9 requires?',
    'the applicant has been asked for more and helped to give it',
    'the applicant has not been asked for more and helped to give it',
  ),
  ...named('eir.general', weighed),
  'eir.held': {
    asks: ({ what }) => `Did the authority hold ${what} when the request was received?`,
    says: {
      'when received': 'it was held when the request was received',
      no: 'it was not held when the request was received',
    },
  },
  'eir.own': yesNo(
    ({ what, requester }) => `Is ${what} personal data of which ${requester} is the data subject?`,
    "it is the applicant's own personal data",
    "it is not the applicant's own personal data",
  ),
  'eir.unfinished.is': yesNo(
    ({ what }) => `Is ${what} material still in the course of completion, an unfinished document or incomplete data?`,
    'it is unfinished or incomplete',
    'it is neither unfinished nor incomplete',
  ),
  ...named('eir.unfinished', weighed),
  'eir.internal.is': yesNo(
    ({ what }) => `Is ${what} an internal communication?`,
    'it is an internal communication',
    'it is not an internal communication',
  ),
  ...named('eir.internal', weighed),
  ...named('eir.security', adverse('international relations, defence, national security or public safety')),
  ...named('eir.justice', adverse('the course of justice, a fair trial, or a criminal or disciplinary inquiry')),
  ...named('eir.intellectualProperty', adverse('intellectual property rights')),
  ...named('eir.proceedings', adverse('the confidentiality of proceedings that the law provides for')),
  ...named('eir.commerce', adverse('commercial or industrial confidentiality that the law provides for')),
  ...named('eir.volunteer', adverse('the interests of whoever gave it without having to')),
  ...named('eir.environment', adverse('the protection of the environment it relates to')),
  'eir.emissions': yesNo(
    ({ what }) => `Is ${what} information on emissions?`,
    'it is information on emissions',
    'it is not information on emissions',
  ),
  'eir.person.identifiable': yesNo(
    ({ who, what }) => `Once the public has ${what}, can ${who}, if living, be identified?`,
    (who) => `${who ?? 'they'} can be identified from it`,
    (who) => `${who ?? 'they'} cannot be identified from it`,
  ),
  'eir.person.contravenes': yesNo(
    ({ what }) => `Would giving the public ${what} contravene a data protection principle?`,
    'giving it to the public would contravene a data protection principle',
    'giving it to the public would contravene no data protection principle',
  ),
} as const satisfies Partial<FactWords>;
