export { authorities, authoritiesFor } from './authorities/authorities.ts';
export type { Authority, Towards } from './authorities/authority.ts';
export { checkPart3, declared } from './declared.ts';
export { type ListedAuthority, listedAuthority, schedule7 } from './dpa-2018/schedule-7.ts';
export { type Period, periods } from './dpa-2018/section-54.ts';
export { type FactId, facts } from './facts.ts';
export { part3 } from './part-3.ts';
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
