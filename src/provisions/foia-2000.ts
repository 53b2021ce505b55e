import type { DutyRule, Provision } from '../reasoning/index.ts';
import { assemble } from '../reasoning/index.ts';
import { appropriateLimit } from './fees-regulations-2004/regulation-3.ts';
import { estimatingCost } from './fees-regulations-2004/regulation-4.ts';
import { aggregation } from './fees-regulations-2004/regulation-5.ts';
import { environmentalInformation } from './foia-2000/environmental.ts';
import { facts } from './foia-2000/facts.ts';
import {
  answerAsSubjectAccess,
  askWhatIsNeeded,
  helpMakeARequest,
  internalReview,
  ownDataNotice,
  pointToWhatIsRecorded,
  recordTheHarm,
  sayNotHeld,
  sayWhereItIs,
  whatFitsTheLimit,
} from './foia-2000/practice.ts';
import { clarification, communication, confirmation, notHeldAtReceipt } from './foia-2000/section-1.ts';
import { heldForAnother } from './foia-2000/section-3.ts';
import { notARequest } from './foia-2000/section-8.ts';
import { feeUnpaid } from './foia-2000/section-9.ts';
import { moreTime, time } from './foia-2000/section-10.ts';
import { costOfComplying, costOfConfirming } from './foia-2000/section-12.ts';
import { repeated, vexatious } from './foia-2000/section-14.ts';
import { adviceAndAssistance } from './foia-2000/section-16.ts';
import {
  balanceUnsaid,
  noFurtherNotice,
  noticeOfExemption,
  noticeOfRefusal,
  reasonsForExclusion,
  reasonsForExemption,
  whyUnsaid,
} from './foia-2000/section-17.ts';
import { accessibleElsewhere } from './foia-2000/section-21.ts';
import { securityBodies, securityBodiesUnconfirmed } from './foia-2000/section-23.ts';
import { nationalSecurity, nationalSecurityUnconfirmed } from './foia-2000/section-24.ts';
import { confidentialSources, investigations, investigationsUnconfirmed, notUnderSection31 } from './foia-2000/section-30.ts';
import { functions, lawEnforcement, lawEnforcementUnconfirmed } from './foia-2000/section-31.ts';
import { courtRecords, courtRecordsUnconfirmed } from './foia-2000/section-32.ts';
import { dangerUnconfirmed, health, safety } from './foia-2000/section-38.ts';
import { environmental } from './foia-2000/section-39.ts';
import { ownDataUnconfirmed } from './foia-2000/section-40/subsection-5A.ts';
import {
  accessPart3Unconfirmed,
  accessUkGdprUnconfirmed,
  objectionUnconfirmed,
  othersDataUnconfirmed,
} from './foia-2000/section-40/subsection-5B.ts';
import { legitimateInterests } from './foia-2000/section-40/subsection-8.ts';
import { objection, othersData, ownData, withheldFromThem } from './foia-2000/section-40.ts';
import { confidence, confidenceUnconfirmed } from './foia-2000/section-41.ts';
import { privilege, privilegeUnconfirmed } from './foia-2000/section-42.ts';
import { commerce, commerceUnconfirmed, tradeSecret } from './foia-2000/section-43.ts';
import { prohibited, prohibitedUnconfirmed } from './foia-2000/section-44.ts';
import { decisionOfCommissioner } from './foia-2000/section-50.ts';
import { preserve } from './foia-2000/section-77.ts';
import { notRecorded } from './foia-2000/section-84.ts';

/** What decides: the right, what it does not reach, what relieves the authority of answering, and the exemptions with each power to say nothing. */
const provisions: readonly Provision[] = [
  ...[confirmation, communication],
  ...[notARequest, notRecorded, heldForAnother, notHeldAtReceipt, environmental],
  ...[clarification, feeUnpaid, costOfComplying, costOfConfirming, vexatious, repeated],
  ...[accessibleElsewhere, securityBodies, nationalSecurity, investigations, confidentialSources, notUnderSection31],
  ...[...lawEnforcement, functions],
  ...[courtRecords, health, safety],
  ...[ownData, othersData, objection, withheldFromThem],
  ...[confidence, privilege, tradeSecret, commerce, prohibited],
  ...[securityBodiesUnconfirmed, nationalSecurityUnconfirmed, investigationsUnconfirmed, lawEnforcementUnconfirmed],
  ...[courtRecordsUnconfirmed, dangerUnconfirmed],
  ...[ownDataUnconfirmed, othersDataUnconfirmed, objectionUnconfirmed, accessUkGdprUnconfirmed, accessPart3Unconfirmed],
  ...[confidenceUnconfirmed, privilegeUnconfirmed, commerceUnconfirmed, prohibitedUnconfirmed],
  ...[whyUnsaid, balanceUnsaid, noFurtherNotice],
];

/** What follows: in answering, in refusing, and afterwards. */
const duties: readonly DutyRule[] = [
  ...[preserve, time, moreTime, adviceAndAssistance, askWhatIsNeeded, helpMakeARequest],
  ...[sayNotHeld, pointToWhatIsRecorded, whatFitsTheLimit, sayWhereItIs],
  ...[noticeOfExemption, reasonsForExclusion, reasonsForExemption, noticeOfRefusal, recordTheHarm],
  ...[appropriateLimit, estimatingCost, aggregation],
  ...[answerAsSubjectAccess, ownDataNotice, legitimateInterests],
  ...[internalReview, decisionOfCommissioner, environmentalInformation],
];

/** The elements of the right: to be told whether information is held, and to have it communicated. */
const elements = [confirmation, communication].map((right) => right.cite);

/** The Freedom of Information Act 2000, so far as a police Data Office uses it. */
export const foia = assemble(facts, { provisions, duties, elements });
