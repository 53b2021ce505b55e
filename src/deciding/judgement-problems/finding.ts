import type { CaseProblem, Judgement, Path } from '../../case/index.ts';
import { problemAt } from '../../case/index.ts';
import type { FactSpec } from '../../reasoning/index.ts';
import type { Regime } from '../regime.ts';

/** A fact as the catalogue has it, or none: a case file's text is never looked up as a plain key. */
function specOf({ pack: { catalogue } }: Regime, fact: string): FactSpec | undefined {
  return Object.hasOwn(catalogue.specs, fact) ? catalogue.specs[fact] : undefined;
}

/** Each test is one of this provision's, and each finding one of its values. */
export function findingProblems(law: Regime, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const own = law.pack.catalogue.ids.filter((id) => specOf(law, id)?.judged?.provision === judgement.provision);
  return Object.entries(judgement.finds).flatMap(([test, value]): readonly CaseProblem[] => {
    if (!own.includes(test)) {
      return [
        problemAt([...at, 'finds', test], {
          code: 'value',
          message: `\`${test}\` is not a test of \`${judgement.provision}\``,
          remedy: `its tests are ${own.join(', ')}`,
        }),
      ];
    }
    const values = specOf(law, test)?.values ?? [];
    return values.includes(value)
      ? []
      : [
          problemAt([...at, 'finds', test], {
            code: 'value',
            message: `\`${value}\` is not a finding on \`${test}\``,
            remedy: `write one of ${values.join(', ')}`,
          }),
        ];
  });
}

/** Every factor the test lists is addressed, if only as not known. */
export function factorProblems(law: Regime, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const wanted = new Set(Object.keys(judgement.finds).flatMap((test) => Object.keys(specOf(law, test)?.judged?.factors ?? {})));
  const given = new Set(Object.keys(judgement.factors ?? {}));
  const unknown = [...given].filter((factor) => factor !== '*' && !wanted.has(factor));
  const left = given.has('*') ? [] : [...wanted].filter((factor) => !given.has(factor));
  return [
    ...unknown.map((factor) =>
      problemAt([...at, 'factors', factor], {
        code: 'unknown key',
        message: `\`${factor}\` is not a factor of these tests`,
        remedy: `the factors are ${[...wanted].join(', ')}`,
      }),
    ),
    ...(left.length === 0
      ? []
      : [
          problemAt([...at, 'factors'], {
            code: 'missing',
            message: `nothing is said of ${left.join(', ')}`,
            remedy: 'say something of each, `not known` allowed; `"*": "not known"` speaks for the rest',
          }),
        ]),
  ];
}

/** Volume, rudeness and motive are never enough alone (s53). */
export function restingProblems(law: Regime, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const tests = Object.entries(judgement.finds).filter(
    ([test, value]) => value === 'yes' && specOf(law, test)?.judged?.notAlone !== undefined,
  );
  if (tests.length === 0) return [];
  const weak = new Set(tests.flatMap(([test]) => specOf(law, test)?.judged?.notAlone ?? []));
  const known = new Set([...weak, ...tests.flatMap(([test]) => Object.keys(specOf(law, test)?.judged?.factors ?? {}))]);
  const rests = judgement.restsOn ?? [];
  const place = [...at, 'restsOn'];
  const strange = rests.filter((reason) => !known.has(reason));
  if (strange.length > 0) {
    return [
      problemAt(place, {
        code: 'value',
        message: `${strange.map((one) => `\`${one}\``).join(', ')} is not something this finding can rest on`,
        remedy: `name from ${[...known].join(', ')}`,
      }),
    ];
  }
  if (rests.some((reason) => !weak.has(reason))) return [];
  return [
    problemAt(place, {
      code: rests.length === 0 ? 'missing' : 'value',
      message:
        rests.length === 0
          ? 'a finding against the request must say what it rests on'
          : `${rests.join(', ')} alone can never make a request manifestly unfounded or excessive`,
      remedy: `name what else it rests on, from ${[...known].filter((reason) => !weak.has(reason)).join(', ')}; the burden is on the controller (s53(3))`,
    }),
  ];
}
