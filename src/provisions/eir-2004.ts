import { assemble } from '../reasoning/index.ts';
import { facts } from './eir-2004/facts.ts';
import { notEnvironmental } from './eir-2004/regulation-2.ts';
import { answerAsSubjectAccess, available, ownData, time } from './eir-2004/regulation-5.ts';
import { moreTime } from './eir-2004/regulation-7.ts';
import { chargeNotice, chargeUnpaid, charging, scheduleOfCharges } from './eir-2004/regulation-8.ts';
import { advice } from './eir-2004/regulation-9.ts';
import { reconsider } from './eir-2004/regulation-11.ts';
import { securityUnconfirmed, whetherHeld } from './eir-2004/regulation-12/paragraph-6.ts';
import {
  adverseEffects,
  emissions,
  internal,
  notHeld,
  presumption,
  tooGeneral,
  unfinished,
  unreasonable,
} from './eir-2004/regulation-12.ts';
import {
  accessPart3Unconfirmed,
  accessPart4Unconfirmed,
  accessUkGdprUnconfirmed,
  objectionUnconfirmed,
  othersDataUnconfirmed,
} from './eir-2004/regulation-13/paragraph-5B.ts';
import { legitimateInterests } from './eir-2004/regulation-13/paragraph-6.ts';
import { objection, othersData, withheldFromThem } from './eir-2004/regulation-13.ts';
import { refusal, whenFinished } from './eir-2004/regulation-14.ts';
import { ministersCertificate } from './eir-2004/regulation-15.ts';
import { informationOfAnotherKind } from './eir-2004/the-act.ts';

/** The Environmental Information Regulations 2004, in outline. */
export const eir = assemble(facts, {
  provisions: [
    ...[notEnvironmental, available, ownData, chargeUnpaid, notHeld],
    ...[unreasonable, tooGeneral, unfinished, internal],
    ...[...adverseEffects, emissions],
    ...[othersData, objection, withheldFromThem],
    ...[whetherHeld, securityUnconfirmed],
    ...[othersDataUnconfirmed, objectionUnconfirmed, accessUkGdprUnconfirmed, accessPart3Unconfirmed, accessPart4Unconfirmed],
  ],
  duties: [
    ...[
      time,
      moreTime,
      charging,
      chargeNotice,
      scheduleOfCharges,
      advice,
      reconsider,
      presumption,
      refusal,
      whenFinished,
      answerAsSubjectAccess,
    ],
    ...[legitimateInterests, ministersCertificate, informationOfAnotherKind],
  ],
  elements: [whetherHeld.cite, available.cite],
});
