import { ukGdpr } from '../../../src/provisions/index.ts';
import type { Pack } from '../../../src/reasoning/index.ts';
import { differences } from './compared.ts';
import type { Drawn } from './drawn.ts';
import { drawer } from './drawn.ts';
import { expectedOf } from './expected.ts';

/** How many situations are drawn, and how many of them are put for one citation. */
const size = { drawn: 3000, put: 40 };

/** Does a body of law come to something else than it was read to, in some of a fixed sample of situations in which a citation stands? */
export function comesToSomethingElse(law: Pack, cite: string): boolean {
  return (standingIn().get(cite) ?? []).some((one) => differences(law, one).length > 0);
}

let worked: ReadonlyMap<string, readonly Drawn[]> | undefined;

/** The situations of the sample by the citations that stand in them; worked out when first asked for. */
function standingIn(): ReadonlyMap<string, readonly Drawn[]> {
  if (worked !== undefined) return worked;
  const draw = drawer(ukGdpr.catalogue);
  const by = new Map<string, Drawn[]>();
  for (let seed = 0; seed < size.drawn; seed += 1) {
    const drawn = draw(seed);
    const expected = expectedOf(drawn.situation);
    for (const cite of new Set(ukGdpr.elements.flatMap((line) => expected(line).stand.map((name) => name.replace(/ for \d+$/, ''))))) {
      const those = by.get(cite) ?? [];
      by.set(cite, those);
      if (those.length < size.put) those.push(drawn);
    }
  }
  worked = by;
  return by;
}
