import type { Facts } from '../law/opinion.ts';
import { always, forRequests } from './days.ts';
import { part2, right } from './right.ts';
import { othersProtected, relied, schedule2 } from './schedule-2.ts';
import { schedule3, schedule4 } from './schedule-3.ts';
import { forSense, notTheirs, paperOutside, underPart3, underPart4 } from './scope.ts';
import type { Situation } from './situation.ts';

/** What the law is taken to come to for one line of the right. */
export interface Expected {
  /** The provisions that stand, by citation; for a person, with their number. */
  readonly stand: readonly string[];
  /** Is a notice of refusal owed for it? */
  readonly refusal: boolean;
}

const others = 'dpa-2018/schedule-2/paragraph-16';
const schedules = { ...schedule2, ...schedule3, ...schedule4 };

/** What an exemption reaches of the right: all of Article 15(1) to (3), but that two are of confirmation or of the rest, and one of the copy. */
export function reaches(cite: string, line: string): boolean {
  const confirmation = line === 'uk-gdpr/article-15/1';
  if (cite === 'dpa-2018/section-24/6') return confirmation;
  if (cite === 'dpa-2018/section-24/5/b') return !confirmation;
  if (cite === 'uk-gdpr/article-15/4') return line === 'uk-gdpr/article-15/3';
  return true;
}

/** Which law the processing is under, where it is not the UK GDPR (section 2). Part 4 takes what it has out of Part 3. */
function elsewhere({ facts, days }: Situation): readonly string[] {
  if (!always(days)) return [];
  const part4 = underPart4(facts, days);
  return [
    ...(paperOutside(facts) ? ['uk-gdpr/article-2/1A'] : []),
    ...(facts['processing.household'] === 'yes' ? ['uk-gdpr/article-2/2/a'] : []),
    ...(underPart3(facts) && !part4 ? ['uk-gdpr/article-2/2/b'] : []),
    ...(part4 ? ['uk-gdpr/article-2/2/c'] : []),
  ];
}

/**
 * What it comes to, line by line, in the order of the law: is it the UK GDPR's; is it theirs; is all of Chapter III gone; what lifts this
 * line of it; and if nothing does, it is owed.
 */
export function expectedOf(situation: Situation): (line: string) => Expected {
  const { days, facts, people } = situation;
  const nothingOwed = (stand: readonly string[]) => () => ({ stand, refusal: false });
  const out = elsewhere(situation);
  if (out.length > 0) return nothingOwed(out);
  const sense = always(days) && forSense(facts);
  if (always(days) && notTheirs(facts) && !sense) return nothingOwed(['uk-gdpr/article-4/1']);
  const besides = sense ? ['uk-gdpr/article-12/1'] : [];
  if (applies('dpa-2018/section-26', part2, situation)) return nothingOwed([...besides, 'dpa-2018/section-26']);
  const kept = keepingBack(situation);
  const protectedPeople = people.flatMap((person, index) =>
    schedule2[others]?.inForce(days) === true && othersProtected({ ...facts, ...person }) && relied(person, 'thirdParty')
      ? [`${others} for ${index + 1}`]
      : [],
  );
  return (line) => {
    const lifted = [...kept.filter((cite) => reaches(cite, line)), ...protectedPeople];
    // Section 24(3) lifts Article 12 with the rest; everything else leaves Article 12(4) standing.
    if (lifted.length > 0) return { stand: [...besides, ...lifted], refusal: lifted.some((cite) => cite !== 'dpa-2018/section-24/3') };
    return { stand: [...besides, ...(owed(line, situation) ? [line] : [])], refusal: false };
  };
}

function keepingBack(situation: Situation): readonly string[] {
  const ofItem = ['dpa-2018/section-24/3', 'dpa-2018/section-24/5/a', 'dpa-2018/section-24/5/b', 'dpa-2018/section-24/6'];
  return [
    ...[...ofItem, 'dpa-2018/section-186A/3'].filter((cite) => applies(cite, part2, situation)),
    ...(applies('uk-gdpr/article-15/4', right, situation) ? ['uk-gdpr/article-15/4'] : []),
    ...Object.keys(schedules).filter((cite) => cite !== others && applies(cite, schedules, situation)),
  ];
}

/** The copy is owed of theirs; the rest to whoever has shown that they may ask (standing difference 6). */
function owed(line: string, { days, facts }: Situation): boolean {
  if (line === 'uk-gdpr/article-15/3') return forRequests(days) && facts['data.relates'] === 'yes';
  const opinion = right[line];
  return opinion?.inForce(days) === true && opinion.applies(facts, days);
}

function applies(cite: string, from: typeof schedules, { days, facts }: Situation): boolean {
  const opinion = from[cite];
  return opinion?.inForce(days) === true && opinion.applies(facts, days);
}

/** Facts of a person's own are none of the item's. */
export const ofPerson = (fact: string): boolean => fact.startsWith('thirdParty.');

/** Every situation that some facts left open could be. */
export function completions(facts: Facts, open: readonly string[], valuesOf: (fact: string) => readonly string[]): readonly Facts[] {
  return open.reduce<readonly Facts[]>(
    (those, fact) => those.flatMap((one) => valuesOf(fact).map((value) => ({ ...one, [fact]: value }))),
    [facts],
  );
}
