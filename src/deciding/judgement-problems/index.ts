import type { Case, CaseProblem, Judgement, Path } from '../../case/index.ts';
import { problemAt } from '../../case/index.ts';
import { facts } from '../../provisions/index.ts';
import { covers } from '../../reasoning/index.ts';
import { screenedGrounds, speaksTo } from '../screening.ts';
import { exerciseProblems } from './exercise.ts';
import { factorProblems, findingProblems, restingProblems, specOf } from './finding.ts';
import { inPlayProblems, meansProblems, scopeProblems } from './scope.ts';

/**
 * What is wrong with the judgements and screenings of a case, held against the catalogue of law: every problem at once,
 * each in its place with what to do. A case with any of these is not decided.
 */
export function judgementProblems(case_: Case): readonly CaseProblem[] {
  return [
    ...(case_.screenings ?? []).flatMap((screening, index) =>
      screening.grounds.flatMap((ground, place) => groundProblems(['screenings', index, 'grounds', place], ground)),
    ),
    ...(case_.judgements ?? []).flatMap((judgement, index) => problemsOf(case_, judgement, ['judgements', index])),
  ];
}

const judgedProvisions = [...new Set(facts.ids.map((id) => specOf(id)?.judged?.provision).filter((cite) => cite !== undefined))].sort();

function groundProblems(at: Path, ground: string): readonly CaseProblem[] {
  if (screenedGrounds.some((one) => speaksTo([ground], one))) return [];
  if (covers(ground, 'dpa-2018/section-45/4/e')) {
    return [
      problemAt(at, {
        code: 'value',
        message: 'the rights and freedoms of others cannot be screened out in bulk',
        remedy: 'record a judgement under `dpa-2018/section-45/4/e` for each person, or a role screening for people on duty',
      }),
    ];
  }
  return [
    problemAt(at, {
      code: 'value',
      message: `\`${ground}\` is not a ground that can be screened`,
      remedy: `name one of ${screenedGrounds.flatMap(({ provisions }) => provisions).join(', ')}, or \`dpa-2018/*\` for all of the Act's`,
    }),
  ];
}

function problemsOf(case_: Case, judgement: Judgement, at: Path): readonly CaseProblem[] {
  if (!judgedProvisions.includes(judgement.provision)) {
    return [
      problemAt([...at, 'provision'], {
        code: 'value',
        message: `\`${judgement.provision}\` is not a provision that calls for a judgement`,
        remedy: `name one of ${judgedProvisions.join(', ')}`,
      }),
    ];
  }
  return [
    ...findingProblems(judgement, at),
    ...factorProblems(judgement, at),
    ...restingProblems(judgement, at),
    ...exerciseProblems(case_, judgement, at),
    ...scopeProblems(judgement, at),
    ...meansProblems(case_, judgement, at),
    ...inPlayProblems(case_, judgement, at),
  ];
}
