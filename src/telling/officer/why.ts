import type { Finding } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import type { Entry } from '../page.ts';
import type { Passages } from '../passages.ts';
import { shortened } from '../safe-text.ts';
import { judgedLines } from './judged.ts';
import { foundIn, isRight, lawOf } from './law-lines.ts';
import { wouldChangeTexts } from './would-change.ts';

/** Why passages came out as they did: what decided, what it beat, and who was weighed and needs no protection. */
export function whyOf(matter: Matter, passages: Pick<Passages, 'fate' | 'findings' | 'parts'>): readonly Entry[] {
  const { words } = matter;
  const standing = (...standings: readonly Finding['standing'][]) =>
    passages.findings.filter((finding) => standings.includes(finding.standing));
  const decides = standing('decides', 'reinstated');
  const grounds = decides.filter((finding) => !isRight(matter, finding));
  const rights = decides.filter((finding) => isRight(matter, finding));
  const given = passages.fate === 'given';
  const left = given || passages.fate === 'not theirs';
  const beaten = standing('beaten');
  const lost = beaten.filter((finding) => isRight(matter, finding)).map((finding) => rightText(matter, finding));
  const notNeeded = left ? [] : beaten.filter((finding) => !isRight(matter, finding)).map((finding) => citeFor(matter, finding));
  const also = standing('supports').filter((finding) => !isRight(matter, finding));
  return [
    ...groundEntries(matter, given ? [...rights, ...grounds] : grounds.length > 0 ? grounds : rights, passages),
    ...(given ? [{ text: words.reasons.nothingAgainst }] : []),
    ...optional(
      also.flatMap((finding) => lawOf(matter, finding)),
      words.reasons.also,
    ),
    ...optional(left ? [] : lost, words.reasons.lost),
    ...optional(notNeeded, words.reasons.notNeeded),
    ...optional(
      standing('available and not exercised').map((finding) => citeFor(matter, finding)),
      words.reasons.notUsed,
    ),
    ...needingNothing(matter, passages),
    ...wouldChangeTexts(matter, passages.parts[0]?.wouldChange ?? []).map((text): Entry => ({ text })),
  ];
}

function rightText({ words, law }: Matter, { provision }: Finding): string {
  const cite = citeText({ words }, provision);
  return words.reasons.beatenRight({ title: law.provision(provision)?.title ?? '', cite });
}

function optional(law: readonly string[], say: (law: readonly string[]) => string): readonly Entry[] {
  const told = [...new Set(law)];
  return told.length === 0 ? [] : [{ text: say(told) }];
}

/** A ground by its citation, and for whom. */
export function citeFor(matter: Matter, { provision, person, judgements }: Finding): string {
  return matter.words.reasons.groundFor({
    cite: citeText(matter, provision),
    ...(person === undefined ? {} : { who: matter.names.full(person) }),
    judgements: judgements.map((id) => shortened(id, 40)),
  });
}

/** One entry for each provision, with its words; under it, each person it protects, what was found of them, and who judged. */
function groundEntries(matter: Matter, findings: readonly Finding[], passages: Pick<Passages, 'parts'>): readonly Entry[] {
  const { words } = matter;
  const byProvision = new Map<string, Finding[]>();
  for (const finding of findings) byProvision.set(finding.provision, [...(byProvision.get(finding.provision) ?? []), finding]);
  return [...byProvision.values()].map((of): Entry => {
    const law = [...new Set(of.flatMap((finding) => lawOf(matter, finding)))];
    const people = of.filter(({ person }) => person !== undefined);
    if (people.length === 0) {
      const judged = judgedLines(matter, [...new Set(of.flatMap(({ judgements }) => judgements))]);
      const text = words.reasons.ground({ law, found: [...new Set(of.flatMap((finding) => foundIn(matter, finding)))] });
      return { text, ...under(judged.map((line): Entry => line)) };
    }
    return { text: words.reasons.protects(law), ...under(personEntries(matter, people, passages)) };
  });
}

function personEntries(matter: Matter, findings: readonly Finding[], passages: Pick<Passages, 'parts'>): readonly Entry[] {
  return findings.map((finding): Entry => {
    const text = matter.words.reasons.forPerson({ who: whoAppears(matter, finding.person, passages), found: foundIn(matter, finding) });
    return { text, ...under(judgedLines(matter, finding.judgements)) };
  });
}

function under(entries: readonly Entry[]): Pick<Entry, 'under'> {
  return entries.length === 0 ? {} : { under: [{ is: 'list', of: entries }] };
}

/** A person, by name and role, and how they come into the passages. */
export function whoAppears(matter: Matter, person: string | undefined, { parts }: Pick<Passages, 'parts'>): string {
  const how = new Set(parts.flatMap((part) => part.people.filter((one) => one.person === person).flatMap((one) => one.as)));
  return matter.words.people.appears({ who: matter.names.full(person), how: [...how] });
}

/** People whom a named person weighed and found to need no protection; each judgement once. */
function needingNothing(matter: Matter, passages: Pick<Passages, 'findings' | 'parts'>): readonly Entry[] {
  const failed = passages.findings.filter(
    ({ verdict, judgements, person }) => verdict === 'fails' && judgements.length > 0 && person !== undefined,
  );
  if (failed.length === 0) return [];
  const of = byJudgement(failed).map((findings): Entry => {
    const people = [...new Set(findings.map(({ person }) => person))];
    const [only] = people;
    const who =
      people.length === 1
        ? whoAppears(matter, only, passages)
        : matter.words.places.list(people.map((person) => matter.names.full(person)));
    return judgedEntry(matter, who, findings);
  });
  return [{ text: matter.words.reasons.alsoIn, under: [{ is: 'list', of }] }];
}

/** Grounds that a named person weighed and did not make out, with who judged; each judgement once. */
export function notMadeOut(matter: Matter, findings: readonly Finding[]): readonly Entry[] {
  const failed = findings.filter(({ verdict, judgements, person }) => verdict === 'fails' && judgements.length > 0 && person === undefined);
  return byJudgement(failed).map((of) =>
    judgedEntry(matter, matter.words.places.list([...new Set(of.map(({ provision }) => citeText(matter, provision)))]), of),
  );
}

function byJudgement(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.judgements);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function judgedEntry(matter: Matter, who: string, findings: readonly Finding[]): Entry {
  const { words } = matter;
  const ids = findings[0]?.judgements ?? [];
  const byRole = ids.every((id) => matter.roleScreenings.has(id));
  if (byRole) return { text: words.reasons.byRole({ who, screenings: ids.map((id) => shortened(id, 40)) }) };
  return { text: words.reasons.weighedFor(who), ...under(judgedLines(matter, ids)) };
}
