export { authorities, authoritiesFor } from './authorities/authorities.ts';
export type { Authority, Towards } from './authorities/authority.ts';
export { checkPart3, declared } from './declared.ts';
export { type ListedAuthority, listedAuthority, schedule7 } from './dpa-2018/schedule-7.ts';
export { type Period, periods } from './dpa-2018/section-54.ts';
export { type FactId, facts } from './facts.ts';
export { part3 } from './part-3.ts';
export { law } from './reference.ts';
