import type { CaseDecision } from '../../../deciding/index.ts';
import type { Brief } from '../brief.ts';
import { blank, checked, text } from '../brief.ts';
import { editsIn } from '../edits.ts';
import type { Slots } from '../filling.ts';
import type { Passage } from '../letter.ts';
import { sourcesOf } from '../slots-about.ts';
import { isUnfinished } from '../unfinished.ts';
import { worksOnCrime } from '../works-on-crime.ts';
import { owesNotice, unconfirmedClasses } from './beside.ts';
import { keptBack, reasonsUnder } from './reasons.ts';

/** What is said under the UK GDPR: what is given, what goes with it, and the reasons for what is not. */
export function ukGdprSlots(brief: Brief) {
  const { call, decision, office, words } = brief;
  const { phrases, ukGdpr } = words;
  const other = call.beside?.decision;
  const alone = call.kind !== 'two laws';
  const given = call.beside?.given ?? [];
  // Nothing is said of what is neither confirmed nor denied but that.
  const silent = call.beside?.silent === true;
  const gives = (unit: string) =>
    !silent && other?.information.some(({ element, outcome }) => element === `uk-gdpr/article-15/${unit}` && outcome === 'give') === true;
  const of = (name: keyof NonNullable<typeof office.otherProcessing>, what: string) =>
    office.otherProcessing?.[name] ?? blank(brief, what, `office.otherProcessing.${name}`);
  const processing = (unit: string, name: 'purposes' | 'categories' | 'recipients' | 'retention') => () =>
    gives(unit) ? text(phrases.processing[name](of(name, phrases.blanks[name]))) : [];
  return {
    noneGiven: () => (!alone && call.given.length === 0 && !isUnfinished(decision) ? text(ukGdpr.noneGiven) : []),
    otherConfirmation: () =>
      !silent && other?.confirmation.outcome === 'give' ? text(alone ? ukGdpr.confirmation.alone : ukGdpr.confirmation.beside) : [],
    otherGiven: () => {
      const listed = given.map(({ number, item, streams }) =>
        phrases.item({ number, kind: item.kind, of: streams, ...(item.madeOn === undefined ? {} : { madeOn: item.madeOn }) }),
      );
      return listed.length === 0 ? [] : [...text(phrases.givenIntro), { is: 'list', of: listed }];
    },
    otherNoneGiven: () => {
      if (silent || given.length > 0 || other === undefined || isUnfinished(other)) return [];
      return text(alone ? ukGdpr.noneGivenAlone : ukGdpr.noneGiven);
    },
    notGiven: () => {
      if (silent || other === undefined || !owesNotice(other)) return [];
      return text(given.length === 0 ? ukGdpr.notGiven.whole : ukGdpr.notGiven.some);
    },
    otherReasons: () => (silent || other === undefined ? [] : reasons(brief, other)),
    otherEdited: () => (silent || other === undefined ? [] : edits(brief, other)),
    otherUnconfirmed: () => (other === undefined ? [] : unconfirmed(brief, other)),
    otherPurposes: processing('1/a', 'purposes'),
    otherCategories: processing('1/b', 'categories'),
    otherRecipients: processing('1/c', 'recipients'),
    otherRetention: processing('1/d', 'retention'),
    otherOrigin: () => sourcesOf(brief, given),
    automated: () => (gives('1/h') ? text(ukGdpr.automated(of('automated', ukGdpr.blanks.automated))) : []),
    transfers: () => (gives('2') ? text(ukGdpr.transfers(of('transfers', ukGdpr.blanks.transfers))) : []),
    objection: () => (gives('1/e') ? text(ukGdpr.objection) : []),
    // Whoever does no work on crime has nothing that the section speaks of.
    courtPapers: () => (worksOnCrime(brief.case) ? text(ukGdpr.courtPapers) : []),
    stillOpen: () => {
      const { stillOpen } = phrases;
      const open = [decision, ...(silent || other === undefined ? [] : [other])].some(isUnfinished);
      if (!open) return [];
      if (decision.lastDay === undefined) return text(stillOpen);
      const late = decision.late.length > 0 || (!silent && (other?.late.length ?? 0) > 0);
      return [...text(stillOpen), ...text(late ? phrases.late(decision.lastDay) : phrases.followsBy(decision.lastDay))];
    },
  } satisfies Partial<Slots>;
}

/**
 * The reasons for not acting, or for a fee. An exemption whose name does no harm is named; of the rest only what a named person wrote is
 * said, in one place and without saying what it is about.
 */
function reasons(brief: Brief, other: CaseDecision): readonly Passage[] {
  const { call, words } = brief;
  const { phrases } = words;
  if (call.kind === 'uk gdpr refusal' || call.kind === 'uk gdpr fee') {
    const { written, path } = reasonsUnder(other, brief.case, (one) => one.provision.startsWith('uk-gdpr/article-12/5/'));
    const said = written.length === 0 ? [blank(brief, phrases.blanks.reasons, path)] : written.map((one) => checked(brief, one));
    return said.flatMap((one) => text(phrases.reason(one)));
  }
  return because(brief, other, keptBack(other, brief.law));
}

/** One entry for each exemption that is named, and one for each thing written of the rest. */
function because(brief: Brief, other: CaseDecision, provisions: readonly string[]): readonly Passage[] {
  const { ukGdpr, phrases } = brief.words;
  const grounds: Readonly<Record<string, string>> = ukGdpr.grounds;
  const named = provisions.flatMap((provision) => {
    const ground = grounds[provision];
    if (ground === undefined) return [];
    const { written } = reasonsUnder(other, brief.case, (one) => one.provision === provision);
    return [ukGdpr.groundWith({ ground, reasons: written.map((one) => checked(brief, one)) })];
  });
  const unnamed = provisions.filter((provision) => grounds[provision] === undefined);
  const { written, path } = reasonsUnder(other, brief.case, (one) => unnamed.includes(one.provision));
  const said = written.map((one) => checked(brief, one));
  const wanting = unnamed.length > 0 && said.length === 0 ? [blank(brief, phrases.blanks.reasons, path)] : said;
  const list = [...named, ...wanting];
  return list.length === 0 ? [] : [...text(ukGdpr.reasonsIntro), { is: 'list', of: list }];
}

/** How what is given has been changed, where a notice of it is owed. */
function edits({ words }: Brief, other: CaseDecision): readonly Passage[] {
  const { edits: said, editedIntro } = words.phrases;
  const about = new Set(other.duties.certain.filter(({ duty }) => duty === 'uk-gdpr/article-12/4').flatMap((duty) => duty.for));
  const parts = other.items.flatMap(({ tracks }) => tracks.flatMap(({ parts: all }) => all));
  const ways = new Set(parts.filter(({ id, status }) => status === 'decided' && about.has(id)).flatMap(({ outcome }) => editsIn(outcome)));
  const of = (Object.keys(said) as (keyof typeof said)[]).filter((edit) => ways.has(edit)).map((edit) => said[edit]);
  return of.length === 0 ? [] : [...text(editedIntro), { is: 'list', of }];
}

/** What is neither confirmed nor denied: everything asked for, or each class. It reads nothing of what is held. */
function unconfirmed(brief: Brief, other: CaseDecision): readonly Passage[] {
  const { ukGdpr } = brief.words;
  if (other.request.outcome?.kind === 'neither confirm nor deny') {
    if (brief.call.beside?.silent !== true) return [ukGdpr.unconfirmedAll, ukGdpr.sameEitherWay].flatMap(text);
    return [...text(ukGdpr.unconfirmedRest), ...because(brief, other, keptBack(other, brief.law)), ...text(ukGdpr.sameEitherWay)];
  }
  const classes = unconfirmedClasses(other).map((one) => one.class);
  const told = (brief.case.request.unconfirmed ?? []).flatMap((one, index) =>
    classes.includes(one.id)
      ? [
          ...text(ukGdpr.unconfirmed(checked(brief, { text: one.class, path: `request.unconfirmed[${index}].class` }))),
          ...because(brief, other, keptBack(other, brief.law, one.id)),
        ]
      : [],
  );
  return told.length === 0 ? [] : [...told, ...text(ukGdpr.sameEitherWay)];
}
