import type { Catalogue, FactSpec } from './catalogue.ts';
import type { Condition, Leaf } from './condition.ts';
import type { Provision } from './provision.ts';

/** What a provision file writes; the grammar fills in what follows from the kind of provision it is. */
export type Draft<Limb extends string, Fact extends string> = Omit<
  Provision<Limb, Fact>,
  'tell' | 'confidence' | 'power' | 'displaces' | 'duties' | 'burden'
> &
  Partial<Pick<Provision<Limb, Fact>, 'tell' | 'confidence' | 'power' | 'displaces' | 'duties' | 'burden'>>;

/**
 * The grammar provisions are written in, over one catalogue of facts.
 * A misspelt fact, value or limb does not compile.
 */
export function grammar<const Specs extends Readonly<Record<string, FactSpec>>>(_facts: Catalogue<Specs>) {
  type Fact = keyof Specs & string;
  type ValueOf<F extends Fact> = Specs[F]['values'][number];

  /** The limb is met where the fact is `yes`, or has one of the values given. */
  function limb<const Limb extends string, F extends Fact>(name: Limb, fact: F, ...values: readonly ValueOf<F>[]): Leaf<Limb, F> {
    return { is: 'fact', fact, values: values.length === 0 ? ['yes'] : values, limb: name };
  }

  /** Every one of these. */
  function all<Limb extends string>(...of: readonly Condition<Limb, Fact>[]): Condition<Limb, Fact> {
    return { is: 'all', of };
  }

  /** Any one of these. */
  function any<Limb extends string>(...of: readonly Condition<Limb, Fact>[]): Condition<Limb, Fact> {
    return { is: 'any', of };
  }

  /** Unless this. */
  function not<Limb extends string>(of: Condition<Limb, Fact>): Condition<Limb, Fact> {
    return { is: 'not', of };
  }

  /** A provision, as written. */
  function provision<const Limb extends string>(
    draft: Omit<Draft<Limb, Fact>, 'limbs' | 'inForce'> & {
      readonly limbs: Readonly<Record<Limb, string>>;
      readonly inForce: readonly (Omit<Provision<Limb, Fact>['inForce'][number], 'when'> & {
        readonly when: Condition<NoInfer<Limb>, Fact>;
      })[];
    },
  ): Provision<Limb, Fact> {
    return {
      displaces: [],
      power: 'must',
      duties: [],
      burden: 'controller',
      confidence: 'high',
      tell: ['commissioner', 'file', 'officer'],
      ...draft,
    } as Provision<Limb, Fact>;
  }

  return { limb, all, any, not, provision };
}
