export { type Case, type CaseProblem, caseFormat, caseJsonSchema, type ParsedCase, parseCase } from './case/index.ts';
export { type CaseDecision, type DecideOptions, decide, judgementProblems } from './deciding/index.ts';
