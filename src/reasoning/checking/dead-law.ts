import type { DutyVersion } from '../duty.ts';
import { citeOfLimb } from '../duty.ts';
import type { Pack } from '../pack.ts';
import { covers } from '../pack.ts';
import type { Effect, Provision, Version } from '../provision.ts';
import type { Arguments } from './arguments.ts';
import type { DatedLaw, LawsInTime } from './event-dates.ts';
import type { Checked, Fault } from './fault.ts';

/** Effects that speak of an element, and so must bear on one. */
const ofElements: ReadonlySet<Effect> = new Set<Effect>([
  'owed',
  'restricted',
  'exempt',
  'excluded',
  'out of scope',
  'given for sense',
  'routed elsewhere',
]);

/**
 * No dead law. A version of a provision is alive where, in some case, it stands and the effects that stand would be others without it:
 * in the argument about an element, or, where it bears on none, in the argument about itself. What is left unsaid must besides be
 * something that a duty would otherwise say, brought by something in force; and a rule whose effect speaks of elements must bear on one.
 * A version of a duty is alive where some dates choose it, and it arises of itself or something alive in force on those dates brings it.
 */
export function checkDeadLaw(pack: Pack, time: LawsInTime, { elements, others }: Arguments): Checked {
  const chosen = new Set<Version | DutyVersion>(time.laws.flatMap((law) => [...law.provisions.values(), ...law.duties.values()]));
  const alive = new Set<Version>();
  for (const { argument, explored } of [...elements, ...others]) {
    argument.places.forEach(({ version }, index) => {
      if (version !== undefined && explored?.matters[index] === true) alive.add(version);
    });
  }
  const large = new Set(others.flatMap(({ about, explored }) => (explored === undefined ? [about] : [])));
  const bearing = new Set(elements.flatMap(({ argument }) => argument.places.map((place) => place.provision)));
  const faults: Fault[] = [...large].map((at): Fault => ({ is: 'too large to check', at }));
  for (const provision of pack.provisions) {
    const { cite, effect, inForce } = provision;
    if (ofElements.has(effect) && !bearing.has(provision)) faults.push({ is: 'bears on nothing', at: cite, names: [effect] });
    for (const [index, version] of inForce.entries()) {
      const names = [`${index + 1}`];
      if (!chosen.has(version)) faults.push({ is: 'version never chosen', at: cite, names });
      else if (!alive.has(version) && !large.has(cite)) faults.push({ is: 'version decides nothing', at: cite, names });
      else if (effect === 'silent' && !time.laws.some((law) => law.provisions.get(provision) === version && takesOut(provision, law)))
        faults.push({ is: 'leaves nothing unsaid', at: cite, names });
    }
  }
  for (const rule of pack.duties.values()) {
    for (const [index, version] of rule.inForce.entries()) {
      const names = [`${index + 1}`];
      const brought = time.laws.some(
        (law) => law.duties.get(rule) === version && (rule.arises !== 'with a provision' || brings(rule.cite, law)),
      );
      if (!chosen.has(version)) faults.push({ is: 'version never chosen', at: rule.cite, names });
      else if (!brought) faults.push({ is: 'duty never brought', at: rule.cite, names });
    }
  }
  function brings(duty: string, law: DatedLaw): boolean {
    const notFor = pack.duties.get(duty)?.notFor ?? [];
    return [...law.provisions].some(
      ([provision, version]) =>
        alive.has(version) && provision.duties.includes(duty) && !notFor.some((pattern) => covers(pattern, provision.cite)),
    );
  }
  function takesOut({ displaces }: Provision, law: DatedLaw): boolean {
    return [...law.duties].some(
      ([rule, version]) =>
        version.contains.some((limb) => displaces.some((pattern) => covers(pattern, citeOfLimb(rule, limb)))) && brings(rule.cite, law),
    );
  }
  const looked = [...pack.provisions, ...pack.duties.values()].reduce((sum, { inForce }) => sum + inForce.length, 0);
  return { check: 'dead law', looked, faults };
}
