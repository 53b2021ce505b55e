import type { Catalogue } from '../../../src/reasoning/index.ts';
import type { Days } from '../law/days.ts';
import type { Facts } from '../law/opinion.ts';
import { lawDays } from './days.ts';
import { ofPerson } from './expected.ts';
import { onUkGdpr } from './opinion.ts';
import type { Situation } from './situation.ts';

/** A situation, and the facts of it that nobody knows yet. */
export interface Drawn {
  readonly situation: Situation;
  readonly open: readonly string[];
}

/** What is so where nothing is raised: staff records in a system, of a living person who asks for their own, under the UK GDPR. */
const ordinary: Facts = {
  'controller.competentAuthority': 'schedule 7',
  'controller.publicAuthority': 'yes',
  'requester.standing': 'data subject',
  'dataSubject.living': 'yes',
  'processing.purpose': 'staff',
  'processing.mode': 'automated',
  'data.relates': 'yes',
  'disclosure.barred': 'nothing',
  'unstructured.described': 'yes',
  'request.jurisdiction': 'England and Wales',
  'thirdParty.living': 'yes',
};

/** The fact of relying on an exemption, where it has another name than the rest of its facts. */
const relyingOn: Readonly<Record<string, string>> = {
  'dpa-2018/schedule-2/paragraph-14/1': 'judicialOffice.exercise',
  'dpa-2018/schedule-2/paragraph-14/2': 'judicialCapacity.exercise',
  'dpa-2018/schedule-3/paragraph-10': 'socialWorkWishes.exercise',
};

const cites = Object.keys(onUkGdpr.provisions);
const grounds = cites.filter((cite) => onUkGdpr.provisions[cite]?.effect === 'exempt');
const scopes = cites.filter((cite) =>
  ['out of scope', 'routed elsewhere', 'given for sense'].includes(onUkGdpr.provisions[cite]?.effect ?? ''),
);

/** Draws situations, each by its number: the same number gives the same one. */
export function drawer(catalogue: Catalogue): (seed: number) => Drawn {
  const valuesOf = (fact: string) => catalogue.specs[fact]?.values ?? [];
  const people = catalogue.ids.filter(ofPerson);
  const items = catalogue.ids.filter((fact) => !ofPerson(fact));
  const usual = (fact: string) => ordinary[fact] ?? (valuesOf(fact).at(-1) as string);

  return (seed) => {
    const random = numbers(seed);
    const one = <Value>(of: readonly Value[]) => of[Math.floor(random() * of.length)] as Value;
    const chance = (of: number) => random() < of;
    const any = (facts: readonly string[]): Facts => Object.fromEntries(facts.map((fact) => [fact, one(valuesOf(fact))]));
    const [first, second] = [one(lawDays), one(lawDays)].sort() as [string, string];
    const days: Days = { receipt: first, decision: chance(0.5) ? '2026-11-22' : second };
    let facts: Record<string, string> = { ...Object.fromEntries(items.map((fact) => [fact, usual(fact)])) };
    if (chance(0.1)) facts = { ...any(items) };
    else {
      const raised = Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(chance(0.12) ? scopes : grounds));
      for (const cite of raised) facts = raise(cite, facts, days);
    }
    const crowd = Array.from({ length: Math.floor(random() * 4) }, (): Facts => {
      if (chance(0.5)) return any(people);
      const likely = { 'thirdParty.information': 'relates to them', 'thirdParty.identifiable': 'yes', 'thirdParty.exercise': 'restrict' };
      return { ...Object.fromEntries(people.map((fact) => [fact, usual(fact)])), ...likely, ...any([one(people)]) };
    });
    const bearing = items.filter((fact) => facts[fact] !== usual(fact));
    const open = chance(0.25)
      ? [...new Set(Array.from({ length: 2 }, () => one(chance(0.7) && bearing.length > 0 ? bearing : items)))]
      : [];
    return { situation: { days, facts, people: crowd }, open };

    /** The facts of a ground, drawn until it applies, or until it has been tried often enough. */
    function raise(cite: string, from: Readonly<Record<string, string>>, on: Days): Record<string, string> {
      const opinion = onUkGdpr.provisions[cite];
      const its = (opinion?.turnsOn ?? []).filter((fact) => !ofPerson(fact));
      const own = items.filter((fact) => fact.endsWith('.exercise') && its.some((other) => other.split('.')[0] === fact.split('.')[0]));
      const choices = relyingOn[cite] === undefined ? own : [relyingOn[cite]];
      const tries = chance(0.7) ? 12 : 1;
      let drawn = { ...from };
      for (let count = 0; count < tries; count += 1) {
        drawn = {
          ...from,
          ...any(its),
          ...Object.fromEntries(choices.map((fact) => [fact, chance(0.8) ? 'restrict' : 'do not restrict'])),
        };
        if (opinion?.applies(drawn, on) === true) break;
      }
      return drawn;
    }
  };
}

/** Numbers from 0 up to 1, each from the one before (Mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
