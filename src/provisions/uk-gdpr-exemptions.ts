import type { DutyRule, Provision } from '../reasoning/index.ts';
import { crimeAndTaxation, mirroredExemption } from './dpa-2018/schedule-2/paragraph-2.ts';
import { riskAssessmentSystem } from './dpa-2018/schedule-2/paragraph-3.ts';
import { immigration } from './dpa-2018/schedule-2/paragraph-4.ts';
import { recordOfImmigrationDecision } from './dpa-2018/schedule-2/paragraph-4B.ts';
import { disclosureForProceedings, disclosureRequired, publicByLaw } from './dpa-2018/schedule-2/paragraph-5.ts';
import { protectingThePublic } from './dpa-2018/schedule-2/paragraph-7.ts';
import { auditFunctions } from './dpa-2018/schedule-2/paragraph-8.ts';
import { bankOfEngland } from './dpa-2018/schedule-2/paragraph-9.ts';
import { complaintsSchemes } from './dpa-2018/schedule-2/paragraph-10.ts';
import { otherRegulators } from './dpa-2018/schedule-2/paragraph-11.ts';
import { parliamentaryPrivilege } from './dpa-2018/schedule-2/paragraph-13.ts';
import { judicialAppointments, judicialCapacity, judicialProceedings } from './dpa-2018/schedule-2/paragraph-14.ts';
import { crownAppointments, honours } from './dpa-2018/schedule-2/paragraph-15.ts';
import { rightsOfAnotherIndividual } from './dpa-2018/schedule-2/paragraph-16.ts';
import { legalProfessionalPrivilege } from './dpa-2018/schedule-2/paragraph-19.ts';
import { selfIncrimination } from './dpa-2018/schedule-2/paragraph-20.ts';
import { corporateFinance } from './dpa-2018/schedule-2/paragraph-21.ts';
import { managementForecasts } from './dpa-2018/schedule-2/paragraph-22.ts';
import { negotiations } from './dpa-2018/schedule-2/paragraph-23.ts';
import { confidentialReference } from './dpa-2018/schedule-2/paragraph-24.ts';
import { examScripts, timeForMarks } from './dpa-2018/schedule-2/paragraph-25.ts';
import { specialPurposes } from './dpa-2018/schedule-2/paragraph-26.ts';
import { researchAndStatistics } from './dpa-2018/schedule-2/paragraph-27.ts';
import { archiving } from './dpa-2018/schedule-2/paragraph-28.ts';
import { healthDataOfACourt } from './dpa-2018/schedule-3/paragraph-3.ts';
import { wishesOnHealth } from './dpa-2018/schedule-3/paragraph-4.ts';
import { seriousHarmToHealth } from './dpa-2018/schedule-3/paragraph-5.ts';
import { noHealthDataWithoutOpinion } from './dpa-2018/schedule-3/paragraph-6.ts';
import { otherDataOfACourt } from './dpa-2018/schedule-3/paragraph-9.ts';
import { wishesOnSocialWork } from './dpa-2018/schedule-3/paragraph-10.ts';
import { seriousHarmAndSocialWork } from './dpa-2018/schedule-3/paragraph-11.ts';
import { reporterOnSocialWork, tellReporterOnSocialWork } from './dpa-2018/schedule-3/paragraph-12.ts';
import { educationDataOfACourt } from './dpa-2018/schedule-3/paragraph-18.ts';
import { seriousHarmAndEducation } from './dpa-2018/schedule-3/paragraph-19.ts';
import { reporterOnEducation, tellReporterOnEducation } from './dpa-2018/schedule-3/paragraph-20.ts';
import { childAbuseData } from './dpa-2018/schedule-3/paragraph-21.ts';
import { fertilisation } from './dpa-2018/schedule-4/paragraph-2.ts';
import { adoption } from './dpa-2018/schedule-4/paragraph-3.ts';
import { specialNeeds } from './dpa-2018/schedule-4/paragraph-4.ts';
import { parentalOrders } from './dpa-2018/schedule-4/paragraph-5.ts';
import { childrensHearings } from './dpa-2018/schedule-4/paragraph-6.ts';
import type { UkGdprFactId } from './uk-gdpr/facts.ts';

/** The exemptions of Schedules 2, 3 and 4 that bear on access, in the order of the Act. Paragraph 17 is within 16. */
export const exemptions: readonly Provision<string, UkGdprFactId>[] = [
  ...[crimeAndTaxation, mirroredExemption, riskAssessmentSystem, immigration],
  ...[publicByLaw, disclosureRequired, disclosureForProceedings],
  ...[protectingThePublic, auditFunctions, bankOfEngland, complaintsSchemes, otherRegulators],
  ...[parliamentaryPrivilege, judicialAppointments, judicialCapacity, judicialProceedings, honours, crownAppointments],
  rightsOfAnotherIndividual,
  ...[legalProfessionalPrivilege, selfIncrimination, corporateFinance, managementForecasts, negotiations],
  ...[confidentialReference, examScripts],
  ...[specialPurposes, researchAndStatistics, archiving],
  ...[healthDataOfACourt, wishesOnHealth, seriousHarmToHealth, noHealthDataWithoutOpinion],
  ...[otherDataOfACourt, wishesOnSocialWork, seriousHarmAndSocialWork, reporterOnSocialWork],
  ...[educationDataOfACourt, seriousHarmAndEducation, reporterOnEducation, childAbuseData],
  ...[fertilisation, adoption, specialNeeds, parentalOrders, childrensHearings],
];

/** Duties that the Schedules lay down themselves. */
export const dutiesOfExemptions: readonly DutyRule[] = [
  recordOfImmigrationDecision,
  timeForMarks,
  tellReporterOnSocialWork,
  tellReporterOnEducation,
];
