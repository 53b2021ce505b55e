export {
  type Case,
  type CaseProblem,
  caseFormat,
  caseJsonSchema,
  type Item,
  type Judgement,
  type ParsedCase,
  type Person,
  parseCase,
  type Segment,
  type Track,
} from './case/index.ts';
export {
  type CaseDecision,
  type DecideOptions,
  type Decision,
  type Duty,
  decide,
  type Finding,
  type ItemDecision,
  judgementProblems,
  type Part,
  type PartOutcome,
  type Question,
  type Receipt,
  type RequestOutcome,
} from './deciding/index.ts';
export { law } from './provisions/index.ts';
export { forAudience, type Law, type TellOptions, type TellTextOptions, tellMarkdown, tellText } from './telling/index.ts';
