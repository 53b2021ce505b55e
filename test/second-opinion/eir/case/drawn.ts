import fc from 'fast-check';
import { eir } from '../../../../src/provisions/index.ts';
import type { Other } from '../../case/story.ts';
import type { Facts } from '../../law/opinion.ts';
import { numbers } from '../../uk-gdpr/drawn.ts';
import { claimOf, contents, opinionOn, ownFacts, ruledOut, said, silences } from './grounds.ts';
import type { EnvironmentalStory, ItemStory, PassageStory } from './story.ts';

/** The values that a fact can have, and nothing else, come from the catalogue of the library. */
export const valuesOf = (fact: string): readonly string[] => eir.catalogue.specs[fact]?.values ?? [];
const days = ['2018-05-25', '2024-05-01', '2025-09-04', '2025-09-05', '2026-02-05', '2026-10-06'];

/** Whole requests for environmental information, each by its number. */
export const environmentalStories: fc.Arbitrary<EnvironmentalStory> = fc
  .integer({ min: 0, max: 2 ** 31 - 1 })
  .map((seed) => draw(numbers(seed)));

function draw(random: () => number): EnvironmentalStory {
  const one = <Value>(...of: readonly Value[]): Value => of[Math.floor(random() * of.length)] as Value;
  const chance = (of: number) => random() < of;
  const dropping = (often: number, facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(() => !chance(often)));
  const usually = <Value>(often: number, usual: Value, ...rest: readonly Value[]) => (chance(often) ? usual : one(...rest));
  const [receivedOn, decidedOn] = [one(...days), one(...days)].sort() as [string, string];
  const silence = chance(0.3) ? grounds(silences) : { raised: [], facts: {} };
  const certified = Object.fromEntries(Object.entries(silence.facts).filter(([fact]) => said.has(fact)));
  const signed = Object.fromEntries(Object.entries(silence.facts).filter(([fact]) => !said.has(fact)));
  return {
    receivedOn,
    decidedOn,
    channel: one('email', 'telephone', 'in person'),
    said: dropping(0.06, {
      'eir.general.helped': usually(0.7, 'yes', 'no'),
      'eir.charge.for': usually(0.8, 'making it available', ...valuesOf('eir.charge.for')),
      'eir.charge.reasonable': usually(0.8, 'yes', 'no'),
      ...certified,
    }),
    clarification: usually(0.75, 'none', 'awaited', 'not reasonably required', 'answered', 'declined', 'not known whether required'),
    charge: usually(0.7, 'none', 'unpaid', 'unpaid', 'paid', 'paid too late', 'asked for too late'),
    choice: usually(0.65, 'none', 'refuse', 'refuse', 'answer'),
    refusing: chance(0.4)
      ? dropping(0.4, {
          'eir.unreasonable.is': one('yes', 'no'),
          'eir.unreasonable.publicInterest': one(...valuesOf('eir.unreasonable.publicInterest')),
          'eir.general.is': one('yes', 'no'),
          'eir.general.publicInterest': one(...valuesOf('eir.general.publicInterest')),
        })
      : {},
    held: one('never held', 'not found', 'deleted before the request', 'lost', 'not known'),
    silence: { raised: silence.raised, found: dropping(0.06, signed) },
    items: Array.from({ length: one(0, 1, 1, 1, 1, 2) }, itemHere),
  };

  function grounds(from: readonly string[]) {
    const raised = [...new Set(Array.from({ length: one(0, 1, 1, 2, 2, 3) }, () => one(...from)))];
    let facts: Facts = {};
    for (const cite of raised) {
      for (let tried = 0; tried < 15; tried += 1) {
        const claim = claimOf(cite);
        const next: Record<string, string> = {
          ...facts,
          ...Object.fromEntries(ownFacts(cite).map((fact) => [fact, one(...valuesOf(fact))])),
        };
        if (claim !== undefined) next[claim] = usually(0.85, 'restrict', 'do not restrict');
        facts = next;
        const quiet = Object.assign({}, ...from.flatMap((other) => (raised.includes(other) ? [] : [ruledOut[other] ?? {}]))) as Facts;
        if (opinionOn(cite).applies({ ...quiet, ...facts }, { receipt: receivedOn, decision: decidedOn }) && chance(0.85)) break;
      }
    }
    return { raised, facts };
  }

  function itemHere(): ItemStory {
    const { raised, facts } = grounds(contents);
    const stated = Object.fromEntries(Object.entries(facts).filter(([fact]) => said.has(fact)));
    const found = Object.fromEntries(Object.entries(facts).filter(([fact]) => !said.has(fact)));
    return {
      raised,
      said: dropping(0.04, { 'eir.held': usually(0.88, 'when received', 'no'), ...stated }),
      passages: Array.from({ length: one(1, 1, 1, 2) }, () => passageHere(raised, found)),
    };
  }

  function passageHere(raised: readonly string[], signed: Facts): PassageStory {
    const changed = Object.fromEntries(
      Object.entries(signed).map(([fact, value]) => [fact, chance(0.08) ? one(...valuesOf(fact)) : value]),
    );
    const others: readonly Other[] = ['p-a', 'p-b', 'p-o'];
    const about = [...(chance(0.12) ? (['p-r'] as const) : []), ...others.filter(() => chance(0.35))];
    return {
      about,
      environmental: usually(0.8, 'not judged', 'yes', 'no', 'no'),
      found: raised.length === 0 ? {} : dropping(0.05, { ...changed, 'eir.emissions': usually(0.7, 'no', 'yes') }),
      people: { 'p-a': personHere(), 'p-b': personHere(), 'p-o': personHere() },
    };
  }

  function personHere(): PassageStory['people'][Other] {
    const usual: Facts = {
      'eir.person.identifiable': usually(0.8, 'yes', 'no'),
      'eir.person.contravenes': one(...valuesOf('eir.person.contravenes')),
    };
    return { found: dropping(chance(0.85) ? 0 : 0.3, usual), plan: one('names out', 'summary', 'withhold') };
  }
}
