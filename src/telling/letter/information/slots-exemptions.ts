import type { ExemptionWords } from '../../wording/english-letters.ts';
import type { Brief } from '../brief.ts';
import { blank, checked, text } from '../brief.ts';
import type { Slots } from '../filling.ts';
import type { Passage } from '../letter.ts';
import { openParts } from './calls.ts';
import type { Ground } from './grounds.ts';
import { contentGrounds, refusalGrounds, silentGrounds, weighedGrounds, wordsFor } from './grounds.ts';
import { wordingOf } from './words.ts';

type Lines =
  | 'heldBack'
  | 'sections'
  | 'whySections'
  | 'publicInterest'
  | 'publicInterestInSaying'
  | 'whereItIs'
  | 'unconfirmedInformation'
  | 'whyUnconfirmed'
  | 'weighing';

/** Exemptions by citation, as a finding names them. */
type Table = Readonly<Record<string, ExemptionWords>>;

const elsewhere = 'foia-2000/section-21';
const tooGeneral = 'eir-2004/regulation-12/4/c';

/** What is exempt, under which section, why, and where the public interest lies; and the same of what is neither confirmed nor denied. */
export function aboutExemptions(brief: Brief): Pick<Slots, Lines> {
  const { call, case: case_, decision, law } = brief;
  const { phrases: information, grounds: exemptions } = wordingOf(brief);
  const { outcome } = decision.request;
  const answers = outcome?.kind === 'answer';
  const content = () => (answers ? contentGrounds(decision, case_, law) : []);
  const relied = () => (outcome?.kind === 'refuse' ? refusalGrounds(decision, case_, law) : content());
  const silent = () => [
    ...(outcome?.kind === 'neither confirm nor deny' ? silentGrounds(decision, case_, law) : []),
    ...decision.classes.flatMap((one) => silentGrounds(decision, case_, law, one.class)),
  ];
  return {
    heldBack: () => {
      if (content().length === 0) return [];
      const whole = call.kind === 'information refused' || call.kind === 'environmental refusal';
      return text(whole ? information.exempted.whole : information.exempted.some);
    },
    sections: () =>
      list(
        information.exemptionsIntro,
        entries(brief, content(), exemptions.content, (_, known) => information.exemption(known)),
      ),
    whySections: () =>
      outcome?.kind === 'refuse'
        ? whyRefused(brief, relied())
        : list(
            information.whyIntro,
            entries(brief, content(), exemptions.content, (ground, known) => why(brief, ground, known)),
          ),
    publicInterest: () =>
      call.kind === 'environmental not held'
        ? text(brief.words.environmental.nothingToWeigh)
        : list(
            information.publicInterestIntro,
            entries(brief, relied(), exemptions.content, (ground, known) => balance(brief, ground, known)),
          ),
    publicInterestInSaying: () =>
      list(
        information.publicInterestInSayingIntro,
        entries(brief, silent(), exemptions.silence, (ground, known) => balance(brief, ground, known)),
      ),
    whereItIs: () => content().flatMap((ground) => (ground.provision === elsewhere ? whereItIs(brief, ground) : [])),
    unconfirmedInformation: () => unconfirmed(brief),
    weighing: () => (answers ? list(information.weighing, weighed(brief)) : []),
    whyUnconfirmed: () =>
      list(
        information.whyIntro,
        entries(brief, silent(), exemptions.silence, (ground, known) => why(brief, ground, known)),
      ),
  };
}

function list(intro: string, of: readonly string[]): readonly Passage[] {
  return of.length === 0 ? [] : [...text(intro), { is: 'list', of }];
}

/** What is still to be weighed, by the exemptions that would apply, and why each would. */
function weighed(brief: Brief): readonly string[] {
  const { case: case_, decision, law } = brief;
  const grounds = weighedGrounds(decision, openParts(decision), case_, law);
  return entries(brief, grounds, wordingOf(brief).grounds.content, (ground, known) => why(brief, ground, known));
}

/** One entry for each exemption there are words for, once. */
function entries(
  brief: Brief,
  grounds: readonly Ground[],
  words: Table,
  say: (ground: Ground, known: ExemptionWords) => string | undefined,
): readonly string[] {
  const said = grounds.flatMap((ground) => {
    const known = words[ground.provision];
    const entry = known === undefined ? undefined : say(ground, named(ground, known, wordingOf(brief).grounds.content));
    return entry === undefined ? [] : [entry];
  });
  return [...new Set(said)];
}

/** Why a request is refused, in the words of whoever judged it. That it is too general is said of itself: what more was asked for is known. */
function whyRefused(brief: Brief, grounds: readonly Ground[]): readonly Passage[] {
  const { phrases } = brief.words;
  return grounds.flatMap((ground) => {
    const { why: written, path } = wordsFor(ground);
    const own = written.map((one) => checked(brief, one));
    const said = own.length === 0 && ground.provision !== tooGeneral ? [blank(brief, phrases.blanks.reasons, path)] : own;
    return said.flatMap((one) => text(phrases.reason(one)));
  });
}

/** Section 31(3) is relied on for one of the matters in section 31(1), which is named with it. */
function named({ matter }: Ground, known: ExemptionWords, content: Table): ExemptionWords {
  const of = matter === undefined ? undefined : content[`foia-2000/section-31/1/${matter}`];
  return of === undefined ? known : { ...known, section: `${known.section}, for section ${of.section}`, about: of.about };
}

/** Why an exemption applies: what can be said of it in general, and the words of a named person, which an exemption for harm must have. */
function why(brief: Brief, ground: Ground, known: ExemptionWords): string | undefined {
  if (!ground.sayWhy) return undefined;
  const { phrases } = brief.words;
  const { phrases: information, grounds } = wordingOf(brief);
  const { likelihood } = information;
  const likely = likelihood[ground.likelihood === 'would' || ground.likelihood === 'would be likely' ? ground.likelihood : 'either'];
  const harm = Object.hasOwn(grounds.silence, ground.provision) ? information.harmOfSaying : information.harm;
  const { why: written, path } = wordsFor(ground);
  // Where it can be had is said apart, in the same words.
  const own = ground.provision === elsewhere ? [] : written.map((one) => checked(brief, one));
  const words = ground.certified ? [brief.words.environmental.certified.harm, ...own] : own;
  const needed = known.why === undefined && words.length === 0 ? [blank(brief, phrases.blanks.reasons, path)] : words;
  const general = known.why ?? harm({ about: known.about, likely });
  return information.because({ section: known.section, reasons: [general, ...needed] });
}

function balance(brief: Brief, ground: Ground, known: ExemptionWords): string | undefined {
  if (!ground.weighed || !ground.sayBalance) return undefined;
  const { phrases: information } = wordingOf(brief);
  const { why: reasons, balance: written, path } = wordsFor(ground);
  const own = written.map((one) => checked(brief, one));
  if (ground.certified) {
    return information.because({ section: known.section, reasons: [brief.words.environmental.certified.publicInterest, ...own] });
  }
  if (own.length > 0) return information.because({ section: known.section, reasons: own });
  const said = reasons.length > 0 ? information.sameReasons : blank(brief, information.blanks.publicInterest, path);
  return information.because({ section: known.section, reasons: [said] });
}

/** What can be had elsewhere is exempt only if the applicant can find it: where it is comes from whoever judged that they can. */
function whereItIs(brief: Brief, ground: Ground): readonly Passage[] {
  const { information } = brief.words;
  const { why: written, path } = wordsFor(ground);
  const said = written.length === 0 ? [blank(brief, information.blanks.where, path)] : written.map((one) => checked(brief, one));
  return said.flatMap((where) => text(information.where(where)));
}

/** What is neither confirmed nor denied, and under which sections. It reads nothing of what is held. */
function unconfirmed(brief: Brief): readonly Passage[] {
  const { case: case_, decision, law } = brief;
  const { phrases: information, grounds: exemptions } = wordingOf(brief);
  const silence: Table = exemptions.silence;
  const sections = (grounds: readonly Ground[]) =>
    grounds.flatMap((ground) => {
      const known = silence[ground.provision];
      return known === undefined ? [] : [named(ground, known, exemptions.content).section];
    });
  if (decision.request.outcome?.kind === 'neither confirm nor deny') {
    const grounds = silentGrounds(decision, case_, law);
    if (grounds.length === 0) return [];
    return [information.unconfirmedAll, information.unconfirmedUnder(sections(grounds)), information.sameEitherWay].flatMap(text);
  }
  const told = (case_.request.unconfirmed ?? []).flatMap((one, index): readonly Passage[] => {
    const grounds = silentGrounds(decision, case_, law, one.id);
    if (grounds.length === 0) return [];
    const said = checked(brief, { text: one.class, path: `request.unconfirmed[${index}].class` });
    return [information.unconfirmed(said), information.unconfirmedUnder(sections(grounds))].flatMap(text);
  });
  return told.length === 0 ? [] : [...told, ...text(information.sameEitherWay)];
}
