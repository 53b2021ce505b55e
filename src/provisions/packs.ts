import type { DutyRule, FactSpec, Pack, Provision } from '../reasoning/index.ts';
import { eir } from './eir-2004.ts';
import { foia } from './foia-2000.ts';
import { part3 } from './part-3.ts';
import { ukGdpr } from './uk-gdpr.ts';

/** Every body of law that is encoded, the leading one first. Where two hold the same unit, it is the same rule in both. */
export const packs: readonly Pack[] = [part3, ukGdpr, foia, eir];

/** The citation of every provision and every duty, each once. */
export function everyCite(): readonly string[] {
  return [...new Set(packs.flatMap(({ byCite, duties }) => [...byCite.keys(), ...duties.keys()]))];
}

/** A provision by its citation as a path. */
export function provisionCited(cite: string): Provision | undefined {
  return found(({ byCite }) => byCite.get(cite));
}

/** A duty by its citation as a path. */
export function dutyCited(cite: string): DutyRule | undefined {
  return found(({ duties }) => duties.get(cite));
}

/** A fact by its id. */
export function factNamed(id: string): FactSpec | undefined {
  return found(({ catalogue: { specs } }) => (Object.hasOwn(specs, id) ? specs[id] : undefined));
}

/** The facts that are judged under a provision, with their ids, in the order the law weighs them. */
export function factsJudgedUnder(cite: string): readonly (readonly [id: string, spec: FactSpec])[] {
  const found = new Map<string, FactSpec>();
  for (const { catalogue } of packs)
    for (const id of catalogue.ids) {
      const spec = catalogue.specs[id];
      if (spec?.judged?.provision === cite && !found.has(id)) found.set(id, spec);
    }
  return [...found];
}

/** Every provision of a body of law that holds a unit, or of them all. */
export function packsWith(unit: Provision | DutyRule): readonly Pack[] {
  return packs.filter(({ byCite, duties }) => byCite.get(unit.cite) === unit || duties.get(unit.cite) === unit);
}

function found<One>(look: (pack: Pack) => One | undefined): One | undefined {
  for (const pack of packs) {
    const one = look(pack);
    if (one !== undefined) return one;
  }
  return undefined;
}
