import type { FactId } from '../../../provisions/index.ts';
import type { FactWords } from '../facts.ts';

type OfItem = Pick<
  FactWords,
  Extract<
    FactId,
    `processing.${string}` | `data.${string}` | `context.${string}` | `court.${string}` | `disclosure.${string}` | `enactment.${string}`
  >
>;

/** Facts about an item, or a part of it: its regime, whose data it is, and what purports to stand in the way. */
export const factsOfItem: OfItem = {
  'processing.purpose': {
    asks: ({ item }) => `What is ${item} processed for?`,
    lists: true,
    says: {
      'law enforcement': 'it is processed for law enforcement',
      mixed: 'it is processed for law enforcement and for something else',
      general: 'it is processed for a general purpose',
      staff: 'it is processed for staff matters',
      complaints: 'it is processed for complaints',
      'civil litigation': 'it is processed for civil litigation',
    },
  },
  'processing.mode': {
    asks: ({ item }) => `Is ${item} processed by automated means, in a filing system, or in neither?`,
    says: {
      automated: 'it is processed by automated means',
      'filing system': 'it is in a filing system',
      'manual unstructured': 'it is manual and unstructured',
    },
  },
  'processing.designated': {
    asks: ({ item }) => `Is ${item} processed jointly with an intelligence service under a designation notice?`,
    says: { yes: 'it is processed jointly under a designation notice', no: 'no designation notice covers it' },
  },
  'data.relates': {
    asks: ({ what, requester }) => `Is ${what} about ${requester}: by what it says, why it is used, or what it does to them?`,
    says: { yes: 'it is about the data subject', no: 'it is not about the data subject' },
  },
  'context.needed': {
    asks: ({ what, requester }) =>
      `Though it is not their data, must ${requester} have ${what} for their own data to make sense, and is it safe to give?`,
    says: { yes: "it is needed for the data subject's own data to make sense", no: 'it is not needed to make sense of anything given' },
  },
  'court.contained': {
    asks: ({ item }) => `Is ${item} a judicial decision, a document created by or for a court, or neither?`,
    says: {
      'judicial decision': 'it is in a judicial decision',
      'created by or for a court': 'it is in a document created by or for a court',
      other: 'it is not in a document of a court',
    },
  },
  'court.relatesToCase': {
    asks: ({ item }) => `Does ${item} relate to a criminal investigation or criminal proceedings?`,
    says: { yes: 'the document relates to a criminal case', no: 'the document does not relate to a criminal case' },
  },
  'court.inCourse': {
    asks: ({ item }) => `Is ${item} processed in the course of a criminal investigation or criminal proceedings?`,
    says: { yes: 'it is processed in the course of a criminal case', no: 'it is not processed in the course of a criminal case' },
  },
  'disclosure.barred': {
    asks: ({ item }) => `Does a marking, a contract or another enactment purport to forbid giving ${item}?`,
    says: {
      nothing: 'nothing purports to forbid giving it',
      marking: 'it bears a marking, which is never by itself a reason',
      contract: 'a contract purports to forbid giving it, which is never by itself a reason',
      'other enactment': 'another enactment purports to forbid giving it',
    },
  },
  'enactment.contraryIntention': {
    asks: ({ what }) => `Does an older enactment show that it is to prevail over the right of access to ${what}?`,
    says: { yes: 'an older enactment prevails over the right', no: 'no older enactment prevails over the right' },
  },
};
