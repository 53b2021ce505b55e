import type { Entry } from '../entry.ts';
import { ali, citingFreedomOfInformation } from './asked-under-another-act.ts';
import { askingUnderTheUkGdpr } from './asking-under-the-uk-gdpr.ts';
import { cctvOfAnArrest } from './cctv-of-an-arrest.ts';
import { checkByTheCommissioner } from './check-by-the-commissioner.ts';
import { clarification } from './clarification.ts';
import { courtInformation } from './court-information.ts';
import { blanketRefusal, thirdPartyRedactions } from './dalton.ts';
import { whoComplained } from './environmental.ts';
import { exemptUnderPart2, healthData } from './exempt-under-part-2.ts';
import { feeForARepeat } from './fee-for-a-repeat.ts';
import { freedomOfInformation } from './freedom-of-information.ts';
import { anyFootage, memberOfThePublic, personTalkedAbout } from './met-body-worn-video.ts';
import { neitherConfirmNorDeny } from './neither-confirm-nor-deny.ts';
import { anotherRoute, foreignAppeal } from './other-routes.ts';
import { privilege } from './privilege.ts';
import { reasonableSearch } from './reasonable-search.ts';
import { recipients } from './recipients.ts';
import { gilroy, inspectorsReport, reportsAndComplaint } from './scotland.ts';
import { thirdParties } from './third-parties.ts';
import { deadlines, lateness } from './time.ts';
import { wrongController } from './which-controller.ts';
import { witnessInContext } from './witness-in-context.ts';
import { zawLin } from './zaw-lin.ts';

/** Every entry of the casebook. */
export const entries: readonly Entry[] = [
  personTalkedAbout,
  memberOfThePublic,
  anyFootage,
  reasonableSearch,
  clarification,
  feeForARepeat,
  anotherRoute,
  foreignAppeal,
  citingFreedomOfInformation,
  cctvOfAnArrest,
  witnessInContext,
  blanketRefusal,
  thirdPartyRedactions,
  zawLin,
  neitherConfirmNorDeny,
  checkByTheCommissioner,
  privilege,
  courtInformation,
  ali,
  gilroy,
  inspectorsReport,
  reportsAndComplaint,
  ...deadlines,
  ...lateness,
  ...askingUnderTheUkGdpr,
  ...thirdParties,
  recipients,
  ...exemptUnderPart2,
  ...healthData,
  ...freedomOfInformation,
  whoComplained,
  wrongController,
];
