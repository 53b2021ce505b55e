import type { Case, CaseProblem, Known, NamedFacts, Path } from '../../case/index.ts';
import { problemAt } from '../../case/index.ts';
import type { About, FactSpec } from '../../reasoning/index.ts';
import { judgedUnder } from '../judged-under.ts';
import type { Regime } from '../regime.ts';
import { partThree, regimes } from '../regimes/index.ts';

/** A fact that a case file may name, with the laws that turn on it. */
interface Nameable {
  readonly spec: FactSpec;
  readonly judged: string | undefined;
}

type Nameables = ReadonlyMap<string, Nameable>;

function factsOf({ pack }: Regime, but: (fact: string) => boolean): readonly (readonly [string, Nameable])[] {
  return pack.catalogue.ids.flatMap((id) => {
    const spec = but(id) ? undefined : pack.catalogue.specs[id];
    return spec === undefined ? [] : [[id, { spec, judged: judgedUnder(pack, id) }] as const];
  });
}

/** Facts that no other place of a case file holds: those that Part 3 turns on have places of their own. */
const nameable: Nameables = new Map(
  regimes.filter((law) => law !== partThree).flatMap((law) => factsOf(law, (fact) => partThree.pack.catalogue.slots.has(fact))),
);

/**
 * Facts of what would be held, which have places of their own only in an item: that a Minister has certified it, or that an enactment
 * claims to bar it. What an answer under Part 3 takes to be so of anything held under it is not for a case to say.
 */
const nameableIfHeld: Nameables = new Map([
  ...nameable,
  ...factsOf(partThree, (fact) => partThree.answered.some(([answered]) => answered === fact)),
]);

/** What is wrong with the facts that a case names: each is one the law turns on, in its place, with a value it can have. */
export function namedFactProblems(case_: Case): readonly CaseProblem[] {
  return [
    ...problemsIn(case_.request.facts, ['request', 'facts'], ['request']),
    ...problemsIn(case_.request.ifHeld, ['request', 'ifHeld'], ['item', 'part'], nameableIfHeld),
    ...(case_.request.unconfirmed ?? []).flatMap(({ ifHeld }, index) =>
      problemsIn(ifHeld, ['request', 'unconfirmed', index, 'ifHeld'], ['item', 'part'], nameableIfHeld),
    ),
    ...case_.items.flatMap(({ facts }, index) => problemsIn(facts, ['items', index, 'facts'], ['item', 'part'])),
    ...case_.people.flatMap(({ facts }, index) => problemsIn(facts, ['people', index, 'facts'], ['person'])),
  ];
}

function problemsIn(facts: NamedFacts | undefined, at: Path, about: readonly About[], of = nameable): readonly CaseProblem[] {
  return Object.entries(facts ?? {}).flatMap(([fact, known]) => problemOf(fact, known, [...at, fact], about, of));
}

function problemOf(fact: string, known: Known<string>, at: Path, about: readonly About[], of: Nameables): readonly CaseProblem[] {
  const found = of.get(fact);
  if (found === undefined) {
    const here = [...of].filter(([, { spec, judged }]) => judged === undefined && about.includes(spec.about)).map(([id]) => id);
    return [
      problemAt(at, {
        code: 'unknown key',
        message: `no law turns on a fact called \`${fact}\` that is named here`,
        remedy: here.length === 0 ? 'leave it out' : `name one of ${here.join(', ')}`,
      }),
    ];
  }
  const { spec, judged } = found;
  if (judged !== undefined) {
    return [
      problemAt(at, {
        code: 'value',
        message: `\`${fact}\` is for a person to judge, and not to be stated`,
        remedy: `record a judgement under \`${judged}\` that finds it`,
      }),
    ];
  }
  if (!about.includes(spec.about)) {
    return [
      problemAt(at, {
        code: 'value',
        message: `\`${fact}\` is a fact of ${spec.about === 'request' ? 'the request' : spec.about === 'person' ? 'a person' : 'an item'}`,
        remedy: `write it in the \`facts\` of ${belongs[spec.about]}`,
      }),
    ];
  }
  const strange = valuesOf(known).filter((value) => !spec.values.includes(value));
  return strange.map((value) =>
    problemAt(at, {
      code: 'value',
      message: `\`${value}\` is not a value of \`${fact}\``,
      remedy: `write one of ${spec.values.join(', ')}`,
    }),
  );
}

/** Where a fact that was put somewhere else belongs. */
const belongs: Readonly<Record<About, string>> = {
  request: 'the request',
  item: 'that item, or, of what would be held, in the `ifHeld` of the request',
  part: 'that item, or, of what would be held, in the `ifHeld` of the request',
  person: 'that person',
};

function valuesOf(known: Known<string>): readonly string[] {
  if (typeof known === 'string') return [known];
  return known.is === 'known' ? [known.value] : (known.among ?? []);
}
