import { isForTheAct, isOwn, ofPassage, ofRequest } from './expected.ts';
import { reg } from './grounds.ts';
import type { EnvironmentalStory } from './story.ts';

/** What is dealt with as a request for access to one's own data (reg 5(3)). */
const asAccess = 'practice/eir-answer-as-subject-access';
/** What is not environmental is dealt with under the Act. */
const underTheAct = 'foia-2000/section-1';

/** The duties whose being owed turns on what is decided. */
export const turning: readonly string[] = [reg('14'), reg('14/4'), reg('8/4'), reg('8/8'), asAccess, underTheAct];

/** What is a refusal of everything. To neither confirm nor deny is one, and says nothing of any exception for what is held. */
const refuses: ReadonlySet<string> = new Set(['refuse', 'neither confirm nor deny']);

/** The duties owed for certain, where what becomes of the request and of everything in it is settled; nothing where it is not. */
export function owed(story: EnvironmentalStory): ReadonlySet<string> | undefined {
  const [request, ...others] = [...new Set(ofRequest(story))];
  if (request === undefined || others.length > 0) return undefined;
  const passages = story.items.flatMap((item) => item.passages.map((passage) => ({ passage, ways: ofPassage(story, item, passage) })));
  if (passages.some(({ ways }) => new Set(ways.map(({ outcome, under }) => `${outcome} ${under}`)).size !== 1)) return undefined;
  const stands = passages.map(({ passage, ways }) => ({ passage, under: ways[0]?.under ?? [] }));
  const owes = new Set<string>(request === 'charge a fee' ? [reg('8/4'), reg('8/8')] : refuses.has(request) ? [reg('14')] : []);
  // What is outside the Regulations is dealt with under its own law, whatever is done with the rest: no charge or refusal holds it up.
  if (passages.some(({ passage }) => isForTheAct(passage))) owes.add(underTheAct);
  if (passages.some(({ passage }) => isOwn(passage) && !isForTheAct(passage))) owes.add(asAccess);
  if (request !== 'answer' && !request.startsWith('nothing to give')) return owes;
  // To say that something is not held is in form to refuse it (reg 12(4)(a)); what is their own, or the Act's, is not refused.
  const refusing = /regulation-1[23]\//;
  const refused = stands.some(({ under }) => under.some((cite) => refusing.test(cite) || cite.startsWith(reg('13'))));
  if (refused || passages.length === 0) owes.add(reg('14'));
  if (stands.some(({ under }) => under.includes(reg('12/4/d')))) owes.add(reg('14/4'));
  return owes;
}
