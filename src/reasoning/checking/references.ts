import type { DutyRule } from '../duty.ts';
import { citeOfLimb } from '../duty.ts';
import type { Pack } from '../pack.ts';
import { covers } from '../pack.ts';
import type { Declared } from './declared.ts';
import type { Checked, Fault } from './fault.ts';

/** The limbs that duties contain, each by its own citation. */
function limbsOfDuties(pack: Pack): readonly string[] {
  return [...pack.duties.values()].flatMap((rule) => contentsOf(rule).map((limb) => citeOfLimb(rule, limb)));
}

function contentsOf(rule: DutyRule): readonly string[] {
  return [...new Set(rule.inForce.flatMap((version) => version.contains))];
}

/** Whatever a rule, a fact or a declaration names is there: what it displaces, brings about, is never for, and is judged under. */
export function checkReferences(pack: Pack, declared: Declared): Checked {
  const provisions = pack.provisions.map((provision) => provision.cite);
  const duties = [...pack.duties.keys()];
  const limbs = limbsOfDuties(pack);
  const faults: Fault[] = [];
  let looked = 0;
  const resolve = (at: string, patterns: readonly string[], among: readonly string[]) => {
    for (const pattern of patterns) {
      looked += 1;
      if (!among.some((cite) => covers(pattern, cite))) faults.push({ is: 'resolves to nothing', at, names: [pattern] });
    }
  };
  resolve('elements', pack.elements, provisions);
  for (const provision of pack.provisions) {
    const { cite } = provision;
    // A limb of a duty is displaced only by what leaves it unsaid; to take out a right or a ground is to displace a provision.
    resolve(cite, provision.displaces, provision.effect === 'silent' ? [...provisions, ...limbs] : provisions);
    resolve(cite, provision.duties, duties);
    if (provision.exercise !== undefined) resolve(cite, [provision.exercise], pack.catalogue.ids);
    for (const duty of provision.duties) {
      if (pack.duties.get(duty)?.notFor?.some((pattern) => covers(pattern, cite)) === true) {
        faults.push({ is: 'brought and never for', at: cite, names: [duty] });
      }
    }
  }
  for (const rule of pack.duties.values()) resolve(rule.cite, rule.notFor ?? [], provisions);
  for (const [id, { judged }] of Object.entries(pack.catalogue.specs)) {
    if (judged === undefined) continue;
    const { provision } = judged;
    if (declared.judgedElsewhere?.includes(provision) === true) continue;
    resolve(id, [provisions.includes(provision) ? provision : `${provision}/*`], provisions);
  }
  for (const { of, facts = {} } of declared.absences) {
    resolve('absences', of, [...provisions, ...duties]);
    resolve('absences', Object.keys(facts), pack.catalogue.ids);
  }
  for (const { of, fact, to } of declared.directions) {
    resolve('directions', of, provisions);
    resolve(
      'directions',
      [`${fact} ${to}`],
      pack.catalogue.ids.flatMap((id) => valuesOf(pack, id).map((value) => `${id} ${value}`)),
    );
  }
  return { check: 'references', looked, faults };
}

function valuesOf(pack: Pack, fact: string): readonly string[] {
  return pack.catalogue.specs[fact]?.values ?? [];
}
