export { type Authority, authorities, authoritiesFor, type Towards } from './authorities/index.ts';
export { checkPart3, checkUkGdpr, declared, ukGdprDeclared } from './declared.ts';
export { opinionIsInDate } from './dpa-2018/schedule-3/opinion.ts';
export { type ListedAuthority, listedAuthority, schedule7 } from './dpa-2018/schedule-7.ts';
export { type Period, periods } from './dpa-2018/section-54.ts';
export { checkEir, eirDeclared } from './eir-2004/declared.ts';
export type { EirFacts } from './eir-2004/facts.ts';
export { eir, eirRoles, eirScreened } from './eir-2004/index.ts';
export { type Estimate, estimate, type Work } from './fees-regulations-2004/estimate.ts';
export type { LimitOf } from './fees-regulations-2004/regulation-3.ts';
export { mayBeAdded, type RequestToAdd } from './fees-regulations-2004/regulation-5.ts';
export { neverRead } from './foia-2000/declared/absences.ts';
export { checkFoia, foiaDeclared } from './foia-2000/declared.ts';
export type { FoiaFacts } from './foia-2000/facts.ts';
export { foia, foiaRoles, foiaScreened } from './foia-2000/index.ts';
export { factsJudgedUnder } from './packs.ts';
export { type FactId, facts, part3 } from './part-3/index.ts';
export {
  accountOf,
  type DutyAccount,
  type Followed,
  type InOrder,
  type Named,
  type ProvisionAccount,
  type Reaches,
} from './reference/account.ts';
export { type Cited, citedAs } from './reference/citation.ts';
export { contentsOn, type LawContents, type Listed } from './reference/contents.ts';
export { boundaryDays, latestChange } from './reference/on-day.ts';
export { changedBetween, type Differs, type LawOvernight, type UnitDiffers } from './reference/overnight.ts';
export { law } from './reference.ts';
export { type UkGdprFactId, ukGdprFacts } from './uk-gdpr/facts.ts';
export { type UkGdprScreening, ukGdpr, ukGdprRoles, ukGdprScreenings } from './uk-gdpr/index.ts';
export { lifts, type RightsSet, rightsSets } from './uk-gdpr/rights-sets.ts';
