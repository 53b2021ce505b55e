import type { Case, Item, Judgement, Screening, Target } from '../../src/case/index.ts';
import type { Other, Plan } from './case/story.ts';
import type { Facts } from './law/opinion.ts';

/** Writes a judgement down, with whatever of it is the same in every one. */
export type Judge = (judgement: Pick<Judgement, 'provision' | 'scope' | 'finds'> & Partial<Judgement>) => void;

/** What a request for information is told by under either law. */
interface Story {
  readonly decidedOn: string;
  readonly held: NonNullable<Case['nothingHeld']> | 'not known';
  readonly items: readonly ItemOf[];
}

interface ItemOf {
  readonly said: Facts;
  readonly passages: readonly PassageOf[];
}

interface PassageOf {
  readonly about: readonly ('p-r' | Other)[];
  readonly people: Readonly<Record<Other, { readonly found: Facts; readonly plan: Plan }>>;
}

/** What is screened and signed in a file as it is written: each in turn, by one officer. */
export interface Written {
  readonly judge: Judge;
  readonly screen: (grounds: readonly string[], items: Screening['items'], result: Screening['result']) => void;
}

/** A request for information as a case file: its people and items, and what `write` screens and signs. */
export function filed(story: Story, request: Case['request'], write: (into: Written) => void): Case {
  const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: story.decidedOn };
  const judgements: Judgement[] = [];
  const screenings: Screening[] = [];
  write({
    judge: (judgement) =>
      judgements.push({ id: `j-${judgements.length}`, reasons: 'for the file', factors: { '*': 'not known' }, signed, ...judgement }),
    screen: (grounds, items, result) => screenings.push({ id: `sc-${screenings.length}`, grounds, items, result, signed }),
  });
  return {
    format: 'subject-access/case@1',
    id: 'case',
    synthetic: true,
    decidedOn: story.decidedOn,
    request,
    controller: { name: 'Exampleshire Police (synthetic)', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'p-r',
    people: [
      { id: 'p-r', role: 'data subject' },
      { id: 'p-a', role: 'witness' },
      { id: 'p-b', role: 'child' },
      { id: 'p-o', role: 'police officer', capacity: 'on duty' },
    ],
    ...(story.items.length > 0 || story.held === 'not known' ? {} : { nothingHeld: story.held }),
    items: story.items.map((item, index) => itemOf(item, `i-${index}`, signed)),
    screenings,
    judgements,
  };
}

function itemOf({ said, passages }: ItemOf, id: string, signed: Judgement['signed']): Item {
  return {
    id,
    kind: 'report',
    title: 'a report (synthetic)',
    purpose: 'general',
    processing: 'automated',
    relates: 'content',
    ...(Object.keys(said).length === 0 ? {} : { facts: said }),
    tracks: [
      {
        id: 't',
        kind: 'text',
        extent: { is: 'text', length: passages.length * 10 },
        complete: 'yes',
        describedBy: signed,
        segments: passages.map(({ about }, place) => ({
          id: `s${place}`,
          from: place * 10,
          to: place * 10 + 10,
          named: [],
          discussed: about,
        })),
      },
    ],
  };
}

/** What a law's own grounds are signed by: the facts of each, the one that relies on it, and those that are said and not found. */
export interface Grounds {
  readonly ownFacts: (cite: string) => readonly string[];
  readonly claimOf: (cite: string) => string | undefined;
  readonly said: ReadonlySet<string>;
  /** The provision a ground is signed under, where that is not itself. */
  readonly signedUnder?: (cite: string) => string;
}

/** What was found under one ground, and whether it was relied on. */
export function sign(
  { ownFacts, claimOf, said, signedUnder = (cite) => cite }: Grounds,
  cite: string,
  found: Facts,
  scope: readonly Target[],
  more: Partial<Judgement>,
  judge: Judge,
): void {
  const claim = claimOf(cite);
  const finds = picked(
    found,
    ownFacts(cite).filter((fact) => fact !== claim && !said.has(fact)),
  );
  if (Object.keys(finds).length > 0) judge({ provision: signedUnder(cite), scope, finds, ...more });
  const claimed = claim === undefined ? undefined : found[claim];
  if (claimed === 'restrict' || claimed === 'do not restrict') judge({ provision: cite, scope, finds: {}, exercise: claimed, ...more });
}

/** What was found of each other person a passage is about, with the means that would protect them where they can be identified. */
export function signOfPeople(
  { provision, identifiable }: { readonly provision: string; readonly identifiable: string },
  { about, people }: PassageOf,
  scope: readonly Target[],
  judge: Judge,
): void {
  for (const who of ['p-a', 'p-b', 'p-o'] as const) {
    const { found, plan } = people[who];
    if (!about.includes(who) || Object.keys(found).length === 0) continue;
    const means = found[identifiable] === 'yes' ? { means: { words: plan } } : {};
    judge({ provision, scope, people: [who], finds: found, ...means });
  }
}

/** Those of some facts that are known. */
export function picked(facts: Facts, of: readonly string[]): Record<string, string> {
  return Object.fromEntries(of.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])));
}

/** A day so many days later. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
