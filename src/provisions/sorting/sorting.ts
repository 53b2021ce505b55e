import type { DutyRule, Provision } from '../../reasoning/index.ts';
import { assemble } from '../../reasoning/index.ts';
import { notTheirOwn } from './dpa-2018/section-3.ts';
import { noObjectionToLoosePaper } from './dpa-2018/section-24.ts';
import { onlyDesignated, onlyLoosePaper } from './dpa-2018/section-29.ts';
import { anIntelligenceService, notACompetentAuthority } from './dpa-2018/section-30.ts';
import { notForLawEnforcement } from './dpa-2018/section-31.ts';
import { accessInPart3 } from './dpa-2018/section-45.ts';
import { rectificationInPart3 } from './dpa-2018/section-46.ts';
import { erasureInPart3 } from './dpa-2018/section-47.ts';
import { tellWhetherGranted } from './dpa-2018/section-48.ts';
import { identityInPart3 } from './dpa-2018/section-52.ts';
import { timeInPart3 } from './dpa-2018/section-54.ts';
import { anotherContactPoint } from './dpa-2018/section-58.ts';
import { notUnderPart4 } from './dpa-2018/section-82.ts';
import { accessInPart4, identityInPart4, timeInPart4 } from './dpa-2018/section-94.ts';
import { objectionInPart4 } from './dpa-2018/section-99.ts';
import { correctionInPart4 } from './dpa-2018/section-100.ts';
import { acknowledgeThisComplaint, answerThisComplaint, complaintToThisOffice } from './dpa-2018/section-164A.ts';
import { complaintToTheRegulator } from './dpa-2018/section-165.ts';
import { preserveWhatIsAskedFor } from './dpa-2018/section-173.ts';
import { notEnvironmental } from './eir-2004/regulation-2.ts';
import { notAnAuthorityUnderTheRegulations } from './eir-2004/regulation-3.ts';
import { environmentalRequest, ownDataInTheEnvironment, timeForEnvironmental } from './eir-2004/regulation-5.ts';
import { environmentalReview } from './eir-2004/regulation-11.ts';
import { sortingFacts } from './facts.ts';
import { informationRequest, timeForInformation } from './foia-2000/section-1.ts';
import { notAnAuthorityUnderTheAct } from './foia-2000/section-3.ts';
import { notYetARequest } from './foia-2000/section-8.ts';
import { adviceAndAssistance, helpToAsk } from './foia-2000/section-16.ts';
import { environmental } from './foia-2000/section-39.ts';
import { ownData, ownDataNotice } from './foia-2000/section-40.ts';
import { notAScottishAuthority, scottishRequest } from './foisa-2002/section-1.ts';
import { ownDataInScotland } from './foisa-2002/section-38.ts';
import { anotherController } from './practice/another-controller.ts';
import { askedAgain, putAnotherWay } from './practice/asked-before.ts';
import { askForAuthority, askWhoTheyAre, passItOn, tellTheOtherController } from './practice/asking-and-passing-on.ts';
import { authorityToAct } from './practice/authority-to-act.ts';
import { childSexOffenderDisclosure } from './practice/child-sex-offender-disclosure.ts';
import { collisionInformation } from './practice/collision-information.ts';
import { complaintBeforeSection164A, internalReview, policeComplaint } from './practice/complaints.ts';
import { criminalRecordCertificate } from './practice/criminal-record-certificate.ts';
import { domesticViolenceDisclosure } from './practice/domestic-violence-disclosure.ts';
import { answerInPrivate, beginAnew, considerTheRepeat, sayWhichLaw, tellOfTheOtherRoute } from './practice/explaining.ts';
import { familyCourtDisclosure } from './practice/family-court-disclosure.ts';
import { insurersMemorandum } from './practice/insurers-memorandum.ts';
import { lawNamed } from './practice/law-named.ts';
import { madeInPublic } from './practice/made-in-public.ts';
import * as notices from './practice/notices.ts';
import { objectionWithoutARight } from './practice/objection-without-a-right.ts';
import { addToTheRequest, openRequest } from './practice/open-request.ts';
import { otherBusiness } from './practice/other-business.ts';
import { explainOwnData } from './practice/own-data-is-subject-access.ts';
import { publicationScheme } from './practice/publication-scheme.ts';
import { schemeBesideAccess } from './practice/scheme-beside-access.ts';
import { wantsAnOpinion } from './practice/wants-an-opinion.ts';
import { underADesignationNotice, underPart3, underPart4 } from './uk-gdpr/article-2.ts';
import { identityInUkGdpr, timeInUkGdpr } from './uk-gdpr/article-12.ts';
import { accessInUkGdpr } from './uk-gdpr/article-15.ts';
import { rectificationInUkGdpr } from './uk-gdpr/article-16.ts';
import { erasureInUkGdpr } from './uk-gdpr/article-17.ts';
import { restrictionInUkGdpr } from './uk-gdpr/article-18.ts';
import { objectionInUkGdpr } from './uk-gdpr/article-21.ts';
import { eachJointController } from './uk-gdpr/article-26.ts';

/** Where a message, or part of one, can go: each is decided on its own. */
const routes: readonly Provision[] = [
  ...[accessInPart3, accessInUkGdpr, accessInPart4],
  ...[rectificationInPart3, rectificationInUkGdpr, erasureInPart3, erasureInUkGdpr, restrictionInUkGdpr],
  ...[objectionInUkGdpr, objectionWithoutARight, correctionInPart4, objectionInPart4],
  ...[anotherController, anotherContactPoint],
  ...[informationRequest, environmentalRequest, scottishRequest, helpToAsk],
  ...[insurersMemorandum, collisionInformation, childSexOffenderDisclosure, domesticViolenceDisclosure],
  ...[familyCourtDisclosure, criminalRecordCertificate, publicationScheme],
  ...[complaintToThisOffice, complaintBeforeSection164A, complaintToTheRegulator],
  ...[internalReview, environmentalReview, policeComplaint],
  ...[openRequest, otherBusiness],
];

/** What stands in the way of a route, makes it wait, or must be explained beside it. */
const qualifications: readonly Provision[] = [
  ...[notTheirOwn, onlyLoosePaper, onlyDesignated, notACompetentAuthority, anIntelligenceService, notForLawEnforcement],
  ...[underPart3, underPart4, underADesignationNotice, notUnderPart4, noObjectionToLoosePaper],
  ...[ownData, environmental, notYetARequest, notAnAuthorityUnderTheAct],
  ...[notEnvironmental, notAnAuthorityUnderTheRegulations, ownDataInTheEnvironment],
  ...[notAScottishAuthority, ownDataInScotland],
  ...[identityInPart3, identityInUkGdpr, identityInPart4, authorityToAct],
  ...[lawNamed, explainOwnData, madeInPublic, schemeBesideAccess, eachJointController],
  ...[wantsAnOpinion, askedAgain, putAnotherWay],
];

/** What follows: the one notice that each route is owed first, the time to answer, and what must be asked, passed on or explained. */
const duties: readonly DutyRule[] = [
  ...[notices.acknowledgeRequest, notices.acknowledgeInformationRequest, notices.sayWhatIsMissing, notices.acknowledgeMemorandum],
  ...[notices.acknowledgeOtherComplaint, notices.tellWhereToGo, notices.tellWhoMustAnswer, notices.answerInTheOrdinaryCourse],
  ...[acknowledgeThisComplaint, answerThisComplaint, addToTheRequest],
  ...[timeInPart3, tellWhetherGranted, timeInPart4, timeInUkGdpr, timeForInformation, timeForEnvironmental],
  ...[preserveWhatIsAskedFor, adviceAndAssistance, ownDataNotice],
  ...[askWhoTheyAre, askForAuthority, passItOn, tellTheOtherController],
  ...[sayWhichLaw, tellOfTheOtherRoute, answerInPrivate, considerTheRepeat, beginAnew],
];

/** The law and practice by which what comes in is sorted. Its elements are the places a message can go. */
export const sorting = /* @__PURE__ */ assemble(sortingFacts, {
  provisions: [...routes, ...qualifications],
  duties,
  elements: routes.map(({ cite }) => cite),
});
