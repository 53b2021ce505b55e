import type { FactWords } from '../facts.ts';
import { chosen, yesNo } from './fact-words.ts';

const cost = (of: string) => ({
  asks: () => `Would the cost of ${of}, as estimated, exceed the appropriate limit?`,
  says: {
    'over the limit': `the estimated cost of ${of} is over the appropriate limit`,
    'within the limit': `the estimated cost of ${of} is within the appropriate limit`,
  },
});

/** Facts about a request under the Freedom of Information Act: whether it is one, what relieves the authority of it, and what is held. */
export const factsOfFoiaRequest = {
  'foi.request.inWriting': yesNo(
    () => 'Is the request in writing, as electronic text that can be read and kept is?',
    'the request is in writing',
    'the request is not in writing',
  ),
  'foi.request.named': yesNo(
    () => 'Does the request state the name of the applicant?',
    'the request states the name of the applicant',
    'the request does not state the name of the applicant',
  ),
  'foi.request.addressed': yesNo(
    () => 'Does the request give an address for correspondence, for which one for email will do?',
    'the request gives an address for correspondence',
    'the request gives no address for correspondence',
  ),
  'foi.request.describes': yesNo(
    () => 'Does the request describe the information requested?',
    'the request describes the information requested',
    'the request does not describe the information requested',
  ),
  'foi.clarification.required': yesNo(
    () => 'Is more reasonably required of the applicant, to identify and locate the information requested?',
    'more is reasonably required to identify and locate the information',
    'nothing more is required to identify and locate the information',
  ),
  'foi.clarification.asked': yesNo(
    () => 'Has the applicant been told what more is required?',
    'the applicant has been told what more is required',
    'the applicant has not been told what more is required',
  ),
  'foi.fee.noticeGiven': yesNo(() => 'Has a fees notice been given?', 'a fees notice has been given', 'no fees notice has been given'),
  'foi.fee.paid': yesNo(
    () => 'Was the fee paid within three months beginning with the day of the notice?',
    'the fee was paid within three months',
    'the fee was not paid within three months',
  ),
  'foi.cost.all': cost('complying'),
  'foi.cost.confirming': cost('finding out whether it is held'),
  'foi.request.vexatious': yesNo(
    () => 'Is the request vexatious: a disproportionate, manifestly unjustified, inappropriate or improper use of the procedure?',
    'the request is vexatious',
    'the request is not vexatious',
  ),
  'foi.repeat.identical': yesNo(
    () => 'Is it identical or substantially similar to an earlier request from the same person?',
    'the request repeats an earlier one from the same person',
    'the request does not repeat an earlier one from the same person',
  ),
  'foi.repeat.complied': yesNo(
    () => 'Did the authority comply with that earlier request?',
    'the authority complied with the earlier request',
    'the authority did not comply with the earlier request',
  ),
  'foi.repeat.intervalElapsed': yesNo(
    () => 'Has a reasonable interval passed since the authority complied with it?',
    'a reasonable interval has passed since then',
    'no reasonable interval has passed since then',
  ),
  'foi.refusal.exercise': chosen(
    'If so: will the authority refuse the request under section 12 or 14, or answer it all the same?',
    'the authority chose to refuse',
    'the authority chose to answer all the same',
  ),
  'foi.refusal.toldBefore': yesNo(
    () => 'Was the applicant given a notice relying on section 14 for an earlier request?',
    'the applicant was given a notice relying on section 14 before',
    'the applicant was given no notice relying on section 14 before',
  ),
  'foi.refusal.unreasonableToRepeat': yesNo(
    () => 'Would it be unreasonable to expect a further notice?',
    'it would be unreasonable to expect a further notice',
    'it is reasonable to expect a further notice',
  ),
  'foi.held.for': {
    asks: ({ item }) => `Is ${item} recorded information, and on whose behalf is it held?`,
    lists: true,
    says: {
      'the authority': 'the authority holds it for itself',
      'by another for the authority': 'another holds it for the authority',
      'by the authority for another only': 'the authority holds it only for another',
      'nothing recorded': 'nothing is recorded',
    },
  },
  'foi.held.when': {
    asks: ({ item }) => `Was ${item} held when the request was received?`,
    lists: true,
    says: {
      'at receipt': 'it was held when the request was received',
      'made or obtained since': 'it was made or obtained after the request was received',
      'changed since, as it would have been anyway': 'it has changed since the request was received, as it would have anyway',
    },
  },
  'foi.held.environmental': yesNo(
    ({ item }) => `Is ${item} environmental information, which the Environmental Information Regulations 2004 govern?`,
    'it is environmental information',
    'it is not environmental information',
  ),
} as const satisfies Partial<FactWords>;
