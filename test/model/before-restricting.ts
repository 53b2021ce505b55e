import type { Item, Processing, Purpose } from '../../src/case/index.ts';
import { distinct, every, valuesOf, yesOrNo } from './every.ts';
import { found, judgementsAt } from './judged.ts';
import type { Place } from './place.ts';
import { isScreenedOut, type Screenable } from './screened.ts';

const purposes: readonly Purpose[] = ['law enforcement', 'general', 'mixed', 'staff', 'complaints', 'civil litigation'];
const processings: readonly Processing[] = ['automated', 'filing system', 'manual unstructured'];
const automatedByNature: readonly Item['kind'][] = ['body-worn video', 'cctv', '999 call', 'interview', 'email', 'spreadsheet'];
const neverOfACourt: readonly Item['kind'][] = ['body-worn video', 'cctv', '999 call', 'interview'];
const newChapter = '2025-09-05';

type Maybe = readonly boolean[];

/** May the item be processed under another regime? */
export function mayBeRouted({ case: case_, item }: Place): Maybe {
  const stated = item.processing ?? (automatedByNature.includes(item.kind) ? 'automated' : undefined);
  const completions = every({
    purpose: valuesOf(item.purpose, purposes),
    processing: valuesOf(stated, processings),
    designated: case_.decidedOn < '2025-11-17' ? ['no' as const] : valuesOf(item.designated, closedBy(case_, item, 'dpa-2018/section-29/1A')),
  });
  return distinct(
    completions.map(({ purpose, processing, designated }) => {
      if (purpose !== 'law enforcement' && purpose !== 'mixed') return true;
      if (processing === 'manual unstructured') return true;
      return designated === 'yes';
    }),
  );
}

/** May what is not the requester's data have to be given, for theirs to make sense (s52(1))? */
export function mayBeNeeded(place: Place): Maybe {
  return answersTo(place, 'dpa-2018/section-52/1', 'context.needed').map((answer) => answer === 'yes');
}

/** May it be the material of a court (s43(3))? */
export function mayBeExcluded({ case: case_, item }: Place): Maybe {
  const closed = neverOfACourt.includes(item.kind) || isScreenedOut(case_, item, 'dpa-2018/section-43/3');
  const completions = every({
    contained: valuesOf(item.court?.contained, closed ? ['other'] : ['judicial decision', 'created by or for a court', 'other']),
    relates: valuesOf(item.court?.relatesToCase, closed ? ['no'] : yesOrNo),
    inCourse: valuesOf(item.court?.inCourse, closed ? ['no'] : yesOrNo),
  });
  return distinct(completions.map(({ contained, relates, inCourse }) => contained !== 'other' && relates === 'yes' && inCourse === 'yes'));
}

/** May privilege, national security or an older enactment exempt it? */
export function mayBeExempt(place: Place): Maybe {
  const isNew = place.case.request.receivedOn >= newChapter;
  const privilege = isNew ? 'dpa-2018/section-45A' : 'common-law/privilege';
  const certificate = place.item.certificate;
  const certified = isNew && certificate !== undefined && certificate.issuedOn >= newChapter;
  const barred = place.item.flags?.includes('statutory bar') === true;
  const completions = every({
    claim: answersTo(place, privilege, 'privilege.claim'),
    duty: answersTo(place, privilege, 'privilege.adviserDuty'),
    required: isNew ? answersTo(place, 'dpa-2018/section-78A', 'nationalSecurity.required') : ['no' as const],
    covers: certified ? valuesOf(certificate.covers, yesOrNo) : ['no' as const],
    quashed: certified ? valuesOf(certificate.quashed, yesOrNo) : ['no' as const],
    barStands: barred ? answersTo(place, 'dpa-2018/section-186A', 'bar.stands') : ['no' as const],
  });
  return distinct(
    completions.map(({ claim, duty, required, covers, quashed, barStands }) => {
      if (claim === 'yes' || duty === 'yes') return true;
      if (required === 'yes' || (covers === 'yes' && quashed === 'no')) return true;
      return barStands === 'yes';
    }),
  );
}

/** The answers left to a judged fact of a ground that a screening may close. */
function answersTo(place: Place, ground: Screenable, test: string): readonly string[] {
  const judgements = judgementsAt(place, ground);
  const answers = found(judgements, test);
  if (answers.length > 0) return answers;
  return judgements.length > 0 ? yesOrNo : closedBy(place.case, place.item, ground);
}

function closedBy(case_: Place['case'], item: Item, ground: Screenable): readonly ('yes' | 'no')[] {
  return isScreenedOut(case_, item, ground) ? ['no'] : yesOrNo;
}
