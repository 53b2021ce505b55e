import type { Judgement } from '../../case/index.ts';
import type { DutyRule, FactSpec, Provision } from '../../reasoning/index.ts';
import type { HeldLaw, HeldTest } from './account.ts';

/** The law an account quotes, looked up by citation or id. */
export interface RecordLaw {
  readonly provision: (cite: string) => Pick<Provision, 'title' | 'source' | 'limbs' | 'words' | 'power'> | undefined;
  readonly duty: (cite: string) => Pick<DutyRule, 'title' | 'source' | 'limbs' | 'words' | 'does'> | undefined;
  readonly fact: (id: string) => Pick<FactSpec, 'judged'> | undefined;
}

/** The words of everything cited, in the order of the citations. */
export function lawCited(cites: readonly string[], law: RecordLaw): readonly HeldLaw[] {
  return [...new Set(cites)].sort().flatMap((cite): readonly HeldLaw[] => {
    const provision = law.provision(cite);
    const unit = provision ?? law.duty(cite);
    if (unit === undefined) return [];
    const { title, source, limbs, words } = unit;
    return [
      {
        cite,
        title,
        source,
        words: limbs,
        quoted: words !== 'ours',
        ...(provision === undefined ? {} : { power: provision.power }),
      },
    ];
  });
}

/** The tests that the judgements answer, with the factors of each. */
export function testsMet(judgements: readonly Judgement[], law: RecordLaw): readonly HeldTest[] {
  const facts = [...new Set(judgements.flatMap(({ finds }) => Object.keys(finds)))].sort();
  return facts.flatMap((fact): readonly HeldTest[] => {
    const judged = law.fact(fact)?.judged;
    return judged === undefined ? [] : [{ fact, test: judged.test, factors: judged.factors }];
  });
}
