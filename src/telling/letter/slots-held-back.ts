import type { Duty } from '../../deciding/index.ts';
import type { Brief } from './brief.ts';
import { blank, checked, text } from './brief.ts';
import { editsIn } from './edits.ts';
import { isOfMoreTime } from './extension.ts';
import type { Slots } from './filling.ts';
import type { Passage } from './letter.ts';
import { ofPrivilege, says } from './notices.ts';
import type { Reasons } from './written.ts';
import { reasonsOfPrivilege, reasonsOfRestriction, reasonsOfSection53 } from './written.ts';

/** What is restricted and why, as far as it may be said. Where a notice is silent its slot is empty, and the words round it go. */
export function heldBack(brief: Brief): Pick<Slots, 'restricted' | 'reasons' | 'edited' | 'privilege' | 'privilegeReason' | 'unconfirmed'> {
  const { call, case: case_, decision, notices, words } = brief;
  const { phrases } = words;
  const { restrictions, privilege } = notices;
  return {
    restricted: () => (says(restrictions, '45(5)(a)') ? text(call.kind === 'withheld' ? phrases.restrictedWhole : phrases.restricted) : []),
    reasons: () => {
      if (call.kind === 'refusal' || call.kind === 'fee') return ofSection53(brief);
      if (isOfMoreTime(call.kind)) return ofExtension(brief);
      return reasonsGiven(brief, reasonsOfRestriction(decision, case_, restrictions));
    },
    edited: () => editsTold(brief, restrictions),
    privilege: () => relianceOn(brief, privilege),
    privilegeReason: () => whyPrivileged(brief, privilege),
    unconfirmed: () => unconfirmed(brief),
  };
}

/** That privilege is relied on, where that may be said (section 45A(2)(a)). */
function relianceOn({ case: case_, words }: Brief, privilege: readonly Duty[]): readonly Passage[] {
  return says(privilege, '45A(2)(a)') ? text(words.phrases.privilege(case_.controller.jurisdiction)) : [];
}

function whyPrivileged(brief: Brief, privilege: readonly Duty[]): readonly Passage[] {
  if (!says(privilege, '45A(2)(b)')) return [];
  const reasons = reasonsOfPrivilege(brief.decision, brief.case, privilege);
  return text(brief.words.phrases.privilegeReason(reasons.flatMap(({ written }) => written.map((one) => checked(brief, one)))));
}

/** One entry for each ground. What several people wrote is put together, and nothing is said twice: how many wrote is no matter. */
function reasonsGiven(brief: Brief, all: readonly Reasons[]): readonly Passage[] {
  const { phrases } = brief.words;
  const of = all.map(({ provision, written }) => {
    const ground = phrases.ground(provision.slice(provision.lastIndexOf('/') + 1));
    const statute = Object.values(brief.law.provision(provision)?.limbs ?? {}).map(plainly);
    const sentences = written.flatMap((one) => sentencesIn(checked(brief, one)));
    const reasons = [...new Map(sentences.map((one) => [plainly(one), one])).entries()]
      .filter(([words]) => !statute.includes(words))
      .map(([, sentence]) => sentence);
    return phrases.groundWith({ ground, reasons });
  });
  return of.length === 0 ? [] : [...text(phrases.reasonsIntro), { is: 'list', of }];
}

function sentencesIn(words: string): readonly string[] {
  return words.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== '');
}

/** The words alone, to tell whether the ground has said them already. */
function plainly(words: string): string {
  return words
    .toLowerCase()
    .replace(/^to /u, '')
    .replace(/[.\s]+$/u, '');
}

function ofSection53(brief: Brief): readonly Passage[] {
  const { blanks, reason } = brief.words.phrases;
  const { written, unwritten } = reasonsOfSection53(brief.decision, brief.case);
  if (written.length > 0) return written.flatMap((one) => text(reason(checked(brief, one))));
  return text(reason(blank(brief, blanks.reasons, unwritten[0] ?? 'judgements')));
}

/** The law asks for reasons for the delay: the ground alone is not one. */
function ofExtension(brief: Brief): readonly Passage[] {
  const { blanks, extension: grounds } = brief.words.phrases;
  const { extension } = brief.case.request;
  if (extension === undefined) return [];
  const path = 'request.extension.reasons';
  const own = extension.reasons?.trim() ?? '';
  // The Regulations ask only that the request is complex and voluminous, which the ground says.
  if (own === '' && brief.decision.under === 'eir') return text(grounds[extension.ground]);
  return [
    ...text(grounds[extension.ground]),
    ...text(own === '' ? blank(brief, blanks.reasons, path) : checked(brief, { text: own, path })),
  ];
}

/** How what is given has been changed, where the notice of it may be given. */
function editsTold({ decision, words }: Brief, restrictions: readonly Duty[]): readonly Passage[] {
  const { edits, editedIntro } = words.phrases;
  const silent = new Set(restrictions.filter(({ contains }) => !contains.includes('45(5)(a)')).flatMap((duty) => duty.for));
  const stated = new Set(restrictions.flatMap((duty) => duty.for).filter((id) => !silent.has(id)));
  const ways = new Set(
    decision.items
      .flatMap(({ tracks }) => tracks.flatMap(({ parts }) => parts))
      .filter(({ id, status }) => stated.has(id) && status === 'decided')
      .flatMap(({ outcome }) => editsIn(outcome)),
  );
  const of = (Object.keys(edits) as (keyof typeof edits)[]).filter((edit) => ways.has(edit)).map((edit) => edits[edit]);
  return of.length === 0 ? [] : [...text(editedIntro), { is: 'list', of }];
}

/** What is neither confirmed nor denied: everything asked for, or each class. It reads nothing of what is held. */
function unconfirmed(brief: Brief): readonly Passage[] {
  const { call, case: case_, decision, notices, words } = brief;
  const { phrases } = words;
  if (decision.request.outcome?.kind === 'neither confirm nor deny')
    return [...text(phrases.unconfirmedAll), ...statedWhy(brief, notices.confirmation), ...text(phrases.sameEitherWay)];
  const told = (case_.request.unconfirmed ?? []).flatMap((one, index): readonly Passage[] => {
    const duties = notices.classes.get(one.id);
    if (duties === undefined) return [];
    const said = checked(brief, { text: one.class, path: `request.unconfirmed[${index}].class` });
    return [...text(phrases.unconfirmed(said)), ...statedWhy(brief, duties)];
  });
  if (told.length === 0) return [];
  return [...told, ...text(phrases.sameEitherWay), ...(call.kind === 'neither confirm nor deny' ? text(phrases.nothingElse) : [])];
}

/**
 * That confirmation is restricted, or privilege relied on, and why, unless saying so would undermine it. Section 78A takes the notice of
 * itself away, so nothing is said of that.
 */
function statedWhy(brief: Brief, duties: readonly Duty[]): readonly Passage[] {
  const privilege = duties.filter(({ duty }) => duty === ofPrivilege);
  const restrictions = duties.filter(({ duty }) => duty !== ofPrivilege);
  return [
    ...(says(duties, '45(5)(a)') ? text(brief.words.phrases.confirmationRestricted) : []),
    ...reasonsGiven(brief, reasonsOfRestriction(brief.decision, brief.case, restrictions)),
    ...relianceOn(brief, privilege),
    ...whyPrivileged(brief, privilege),
  ];
}
