import type { Case, CaseProblem, Judgement, Path } from '../../case/index.ts';
import { problemAt } from '../../case/index.ts';
import type { Provision } from '../../reasoning/index.ts';
import { canFail, narrow, nothingKnown } from '../../reasoning/index.ts';
import type { Regime } from '../regime.ts';

/** A power is exercised only where it is one, where its limbs are met, and for somebody. */
export function exerciseProblems(law: Regime, case_: Case, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const provision = law.pack.byCite.get(judgement.provision);
  const problems: CaseProblem[] = [];
  if (judgement.exercise !== undefined && provision?.exercise === undefined) {
    problems.push(
      problemAt([...at, 'exercise'], {
        code: 'value',
        message: `\`${judgement.provision}\` is not a power, so there is nothing to exercise`,
        remedy: 'leave `exercise` out',
      }),
    );
  }
  if (judgement.exercise === 'restrict' && provision !== undefined && !couldHold(law, provision, judgement)) {
    problems.push(
      problemAt([...at, 'exercise'], {
        code: 'value',
        message: 'it restricts although it finds that a limb is not met',
        remedy: 'change the finding or the exercise: every limb is needed',
      }),
    );
  }
  if (provision?.of === 'person' && (judgement.people ?? []).length === 0) {
    problems.push(
      problemAt([...at, 'people'], {
        code: 'missing',
        message: 'it does not say whom it protects',
        remedy: 'name the people by id, none of them the data subject',
      }),
    );
  }
  const lifeAtRisk = case_.people.some(
    (person) =>
      judgement.people?.includes(person.id) === true &&
      Array.isArray(person.risk) &&
      person.risk.some((risk: { readonly kind: string }) => risk.kind === 'life'),
  );
  if (judgement.exercise === 'do not restrict' && lifeAtRisk && judgement.factors?.['risk'] === undefined) {
    problems.push(
      problemAt([...at, 'factors', 'risk'], {
        code: 'missing',
        message: 'a risk to life is recorded and is not addressed',
        remedy: 'say in `factors.risk` why the power is not used although that risk is recorded',
      }),
    );
  }
  return problems;
}

/** Could the provision still apply, in any version, with what the judgement finds? */
function couldHold({ pack }: Regime, provision: Provision, { finds }: Judgement): boolean {
  const state = nothingKnown(pack.catalogue);
  for (const [test, value] of Object.entries(finds)) {
    const spec = Object.hasOwn(pack.catalogue.specs, test) ? pack.catalogue.specs[test] : undefined;
    // A finding that the test cannot have is a problem of its own.
    if (spec?.values.includes(value) === true) narrow(pack.catalogue, state, test, [value]);
  }
  return provision.inForce.some((version) => pack.compiled.get(version)?.(state) !== canFail);
}
