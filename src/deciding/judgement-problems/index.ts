import type { Case, CaseProblem, Judgement, Path } from '../../case/index.ts';
import { problemAt } from '../../case/index.ts';
import { covers } from '../../reasoning/index.ts';
import { judgedProvisions } from '../judged-under.ts';
import { regimes, regimesOf } from '../regimes/index.ts';
import { speaksTo } from '../screening.ts';
import { exerciseProblems } from './exercise.ts';
import { namedFactProblems } from './facts.ts';
import { factorProblems, findingProblems, restingProblems } from './finding.ts';
import { inPlayProblems, meansProblems, scopeProblems } from './scope.ts';

/**
 * What is wrong with the judgements, the screenings and the named facts of a case, held against the catalogue of law: every problem at once,
 * each in its place with what to do. A case with any of these is not decided.
 */
export function judgementProblems(case_: Case): readonly CaseProblem[] {
  return [
    ...namedFactProblems(case_),
    ...(case_.screenings ?? []).flatMap((screening, index) =>
      screening.grounds.flatMap((ground, place) => groundProblems(['screenings', index, 'grounds', place], ground)),
    ),
    ...(case_.judgements ?? []).flatMap((judgement, index) => problemsOf(case_, judgement, ['judgements', index])),
  ];
}

const calledFor = [...new Set(regimes.flatMap(({ pack }) => [...judgedProvisions(pack)]))].sort();
const screened = regimes.flatMap(({ grounds }) => grounds);

/** What a screening may name: each ground of Part 3, and the families of every other law's. */
const screenable = [
  ...new Set(
    regimes.flatMap(({ grounds }, index) =>
      grounds.flatMap(({ provisions }) =>
        index === 0 ? provisions : provisions.map((cite) => `${cite.split('/').slice(0, 2).join('/')}/*`),
      ),
    ),
  ),
];

function groundProblems(at: Path, ground: string): readonly CaseProblem[] {
  if (screened.some((one) => speaksTo([ground], one))) return [];
  const ofPerson = regimes.map(({ others }) => others.provision).find((cite) => covers(ground, cite));
  if (ofPerson !== undefined) {
    return [
      problemAt(at, {
        code: 'value',
        message: 'the rights and freedoms of others cannot be screened out in bulk',
        remedy: `record a judgement under \`${ofPerson}\` for each person, or a role screening for people on duty`,
      }),
    ];
  }
  return [
    problemAt(at, {
      code: 'value',
      message: `\`${ground}\` is not a ground that can be screened`,
      remedy: `name one of ${screenable.join(', ')}, or \`dpa-2018/*\` for all of the Act's`,
    }),
  ];
}

function problemsOf(case_: Case, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const laws = regimesOf(judgement.provision);
  const { element } = judgement;
  const law = laws.find(({ pack }) => element !== undefined && pack.elements.includes(element)) ?? laws[0];
  if (law === undefined) {
    return [
      problemAt([...at, 'provision'], {
        code: 'value',
        message: `\`${judgement.provision}\` is not a provision that calls for a judgement`,
        remedy: `name one of ${calledFor.join(', ')}`,
      }),
    ];
  }
  return [
    ...findingProblems(law, judgement, at),
    ...factorProblems(law, judgement, at),
    ...restingProblems(law, judgement, at),
    ...exerciseProblems(law, case_, judgement, at),
    ...scopeProblems(law, judgement, at),
    ...meansProblems(law, case_, judgement, at),
    ...inPlayProblems(law, case_, judgement, at),
  ];
}
