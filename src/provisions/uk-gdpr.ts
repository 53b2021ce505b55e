import type { DutyRule, Provision } from '../reasoning/index.ts';
import { assemble } from '../reasoning/index.ts';
import { limitsOnFees } from './dpa-2018/section-12.ts';
import { exemptionsGateway } from './dpa-2018/section-15.ts';
import { powerToExempt } from './dpa-2018/section-16.ts';
import { personnelMatters } from './dpa-2018/section-24/subsection-3.ts';
import { aboveTheMaximum, notDescribed } from './dpa-2018/section-24/subsection-5.ts';
import { confirmationAboveTheMaximum } from './dpa-2018/section-24/subsection-6.ts';
import { nationalSecurityAndDefence } from './dpa-2018/section-26.ts';
import { certificateOfNationalSecurity } from './dpa-2018/section-27.ts';
import { partThree } from './dpa-2018/section-45.ts';
import { partFour } from './dpa-2018/section-94.ts';
import { acknowledgeComplaint, answerComplaint, complaintToController } from './dpa-2018/section-164A.ts';
import { complaintOfUkGdpr } from './dpa-2018/section-165/subsection-1.ts';
import { orderToProgressComplaint } from './dpa-2018/section-166.ts';
import { complianceOrder } from './dpa-2018/section-167.ts';
import { preserve } from './dpa-2018/section-173.ts';
import { inspectionByCourt } from './dpa-2018/section-180A.ts';
import { enforcedRequest } from './dpa-2018/section-184.ts';
import { noOtherBarToAccess } from './dpa-2018/section-186/subsection-2.ts';
import { contraryIntentionToAccess } from './dpa-2018/section-186A/subsection-3.ts';
import { childInScotland } from './dpa-2018/section-208.ts';
import { askALawyer } from './practice/ask-a-lawyer.ts';
import { exemptionRecord } from './practice/exemption-record.ts';
import { healthOpinion } from './practice/health-opinion.ts';
import { noticeOfFee } from './practice/notice-of-fee.ts';
import { partFourInOutline } from './practice/part-4-in-outline.ts';
import { recordOfSearch } from './practice/record-of-search.ts';
import { unstructuredElsewhere } from './uk-gdpr/article-2/paragraph-1A.ts';
import { household, intelligence, lawEnforcement } from './uk-gdpr/article-2/paragraph-2.ts';
import { notTheirPersonalData } from './uk-gdpr/article-4/paragraph-1.ts';
import { intelligible } from './uk-gdpr/article-12/paragraph-1.ts';
import { answerInTime } from './uk-gdpr/article-12/paragraph-3.ts';
import { noticeOfRefusal } from './uk-gdpr/article-12/paragraph-4.ts';
import { fee, refusal } from './uk-gdpr/article-12/paragraph-5.ts';
import { askIdentity, identity } from './uk-gdpr/article-12/paragraph-6.ts';
import { formOfAnswer } from './uk-gdpr/article-12.ts';
import { extendPeriod } from './uk-gdpr/article-12A/paragraph-3.ts';
import { askWhatIsSought } from './uk-gdpr/article-12A/paragraph-5.ts';
import { timePeriod } from './uk-gdpr/article-12A.ts';
import { confirmation, information, origin } from './uk-gdpr/article-15/paragraph-1.ts';
import { reasonableSearch } from './uk-gdpr/article-15/paragraph-1A.ts';
import { transferSafeguards } from './uk-gdpr/article-15/paragraph-2.ts';
import { copy, formOfCopy } from './uk-gdpr/article-15/paragraph-3.ts';
import { othersFreedoms } from './uk-gdpr/article-15/paragraph-4.ts';
import { howExemptionsAreRead } from './uk-gdpr/article-23.ts';
import type { UkGdprFactId } from './uk-gdpr/facts.ts';
import { ukGdprFacts } from './uk-gdpr/facts.ts';
import { dutiesOfExemptions, exemptions } from './uk-gdpr-exemptions.ts';

/** What decides: where the UK GDPR stops, the right and its lines, what is done with a request, and what is taken out of the right. */
const provisions: readonly Provision<string, UkGdprFactId>[] = [
  ...[unstructuredElsewhere, household, lawEnforcement, intelligence, notTheirPersonalData, intelligible],
  ...[identity, refusal, fee, reasonableSearch],
  ...[confirmation, copy, ...information, origin, transferSafeguards, othersFreedoms],
  ...[personnelMatters, notDescribed, aboveTheMaximum, confirmationAboveTheMaximum, nationalSecurityAndDefence],
  ...[contraryIntentionToAccess, noOtherBarToAccess],
  ...exemptions,
];

/** What follows: in answering, in refusing, and afterwards. A duty that is the same under Part 3 is the same duty. */
const duties: readonly DutyRule[] = [
  ...[howExemptionsAreRead, exemptionsGateway, powerToExempt, partThree, partFour, partFourInOutline],
  ...[preserve, enforcedRequest, childInScotland, askIdentity],
  ...[timePeriod, extendPeriod, askWhatIsSought, answerInTime, formOfAnswer, formOfCopy, recordOfSearch],
  ...[noticeOfRefusal, noticeOfFee, limitsOnFees, exemptionRecord, certificateOfNationalSecurity, healthOpinion, askALawyer],
  ...dutiesOfExemptions,
  ...[complaintToController, acknowledgeComplaint, answerComplaint],
  ...[complaintOfUkGdpr, orderToProgressComplaint, complianceOrder, inspectionByCourt],
];

/** The elements of the right: confirmation, the copy, each line of the information that goes with it, and the safeguards of a transfer. */
const elements = [confirmation, copy, ...information, origin, transferSafeguards].map((right) => right.cite);

/** The right of access under the UK GDPR, with what the Data Protection Act 2018 takes out of it. */
export const ukGdpr = assemble(ukGdprFacts, { provisions, duties, elements });
