import type { FactId } from '../../../provisions/index.ts';
import type { FactWords } from '../facts.ts';

type OfSecrets = Pick<
  FactWords,
  Extract<FactId, `privilege.${string}` | `nationalSecurity.${string}` | `silence.${string}` | `privilegeSilence.${string}`>
>;

const effects = {
  'undermines the claim': 'it would undermine the claim',
  "conflicts with the adviser's duty": "it would conflict with the adviser's duty",
  no: 'it would do neither',
};

/** Facts about privilege, national security, and what may be left unsaid. */
export const factsOfSecrets: OfSecrets = {
  'privilege.claim': {
    asks: ({ what }) => `Could a claim to legal professional privilege be maintained for ${what}?`,
    says: { yes: 'a claim to privilege could be maintained', no: 'no claim to privilege could be maintained' },
  },
  'privilege.adviserDuty': {
    asks: ({ what }) => `Does a professional legal adviser owe a client a duty of confidentiality in ${what}?`,
    says: { yes: 'a legal adviser owes a client confidentiality in it', no: 'no legal adviser owes a client confidentiality in it' },
  },
  'nationalSecurity.required': {
    asks: ({ what }) => `Is exemption of ${what} required to safeguard national security?`,
    says: { yes: 'exemption is required to safeguard national security', no: 'exemption is not required to safeguard national security' },
  },
  'nationalSecurity.certified': {
    asks: ({ what }) => `Does a Minister's certificate in force cover ${what}?`,
    says: { yes: "a Minister's certificate covers it", no: "no Minister's certificate covers it" },
  },
  'nationalSecurity.necessary': {
    asks: ({ what }) => `Is restricting ${what} necessary to protect national security, with nothing less that would do?`,
    says: { yes: 'restricting is necessary to protect national security', no: 'restricting is not necessary to protect national security' },
  },
  'nationalSecurity.proportionate': {
    asks: ({ requester }) => `Set against the rights and interests of ${requester}, is that in proportion?`,
    says: { yes: 'it is proportionate', no: 'it is not proportionate' },
  },
  'nationalSecurity.exercise': {
    asks: () => 'If so: will the controller restrict, or give it all the same?',
    says: { restrict: 'the controller chose to restrict', 'do not restrict': 'the controller chose not to restrict' },
  },
  'silence.fact': {
    asks: ({ requester }) => `Would telling ${requester} that anything is restricted undermine what the restriction is for?`,
    says: {
      yes: 'saying that anything is restricted would undermine it',
      no: 'saying that something is restricted would not undermine it',
    },
  },
  'silence.reasons': {
    asks: ({ requester }) => `Would giving ${requester} the reasons undermine what the restriction is for?`,
    says: { yes: 'giving the reasons would undermine it', no: 'giving the reasons would not undermine it' },
  },
  'privilegeSilence.decision': {
    asks: () => "Would saying that privilege is relied on undermine the claim, or conflict with the adviser's duty?",
    says: effects,
  },
  'privilegeSilence.reason': {
    asks: () => "Would giving the reason undermine the claim, or conflict with the adviser's duty?",
    says: effects,
  },
};
