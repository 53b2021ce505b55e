import type { Item, Processing, Purpose } from '../../src/case/index.ts';
import { distinct, every, knownValue, valuesOf, yesOrNo } from './every.ts';
import { found, judgementsAt } from './judged.ts';
import type { Place } from './place.ts';
import type { Screenable } from './screened.ts';
import { isScreenedOut } from './screened.ts';

const purposes: readonly Purpose[] = ['law enforcement', 'general', 'mixed', 'staff', 'complaints', 'civil litigation'];
const processings: readonly Processing[] = ['automated', 'filing system', 'manual unstructured'];
const authorities = ['schedule 7', 'statutory function', 'intelligence service', 'no'] as const;
const automatedByNature: readonly Item['kind'][] = ['body-worn video', 'cctv', '999 call', 'interview', 'email', 'spreadsheet'];
const neverOfACourt: readonly Item['kind'][] = ['body-worn video', 'cctv', '999 call', 'interview'];
const newChapter = '2025-09-05';

type Maybe = readonly boolean[];

/** May the item be processed under another regime? */
export function mayBeRouted({ case: case_, item }: Place): Maybe {
  const byNature = automatedByNature.includes(item.kind) && knownValue(item.processing) === undefined;
  const completions = every({
    authority: valuesOf(case_.controller.competentAuthority, authorities),
    purpose: valuesOf(item.purpose, purposes),
    processing: byNature ? ['automated' as const] : valuesOf(item.processing, processings),
    designated:
      case_.decidedOn < '2025-11-17' ? ['no' as const] : valuesOf(item.designated, closedBy(case_, item, 'dpa-2018/section-29/1A')),
  });
  return distinct(
    completions.map(({ authority, purpose, processing, designated }) => {
      if (authority === 'no' || authority === 'intelligence service') return true;
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

/** May it be the material of a court (s43(3))? A recording is not, unless the file says that it is. */
export function mayBeExcluded({ case: case_, item }: Place): Maybe {
  const closed = isScreenedOut(case_, item, 'dpa-2018/section-43/3');
  const recording = neverOfACourt.includes(item.kind);
  const completions = every({
    contained: valuesOf(
      item.court?.contained,
      closed || recording ? ['other'] : ['judicial decision', 'created by or for a court', 'other'],
    ),
    relates: valuesOf(item.court?.relatesToCase, closed ? ['no'] : yesOrNo),
    inCourse: valuesOf(item.court?.inCourse, closed ? ['no'] : yesOrNo),
  });
  return distinct(completions.map(({ contained, relates, inCourse }) => contained !== 'other' && relates === 'yes' && inCourse === 'yes'));
}

/** May privilege, national security or an older enactment exempt it? */
export function mayBeExempt(place: Place): Maybe {
  const isNew = place.case.request.receivedOn >= newChapter;
  const completions = every({
    claim: answersTo(place, isNew ? 'dpa-2018/section-45A' : 'common-law/privilege', 'privilege.claim'),
    duty: isNew ? answersTo(place, 'dpa-2018/section-45A', 'privilege.adviserDuty') : ['no' as const],
    required: isNew ? answersTo(place, 'dpa-2018/section-78A', 'nationalSecurity.required') : ['no' as const],
    certified: isNew ? mayBeCertified(place, 'dpa-2018/section-78A') : [false],
    barred: place.case.decidedOn < '2024-01-01' ? [false] : mayBeBarred(place.item),
    contrary: answersTo(place, 'dpa-2018/section-186A', 'enactment.contraryIntention'),
  });
  return distinct(
    completions.map(({ claim, duty, required, certified, barred, contrary }) => {
      if (claim === 'yes' || duty === 'yes') return true;
      if (required === 'yes' || certified) return true;
      return barred && contrary === 'yes';
    }),
  );
}

/**
 * May a Minister have certified it? A certificate is conclusive until a Tribunal is known to have quashed it (s79(3A) and (6)),
 * and serves the Chapter it was issued under; a file that has none does not say that there is none.
 */
export function mayBeCertified({ case: case_, item: { certificate }, item }: Place, ground: Screenable): Maybe {
  if (certificate === undefined) return isScreenedOut(case_, item, ground) ? [false] : [true, false];
  if (certificate.issuedOn >= newChapter !== (ground === 'dpa-2018/section-78A')) return [false];
  const quashed = certificate.quashed === undefined ? ['no' as const] : valuesOf(certificate.quashed, yesOrNo);
  const completions = every({ covers: valuesOf(certificate.covers, yesOrNo), quashed });
  return distinct(completions.map((completion) => completion.covers === 'yes' && completion.quashed === 'no'));
}

/** An item that says nothing of what marks it may be under a statutory bar. */
function mayBeBarred({ flags }: Item): Maybe {
  return flags === undefined ? [true, false] : [flags.includes('statutory bar')];
}

/** The answers left to a judged fact of a ground that a screening may close. */
function answersTo(place: Place, ground: Screenable, test: string): readonly string[] {
  // Privilege at common law is judged by the tests of section 45A.
  const judgements = judgementsAt(place, ground === 'common-law/privilege' ? 'dpa-2018/section-45A' : ground);
  const answers = found(judgements, test);
  if (answers.length > 0) return answers;
  return judgements.length > 0 ? yesOrNo : closedBy(place.case, place.item, ground);
}

function closedBy(case_: Place['case'], item: Item, ground: Screenable): readonly ('yes' | 'no')[] {
  return isScreenedOut(case_, item, ground) ? ['no'] : yesOrNo;
}
