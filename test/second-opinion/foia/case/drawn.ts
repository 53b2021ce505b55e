import fc from 'fast-check';
import { foia } from '../../../../src/provisions/index.ts';
import type { Other } from '../../case/story.ts';
import type { Facts } from '../../law/opinion.ts';
import { numbers } from '../../uk-gdpr/drawn.ts';
import { exclusions } from '../confirming.ts';
import { act, exemptions } from '../content.ts';
import { claimOf, contents, ownFacts, ruledOut, said, silences } from './grounds.ts';
import type { InformationStory, ItemStory, PassageStory } from './story.ts';

const valuesOf = (fact: string): readonly string[] => foia.catalogue.specs[fact]?.values ?? [];
const days = ['2018-05-25', '2024-05-01', '2026-02-04', '2026-02-05', '2026-06-19', '2026-11-02'];
const personFacts = ['identifiable', 'interest', 'necessary', 'balance', 'category', 'otherPrinciple'].map((step) => `foi.person.${step}`);

/** Whole requests for information, each by its number. */
export const informationStories: fc.Arbitrary<InformationStory> = fc
  .integer({ min: 0, max: 2 ** 31 - 1 })
  .map((seed) => draw(numbers(seed)));

function draw(random: () => number): InformationStory {
  const one = <Value>(...of: readonly Value[]): Value => of[Math.floor(random() * of.length)] as Value;
  const chance = (of: number) => random() < of;
  const dropping = (often: number, facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(() => !chance(often)));
  const usually = <Value>(often: number, usual: Value, ...rest: readonly Value[]) => (chance(often) ? usual : one(...rest));
  const [receivedOn, decidedOn] = [one(...days), one(...days)].sort() as [string, string];
  const silence = chance(0.3) ? grounds(silences, exclusions) : { raised: [], facts: {} };
  return {
    receivedOn,
    decidedOn,
    channel: usually(0.85, 'email', 'telephone', 'other'),
    said: dropping(0.05, {
      'foi.request.named': usually(0.93, 'yes', 'no'),
      'foi.request.addressed': usually(0.93, 'yes', 'no'),
      'foi.request.describes': usually(0.93, 'yes', 'no'),
      'foi.repeat.complied': one('yes', 'yes', 'no'),
      'foi.repeat.identical': one('yes', 'yes', 'no'),
    }),
    clarification: usually(0.75, 'none', 'awaited', 'not reasonably required', 'answered', 'declined', 'not known whether required'),
    fee: usually(0.8, 'none', 'unpaid', 'unpaid', 'paid', 'asked for too late'),
    choice: usually(0.65, 'none', 'refuse', 'refuse', 'answer'),
    refusing: chance(0.4)
      ? dropping(0.4, {
          'foi.request.vexatious': one('yes', 'no', 'no'),
          'foi.cost.all': one('over the limit', 'within the limit'),
          'foi.cost.confirming': one('over the limit', 'within the limit', 'within the limit'),
          'foi.repeat.intervalElapsed': one('yes', 'no'),
        })
      : {},
    held: one('never held', 'not found', 'deleted before the request', 'lost', 'not known'),
    silence: { raised: silence.raised, found: dropping(0.06, silence.facts) },
    items: Array.from({ length: one(0, 1, 1, 1, 1, 2) }, itemHere),
  };

  function grounds(from: readonly string[], opinions: typeof exemptions) {
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
        const quiet = Object.assign(
          {},
          ...Object.entries(ruledOut).flatMap(([other, out]) => (raised.includes(other) ? [] : [out])),
        ) as Facts;
        if (opinions[cite]?.applies({ ...quiet, ...facts }, { receipt: receivedOn, decision: decidedOn }) === true && chance(0.85)) break;
      }
    }
    return { raised, facts };
  }

  function itemHere(): ItemStory {
    const { raised, facts } = grounds(contents, exemptions);
    const stated = Object.fromEntries(Object.entries(facts).filter(([fact]) => said.has(fact)));
    const signed = Object.fromEntries(Object.entries(facts).filter(([fact]) => !said.has(fact)));
    return {
      raised,
      said: dropping(0.04, {
        'foi.held.for': usually(0.88, 'the authority', ...valuesOf('foi.held.for')),
        'foi.held.when': usually(0.88, 'at receipt', ...valuesOf('foi.held.when')),
        ...stated,
      }),
      environmental: usually(0.85, 'not raised', 'yes', 'no', 'not judged'),
      passages: Array.from({ length: one(1, 1, 1, 2) }, () => passageHere(raised, signed)),
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
      found: raised.length === 0 ? {} : dropping(0.05, changed),
      people: { 'p-a': personHere(), 'p-b': personHere(), 'p-o': personHere() },
    };
  }

  function personHere(): PassageStory['people'][Other] {
    const usual: Facts = {
      'foi.person.identifiable': usually(0.8, 'yes', 'no'),
      'foi.person.interest': usually(0.7, 'yes', 'no'),
      'foi.person.necessary': usually(0.7, 'yes', 'no'),
      'foi.person.balance': one('the interest prevails', 'the person prevails'),
      'foi.person.category': usually(0.7, 'ordinary', ...valuesOf('foi.person.category')),
      'foi.person.otherPrinciple': usually(0.75, 'no', ...valuesOf('foi.person.otherPrinciple')),
    };
    return { found: dropping(chance(0.85) ? 0 : 0.3, usual), plan: one('names out', 'summary', 'withhold') };
  }
}

export const ofPerson = personFacts;
export const refusals: readonly string[] = ['12/2', '12/1', '14/1', '14/2'].map(act);
