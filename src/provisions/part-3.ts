import type { DutyRule, Provision } from '../reasoning/index.ts';
import { assemble } from '../reasoning/index.ts';
import { reasonableSearchBefore2024 } from './case-law/reasonable-search.ts';
import { privilegeBeforeSection45A } from './common-law/privilege.ts';
import { notPersonalData } from './dpa-2018/section-3.ts';
import { designatedProcessing, manualUnstructured } from './dpa-2018/section-29.ts';
import { intelligenceService, notCompetentAuthority } from './dpa-2018/section-30.ts';
import { notLawEnforcement } from './dpa-2018/section-31.ts';
import { passToController } from './dpa-2018/section-32.ts';
import { courtDocuments } from './dpa-2018/section-43.ts';
import { noticeOfRestrictedInformation } from './dpa-2018/section-44/subsection-5.ts';
import { recordOfRestrictedInformation } from './dpa-2018/section-44/subsection-7.ts';
import { generalInformation, specificInformation } from './dpa-2018/section-44.ts';
import { access, confirmation } from './dpa-2018/section-45/subsection-1.ts';
import { information, origin } from './dpa-2018/section-45/subsection-2.ts';
import { reasonableSearch } from './dpa-2018/section-45/subsection-2A.ts';
import { answerInWriting } from './dpa-2018/section-45/subsection-3.ts';
import { crime, inquiry, publicSecurity, reviewRestriction, rightsOfOthers } from './dpa-2018/section-45/subsection-4.ts';
import { nationalSecurityRestriction } from './dpa-2018/section-45/subsection-4-d.ts';
import { noticeOfRestriction } from './dpa-2018/section-45/subsection-5.ts';
import { silenceOnFact, silenceOnReasons } from './dpa-2018/section-45/subsection-6.ts';
import { recordOfRestriction } from './dpa-2018/section-45/subsection-7.ts';
import { noticeOfPrivilege } from './dpa-2018/section-45A/subsection-2.ts';
import { silenceOnPrivilege, silenceOnReasonForPrivilege } from './dpa-2018/section-45A/subsection-3.ts';
import { recordOfPrivilege } from './dpa-2018/section-45A/subsection-4.ts';
import { privilege } from './dpa-2018/section-45A.ts';
import { checkByCommissioner } from './dpa-2018/section-51.ts';
import { askIdentity, formOfAnswer, identity, intelligible } from './dpa-2018/section-52.ts';
import { fee, noticeOfRefusal, refusal } from './dpa-2018/section-53.ts';
import { askWhatIsSought, extendPeriod, timePeriod } from './dpa-2018/section-54.ts';
import { jointControllers } from './dpa-2018/section-58.ts';
import { processors } from './dpa-2018/section-59.ts';
import { nationalSecurity } from './dpa-2018/section-78A.ts';
import { conclusiveCertificate } from './dpa-2018/section-79.ts';
import { partFour } from './dpa-2018/section-94.ts';
import { acknowledgeComplaint, answerComplaint, complaintToController } from './dpa-2018/section-164A.ts';
import { complaintToCommissioner } from './dpa-2018/section-165.ts';
import { orderToProgressComplaint } from './dpa-2018/section-166.ts';
import { complianceOrder } from './dpa-2018/section-167.ts';
import { compensation } from './dpa-2018/section-169.ts';
import { preserve } from './dpa-2018/section-173.ts';
import { inspectionByCourt } from './dpa-2018/section-180A.ts';
import { enforcedRequest } from './dpa-2018/section-184.ts';
import { noOtherBar } from './dpa-2018/section-186.ts';
import { contraryIntention } from './dpa-2018/section-186A.ts';
import { childInScotland } from './dpa-2018/section-208.ts';
import { facts } from './facts.ts';
import { askALawyer } from './practice/ask-a-lawyer.ts';
import { feeNotice } from './practice/fee-notice.ts';
import { internalRecord } from './practice/internal-record.ts';
import { partFourInOutline } from './practice/part-4-in-outline.ts';
import { sayWhatIsExcluded } from './practice/say-what-is-excluded.ts';
import { searchRecord } from './practice/search-record.ts';
import { articleFifteen } from './uk-gdpr/article-15.ts';

/** What decides: the gates, the rights, what qualifies them, and what may be left unsaid. */
const provisions: readonly Provision[] = [
  ...[manualUnstructured, designatedProcessing, notCompetentAuthority, intelligenceService, notLawEnforcement],
  ...[identity, refusal, fee],
  ...[confirmation, access, ...information, origin],
  ...[reasonableSearch, reasonableSearchBefore2024],
  ...[notPersonalData, intelligible, courtDocuments],
  ...[nationalSecurity, privilege, privilegeBeforeSection45A, contraryIntention, noOtherBar],
  ...[inquiry, crime, publicSecurity, nationalSecurityRestriction, rightsOfOthers],
  ...[silenceOnFact, silenceOnReasons, silenceOnPrivilege, silenceOnReasonForPrivilege],
];

/** What follows: before and beside a request, in answering it, in restricting it, and afterwards. */
const duties: readonly DutyRule[] = [
  ...[generalInformation, specificInformation, noticeOfRestrictedInformation, recordOfRestrictedInformation],
  ...[passToController, jointControllers, processors, partFour, partFourInOutline, articleFifteen],
  ...[preserve, enforcedRequest, childInScotland, askIdentity],
  ...[timePeriod, extendPeriod, askWhatIsSought, answerInWriting, formOfAnswer, searchRecord],
  ...[noticeOfRefusal, feeNotice],
  ...[noticeOfRestriction, recordOfRestriction, reviewRestriction, conclusiveCertificate, checkByCommissioner],
  ...[noticeOfPrivilege, recordOfPrivilege, internalRecord, askALawyer, sayWhatIsExcluded],
  ...[complaintToController, acknowledgeComplaint, answerComplaint],
  ...[complaintToCommissioner, orderToProgressComplaint, complianceOrder, compensation, inspectionByCourt],
];

/** The elements of the right of access: confirmation, the data, and each line of the information that goes with it. */
const elements = [confirmation, access, ...information, origin].map((right) => right.cite);

/** Part 3 of the Data Protection Act 2018, so far as it bears on a request for access. */
export const part3 = assemble(facts, { provisions, duties, elements });
