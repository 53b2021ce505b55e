import type { FactId } from '../../../provisions/index.ts';
import type { FactWords } from '../facts.ts';

type OfRequest = Pick<
  FactWords,
  Extract<
    FactId,
    | `controller.${string}`
    | `requester.${string}`
    | `dataSubject.${string}`
    | `identity.${string}`
    | `clarification.${string}`
    | `request.${string}`
    | `search.${string}`
    | `holding.${string}`
  >
>;

/** Facts about the request as a whole. */
export const factsOfRequest: OfRequest = {
  'controller.competentAuthority': {
    asks: () => 'Is the controller a competent authority, and by which route?',
    lists: true,
    says: {
      'schedule 7': 'the controller is listed in Schedule 7',
      'statutory function': 'the controller has statutory functions of law enforcement',
      'intelligence service': 'the controller is an intelligence service',
      no: 'the controller is not a competent authority',
    },
  },
  'requester.standing': {
    asks: () => 'Has the person asking shown authority to ask for the data subject?',
    says: {
      'data subject': 'the requester is the data subject',
      authorised: 'authority to ask has been shown',
      'not shown': 'no authority to ask has been shown',
    },
  },
  'dataSubject.living': {
    asks: () => 'Is the data subject living?',
    says: { yes: 'the data subject is living', no: 'the data subject is dead' },
  },
  'identity.doubted': {
    asks: () => 'Are there reasonable doubts about who is asking?',
    says: { yes: 'there are reasonable doubts about who is asking', no: 'nobody doubts who is asking' },
  },
  'identity.confirmed': {
    asks: () => 'Has it been confirmed who is asking?',
    says: { yes: 'it has been confirmed who is asking', no: 'it has not been confirmed who is asking' },
  },
  'clarification.awaited': {
    asks: () => 'Has the requester answered what was asked, and was it reasonably required?',
    says: { yes: 'an answer reasonably required of the requester is awaited', no: 'nothing is awaited from the requester' },
  },
  'request.unfounded': {
    asks: () => 'Is it clear and obvious that the right of access is not genuinely being used?',
    says: { yes: 'the request is manifestly unfounded', no: 'the request is not manifestly unfounded' },
  },
  'request.excessive': {
    asks: () => 'Does the request merely repeat an earlier one, or ask for more than any reasonable dealing with it could give?',
    says: { yes: 'the request is manifestly excessive', no: 'the request is not manifestly excessive' },
  },
  'request.choice': {
    asks: () => 'Will the controller refuse the request, charge a reasonable fee, or answer it all the same?',
    says: {
      refuse: 'the controller chose to refuse',
      'charge a fee': 'the controller chose to charge a fee',
      answer: 'the controller chose to answer all the same',
    },
  },
  'search.limited': {
    asks: () => 'Was any system that could hold the data left out, or searched only in part?',
    says: { yes: 'a system was left out or searched only in part', no: 'no system was left out' },
  },
  'search.sufficient': {
    asks: () => 'Is the search that was made reasonable and proportionate for what was asked, or is more owed?',
    says: { yes: 'the search made was reasonable and proportionate', no: 'the search made was not enough' },
  },
  'holding.state': {
    asks: () => 'What did the search come to?',
    lists: true,
    says: {
      found: 'data was found',
      'never held': 'it was never held',
      'not found': 'nothing was found',
      'deleted before the request': 'it was deleted before the request',
      lost: 'it was lost',
      'not their data': 'what was found is not their data',
    },
  },
};
