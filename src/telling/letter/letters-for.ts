import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import { givenUnderAll } from '../audience/given-under-all.ts';
import { limbCite } from '../cites.ts';
import type { Law } from '../law.ts';
import { englishLetters } from '../wording/english-letters.ts';
import { english } from '../wording/index.ts';
import type { BlockName, LetterKind, SlotName, Template } from '../wording/letter-parts.ts';
import { agreedOn } from './agreed.ts';
import type { Brief } from './brief.ts';
import type { Call } from './call.ts';
import { callsFor } from './calls-for.ts';
import { callsToTheWorld } from './calls-to-the-world.ts';
import { requiredOfEnvironmental } from './environmental/required.ts';
import { givenTooLate, isOfMoreTime, requiredOfExtension } from './extension.ts';
import { filled, slotsIn } from './fill.ts';
import { givenIn } from './given.ts';
import { leakCheck } from './gives-away.ts';
import { tellsOfMore, unconfirmedClasses } from './information/calls.ts';
import { requiredOfInformation } from './information/required.ts';
import { layoutOf, onlyForSlots } from './layout.ts';
import type { Letter, LetterBlock, LetterOptions, LetterProblem, Letters, Passage } from './letter.ts';
import type { Notices } from './notices.ts';
import { noticesIn } from './notices.ts';
import type { Required } from './required.ts';
import { replies, requiredOf } from './required.ts';
import { slotsOf } from './slots.ts';
import { givesWhatIsUnsaid, unconfirmedClasses as ukGdprClasses, ukGdprIn, withholdsWhole } from './uk-gdpr/beside.ts';
import { requiredOfUkGdpr } from './uk-gdpr/required.ts';
import { isUnfinished } from './unfinished.ts';

/** Privilege before section 45A had no notice of its own, and what must be said of it is not settled. */
const askALawyer = 'practice/ask-a-lawyer';

/**
 * The letters a decision calls for, in the order they are sent. Which they are comes from what is decided and what duties
 * follow. Nothing in a letter but what the requester may know: what is given, what notices say, and words that named people
 * wrote for the requester, once checked.
 *
 * A letter whose templates drop what the law requires is not among them: the problem says which limb, and where to put it back.
 * Words that give away what is withheld are left out, and the letter stays a draft.
 */
export function lettersFor(whole: CaseDecision, case_: Case, law: Law, options: LetterOptions = {}): Letters {
  if (whole.under === 'uk gdpr') return { letters: [], problems: [] };
  const agreed = agreedOn(whole);
  const other = ukGdprIn(whole);
  const notices = noticesIn(whole);
  const toTheWorld = whole.under === undefined ? undefined : givenUnderAll(whole);
  const beside = toTheWorld?.others ?? (agreed.other === undefined ? [] : [agreed.other]);
  const leak = leakCheck([toTheWorld?.first ?? agreed.first, ...beside], case_);
  const problems: LetterProblem[] = [];
  const calls = toTheWorld === undefined ? callsFor(whole, case_, law, notices, agreed) : callsToTheWorld(whole, toTheWorld, case_, law);
  const letters = calls.flatMap((call): readonly Letter[] => {
    // A letter that answers under the UK GDPR alone is written from that decision.
    const alone = call.beside !== undefined && call.kind !== 'two laws';
    const decision = call.from ?? (alone ? call.beside.decision : whole);
    const brief: Brief = {
      call,
      decision,
      case: case_,
      law,
      answeredBeside: other !== undefined && (call.kind === 'two laws' || unsaid(other) || !isUnfinished(other)),
      notices: alone ? noticesIn(decision) : notices,
      required:
        call.kind === 'extension' || call.kind === 'uk gdpr extension'
          ? requiredOfExtension(call.kind, decision, other, case_, law)
          : requiredFor(call, alone || call.from !== undefined ? decision : agreed.first, case_, law, notices, options),
      office: options.office ?? {},
      options,
      words: options.wording ?? englishLetters,
      leak,
      problems: [],
    };
    noteUnresolved(brief, whole, other);
    const letter = written(brief);
    problems.push(...brief.problems);
    return letter === undefined ? [] : [letter];
  });
  return { letters, problems };
}

/** What each law that the letter answers under requires of it. */
function requiredFor(
  call: Call,
  decision: CaseDecision,
  case_: Case,
  law: Law,
  notices: Notices,
  options: LetterOptions,
): readonly Required[] {
  if (decision.under === 'eir') return requiredOfEnvironmental(call.kind, decision, case_, law, options);
  if (decision.under === 'foia') return requiredOfInformation(call.kind, decision, case_, law);
  const ofOther = call.beside === undefined ? [] : requiredOfUkGdpr(call.kind, call.beside);
  return decision.under === undefined ? [...requiredOf(call.kind, decision, notices), ...ofOther] : ofOther;
}

/** Letters about information that give no answer about any of it. */
const asksOrAcknowledges: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'internal review',
  'representations',
  'environmental extension',
  'fees notice',
  'environmental charge',
]);

/** Where two laws pull apart, or one of them may not be spoken of, the letter stays a draft until a person has said what is to be done. */
function noteUnresolved({ call, case: case_, problems, words }: Brief, whole: CaseDecision, other: CaseDecision | undefined): void {
  const toTheWorld = whole.under !== undefined && !asksOrAcknowledges.has(call.kind);
  const answersData = replies.has(call.kind) || call.kind === 'uk gdpr reply' || toTheWorld;
  if (answersData && (whole.conflicts ?? []).length > 0)
    problems.push({ is: 'missing', letter: call.kind, path: 'conflicts', ...words.problems.lawsPullApart });
  const unspoken = other !== undefined && call.beside === undefined && (unsaid(other) || ukGdprClasses(other).length > 0);
  const givesAway = call.beside !== undefined && givesWhatIsUnsaid(givenIn(whole, case_), call.beside);
  if (replies.has(call.kind) && (unspoken || givesAway))
    problems.push({ is: 'missing', letter: call.kind, path: 'alongside', ...words.problems.unconfirmedBeside });
}

/** Is it neither confirmed nor denied that anything is held under it? */
function unsaid({ request }: CaseDecision): boolean {
  return request.outcome?.kind === 'neither confirm nor deny';
}

/** Writes one letter, or notes why it cannot be. */
function written(brief: Brief): Letter | undefined {
  const { call, words, options, problems } = brief;
  const slots = slotsOf(brief);
  const said = new Set<string>();
  const fill = (name: string): readonly Passage[] => {
    const passages = Object.hasOwn(slots, name) ? slots[name as SlotName]() : [];
    if (passages.length > 0) said.add(name);
    return passages;
  };
  const blocks = layoutOf(call.kind).flatMap((name): readonly LetterBlock[] => {
    const template = templateOf(brief, name);
    if (template === undefined) return [];
    const named = slotsIn(template);
    for (const slot of named.filter((one) => !Object.hasOwn(slots, one)))
      problems.push({ is: 'unknown', letter: call.kind, path: `${call.kind}.${name}`, ...words.problems.unknownSlot(slot) });
    if (onlyForSlots.has(name) && named.length > 0 && named.every((slot) => fill(slot).length === 0)) return [];
    const block = filled(name, template, fill);
    return block === undefined ? [] : [block];
  });
  for (const { provision, limb, slot } of brief.required) {
    if (said.has(slot)) continue;
    const cite = limbCite({ words: english }, provision, limb);
    const path = `${call.kind}.${homeOf(brief, slot)}`;
    if (problems.some((one) => one.is === 'dropped' && one.path === path && one.limb === limb)) continue;
    problems.push({ is: 'dropped', letter: call.kind, path, provision, limb, ...words.problems.dropped({ slot, cite }) });
  }
  if (isOfMoreTime(call.kind) && givenTooLate(brief.decision, brief.case))
    problems.push({ is: 'missing', letter: call.kind, path: 'request.extension.noticeOn', ...words.problems.noticeLate });
  if (options.signed !== undefined && options.signed.on < brief.decision.decidedOn)
    problems.push({ is: 'missing', letter: call.kind, path: 'signed', ...words.problems.signedBefore });
  if (brief.decision.receipt.closed !== undefined)
    problems.push({ is: 'missing', letter: call.kind, path: 'receipt.closed', ...words.problems.closed });
  if (replies.has(call.kind) && brief.decision.duties.certain.some(({ duty }) => duty === askALawyer))
    problems.push({ is: 'missing', letter: call.kind, path: 'duties', provision: askALawyer, ...words.problems.lawyer });
  if (namesBesideClass(brief))
    problems.push({ is: 'missing', letter: call.kind, path: 'request.unconfirmed', ...words.problems.classAndWithheld });
  if (problems.some(({ is }) => is === 'dropped' || is === 'unknown')) return undefined;
  const draft = options.signed === undefined || problems.length > 0;
  return {
    kind: call.kind,
    language: words.phrases.language,
    title: words.blocks.titles[call.kind],
    ...(draft ? { draft: words.phrases.draft } : {}),
    blocks,
  };
}

/** Is anything told of, but what is given, beside a class that is neither confirmed nor denied? Nothing says that it is not of the class. */
function namesBesideClass({ call: { beside }, case: case_, decision, law }: Brief): boolean {
  if (beside?.silent === true) return false;
  if (beside !== undefined) return withholdsWhole(beside.decision) && ukGdprClasses(beside.decision).length > 0;
  return (decision.under === 'foia' || decision.under === 'eir') && tellsOfMore(decision) && unconfirmedClasses(decision, case_, law);
}

/** The controller's own for this kind, then its own for every kind, then the catalogue's in the same order. */
function templateOf({ call: { kind }, options: { templates }, words: { blocks } }: Brief, name: BlockName): Template | undefined {
  return templates?.[kind]?.[name] ?? templates?.every?.[name] ?? blocks.ofKind[kind][name] ?? blocks.every[name];
}

/** The block the catalogue says it in, so that a problem is placed where it can be mended. */
function homeOf({ call: { kind }, words: { blocks } }: Brief, slot: SlotName): string {
  const own = (name: BlockName, of: LetterKind): Template | undefined => blocks.ofKind[of][name] ?? blocks.every[name];
  return (
    layoutOf(kind).find((name) => {
      const template = own(name, kind);
      return template !== undefined && slotsIn(template).includes(slot);
    }) ?? 'opening'
  );
}
