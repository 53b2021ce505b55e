import * as fc from 'fast-check';
import type { Catalogue, Condition, Pack, State } from '../../src/reasoning/index.ts';
import { assemble, catalogue, grammar, nothingKnown, slotOf } from '../../src/reasoning/index.ts';

/** A catalogue of facts with few values and with many, so that no layout is left out. */
export const someFacts: fc.Arbitrary<Catalogue> = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 20 }).map((widths) =>
  catalogue(
    Object.fromEntries(
      widths.map((width, index) => [
        `fact ${index}`,
        {
          about: 'part',
          values: Array.from({ length: width }, (_, value) => (value === 0 ? 'restrict' : `v${value}`)),
          means: '',
          answeredBy: 'officer',
        } as const,
      ]),
    ),
  ),
);

/** A condition over a catalogue, of any shape; now and then with nothing in an `all` or an `any`, or a leaf no value meets. */
export function someCondition(facts: Catalogue): fc.Arbitrary<Condition> {
  const leaf = fc
    .constantFrom(...facts.ids)
    .chain((fact) =>
      fc.subarray([...(facts.specs[fact]?.values ?? [])]).map((values): Condition => ({ is: 'fact', fact, values, limb: fact })),
    );
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ is: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { maxLength: 4 }) }) as fc.Arbitrary<Condition>,
      tie('condition').map((of): Condition => ({ is: 'not', of })),
    ),
  })).condition;
}

/** A state in which every fact has at least one value left. */
export function someState(facts: Catalogue): fc.Arbitrary<State> {
  const domains = facts.ids.map((id) => {
    const { mask, shift } = slotOf(facts, id);
    return fc.integer({ min: 1, max: mask >> shift });
  });
  return fc.tuple(...domains).map((bits) => {
    const state = nothingKnown(facts);
    facts.ids.forEach((id, index) => {
      const { word, mask, shift } = slotOf(facts, id);
      state[word] = ((state[word] ?? 0) & ~mask) | ((bits[index] ?? 0) << shift);
    });
    return state;
  });
}

interface Draft {
  readonly when: Condition;
  readonly power: boolean;
  readonly person: boolean;
  readonly inForce: boolean;
  /** Which of those before it it displaces. */
  readonly displaces: readonly boolean[];
}

/** A small body of law about one element, `right`: provisions that displace each other, powers, and rules about each person. */
export function somePack(facts: Catalogue): fc.Arbitrary<Pack> {
  const draft: fc.Arbitrary<Draft> = fc.record({
    when: someCondition(facts),
    power: fc.boolean(),
    person: fc.boolean(),
    inForce: fc.nat(9).map((one) => one > 0),
    displaces: fc.array(
      fc.nat(2).map((one) => one === 0),
      { minLength: 14, maxLength: 14 },
    ),
  });
  return fc.tuple(draft, fc.array(draft, { maxLength: 13 }), fc.constantFrom(...facts.ids)).map(([right, others, exercise]) => {
    const drafts = [right, ...others];
    const { provision } = grammar(facts);
    const provisions = drafts.map(({ when, power, person, inForce, displaces }, index) =>
      provision({
        cite: index === 0 ? 'right' : `ground ${index}`,
        title: '',
        source: '',
        limbs: {} as Readonly<Record<string, string>>,
        of: index > 0 && person ? 'person' : 'part',
        effect: 'owed',
        displaces: drafts.flatMap((_, other) =>
          other < index && (other === 0 || displaces[other] === true) ? [other === 0 ? 'right' : `ground ${other}`] : [],
        ),
        ...(power ? { power: 'may', exercise } : {}),
        inForce: [{ windows: { decision: inForce ? { from: '2018-05-25' } : { to: '2018-05-24' } }, when }],
      }),
    );
    return assemble(facts, { provisions, duties: [], elements: ['right'] });
  });
}
