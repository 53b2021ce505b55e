export { type Case, caseFormat } from './case.ts';
export type {
  Certificate,
  CourtOrigin,
  Extent,
  Flag,
  Item,
  ItemKind,
  PeopleList,
  Processing,
  Purpose,
  Search,
  Segment,
  Track,
  TrackKind,
  Word,
} from './items.ts';
export { itemKinds } from './items.ts';
export { caseJsonSchema } from './json-schema.ts';
export type { Judgement, Means, RoleScreening, Screening, Target, Until } from './judgements.ts';
export type { Answer, Complete, Known, NamedFacts, SignedBy, Stated, Unknown, WhyUnknown } from './known.ts';
export { type ParsedCase, parseCase } from './parse.ts';
export { type ParsedFile, parseFile } from './parse-file.ts';
export type { Capacity, Consent, Controller, Person, RecordedRisk, Representative, Role } from './people.ts';
export { plainCopy } from './plain.ts';
export { type CaseProblem, type Path, type ProblemCode, pathText, problemAt } from './problem.ts';
export { cellsOf, type Domain, domainOf, type Interval, lengthOf, listOf, segmentIdsOf, spanOf } from './reading.ts';
export { notAfter, notBefore } from './references/days.ts';
export { idsOf, refer } from './references/ids.ts';
export { openReport, type Report } from './references/report.ts';
export { each, type Sound } from './references/sound.ts';
export type {
  AccessRequest,
  Channel,
  Clarification,
  Complaint,
  EarlierRequest,
  Extension,
  Fee,
  IdentityCheck,
  RequestScope,
  Right,
  Sought,
  UnconfirmedClass,
} from './request.ts';
export { day as daySchema } from './schema/day.ts';
export { search as searchSchema } from './schema/items.ts';
export { judgement as judgementSchema, roleScreening as roleScreeningSchema, screening as screeningSchema } from './schema/judgements.ts';
export { answer as answerSchema, known as knownSchema, oneOf, signedBy as signedBySchema } from './schema/known.ts';
export { list as listSchema } from './schema/list.ts';
export { identityCheck as identityCheckSchema } from './schema/request.ts';
export { id as idSchema, line as lineSchema, passage as passageSchema } from './schema/text.ts';
export { words as schemaWords } from './schema/words.ts';
export { inTrackOrder } from './track-order.ts';
export { anyOf, nearest, quoted } from './wording.ts';
