import type { Means } from '../case/index.ts';
import type { Argument, Made, Put, State } from '../reasoning/index.ts';
import { alternativesOf, isPossible, withPuts } from '../reasoning/index.ts';

/** An answer a question could have, as what would then be so. */
export type Hypothesis =
  /** A judgement under a provision comes to this, of one person or of nobody in particular. */
  | { readonly is: 'judged'; readonly provision: string; readonly person?: string; readonly made: Made }
  | { readonly is: 'fact'; readonly fact: string; readonly person?: string; readonly value: string }
  /** Grounds that nobody has looked at were looked at and ruled out. */
  | { readonly is: 'screened out'; readonly closes: readonly (readonly [string, string])[] }
  /** This person is the one speaking; where absent, somebody in the case is not. */
  | { readonly is: 'speaker'; readonly person?: string }
  /** Nothing and nobody was left out of the description. */
  | { readonly is: 'nothing left out' }
  | { readonly is: 'chosen'; readonly provision: string; readonly person?: string; readonly means: Means };

/** Something argued, and who each unit after the first is. */
interface Argued {
  readonly argument: Pick<Argument, 'catalogue' | 'places' | 'together'>;
  readonly states: readonly State[];
  readonly personAt: (unit: number) => string | undefined;
}

/**
 * The states there would be if a hypothesis were so; the same states where it does not bear on them. An answer settles what is not
 * known: where something recorded already says otherwise, it changes nothing.
 */
export function statesIf(argued: Argued, hypothesis: Hypothesis): readonly State[] {
  const { catalogue } = argued.argument;
  const maybe = ({ unit, fact, value }: Put) => isPossible(catalogue, argued.states[unit] as State, fact, value);
  const asked = putsIf(argued, hypothesis);
  const puts = hypothesis.is === 'screened out' ? asked.filter(maybe) : asked.every(maybe) ? asked : [];
  return puts.length === 0 ? argued.states : withPuts(catalogue, argued.states, puts);
}

function putsIf({ argument, states, personAt }: Argued, hypothesis: Hypothesis): readonly Put[] {
  switch (hypothesis.is) {
    case 'judged': {
      const index = argument.places.findIndex(
        ({ provision, unit }) => provision.cite === hypothesis.provision && personAt(unit) === hypothesis.person,
      );
      const place = argument.places[index];
      if (place === undefined) return [];
      const named = (argument.together[index] ?? []).map(({ fact }) => fact);
      const ways = alternativesOf(argument, place, named, states[place.unit] as State);
      return ways.find(({ made }) => made === hypothesis.made)?.puts ?? [];
    }
    case 'fact': {
      const unit = hypothesis.person === undefined ? 0 : states.findIndex((_, at) => at > 0 && personAt(at) === hypothesis.person);
      return unit < 0 ? [] : [{ unit, fact: hypothesis.fact, value: hypothesis.value }];
    }
    case 'screened out':
      return hypothesis.closes.map(([fact, value]) => ({ unit: 0, fact, value }));
    default:
      return [];
  }
}
