import { assemble } from '../reasoning/index.ts';
import { facts } from './eir-2004/facts.ts';
import { answerAsSubjectAccess, available, ownData, time } from './eir-2004/regulation-5.ts';
import { moreTime } from './eir-2004/regulation-7.ts';
import { advice } from './eir-2004/regulation-9.ts';
import { reconsider } from './eir-2004/regulation-11.ts';
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
import { othersData } from './eir-2004/regulation-13.ts';
import { refusal } from './eir-2004/regulation-14.ts';

/** The Environmental Information Regulations 2004, in outline. */
export const eir = assemble(facts, {
  provisions: [
    ...[available, ownData, notHeld],
    ...[unreasonable, tooGeneral, unfinished, internal],
    ...[...adverseEffects, emissions, othersData],
  ],
  duties: [time, moreTime, advice, reconsider, presumption, refusal, answerAsSubjectAccess],
  elements: [available.cite],
});
