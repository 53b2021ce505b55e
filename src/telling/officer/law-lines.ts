import type { Finding } from '../../deciding/index.ts';
import { citeText, limbCite, limbText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import type { Said } from '../wording/index.ts';

/** The words of law a finding turned on: those of the provision itself, or else of the limbs that hold. */
export function lawOf(matter: Matter, { provision, limbs }: Finding): readonly string[] {
  const law = matter.law.provision(provision);
  const cite = citeText(matter, provision);
  if (law === undefined) return [cite];
  const all = Object.keys(law.limbs);
  const own = all.filter((limb) => limbCite(matter, provision, limb) === cite);
  const held = limbs.filter(({ verdict }) => verdict === 'holds').map(({ limb }) => limb);
  const told = own.length > 0 ? own : held.length > 0 ? held : all.slice(0, 1);
  return [...new Set(told)].map((limb) => limbText(matter, provision, limb, law));
}

/**
 * What was found, limb by limb, as clauses about someone already named; nothing of what is not known, or did not count.
 * What is true of the whole request is told only where nothing nearer is.
 */
export function foundIn(matter: Matter, { limbs }: Finding): readonly string[] {
  const held = limbs.filter(({ verdict, values }) => verdict === 'holds' && values.length === 1);
  const near = held.filter(({ fact }) => matter.law.fact(fact)?.about !== 'request');
  const clauses = (near.length > 0 ? near : held).map(({ fact, values }) => factSays(matter, fact, values[0] ?? ''));
  return [...new Set(clauses.filter((clause) => clause !== undefined))];
}

/** One value of a fact as a clause: in the catalogue's words, or else by what the law says the fact is. */
export function factSays(
  { words, law }: Pick<Matter, 'words'> & Partial<Pick<Matter, 'law'>>,
  fact: string,
  value: string,
): string | undefined {
  if (!Object.hasOwn(words.facts, fact)) {
    const spec = law?.fact(fact);
    return spec === undefined ? undefined : words.reasons.found({ means: spec.means, value });
  }
  const says: Readonly<Record<string, Said>> = words.facts[fact as keyof typeof words.facts].says;
  const said = Object.hasOwn(says, value) ? says[value] : undefined;
  return typeof said === 'function' ? said(undefined) : said;
}

/** Does a finding give the right, and not stand in its way? */
export function isRight(matter: Matter, { provision }: Finding): boolean {
  return matter.law.provision(provision)?.effect === 'owed';
}
