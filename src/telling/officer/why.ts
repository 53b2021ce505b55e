import type { Finding } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import type { Entry } from '../page.ts';
import type { Passages } from '../passages.ts';
import { shortened } from '../safe-text.ts';
import { judgedLines } from './judged.ts';
import { foundIn, isRight, lawOf } from './law-lines.ts';

/** Why passages came out as they did: what decided, what it beat, and what was tried and not made out. */
export function whyOf(matter: Matter, passages: Pick<Passages, 'fate' | 'findings' | 'parts'>): readonly Entry[] {
  const { words } = matter;
  const { findings } = passages;
  const standing = (...standings: readonly Finding['standing'][]) => findings.filter((finding) => standings.includes(finding.standing));
  const beaten = standing('beaten');
  const decides = standing('decides', 'reinstated');
  const grounds = decides.filter((finding) => !isRight(matter, finding));
  const rights = decides.filter((finding) => isRight(matter, finding));
  const told = grounds.length > 0 ? grounds : rights;
  const listed = (all: readonly Finding[]) => [...new Set(all.flatMap((finding) => lawOf(matter, finding)))];
  const named = (all: readonly Finding[]) => [...new Set(all.map((finding) => citeFor(matter, finding)))];
  return [
    ...groundEntries(matter, told, passages),
    ...(passages.fate === 'given' ? [{ text: words.reasons.nothingAgainst }] : []),
    ...optional(listed(standing('supports').filter((finding) => !isRight(matter, finding))), words.reasons.also),
    ...optional(listed(beaten.filter((finding) => isRight(matter, finding))), words.reasons.lost),
    ...optional(named(beaten.filter((finding) => !isRight(matter, finding))), words.reasons.notNeeded),
    ...optional(named(standing('available and not exercised')), words.reasons.notUsed),
    ...notMadeOut(matter, passages),
  ];
}

function optional(law: readonly string[], say: (law: readonly string[]) => string): readonly Entry[] {
  return law.length === 0 ? [] : [{ text: say(law) }];
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

/** What a named person weighed and did not find: people who need no protection, then grounds not made out; each judgement once. */
function notMadeOut(matter: Matter, passages: Pick<Passages, 'findings' | 'parts'>): readonly Entry[] {
  const { words } = matter;
  const failed = passages.findings.filter(({ verdict, judgements }) => verdict === 'fails' && judgements.length > 0);
  const told = (label: string, all: readonly Finding[]): readonly Entry[] =>
    all.length === 0
      ? []
      : [{ text: label, under: [{ is: 'list', of: byJudgement(all).map((of) => notMadeOutEntry(matter, of, passages)) }] }];
  return [
    ...told(
      words.reasons.alsoIn,
      failed.filter(({ person }) => person !== undefined),
    ),
    ...told(
      words.reasons.notMadeOut,
      failed.filter(({ person }) => person === undefined),
    ),
  ];
}

function byJudgement(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.judgements);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function notMadeOutEntry(matter: Matter, findings: readonly Finding[], passages: Pick<Passages, 'parts'>): Entry {
  const { words } = matter;
  const who = findings.map(({ person, provision }) =>
    person === undefined ? citeText(matter, provision) : whoAppears(matter, person, passages),
  );
  const all = words.places.list([...new Set(who)]);
  const ids = findings[0]?.judgements ?? [];
  const byRole = ids.every((id) => matter.roleScreenings.has(id));
  if (byRole) return { text: words.reasons.byRole({ who: all, screenings: ids.map((id) => shortened(id, 40)) }) };
  return { text: words.reasons.weighedFor(all), ...under(judgedLines(matter, ids)) };
}
