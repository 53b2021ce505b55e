/** The letters there are, by what the requester is told. */
export type LetterKind =
  | 'disclosure'
  | 'partial'
  | 'withheld'
  | 'privilege'
  | 'rest to follow'
  | 'lifted'
  | 'refusal'
  | 'fee'
  | 'identity'
  | 'authority'
  | 'clarification'
  | 'extension'
  | 'never held'
  | 'not found'
  | 'deleted'
  | 'lost'
  | 'not your data'
  | 'neither confirm nor deny'
  | 'routed elsewhere'
  | 'complaint';

/** The blocks a letter is put together from. */
export type BlockName =
  | 'letterhead'
  | 'opening'
  | 'whatYouGet'
  | 'whatIsWithheld'
  | 'privilege'
  | 'unconfirmed'
  | 'restToFollow'
  | 'otherLaw'
  | 'why'
  | 'whatWeNeed'
  | 'whatHappensNext'
  | 'aboutYourData'
  | 'limits'
  | 'yourRights'
  | 'contact'
  | 'closing';

/** What is filled in from the case, the law and the office. A slot with nothing in it takes its paragraph away. */
export type SlotName =
  | 'reference'
  | 'date'
  | 'office'
  | 'contact'
  | 'greeting'
  | 'signature'
  | 'received'
  | 'lastDay'
  | 'regulator'
  | 'confirmation'
  | 'given'
  | 'edited'
  | 'restricted'
  | 'reasons'
  | 'privilege'
  | 'privilegeReason'
  | 'unconfirmed'
  | 'late'
  | 'otherLaw'
  | 'purposes'
  | 'categories'
  | 'recipients'
  | 'retention'
  | 'otherRights'
  | 'origin'
  | 'check'
  | 'complainToUs'
  | 'complainToRegulator'
  | 'court'
  | 'fee'
  | 'feeTime'
  | 'question'
  | 'clockStops'
  | 'answeredOn'
  | 'complaintReceived'
  | 'acknowledged';

/**
 * The wording of one block. A paragraph may hold slots in braces, `{received}`; one that begins with `- ` is an entry of a list.
 * Text from a case is only ever put into a slot, and is never read for slots of its own.
 */
export interface Template {
  readonly heading?: string;
  readonly body: readonly string[];
}
