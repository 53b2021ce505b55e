import type { FactId } from '../provisions/index.ts';
import { facts, part3 } from '../provisions/index.ts';
import type { FactSpec } from '../reasoning/index.ts';

const exercised = new Map(part3.provisions.flatMap(({ cite, exercise }) => (exercise === undefined ? [] : [[exercise, cite] as const])));

/** The provision under which a person judges a fact, or records the exercise of a power; none where it is simply found out. */
export function judgedUnder(fact: string): string | undefined {
  const spec: FactSpec | undefined = facts.specs[fact as FactId];
  return spec?.judged?.provision ?? exercised.get(fact);
}
